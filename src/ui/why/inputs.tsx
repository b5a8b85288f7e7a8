// What stood in an equation: a table that opens downwards, auxiliary by auxiliary, to the stocks.
import { useId, useState } from 'react';
import { type Input, NATIONAL_STOCKS } from '../../record/explain.ts';
import { FLOWS, type Flow, REGION_STOCKS, type RegionStock } from '../../views/vocabulary.ts';
import { useScreen } from '../screen.ts';
import { inLanguage } from '../words/units.ts';
import type { Question } from './ask.ts';
import { EquationWords } from './equation.tsx';
import { quantityOf } from './measure.ts';
import { useTrail } from './trail.ts';

/** Deeper rows are not indented further: a narrow screen has no room for it. */
const DEEPEST_INDENT = 5;

export function Inputs({ inputs }: { inputs: readonly Input[] }) {
  const { words } = useScreen();
  const { why } = words;
  const [opened, setOpened] = useState<ReadonlySet<number>>(() => new Set());
  if (inputs.length === 0) return null;
  const toggle = (at: number): void => {
    const next = new Set(opened);
    if (!next.delete(at)) next.add(at);
    setOpened(next);
  };
  const shown: number[] = [];
  // A row shows where all that it stands under lies open.
  let closedAt = Number.POSITIVE_INFINITY;
  inputs.forEach(({ depth }, at) => {
    if (depth > closedAt) return;
    shown.push(at);
    closedAt = opened.has(at) ? Number.POSITIVE_INFINITY : depth;
  });
  return (
    <table className="inputs">
      <thead>
        <tr>
          <th scope="col">{why.inputs}</th>
          <th scope="col" className="num">
            {why.valueThen}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((at) => (
          <Row
            key={at}
            input={inputs[at] as Input}
            isOpen={opened.has(at)}
            onToggle={() => toggle(at)}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { input: Input; isOpen: boolean; onToggle(): void };

function Row({ input, isOpen, onToggle }: RowProps) {
  const { language, words, numbers } = useScreen();
  const { value, unit, depth, equation } = input;
  const { number, unit: shown } = quantityOf(value, unit, language, numbers);
  const label = inLanguage(input.label, language);
  const formula = useId();
  const deep = `deep-${Math.min(depth, DEEPEST_INDENT)}`;
  return (
    <>
      <tr className={deep}>
        <th scope="row">
          {equation === null ? (
            <InputName input={input} label={label} />
          ) : (
            <button
              type="button"
              className="row-button"
              aria-expanded={isOpen}
              aria-controls={isOpen ? formula : undefined}
              title={words.why.makes(label)}
              onClick={onToggle}
            >
              <span className="caret" aria-hidden="true" />
              {label}
            </button>
          )}
        </th>
        <td className="num">
          {number} {shown !== '' && <small>{shown}</small>}
        </td>
      </tr>
      {isOpen && equation !== null && (
        <tr className={`formula ${deep}`} id={formula}>
          <td colSpan={2}>
            <EquationWords equation={equation} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A stock can be asked why in its turn. */
export function InputName({ input, label }: { input: Pick<Input, 'id' | 'kind'>; label: string }) {
  const { words } = useScreen();
  const { question, follow } = useTrail();
  const next = questionAbout(input, question);
  if (next === null) return <span className="leaf">{label}</span>;
  return (
    <button type="button" className="follow leaf" onClick={() => follow(next)}>
      <span className="sr-only">{words.why.button('')}</span>
      <span>
        <u>{label}</u>
        <span aria-hidden="true"> ›</span>
      </span>
    </button>
  );
}

/** What an input leads to: a stock of the region or the country, its start, or a flow's stock. */
export function questionAbout(
  { id, kind }: Pick<Input, 'id' | 'kind'>,
  { turn, region }: Pick<Question, 'turn' | 'region'>,
): Question | null {
  const bare = id.slice(id.indexOf('.') + 1);
  if (kind === 'nation') {
    const isTold = NATIONAL_STOCKS.some((stock) => stock === bare);
    return isTold ? { turn, region: 'rest', what: bare } : null;
  }
  if (region === 'rest') return null;
  if (kind === 'stock') return { turn, region, what: id };
  if (kind === 'start') return isStock(bare) ? { turn: 0, region, what: bare } : null;
  if (kind !== 'flow') return null;
  const { from, to }: { from?: string; to?: string } = FLOWS[bare as Flow];
  if (isStock(to)) return { turn, region, what: to, open: `${bare}-in` };
  return isStock(from) ? { turn, region, what: from, open: `${bare}-out` } : null;
}

function isStock(id: string | undefined): id is RegionStock {
  return id !== undefined && Object.hasOwn(REGION_STOCKS, id);
}
