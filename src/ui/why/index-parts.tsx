// Why the index moved: what each part added, and what each component added to its part.
import type { IndexComponent, IndexExplained, IndexPart } from '../../record/explain.ts';
import { useScreen } from '../screen.ts';
import { inLanguage } from '../words/units.ts';
import { type Bar, Bars } from './bars.tsx';
import { EquationWords } from './equation.tsx';
import { InputName } from './inputs.tsx';
import { quantityOf, type Scale } from './measure.ts';
import { Parameters } from './parameters.tsx';
import { Sum, useOpened } from './stock.tsx';

export function IndexAnswer({ told, scale }: { told: IndexExplained; scale: Scale }) {
  const { language, words, numbers } = useScreen();
  const { why } = words;
  const [opened, toggle] = useOpened(undefined);
  const { before, after, change } = told;
  const bars = largestFirst(told.parts).map((part): Bar => {
    const score = why.scoreMove(numbers.plain(part.before, 1), numbers.plain(part.after, 1));
    return {
      id: part.id,
      pillar: part.id,
      label: (
        <>
          {part.label[language]}{' '}
          <small>
            {score}
            {words.comma}
            {why.weighs(numbers.percent(part.weight))}
          </small>
        </>
      ),
      amount: part.contribution,
      told: scale.change(part.contribution),
      body: () => <Components part={part} scale={scale} />,
    };
  });
  return (
    <>
      <h3>{why.indexParts}</h3>
      <Bars bars={bars} label={why.indexParts} opened={opened} onToggle={toggle} />
      <Sum before={before} after={after} change={change} scale={scale} />
    </>
  );
}

function largestFirst<T extends { contribution: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function Components({ part, scale }: { part: IndexPart; scale: Scale }) {
  const { language, numbers, words } = useScreen();
  const { why } = words;
  const [opened, toggle] = useOpened(undefined);
  const bars = largestFirst(part.components).map((each): Bar => {
    const score = why.scoreMove(numbers.plain(each.before, 1), numbers.plain(each.after, 1));
    return {
      id: each.id,
      label: (
        <>
          {each.label[language]}{' '}
          <small>
            {score}
            {words.comma}
            {why.weighs(numbers.percent(each.weight))}
          </small>
        </>
      ),
      amount: each.contribution,
      told: scale.change(each.contribution),
      body: () => <Component each={each} />,
    };
  });
  return <Bars bars={bars} label={part.label[language]} opened={opened} onToggle={toggle} />;
}

/** One component: how its score is worked out, and from what. */
export function Component({ each, isStart = false }: { each: IndexComponent; isStart?: boolean }) {
  const { language, words, numbers } = useScreen();
  const { why } = words;
  const told = (value: number, unit: string): string =>
    quantityOf(value, unit, language, numbers).number;
  return (
    <>
      <EquationWords equation={each.equation} />
      <table className="inputs">
        <thead>
          <tr>
            <th scope="col">{why.inputs}</th>
            <th scope="col" className="num">
              {isStart ? why.value : why.beforeAfter}
            </th>
          </tr>
        </thead>
        <tbody>
          {each.inputs.map((input) => {
            const { unit } = quantityOf(input.after, input.unit, language, numbers);
            return (
              <tr key={input.id}>
                <th scope="row">
                  <InputName input={input} label={inLanguage(input.label, language)} />
                </th>
                <td className="num">
                  {!isStart && `${told(input.before, input.unit)} → `}
                  {told(input.after, input.unit)} {unit !== '' && <small>{unit}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Parameters parameters={each.parameters} />
    </>
  );
}
