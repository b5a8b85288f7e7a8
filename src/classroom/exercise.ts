// An exercise: one scenario and one seed for everybody, so that a class compares decisions and not
// dice; what is open, what is set beforehand, what is asked, and by what the result is judged.
import { digestOf } from '../engine/hash.ts';
import type { Pillar, RegionId, Text } from '../engine/types.ts';
import { createGame, type Game, type Sitter, submit } from '../game/game.ts';
import type { Command } from '../model/commands.ts';
import type { Field, Lever, Programme } from '../model/plan.ts';
import type { SurplusRule } from '../model/world.ts';
import type { Player } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Goal, Measure } from './goals.ts';

export type Exercise = {
  format: 1;
  id: string;
  title: Text;
  /** What it is to be learned from, in a sentence or two. */
  aim: Text;
  /** Id of a shipped scenario. */
  scenario: string;
  seed: number;
  /** Regions that a team may lead; it leads one of them. */
  seats: RegionId[];
  /** Half-years that are decided one by one; after them the plan runs on as it stands. */
  byHand: number;
  /** Half-years in all. */
  turns: number;
  /** Who leads every other region. */
  rivals: Player;
  goals: Goal[];
  locks: Locks;
  preset: Preset[];
  questions: Questions;
  /** Advice for a lesson, in minutes: before, at the game, and after it. */
  minutes: { predict: number; play: number; debrief: number };
};

/** What a team cannot change. Everything else is open. */
export type Locks = {
  levers: Lever[];
  /** Programmes that cannot be started, continued or ended. */
  programmes: Programme[];
  surplus: boolean;
  target: boolean;
  priority: boolean;
};

export const NO_LOCKS: Locks = {
  levers: [],
  programmes: [],
  surplus: false,
  target: false,
  priority: false,
};

/** A command of the first half-year that is given beforehand, for whichever seat the team takes. */
export type Preset =
  | { type: 'plan'; shares?: Partial<Record<Lever, number>>; surplus?: SurplusRule }
  | { type: 'startProgramme'; programme: Programme; field?: Field }
  | { type: 'endProgramme'; programme: Programme }
  | { type: 'meeting'; targetYi?: number; priority?: Pillar };

/** `during` is asked when half-year `turn` has ended. */
export type Questions = {
  before: Question[];
  during: (Question & { turn: number })[];
  after: Question[];
};

/**
 * A number may foretell a measure of the result: then what was expected is held against what came.
 * The answer to a choice is the place of the choice, from 0.
 */
export type Question = { id: string; text: Text } & (
  | { kind: 'text' }
  | { kind: 'choice'; choices: Text[] }
  | { kind: 'number'; unit: Text; least: number; most: number; foretells?: Measure }
);

/** By the id of the question: a text, the place of a choice, or a number. */
export type Answers = { [question: string]: string | number };

export const PARTS = ['before', 'during', 'after'] as const satisfies readonly (keyof Questions)[];
export type QuestionPart = (typeof PARTS)[number];

/** Every question, in the order in which they are asked. */
export function questionsOf({ questions }: Exercise): Question[] {
  return PARTS.flatMap((part): Question[] => questions[part]);
}

/** The same exercise on other luck. */
export function withSeed(exercise: Exercise, seed: number): Exercise {
  return { ...exercise, seed };
}

/** Digest of all that it says: two with the same digest are the same exercise. */
export function exerciseDigest(exercise: Exercise): string {
  return digestOf(exercise);
}

/** Who sits where when a team leads `region`; further regions where a class shares one screen. */
export function exerciseSeats(
  { rivals }: Exercise,
  { regions }: Pick<Scenario, 'regions'>,
  ...persons: readonly string[]
): Record<string, Sitter> {
  const seats: Record<string, Sitter> = {};
  for (const region of persons) seats[region] = 'person';
  for (const { id } of regions) seats[id] ??= rivals;
  return seats;
}

/** The commands with which a team's first half-year begins. */
export function presetCommands({ preset }: Exercise, region: RegionId): Command[] {
  return preset.map((command) => ({ ...command, region }));
}

/** The game of a team at its start, with what is preset in the plan of the first to plan. */
export function exerciseGame(
  exercise: Exercise,
  scenario: Scenario,
  persons: RegionId | readonly RegionId[],
): Game {
  const { seed, turns } = exercise;
  const all = typeof persons === 'string' ? [persons] : persons;
  const seats = exerciseSeats(exercise, scenario, ...all);
  const game = createGame(scenario, seed, { seats, turns });
  const [first] = all;
  return first === undefined ? game : withPreset(game, exercise, first);
}

/** The coming first half-year with what is preset; a preset that cannot be done is left out. */
export function withPreset(game: Game, exercise: Exercise, region: RegionId): Game {
  let planned: Game = { ...game, pending: [] };
  for (const command of presetCommands(exercise, region)) {
    const submitted = submit(planned, command);
    if (submitted.ok) planned = submitted.game;
  }
  return planned;
}
