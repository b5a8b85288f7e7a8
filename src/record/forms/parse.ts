// A text becomes a record or a list of commands, or everything that is wrong with it. Whether a
// record tells the truth is for verify to say.
import type { GameRecord } from '../../game/replay.ts';
import { failed, located, type Parsed, type Problem, parseJson } from '../../scenario/json.ts';
import { matchSchema } from '../../scenario/match.ts';
import { checkScenario } from '../../scenario/parse.ts';
import { type CompactRecord, DIGITS } from './compact.ts';
import { migrated } from './migrate.ts';
import {
  type CommandsFile,
  commandsSchema,
  compactSchema,
  recordSchema,
  treeSchema,
} from './schema.ts';
import { isOneStart, type TreeFile } from './tree.ts';

export function parseRecord(source: string): Parsed<GameRecord> {
  return parsedWith(source, checkRecord);
}

export function parseCommands(source: string): Parsed<CommandsFile> {
  return parsedWith(source, checkCommands);
}

function parsedWith<T>(source: string, check: (value: unknown) => Parsed<T>): Parsed<T> {
  const json = parseJson(source);
  if (!json.ok) return json;
  const checked = check(json.value);
  return checked.ok ? checked : { ok: false, problems: located(source, checked.problems) };
}

export function checkCommands(value: unknown): Parsed<CommandsFile> {
  const version = versionProblem(value, 1);
  return version === null ? matchSchema<CommandsFile>(commandsSchema, value) : failed(version);
}

/** Plain data to a record whose turns follow each other from 1, and whose scenario is checked. */
export function checkRecord(value: unknown): Parsed<GameRecord> {
  const version = versionProblem(value, 2);
  if (version !== null) return failed(version);
  const shaped = matchSchema<GameRecord>(recordSchema, migrated(value));
  if (!shaped.ok) return shaped;
  const record = shaped.value;
  const problems = record.history.flatMap(({ turn }, i): Problem[] => {
    const expected = `${i + 1}, for half-years follow each other`;
    return turn === i + 1 ? [] : [inconsistent(`/history/${i}/turn`, expected)];
  });
  problems.push(...lengthProblems(record, '/history', record.history.length));
  return withScenario(record, problems);
}

/** Plain data to a compact record that has digits for each of its half-years. */
export function checkCompact(value: unknown): Parsed<CompactRecord> {
  const version = versionProblem(value, 2);
  if (version !== null) return failed(version);
  const shaped = matchSchema<CompactRecord>(compactSchema, value);
  return shaped.ok ? checkShaped(shaped.value) : shaped;
}

function checkShaped(compact: CompactRecord): Parsed<CompactRecord> {
  const { moves, digests } = compact;
  const problems = lengthProblems(compact, '/moves', moves.length);
  if (digests.length !== moves.length * DIGITS) {
    const expected = `${DIGITS} digits for each of ${moves.length} half-years`;
    problems.push(inconsistent('/digests', expected));
  }
  return withScenario(compact, problems);
}

/** Plain data to a tree whose games began alike. */
export function checkTree(value: unknown): Parsed<TreeFile> {
  const version = versionProblem(value, 2);
  if (version !== null) return failed(version);
  const shaped = matchSchema<TreeFile>(treeSchema, value);
  if (!shaped.ok) return shaped;
  const games: CompactRecord[] = [];
  const problems: Problem[] = [];
  for (const [at, game] of shaped.value.games.entries()) {
    const checked = checkShaped(game);
    if (checked.ok) games.push(checked.value);
    else problems.push(...under(`/games/${at}`, checked.problems));
    if (!isOneStart(shaped.value.games[0] as CompactRecord, game)) {
      problems.push(inconsistent(`/games/${at}`, 'a game of the first one’s start'));
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...shaped.value, games } };
}

type Head = Pick<GameRecord, 'turns' | 'seats' | 'taken' | 'scenario' | 'embedded'>;

const inconsistent = (pointer: string, expected: string): Problem => {
  return { code: 'not-consistent', pointer, expected };
};

const under = (pointer: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, pointer: `${pointer}${problem.pointer}` }));

/** What does not go with the number of half-years that were played. */
function lengthProblems({ turns, seats, taken = {} }: Head, list: string, count: number) {
  const problems: Problem[] = [];
  if (count > turns) {
    problems.push(inconsistent(list, `at most ${turns} half-years, as "turns" says`));
  }
  for (const [region, { turn }] of Object.entries(taken)) {
    if (seats[region] !== 'person') {
      problems.push(inconsistent(`/taken/${region}`, 'a seat that is a person’s in "seats"'));
    }
    if (turn > count) {
      problems.push(
        inconsistent(`/taken/${region}/turn`, `at most ${count}, the half-years played`),
      );
    }
  }
  return problems;
}

/** Its scenario is checked, too, where it brings one. */
function withScenario<Any extends Head>(record: Any, problems: Problem[]): Parsed<Any> {
  if (record.embedded === undefined) {
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: record };
  }
  const embedded = checkScenario(record.embedded);
  if (!embedded.ok) problems.push(...under('/embedded', embedded.problems));
  else if (embedded.value.id !== record.scenario.id) {
    problems.push(inconsistent('/embedded/id', `"${record.scenario.id}", as the record says`));
  }
  if (problems.length > 0 || !embedded.ok) return { ok: false, problems };
  return { ok: true, value: { ...record, embedded: embedded.value } };
}

/** `newest`: the format that is written today; older ones are read too. */
function versionProblem(value: unknown, newest: number): Problem | null {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format !== 'number') return null;
  if (Number.isInteger(format) && format >= 1 && format <= newest) return null;
  const known = newest === 1 ? 'format 1' : `format 1 to ${newest}`;
  const expected = `${known}; this file says ${format}`;
  return { code: 'unknown-version', pointer: '/format', expected };
}
