// A class of scripted students: teams of different habits play an exercise for real and hand in, and
// some of what they hand in is spoilt on its way. The same seed gives the same class.
import { shipped } from '../../scenarios/shipped.ts';
import {
  type Answers,
  type Exercise,
  exerciseGame,
  type Question,
  questionsOf,
  withSeed,
} from '../../src/classroom/exercise.ts';
import { type Attempt, type HandIn, handInOf } from '../../src/classroom/hand-in.ts';
import { lockOn } from '../../src/classroom/locks.ts';
import { scenarioFor } from '../../src/classroom/shelf.ts';
import { drawUniforms } from '../../src/engine/chance.ts';
import type { RegionId } from '../../src/engine/types.ts';
import { endTurn, type Game, isOver, present, submit } from '../../src/game/game.ts';
import { recordOf, withChecksum } from '../../src/game/replay.ts';
import type { Command } from '../../src/model/commands.ts';
import { FIELDS, LEVERS, type Lever, PROGRAMMES } from '../../src/model/plan.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { wordOf } from '../../src/record/forms/word.ts';

/** Numbers in [0, 1), one after the other. */
type Draw = () => number;

function drawFrom(seed: number, purpose: string): Draw {
  let taken = 0;
  let drawn: readonly number[] = [];
  return () => {
    if (taken % 64 === 0) drawn = drawUniforms(seed, taken / 64, purpose, 64);
    return drawn[taken++ % 64] as number;
  };
}

type Move = Command extends infer Any ? (Any extends Command ? Omit<Any, 'region'> : never) : never;
type Habit = (draw: Draw, turn: number) => Move[];

const plan = (shares: Partial<Record<Lever, number>>): Move => ({ type: 'plan', shares });
/** A share that no other team hits upon. */
const about = (share: number, draw: Draw): number =>
  Math.round(1000 * share * (0.9 + 0.2 * draw())) / 1000;
const oneOf = <T>(list: readonly T[], draw: Draw): T => list[Math.floor(draw() * list.length)] as T;
const noShares = (): Record<Lever, number> =>
  Object.fromEntries(LEVERS.map((lever) => [lever, 0])) as Record<Lever, number>;

/** What teams do in a half-year, from 1. */
export const HABITS: Readonly<Record<string, Habit>> = {
  /** Leaves the plan as it came. */
  idle: () => [],
  thin: (draw, turn) =>
    turn > 1 ? [] : [plan(Object.fromEntries(LEVERS.map((lever) => [lever, about(0.1, draw)])))],
  oneLever: (draw, turn) =>
    turn > 1 ? [] : [plan({ ...noShares(), [oneOf(LEVERS, draw)]: about(0.6, draw) })],
  patient: (draw, turn) =>
    turn > 1
      ? []
      : [
          plan({
            ...noShares(),
            training: about(0.25, draw),
            earlyFunds: about(0.2, draw),
            environment: about(0.2, draw),
            research: about(0.2, draw),
          }),
          { type: 'startProgramme', programme: 'longLifeFund' },
          { type: 'startProgramme', programme: 'trainingDrive' },
        ],
  subsidies: (draw, turn) => [
    ...(turn === 1 ? [plan({ ...noShares(), talentSubsidy: about(0.5, draw) })] : []),
    { type: 'startProgramme', programme: 'talentLadder' },
    { type: 'startProgramme', programme: 'jobFairs' },
  ],
  builder: (draw, turn) => [
    ...(turn % 2 === 1
      ? [plan({ ...noShares(), compute: about(0.4, draw), scenes: about(0.3, draw) })]
      : []),
    {
      type: 'startProgramme',
      programme: oneOf(
        PROGRAMMES.filter((id) => id !== 'direction'),
        draw,
      ),
    },
  ],
  changing: (draw, turn) => [
    plan({ ...noShares(), [LEVERS[turn % LEVERS.length] as Lever]: about(0.7, draw) }),
  ],
  random: (draw) => [
    plan(Object.fromEntries(LEVERS.map((lever) => [lever, Math.round(12 * draw()) / 100]))),
    { type: 'startProgramme', programme: 'direction', field: oneOf(FIELDS, draw) },
    { type: 'meeting', priority: oneOf(['talent', 'capital', 'policy', 'ecosystem'], draw) },
  ],
};
const HABIT_NAMES = Object.keys(HABITS);

/** What the locks leave of a command. */
function unlocked(exercise: Exercise, command: Command): Command {
  if (command.type !== 'plan') return command;
  const shares = Object.entries(command.shares ?? {}).filter(
    ([lever]) => !exercise.locks.levers.includes(lever as Lever),
  );
  return { ...command, shares: Object.fromEntries(shares) };
}

/** A team's game after `halfYears`, of which those by hand are commanded by its habit. */
export function teamGame(
  exercise: Exercise,
  region: RegionId,
  habit: Habit,
  { draw, halfYears = exercise.turns }: { draw: Draw; halfYears?: number },
): Game {
  let game = exerciseGame(exercise, scenarioFor(exercise, shipped), region);
  for (let turn = 1; turn <= halfYears && !isOver(game); turn++) {
    const moves = turn > exercise.byHand ? [] : habit(draw, turn);
    for (const move of moves) {
      const command = unlocked(exercise, { region, ...move } as Command);
      if (lockOn(exercise, command, turn) !== null) continue;
      const submitted = submit(game, command);
      if (submitted.ok) game = submitted.game;
    }
    game = endTurn(game);
  }
  return game;
}

function answerTo(question: Question, draw: Draw): string | number {
  switch (question.kind) {
    case 'text':
      return oneOf(['人才比我们想的慢。', 'Money ran out early.', '邻居涨得更快'], draw);
    case 'choice':
      return Math.floor(draw() * question.choices.length);
    case 'number':
      return Math.round(question.least + draw() * (question.most - question.least));
  }
}

export type Team = { attempt: Attempt; game: Game };

const TEAM_NAMES = ['青松', '白鹭', '长风', '启明', '晨光', '远山', '飞瀑', '春潮', '北斗', '金桥'];

/** Team `at` of a class; every ninth stops before the half-years by hand are over. */
export function teamOf(exercise: Exercise, at: number, seed = 1): Team {
  const draw = drawFrom(seed, `team/${at}`);
  const habit = HABITS[HABIT_NAMES[at % HABIT_NAMES.length] as string] as Habit;
  const region = exercise.seats[at % exercise.seats.length] as RegionId;
  const halfYears = at % 9 === 8 ? Math.max(1, exercise.byHand - 2) : exercise.byHand;
  const game = teamGame(exercise, region, habit, { draw, halfYears });
  const answers: Answers = {};
  for (const question of questionsOf(exercise)) {
    if (draw() < 0.9) answers[question.id] = answerTo(question, draw);
  }
  const digits = Array.from({ length: 16 }, () => Math.floor(16 * draw()).toString(16)).join('');
  const team = `${TEAM_NAMES[at % TEAM_NAMES.length]}${Math.floor(at / TEAM_NAMES.length) + 1}`;
  return { attempt: { exercise, id: digits, team, answers }, game };
}

/** What team `at` hands in. */
export function handInBy(exercise: Exercise, at: number, seed = 1): HandIn {
  const { attempt, game } = teamOf(exercise, at, seed);
  return handInOf(attempt, game);
}

export const fileText = (handIn: object): string => layOut(handIn as Record<string, unknown>);

/** The same with something else in it, its checksum as if our writer had written it. */
export function forged(handIn: HandIn, change: object): HandIn {
  const { checksum: _, ...rest } = { ...handIn, ...change };
  return withChecksum(rest);
}

export type Spoilt = { name: string; bytes: Uint8Array };

const encoder = new TextEncoder();
const PHOTO = Uint8Array.of(
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  16,
  74,
  70,
  73,
  70,
  0,
  1,
  1,
  1,
  0,
  72,
  0,
  72,
);

/** Ways in which what a team hands in goes wrong. */
export const SPOILERS: Readonly<Record<string, (exercise: Exercise, team: Team) => Uint8Array>> = {
  cutOff: (_, team) => text(fileText(handInFrom(team)).slice(0, -900)),
  empty: () => new Uint8Array(0),
  photo: () => PHOTO,
  renamed: (_, team) => text(fileText({ ...handInFrom(team), team: '第一名' })),
  movesChanged: (_, team) => {
    const handIn = handInFrom(team);
    const moves = handIn.record.moves.map((commands, k) =>
      k === 1 ? [{ type: 'plan', region: seatOf(handIn), shares: { training: 0.5 } }] : commands,
    );
    return text(fileText({ ...handIn, record: { ...handIn.record, moves } }));
  },
  otherExercise: (exercise, team) => {
    const digest = 'a'.repeat(64);
    const other = { id: `${exercise.id}x`.slice(0, 32), digest };
    return text(fileText(forged(handInFrom(team), { exercise: other })));
  },
  otherEdition: (exercise, { attempt }) => {
    const other = withSeed(exercise, exercise.seed + 1);
    const game = teamGame(other, exercise.seats[0] as RegionId, HABITS.idle as Habit, {
      draw: () => 0,
      halfYears: other.byHand,
    });
    return text(fileText(handInOf({ ...attempt, exercise: other }, game)));
  },
  otherRules: (_, team) => {
    const handIn = handInFrom(team);
    const rules = { version: 99, digest: 'b'.repeat(64) };
    return text(fileText(forged(handIn, { record: { ...handIn.record, rules } })));
  },
  gameRecord: (_, { game }) => text(layOut(recordOf(game, false))),
  cutLink: (_, team) =>
    text(`看这里 https://x.org/#hand-in=${wordOf(handInFrom(team)).slice(0, -30)}`),
  note: () => text('老师，我的作业忘在家里了。'),
  playedOn: (exercise, team) => {
    // Commands in a half-year that runs by itself.
    let { game } = team;
    while (present(game).turn < exercise.byHand) game = endTurn(game);
    const given = submit(game, { region: seatIn(game), type: 'plan', surplus: 'save' });
    return text(fileText(handInOf(team.attempt, endTurn(given.ok ? given.game : game))));
  },
};

const text = (words: string): Uint8Array => encoder.encode(words);
const handInFrom = ({ attempt, game }: Team): HandIn => handInOf(attempt, game);

function seatIn({ seats }: Pick<Game, 'seats'>): RegionId {
  return Object.keys(seats).find((id) => seats[id] === 'person') as RegionId;
}

export const seatOf = ({ record }: HandIn): RegionId => seatIn(record as Pick<Game, 'seats'>);

export type ClassFile = { name: string; bytes: Uint8Array; spoiler: string | null };

/** The files of a class: `teams` in all, the last `spoilt` of them each spoilt in its way. */
export function classFiles(exercise: Exercise, teams: number, spoilt = 0, seed = 1): ClassFile[] {
  const ways = Object.keys(SPOILERS);
  return Array.from({ length: teams }, (_, at) => {
    const number = String(at + 1).padStart(3, '0');
    const team = teamOf(exercise, at, seed);
    const nth = at - (teams - spoilt);
    if (nth < 0) {
      const name = `${number}-${team.attempt.team}.json`;
      return { name, bytes: text(fileText(handInFrom(team))), spoiler: null };
    }
    const way = ways[nth % ways.length] as string;
    const spoil = SPOILERS[way] as (typeof SPOILERS)[string];
    const ending = way === 'photo' ? 'jpg' : way === 'note' || way === 'cutLink' ? 'txt' : 'json';
    return {
      name: `${number}-${team.attempt.team}.${ending}`,
      bytes: spoil(exercise, team),
      spoiler: way,
    };
  });
}
