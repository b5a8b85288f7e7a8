// What a saved game is called, and what there is to say of it, in the reader's language.
import type { Language, Period, Text } from '../engine/types.ts';
import { partingOf, type SaveHead, type Unsaved } from '../live/index.ts';
import type { Words } from './words/index.ts';

type Played = Pick<Unsaved, 'game' | 'cast' | 'name'>;

export function saveName(head: SaveHead, language: Language, words: Words): string {
  return ofBranch(givenName(head, language, words), head.parted?.period, words);
}

/** Without the half-year in which it parted from another: what a player may change. */
export function givenName(
  { name, scenario, persons, exercise }: SaveHead,
  language: Language,
  words: Words,
): string {
  if (name === '' && exercise !== undefined) {
    return words.inExercise.saved(exercise.title[language], exercise.team);
  }
  return name === '' ? nameOf(scenario, persons, language, words) : name;
}

/** What a game is called that is on the screen, or waits unsaved. */
export function gameName(played: Played, language: Language, words: Words): string {
  const { game, cast, name } = played;
  const { scenario } = game;
  const led = scenario.regions.filter(({ id }) => cast.persons.some((person) => person === id));
  const given = name === '' ? nameOf(scenario, led, language, words) : name;
  const from = cast.parted === null ? undefined : partingOf(game, cast.parted);
  return ofBranch(given, from, words);
}

/** `from`: the half-year in which it parted from another; none where it did not. */
function ofBranch(name: string, from: Period | undefined, words: Words): string {
  return from === undefined ? name : words.branch.name(name, words.period(from.year, from.half));
}

/** The name of a game that nobody gave one. */
function nameOf(
  scenario: { readonly title: Text },
  persons: readonly { readonly name: Text }[],
  language: Language,
  words: Words,
): string {
  const regions = words.saves.regions(persons.map(({ name }) => name[language]));
  return words.saves.name(scenario.title[language], regions);
}

export function isFinished({ turn, turns }: SaveHead): boolean {
  return turn >= turns;
}

/** Scenario, ranks, how far it went, and the seed. */
export function saveFacts(head: SaveHead, language: Language, words: Words): string[] {
  const { turn, turns, period, seed, persons, scenario } = head;
  return [
    ...(head.name === '' ? [] : [scenario.title[language]]),
    words.saves.regions(persons.map(({ name, rank }) => words.saves.ranked(name[language], rank))),
    isFinished(head)
      ? words.saves.over(turns)
      : words.saves.begun(words.period(period.year, period.half), turn, turns),
    words.saves.seed(seed),
  ];
}
