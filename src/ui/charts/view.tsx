// One chart in full: its title, the drawing or its table, the numbers of one half-year beside it,
// and the ways to take it along.
import { type ReactNode, useCallback, useId, useState } from 'react';
import type { Counting } from '../../views/counting.ts';
import type { Theme } from '../../views/palette.ts';
import type { Mark, Size } from '../drawings/axes.tsx';
import { Fitted } from '../drawings/fitted.tsx';
import { type Row, TableTwin, usePeriods } from '../drawings/table-twin.tsx';
import { useScreen, useTable } from '../screen.ts';
import { Downloads } from './downloads.tsx';
import type { LegendEntry } from './picture.tsx';
import { Plot } from './plot.tsx';
import { ReadOut } from './read-out.tsx';

export type ViewRow = Row & {
  swatch: ReactNode;
  isOwn?: boolean;
  /** Sums stand apart from what they are the sums of. */
  isSum?: boolean;
};

export type DrawProps = Size & Mark & { theme: Theme };

export type ViewProps = {
  title: string;
  /** The words of its files' names. */
  parts: readonly string[];
  /** The turn of the first values: 0 for what is held, 1 for what flows. */
  first: 0 | 1;
  rows: readonly ViewRow[];
  /** How the read-out is ordered: as given, or by value. */
  order?: 'given' | 'falling' | 'rising';
  /** What stands over the names of the rows. */
  corner: string;
  counting: Counting;
  /** Must stay the same while the numbers are the same. */
  draw(props: DrawProps): ReactNode;
  legend?: readonly LegendEntry[];
  hint: string;
};

const NO_LEGEND: readonly LegendEntry[] = [];

export function ChartView(props: ViewProps) {
  const { title, first, rows, order = 'given', corner, draw, hint } = props;
  const { words, theme } = useScreen();
  const { game } = useTable();
  const { charts } = words;
  const [hasTable, setTable] = useState(false);
  const [hovered, setHovered] = useState<number | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const heading = useId();
  const periods = usePeriods(game.chapters, first);
  const last = game.chapters.length - 1;
  const turn = hovered ?? picked ?? last;
  const when = periods[turn - first] ?? '';
  const drawn = useCallback(
    (size: Size) => draw({ ...size, theme, marked: turn, onMark: setHovered, onPick: setPicked }),
    [draw, theme, turn],
  );
  return (
    <section className="chart-view" aria-labelledby={heading}>
      <div className="title-row">
        <h3 id={heading}>{title}</h3>
        <Downloads {...props} legend={props.legend ?? NO_LEGEND} periods={periods} />
        <button
          type="button"
          className="button small"
          aria-expanded={hasTable}
          onClick={() => setTable(!hasTable)}
        >
          {hasTable ? words.hideNumbers : words.showNumbers}
        </button>
      </div>
      {hasTable ? (
        <TableTwin caption={title} corner={corner} columns={periods} first={first} rows={rows} />
      ) : (
        <div className="chart-and-numbers">
          <Plot
            label={charts.readOff(title)}
            first={first}
            last={last}
            turn={turn}
            told={toldOf()}
            onPick={setPicked}
            onLeave={() => setHovered(null)}
          >
            <Fitted draw={drawn} />
          </Plot>
          <ReadOut
            title={first === 0 ? charts.at(when) : charts.during(when)}
            rows={inOrder()}
            turn={turn}
            first={first}
          />
          <p className="hint">{hint}</p>
        </div>
      )}
    </section>
  );

  function valueNow({ values }: Row): number {
    return values[turn - first] ?? Number.NaN;
  }

  function inOrder(): readonly ViewRow[] {
    if (order === 'given') return rows;
    const sign = order === 'rising' ? 1 : -1;
    return [...rows].sort((a, b) => sign * (valueNow(a) - valueNow(b)));
  }

  /** The half-year and its first few numbers, to be heard at each step. */
  function toldOf(): string {
    const all = inOrder();
    const said = all.slice(0, 6).map((row) => charts.row(row.name, row.text(valueNow(row))));
    const left = all.length - said.length;
    return [when, ...said, ...(left > 0 ? [charts.more(left)] : [])].join(words.comma);
  }
}
