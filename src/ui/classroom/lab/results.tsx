// How the games end, player by player, and how far apart players are on the same luck.
import { useEffect, useId, useMemo, useState } from 'react';
import { periodAfter } from '../../../engine/types.ts';
import type { Fan } from '../../../lab/courses.ts';
import type { Difference, Measure } from '../../../lab/paired.ts';
import type { Player } from '../../../live/index.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import type { BenchState } from './bench.ts';
import type { FansProps } from './fans.tsx';
import { compareRows } from './threads.ts';

/** The difference that belongs to what is followed. */
const DIFFERENCES: Readonly<Record<string, Measure>> = {
  leadershipIndex: 'leadershipIndex',
  rank: 'ranksGained',
  coreOutputYi: 'outputShare',
};

type Props = FansProps & { bench: BenchState };

export function Results({ bench, task, fans, reference, variable }: Props) {
  const { words, numbers } = useScreen();
  const { lab } = useClassWords();
  const heading = useId();
  const differences = useDifferences(bench, reference?.player ?? null);
  const { year, half } = periodAfter(task.scenario.start, task.turns);
  const textOf = (value: number): string => numbers.text(value, variable.unit);
  const hasOthers = fans.length > 1 && reference !== null;
  return (
    <section className="lab-results" aria-labelledby={heading}>
      <h3 id={heading}>{lab.atEnd(words.period(year, half))}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby={heading}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{lab.player}</th>
              <th scope="col" className="num">
                {lab.games}
              </th>
              <th scope="col" className="num">
                {lab.median}
              </th>
              <th scope="col" className="num">
                {lab.middle}
              </th>
              {hasOthers && (
                <>
                  <th scope="col" className="num">
                    {lab.difference}
                  </th>
                  <th scope="col" className="num">
                    {lab.better}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {fans.map((fan) => {
              const [low, , median, , high] = fan.course.at(-1) ?? [];
              return (
                <tr key={fan.player}>
                  <th scope="row">{lab.playerNames[fan.player].name}</th>
                  <td className="num">{numbers.plain(fan.games, 0)}</td>
                  <td className="num">{median === undefined ? '–' : textOf(median)}</td>
                  <td className="num">
                    {low === undefined || high === undefined
                      ? '–'
                      : `${textOf(low)} – ${textOf(high)}`}
                  </td>
                  {hasOthers && cellsOf(fan)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {hasOthers && <p className="hint">{lab.differenceHint}</p>}
    </section>
  );

  function cellsOf({ player }: Fan) {
    if (player === reference?.player) {
      return (
        <td className="num hint" colSpan={2}>
          {lab.isReference}
        </td>
      );
    }
    const found = differences?.find(
      (each) => each.player === player && each.measure === DIFFERENCES[variable.id],
    );
    if (found === undefined) {
      const isPlaying = bench.phase === 'running';
      return (
        <td className="num hint" colSpan={2}>
          {isPlaying ? lab.afterwards : differences === null ? lab.reckoning : lab.noPairs}
        </td>
      );
    }
    return (
      <>
        <td className="num">{differenceOf(found)}</td>
        <td className="num">{numbers.percent(found.won, 0)}</td>
      </>
    );
  }

  function differenceOf({ measure, mean, low, high }: Difference): string {
    const say = (value: number): string =>
      measure === 'outputShare' ? numbers.percent(value, 1, true) : numbers.plain(value, 1, true);
    const phrase = {
      leadershipIndex: lab.differenceIndex,
      ranksGained: lab.differenceRank,
      outputShare: lab.differenceOutput,
    }[measure];
    return phrase(say(mean), say(low), say(high));
  }
}

/** Reckoned in a thread once no more games come; null until then. */
function useDifferences(
  { phase, runs }: BenchState,
  reference: Player | null,
): readonly Difference[] | null {
  const [found, setFound] = useState<readonly Difference[] | null>(null);
  const rows = useMemo(
    () => (phase === 'running' ? [] : runs.flatMap((run) => run.rows)),
    [phase, runs],
  );
  useEffect(() => {
    setFound(null);
    if (rows.length === 0 || reference === null) return;
    return compareRows(rows, reference, setFound);
  }, [rows, reference]);
  return found;
}
