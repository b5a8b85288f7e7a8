// Where the other games ended, by index and by rank: with the moves, and left alone.
import type { Luck } from '../../lab/debrief.ts';
import { useScreen } from '../screen.ts';
import { useSpeech } from './speech.ts';

const BINS = 24;

export function Endings({ luck }: { luck: Luck }) {
  return (
    <div className="debrief-endings">
      <ByIndex luck={luck} />
      <ByRank luck={luck} />
    </div>
  );
}

type Row = { readonly name: string; readonly counts: readonly number[]; readonly summary: string };

function ByIndex({ luck: { games, endings, accounts } }: { luck: Luck }) {
  const { numbers } = useScreen();
  const { told } = useSpeech();
  const { end, moved, left } = accounts.leadershipIndex;
  const all = [...endings.moves, ...endings.usual, end];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const width = (high - low) / BINS || 1;
  const binOf = (value: number): number => Math.min(BINS - 1, Math.floor((value - low) / width));
  const counted = (values: readonly number[]): number[] => {
    const counts = new Array<number>(BINS).fill(0);
    for (const value of values) counts[binOf(value)] = (counts[binOf(value)] ?? 0) + 1;
    return counts;
  };
  const write = (value: number): string => numbers.plain(value, 1);
  const summary = ({ median, low: least, high: most }: typeof moved): string =>
    told.summary(write(median), write(least), write(most));
  return (
    <figure>
      <figcaption>{told.endingsIndex}</figcaption>
      <Rows
        rows={[
          {
            name: told.withMoves(games),
            counts: counted(endings.moves),
            summary: summary(moved),
          },
          { name: told.leftAlone(games), counts: counted(endings.usual), summary: summary(left) },
        ]}
        at={(end - low) / (high - low || 1)}
      />
      <p className="axis" aria-hidden="true">
        <span>{write(low)}</span>
        <span>
          {told.thisGame} {write(end)}
        </span>
        <span>{write(high)}</span>
      </p>
    </figure>
  );
}

function ByRank({ luck: { games, ranks, accounts } }: { luck: Luck }) {
  const { numbers } = useScreen();
  const { told } = useSpeech();
  const { end } = accounts.rank;
  const seen = ranks.moves.map(
    (count, k) => count + (ranks.usual[k] ?? 0) + (k + 1 === end ? 1 : 0),
  );
  // One empty rank on either side shows that the list goes on.
  const first = Math.max(0, seen.findIndex((count) => count > 0) - 1);
  const last = Math.min(seen.length - 1, seen.findLastIndex((count) => count > 0) + 1);
  const shown = (counts: readonly number[]): number[] => counts.slice(first, last + 1);
  const summary = (counts: readonly number[]): string =>
    counts
      .flatMap((count, k) => (count > 0 ? [told.rankLabel(k + 1, count)] : []))
      .join(told.move.between);
  const places = last - first + 1;
  return (
    <figure>
      <figcaption>{told.endingsRank}</figcaption>
      <Rows
        rows={[
          {
            name: told.withMoves(games),
            counts: shown(ranks.moves),
            summary: summary(ranks.moves),
          },
          {
            name: told.leftAlone(games),
            counts: shown(ranks.usual),
            summary: summary(ranks.usual),
          },
        ]}
        at={(end - first - 0.5) / places}
      />
      <p className="axis ranks" aria-hidden="true">
        {Array.from({ length: places }, (_, k) => (
          <span key={String(k)} className={first + k + 1 === end ? 'own' : undefined}>
            {numbers.plain(first + k + 1, 0)}
          </span>
        ))}
      </p>
    </figure>
  );
}

/** Two rows of bars of one height, and a mark through both; `at` is its place, 0–1. */
function Rows({ rows, at }: { rows: readonly Row[]; at: number }) {
  const most = Math.max(...rows.flatMap(({ counts }) => counts), 1);
  return rows.map(({ name, counts, summary }, k) => (
    <div key={name} className={k === 0 ? 'bars own' : 'bars'}>
      <p>
        {name} <small>{summary}</small>
      </p>
      <svg viewBox={`0 0 ${counts.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {counts.map((count, bin) => (
          <rect
            key={String(bin)}
            x={bin + 0.08}
            width="0.84"
            y={1 - count / most}
            height={count / most}
          />
        ))}
        <line x1={at * counts.length} x2={at * counts.length} y1="0" y2="1" />
      </svg>
    </div>
  ));
}
