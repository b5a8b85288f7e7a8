// How much of a result was luck: the team's own moves, played again on the luck of other seeds. What
// another course of things does not allow is dropped, as it would have been refused.
import { type Band, bandOf } from '../../lab/bands.ts';
import { otherSeeds } from '../../lab/debrief/luck.ts';
import { run, type Sitting } from '../../lab/runs.ts';
import type { Command } from '../../model/commands.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { fixedOf } from '../../scenario/start.ts';
import { type Exercise, presetCommands } from '../exercise.ts';
import { createTally, type Measure, type Score, scoreOf } from '../goals.ts';
import type { Work } from './row.ts';

export const LUCK_SEEDS = 50;

export type Luck = {
  /** One score for each other seed, in the seeds' order. */
  scores: number[];
  band: Band;
  /** Share of the other seeds on which the same moves came to less than here. */
  beaten: number;
};

/** The luck band of a work. Every team of an exercise is held against the same seeds. */
export function luckOf(
  work: Work,
  exercise: Exercise,
  scenario: Scenario,
  count = LUCK_SEEDS,
): Luck {
  const seeds = otherSeeds(exercise.seed, count);
  const scores = seeds.map((seed) => scoreOn(seed, work, exercise, scenario).points);
  const beaten = scores.filter((points) => points < work.score.points).length / scores.length;
  return { scores, band: bandOf(scores), beaten };
}

/** What the moves of a work come to on a seed, its own or another. */
export function scoreOn(seed: number, work: Work, exercise: Exercise, scenario: Scenario): Score {
  const { goals, turns } = exercise;
  const { region } = work;
  const moves = movesByTurn(work, exercise);
  const seats: Record<string, Sitting> = Object.fromEntries(
    scenario.regions.map(({ id }) => [id, exercise.rivals]),
  );
  seats[region] = (_, turn) => moves.get(turn) ?? [];
  const measures = goals.map(({ measure }) => measure);
  const tally = createTally(region, fixedOf(scenario).parameters, measures);
  run(scenario, seed, { seats, turns, keepLedger: measures.some(needsBooks) }, tally.see);
  return scoreOf(goals, tally);
}

const needsBooks = ({ kind }: Measure): boolean =>
  kind === 'trained' || kind === 'spent' || kind === 'moved';

function movesByTurn(
  { region, playedTurns, commands }: Work,
  exercise: Exercise,
): Map<number, Command[]> {
  const moves = new Map<number, Command[]>();
  // A team that never began has what is preset all the same.
  if (playedTurns === 0) moves.set(1, presetCommands(exercise, region));
  for (const { turn, ...command } of commands) {
    moves.set(turn, [...(moves.get(turn) ?? []), command]);
  }
  return moves;
}
