// What a saved game is called, and what there is to say of it, in the reader's language.
import type { Language, Text } from '../engine/types.ts';
import type { SaveHead } from '../live/index.ts';
import type { Words } from './words/index.ts';

export function saveName(head: SaveHead, language: Language, words: Words): string {
  return head.name === '' ? nameOf(head.scenario, head.persons, language, words) : head.name;
}

/** The name of a game that nobody gave one. */
export function nameOf(
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
