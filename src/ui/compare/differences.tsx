// The table of what differs at the end of a half-year: each game's numbers, and against the first.
import { useId } from 'react';
import { type Cell, counted, countingOf } from '../../views/counting.ts';
import { ALL_VARIABLES, type Variable, valueAt } from '../../views/variables.ts';
import { csvFile } from '../charts/csv.ts';
import { Arrow } from '../debrief/arrow.tsx';
import { fileName, saveFile } from '../files.ts';
import { useScreen, useTable } from '../screen.ts';
import { COMPARISON_WORDS } from '../words/comparison.ts';
import { LETTERS } from './branches.ts';
import type { Choice } from './compare.tsx';

const IDS = [
  ...['leadershipIndex', 'rank', 'coreOutputYi', 'aiTalent', 'topScientists'],
  ...['purseYi', 'ventureCapitalYi', 'fundYi', 'businessEnvironment', 'openness', 'openScenes'],
  ...['governmentCapacity', 'credibility', 'firms', 'unicorns', 'platforms', 'computeEflops'],
  ...['knowledge', 'adoptionShare'],
];
const ROWS: readonly Variable[] = IDS.flatMap(
  (wanted) => ALL_VARIABLES.find(({ id }) => id === wanted) ?? [],
);

type Props = Choice & { onChoose(variable: string): void };

export function Differences({ list, region, variable, turn, onChoose }: Props) {
  const { language, words, numbers } = useScreen();
  const { game, nameOf } = useTable();
  const told = COMPARISON_WORDS[language];
  const heading = useId();
  const { year, half } = game.chapters[turn]?.world.period ?? game.scenario.start;
  const when = words.period(year, half);
  const valuesOf = (row: Variable): (number | null)[] =>
    list.map((branch) =>
      turn < branch.game.chapters.length ? valueAt(branch.game, turn, region, row) : null,
    );
  const title = words.aside(`${nameOf(region)}${words.comma}${when}`);
  return (
    <section className="differences">
      <div className="title-row">
        <h3 id={heading}>
          {told.table}
          <small>{title}</small>
        </h3>
        <button type="button" className="button small" title={told.tableCsvHint} onClick={save}>
          {told.tableCsv}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby={heading}>
        <table className={list.length === 2 ? 'numbers pair' : 'numbers'}>
          <thead>
            <tr>
              <th scope="col">{told.variable}</th>
              {list.map(({ key }, at) => (
                <th scope="col" className="num" key={key}>
                  {LETTERS[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => {
              const [one = null, ...others] = valuesOf(row);
              return (
                <tr key={row.id} className={row.id === variable.id ? 'chosen' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="row-name"
                      aria-pressed={row.id === variable.id}
                      title={told.choose(row.label[language])}
                      onClick={() => onChoose(row.id)}
                    >
                      {row.label[language]}
                    </button>
                  </th>
                  <td className="num">{textOf(one, row)}</td>
                  {others.map((value, at) => (
                    <td className="num" key={list[at + 1]?.key}>
                      {textOf(value, row)}
                      {one !== null && value !== null && (
                        <Apart one={one} other={value} variable={row} />
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="hint">{told.tableHint(LETTERS[0])}</p>
    </section>
  );

  function textOf(value: number | null, { unit }: Variable): string {
    return value === null ? '–' : numbers.text(value, unit);
  }

  function save(): void {
    const fields = [
      ...[told.variable, told.unit],
      ...list.map(({ name }, at) => `${LETTERS[at]}${words.colon}${name}`),
      ...list.slice(1).map((_, at) => told.difference(LETTERS[at + 1] ?? '', LETTERS[0])),
    ];
    const data = ROWS.map((row): Cell[] => {
      const counting = countingOf(row.unit, language);
      const values = valuesOf(row).map((value) => counted(value ?? Number.NaN, counting));
      const [one, ...others] = values;
      const apart = others.map(
        (value): Cell => (typeof one === 'number' && typeof value === 'number' ? value - one : ''),
      );
      return [row.label[language], counting.name, ...values, ...apart];
    });
    const parts = [game.scenario.id, 'differences', region, when, game.seed];
    saveFile(fileName(parts, 'csv'), csvFile(fields, data));
  }
}

type ApartProps = { one: number; other: number; variable: Pick<Variable, 'unit'> };

/** The difference with its sign, arrow and unit. */
export function Apart({ one, other, variable: { unit } }: ApartProps) {
  const { language, numbers } = useScreen();
  const told = COMPARISON_WORDS[language];
  if (unit === 'rank') {
    const up = one - other;
    if (up === 0) return <small className="apart">{told.same}</small>;
    return (
      <small className="apart">
        <Arrow of={up > 0 ? '+' : '−'} />
        {up > 0 ? told.up(up) : told.down(-up)}
      </small>
    );
  }
  const text = numbers.text(other - one, unit, true);
  return (
    <small className="apart">
      {one === other ? (
        told.same
      ) : (
        <>
          <Arrow of={text} />
          {text}
        </>
      )}
    </small>
  );
}
