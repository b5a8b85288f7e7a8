// What the board shows of a game that came out right: result and course, the plan in figures, and
// the answers made fit to be shown.
import type { RegionId } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import { withCommands } from '../../model/commands.ts';
import { LEVERS, type Lever, type Programme } from '../../model/plan.ts';
import type { Region } from '../../model/world.ts';
import { nameShown, noteShown } from '../../record/told.ts';
import { standingOf } from '../../views/ranking.ts';
import { type Answers, type Exercise, type Question, questionsOf } from '../exercise.ts';
import { gameScore, tallyOf } from '../goals.ts';
import type { HandIn } from '../hand-in.ts';
import type { Work } from './row.ts';

/** The work of the team that led `region` in a game that has run out. */
export function workOf(exercise: Exercise, handIn: HandIn, region: RegionId, game: Game): Work {
  const { team, attempt, answers, record } = handIn;
  const standings = game.chapters.map(({ world }) =>
    standingOf(world, game.fixed.parameters, region),
  );
  const planned = plannedBy(game, region, exercise.byHand);
  return {
    team: teamShown(team),
    attempt,
    region,
    playedTurns: Math.min(record.moves.length, exercise.byHand),
    hash: game.chapters.at(-1)?.hash ?? record.hash,
    score: gameScore(exercise.goals, game, region),
    answers: answersShown(exercise, answers),
    came: foretoldIn(exercise, game, region),
    ranks: standings.map(({ rank }) => rank),
    indices: standings.map(({ leadershipIndex }) => leadershipIndex),
    shares: meanShares(planned),
    programmes: programmesIn(planned),
    commands: record.moves.flatMap((commands, k) =>
      commands.map((command) => ({ turn: k + 1, ...command })),
    ),
  };
}

/** Formatting that shows nothing: two names that differ in it alone look the same. */
const UNSEEN = /\p{Cf}+/gu;

/** The name of a team out of anybody's file, fit to be shown. */
export function teamShown(team: string): string {
  return nameShown(team.replace(UNSEEN, '').replace(/\s+/gu, ' '));
}

/** Answers that the questions allow, and no others. */
function answersShown(exercise: Exercise, answers: Answers): Answers {
  const shown: Answers = {};
  for (const question of questionsOf(exercise)) {
    const { id } = question;
    const answer = Object.hasOwn(answers, id) ? answerShown(question, answers[id]) : undefined;
    if (answer !== undefined) shown[id] = answer;
  }
  return shown;
}

function answerShown(
  question: Question,
  answer: string | number | undefined,
): string | number | undefined {
  if (question.kind === 'text') {
    return typeof answer === 'string' ? noteShown(answer) || undefined : undefined;
  }
  if (typeof answer !== 'number') return undefined;
  const isAllowed =
    question.kind === 'choice'
      ? Number.isInteger(answer) && answer >= 0 && answer < question.choices.length
      : answer >= question.least && answer <= question.most;
  return isAllowed ? answer : undefined;
}

function foretoldIn(exercise: Exercise, game: Game, region: RegionId): Record<string, number> {
  const asked = questionsOf(exercise).flatMap((question) =>
    question.kind === 'number' && question.foretells !== undefined
      ? [{ id: question.id, measure: question.foretells }]
      : [],
  );
  const measures = asked.map(({ measure }) => measure);
  const tally = tallyOf(game, region, measures);
  return Object.fromEntries(asked.map(({ id, measure }) => [id, tally.measured(measure)]));
}

/** The region as it went into each half-year by hand, its commands given. */
function plannedBy({ chapters }: Game, region: RegionId, byHand: number): Region[] {
  return chapters.slice(1, byHand + 1).flatMap(({ turn, commands }) => {
    const before = chapters[turn - 1];
    if (before === undefined) return [];
    const own = commands.filter((command) => command.region === region);
    const { regions } = withCommands(before.world, own).world;
    return regions.filter(({ id }) => id === region);
  });
}

function meanShares(planned: readonly Region[]): Record<Lever, number> {
  const mean = (lever: Lever): number =>
    planned.reduce((sum, { plan }) => sum + plan.shares[lever], 0) / Math.max(1, planned.length);
  return Object.fromEntries(LEVERS.map((lever) => [lever, mean(lever)])) as Record<Lever, number>;
}

function programmesIn(planned: readonly Region[]): Partial<Record<Programme, number>> {
  const counts: Partial<Record<Programme, number>> = {};
  for (const { programmes } of planned) {
    for (const { programme } of programmes) counts[programme] = (counts[programme] ?? 0) + 1;
  }
  return counts;
}
