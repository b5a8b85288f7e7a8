// Options that several commands read.
import { type Command, Option } from 'commander';
import Papa from 'papaparse';
import type { Sitter } from '../game/game.ts';
import { MOST_GAMES, SITTERS } from '../record/forms/schema.ts';
import { HIGHEST_SEED, LONGEST_GAME_TURNS } from '../scenario/limits.ts';
import { Unusable } from './exits.ts';

function wholeNumber(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Unusable(
      `${option}: expected a whole number from ${least} to ${most}, not "${text}"`,
    );
  };
}

export const readSeed = wholeNumber('--seed', 0, HIGHEST_SEED);
export const readTurns = wholeNumber('--turns', 1, LONGEST_GAME_TURNS);
export const readTurn = wholeNumber('--turn', 1, LONGEST_GAME_TURNS);
export const readDepth = wholeNumber('--depth', 0, 99);
export const readGame = wholeNumber('--game', 1, MOST_GAMES);
export const readSeeds = wholeNumber('--seeds', 1, 1000);
export const readSeedCount = wholeNumber('--seeds', 2, 1000);
export const readSamples = wholeNumber('--samples', 2, 1000);
export const readPlans = wholeNumber('--plans', 50, 20_000);
export const readTop = wholeNumber('--top', 1, 300);
export const readStarts = wholeNumber('--starts', 1, 64);
export const readSteps = wholeNumber('--steps', 1, 100);
export const readWorkers = wholeNumber('--workers', 1, 64);

/** Adds one REGION=PLAYER to the seats already given. */
export function readSeat(
  text: string,
  seats: Readonly<Record<string, Sitter>> = {},
): Record<string, Sitter> {
  const [, region, name] = /^([a-z][a-z0-9-]{0,31})=(.*)$/.exec(text) ?? [];
  const sitter = SITTERS.find((each) => each === name);
  if (region === undefined || sitter === undefined) {
    const [last, ...others] = [...SITTERS].reverse();
    const players = `${others.reverse().join(', ')} or ${last}`;
    throw new Unusable(`--seat: expected REGION=PLAYER, with PLAYER ${players}, not "${text}"`);
  }
  if (Object.hasOwn(seats, region)) throw new Unusable(`--seat: ${region} is given twice`);
  return { ...seats, [region]: sitter };
}

/** Such a text is a formula to a spreadsheet, even where it goes on on a second line. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** CSV with a byte-order mark, by which spreadsheets know that it is UTF-8. */
export function toCsv(fields: readonly string[], data: readonly (string | number)[][]): string {
  const table = { fields: [...fields], data: [...data] };
  // Names come out of other people's files: one that begins like a formula stays a name.
  return `\ufeff${Papa.unparse(table, { escapeFormulae: FORMULA })}\r\n`;
}

/** The first format is the one where none is asked for. */
export function addFormat(
  command: Command,
  formats: readonly [string, ...string[]] = ['json', 'csv'],
): Command {
  return command.addOption(
    new Option('--format <format>', 'of the output').choices([...formats]).default(formats[0]),
  );
}
