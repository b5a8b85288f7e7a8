// A chart's numbers, for whoever would rather read or hear them.
import type { ReactNode } from 'react';
import type { Moment } from '../../views/moment.ts';
import { useScreen } from '../screen.ts';
import type { Asked } from '../why/ask.ts';
import { WhyButton } from '../why/why-button.tsx';

/** One course of a chart, as its drawing, its table, its read-out and its file all tell it. */
export type Row = {
  id: string;
  name: string;
  /** In the model's unit, one a half-year. */
  values: readonly number[];
  text(value: number): string;
  /** Whom to ask why it is so in a half-year; null where nobody knows. */
  ask: ((turn: number) => Asked) | null;
  /** What is asked about, for whoever hears the button's name. */
  asks: string;
};

type Props = {
  caption: string;
  /** Over the names of the rows. */
  corner: string;
  /** The half-years' names; `first` is the turn of the first. */
  columns: readonly string[];
  first: number;
  rows: readonly Row[];
};

export function TableTwin({ caption, corner, columns, first, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className="numbers" aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th scope="col" className="num" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {row.values.map((value, at) => (
                <td className="num" key={String(at)}>
                  {/* One stop a row: from the present the panel steps back in time. */}
                  <Told row={row} turn={first + at} isTabStop={at === row.values.length - 1}>
                    {row.text(value)}
                  </Told>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ToldProps = { row: Row; turn: number; children: ReactNode; isTabStop?: boolean };

/** A number of a row, which can be asked why where somebody knows. */
export function Told({ row, turn, children, isTabStop = true }: ToldProps) {
  if (row.ask === null) return children;
  return (
    <WhyButton {...row.ask(turn)} turn={turn} name={row.asks} isTabStop={isTabStop}>
      {children}
    </WhyButton>
  );
}

/** The half-years' names, from `first` to the present. */
export function usePeriods(chapters: readonly Pick<Moment, 'world'>[], first: number): string[] {
  const { words } = useScreen();
  return chapters
    .slice(first)
    .map(({ world }) => words.period(world.period.year, world.period.half));
}
