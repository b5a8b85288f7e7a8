// What a saved game is called, and what there is to say of it, in the reader's language.
import type { Language } from '../engine/types.ts';
import type { SaveHead } from '../live/index.ts';
import type { Words } from './words/index.ts';

export function saveName(head: SaveHead, language: Language, words: Words): string {
  if (head.name !== '') return head.name;
  const regions = head.persons.map(({ name }) => name[language]);
  return words.saves.name(head.scenario.title[language], words.saves.regions(regions));
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
