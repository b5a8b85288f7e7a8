// Plays the strategies of a guide: on the exercise's own seed, and on others.
import { type Band, bandOf } from '../lab/bands.ts';
import { run, seedsFrom } from '../lab/runs.ts';
import type { Command } from '../model/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import { fixedOf } from '../scenario/start.ts';
import { type Exercise, presetCommands } from './exercise.ts';
import { createTally, type Measure, type Score, scoreOf } from './goals.ts';
import type { Figures, Guide, Measured, Strategy } from './guide.ts';

export const OTHER_SEEDS = 50;

const ALWAYS: readonly Measure[] = [{ kind: 'rank' }, { kind: 'indexGain' }];

type Result = { score: Score; rank: number; indexGain: number; refused: number };

/** One game of a strategy; `refused` counts moves that could not be given. */
export function strategyResult(
  exercise: Exercise,
  scenario: Scenario,
  strategy: Strategy,
  seed: number,
): Result {
  const { seat, moves } = strategy;
  const { parameters } = fixedOf(scenario);
  const measures = [...exercise.goals.map(({ measure }) => measure), ...ALWAYS];
  const tally = createTally(seat, parameters, measures);
  let refused = 0;
  const seats = Object.fromEntries(
    scenario.regions.map(({ id }) => [id, id === seat ? commandsAt : exercise.rivals]),
  );
  run(
    scenario,
    seed,
    { seats, turns: exercise.turns, keepLedger: true },
    (world, notes, ledger, dropped) => {
      tally.see(world, notes, ledger);
      refused += dropped.filter(({ command }) => command.region === seat).length;
    },
  );
  return {
    score: scoreOf(exercise.goals, tally),
    rank: tally.measured({ kind: 'rank' }),
    indexGain: tally.measured({ kind: 'indexGain' }),
    refused,
  };

  function commandsAt(_: unknown, turn: number): Command[] {
    const own = moves
      .filter((move) => move.turn === turn)
      .map(({ turn: _turn, ...command }) => ({ ...command, region: seat }) as Command);
    return turn === 1 ? [...presetCommands(exercise, seat), ...own] : own;
  }
}

/** The figures of every strategy of a guide. */
export function measured(exercise: Exercise, scenario: Scenario, guide: Guide): Figures {
  const seeds = seedsFrom(1, OTHER_SEEDS + 1)
    .filter((seed) => seed !== exercise.seed)
    .slice(0, OTHER_SEEDS);
  const pointsOf = (strategy: Strategy): number[] =>
    seeds.map((seed) => strategyResult(exercise, scenario, strategy, seed).score.points);
  const [first] = guide.strategies;
  const firstPoints = first === undefined ? [] : pointsOf(first);
  return Object.fromEntries(
    guide.strategies.map((strategy): [string, Measured] => {
      const own = strategyResult(exercise, scenario, strategy, exercise.seed);
      const points = strategy === first ? firstPoints : pointsOf(strategy);
      const better = points.filter((value, k) => value > (firstPoints[k] as number)).length;
      return [
        strategy.id,
        {
          score: Math.round(own.score.points),
          rank: own.rank,
          // A file has no −0: it would read back as another number.
          indexGain: Math.round(own.indexGain * 10) / 10 + 0,
          band: roundedBand(bandOf(points)),
          better,
        },
      ];
    }),
  );
}

function roundedBand({ low, median, high }: Band): Band {
  return { low: Math.round(low), median: Math.round(median), high: Math.round(high) };
}
