// A text becomes a record or a list of commands, or everything that is wrong with it. Whether a
// record tells the truth is for verify to say.
import type { GameRecord } from '../game/replay.ts';
import { failed, located, type Parsed, type Problem, parseJson } from '../scenario/json.ts';
import { matchSchema } from '../scenario/match.ts';
import { checkScenario } from '../scenario/parse.ts';
import { migrated } from './migrate.ts';
import { type CommandsFile, commandsSchema, recordSchema } from './schema.ts';

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
  const problems: Problem[] = [];
  const say = (pointer: string, expected: string): void => {
    problems.push({ code: 'not-consistent', pointer, expected });
  };
  record.history.forEach(({ turn }, i) => {
    if (turn !== i + 1) say(`/history/${i}/turn`, `${i + 1}, for half-years follow each other`);
  });
  if (record.history.length > record.turns) {
    say('/history', `at most ${record.turns} half-years, as "turns" says`);
  }
  for (const [region, { turn }] of Object.entries(record.taken ?? {})) {
    if (record.seats[region] !== 'person') {
      say(`/taken/${region}`, 'a seat that is a person’s in "seats"');
    }
    if (turn > record.history.length) {
      say(`/taken/${region}/turn`, `at most ${record.history.length}, the half-years played`);
    }
  }
  if (record.embedded === undefined) {
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: record };
  }
  const embedded = checkScenario(record.embedded);
  if (!embedded.ok) {
    for (const problem of embedded.problems) {
      problems.push({ ...problem, pointer: `/embedded${problem.pointer}` });
    }
  } else if (embedded.value.id !== record.scenario.id) {
    say('/embedded/id', `"${record.scenario.id}", as the record says`);
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
