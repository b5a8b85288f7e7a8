// A style shows in what a seat commands, wherever it sits: examples are of some seats, and the games
// that are read are of others.
import { describe, expect, it } from 'vitest';
import { run, seedsFrom } from '../../src/lab/runs.ts';
import { type Example, readStyle, traitsOf } from '../../src/lab/style-reader.ts';
import type { Command } from '../../src/model/commands.ts';
import { STYLES, type Style } from '../../src/model/style.ts';
import { styleCommands } from '../../src/rivals/keeping.ts';
import { STYLE_SPECS } from '../../src/rivals/styles.ts';
import { sample, spring2025 } from '../helpers/games.ts';

/** The styles that the article gives to regions by name; the others are ours. */
const OF_THE_ARTICLE: readonly Style[] = STYLES.slice(0, 8);
const EXAMPLES = ['beijing', 'nanjing', 'tianjin'];
const READ = ['hangzhou', 'chengdu', 'guangxi', 'xian'];

function played(style: Style, seat: string, seed: number): Example {
  const given: Command[] = [];
  const sitting = (at: Parameters<typeof styleCommands>[0]): Command[] => {
    const commands = styleCommands(at, STYLE_SPECS[style]);
    given.push(...commands);
    return commands;
  };
  run(spring2025, seed, { seats: { [seat]: sitting } }, () => {});
  return { style, traits: traitsOf(given) };
}

const games = (seats: readonly string[], seeds: readonly number[]): Example[] =>
  seats.flatMap((seat) =>
    seeds.flatMap((seed) => OF_THE_ARTICLE.map((style) => played(style, seat, seed))),
  );

describe('the styles of the article', () => {
  it('are told apart by commands alone in 90 % of games at least', () => {
    const examples = games(EXAMPLES, seedsFrom(1, sample(2, 20)));
    const read = games(READ, seedsFrom(101, 100 + sample(5, 200)));
    const right = read.filter(({ style, traits }) => readStyle(examples, traits) === style);
    expect(right.length / read.length).toBeGreaterThanOrEqual(0.9);
  });

  it('cannot be read in commands that say nothing', () => {
    expect(() => readStyle([], traitsOf([]))).toThrow(RangeError);
  });
});
