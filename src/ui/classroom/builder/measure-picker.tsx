// What is measured, chosen in plain words: the kind first, then of what, and beyond which limit.
import {
  MEASURES,
  type Measure,
  type MeasureKind,
  MOVED,
  type Moved,
} from '../../../classroom/goals.ts';
import { PILLARS } from '../../../engine/types.ts';
import { REGION_STOCKS, type RegionStock } from '../../../views/vocabulary.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { ChoiceField, NumberField } from './fields.tsx';
import { stockUnit } from './measure-unit.ts';
import type { ToldProblem } from './problems.ts';

type Props = {
  at: string;
  label: string;
  measure: Measure;
  problems: readonly ToldProblem[];
  onChange(measure: Measure): void;
};

const USUAL_STOCK: RegionStock = 'aiTalent';

export function MeasurePicker({ at, label, measure, problems, onChange }: Props) {
  const { language } = useScreen();
  const { builder, measures } = useClassWords();
  return (
    <div className="row measure">
      <ChoiceField
        at={at}
        label={label}
        value={measure.kind}
        options={MEASURES.map((kind) => [kind, builder.kinds[kind]] as const)}
        onChange={(kind) => onChange(measureOf(kind, measure))}
      />
      {'stock' in measure && (
        <StockField
          at={`${at}/stock`}
          stock={measure.stock}
          onChange={(stock) => onChange({ ...measure, stock })}
        />
      )}
      {measure.kind === 'moved' && (
        <ChoiceField
          at={`${at}/flow`}
          label={builder.ofWhat}
          value={measure.flow}
          options={MOVED.map((flow: Moved) => [flow, measures.movedOf[flow]] as const)}
          onChange={(flow) => onChange({ ...measure, flow })}
        />
      )}
      {measure.kind === 'halfYearsBeyond' && (
        <>
          <ChoiceField
            at={`${at}/side`}
            label={builder.side}
            value={measure.side}
            options={[
              ['above', builder.above],
              ['below', builder.below],
            ]}
            onChange={(side) => onChange({ ...measure, side })}
          />
          <NumberField
            at={`${at}/limit`}
            label={builder.limit}
            value={measure.limit}
            {...stockUnit(measure.stock, language)}
            problems={problems}
            onChange={(limit) => onChange({ ...measure, limit: limit ?? Number.NaN })}
          />
        </>
      )}
    </div>
  );
}

type StockProps = { at: string; stock: RegionStock; onChange(stock: RegionStock): void };

function StockField({ at, stock, onChange }: StockProps) {
  const { language, words } = useScreen();
  const { builder } = useClassWords();
  const stocks = Object.keys(REGION_STOCKS) as RegionStock[];
  const groups = [...PILLARS, 'outcome'] as const;
  return (
    <ChoiceField at={at} label={builder.ofWhat} value={stock} options={[]} onChange={onChange}>
      {groups.map((group) => (
        <optgroup key={group} label={group === 'outcome' ? words.outcome : words.pillars[group]}>
          {stocks
            .filter((each) => REGION_STOCKS[each].pillar === group)
            .map((each) => (
              <option key={each} value={each}>
                {REGION_STOCKS[each].label[language]}
              </option>
            ))}
        </optgroup>
      ))}
    </ChoiceField>
  );
}

/** Another kind of measure, of the same stock where both measure one. */
function measureOf(kind: MeasureKind, before: Measure): Measure {
  const stock = 'stock' in before ? before.stock : USUAL_STOCK;
  switch (kind) {
    case 'stock':
    case 'stockRatio':
      return { kind, stock };
    case 'moved':
      return { kind, flow: 'talentMoved' };
    case 'halfYearsBeyond':
      return { kind, stock, limit: 0, side: 'above' };
    default:
      return { kind };
  }
}
