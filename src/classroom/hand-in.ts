// A team's work: under way an attempt, which lies beside its save, and handed in a file that holds
// the moves, the answers and whatever the board needs to play it all again. It asks for no name of a
// person and has no place for one.
import type { Game } from '../game/game.ts';
import { withChecksum } from '../game/replay.ts';
import { type CompactRecord, packGame } from '../record/forms/compact.ts';
import { nameFor, noteFor } from '../record/told.ts';
import { type Answers, type Exercise, exerciseDigest, questionsOf } from './exercise.ts';

export type Attempt = {
  exercise: Exercise;
  /** 16 hex digits, drawn when the attempt begins: what is handed in twice is told by it. */
  id: string;
  team: string;
  answers: Answers;
  /** The whole class plays it on one screen; advice for each half-year, in minutes. */
  together?: { minutes: number };
};

export type HandIn = {
  format: 1;
  exercise: { id: string; digest: string };
  attempt: string;
  team: string;
  answers: Answers;
  record: CompactRecord;
  /** Digest of all the rest: what was changed since is told by it. */
  checksum: string;
};

/** The work as it stands, finished or not. */
export function handInOf({ exercise, id, team, answers }: Attempt, game: Game): HandIn {
  return withChecksum({
    format: 1 as const,
    exercise: { id: exercise.id, digest: exerciseDigest(exercise) },
    attempt: id,
    team: nameFor(team),
    answers: keptAnswers(exercise, answers),
    record: packGame(game, false),
  });
}

/** Answers to questions that there are, cut to what a file holds. */
function keptAnswers(exercise: Exercise, answers: Answers): Answers {
  const kept: Answers = {};
  for (const { id } of questionsOf(exercise)) {
    const answer = answers[id];
    if (typeof answer === 'string') kept[id] = noteFor(answer);
    else if (answer !== undefined) kept[id] = answer;
  }
  return kept;
}
