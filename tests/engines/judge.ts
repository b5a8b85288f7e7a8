// What the engines found, held against what the records say: the table that people read, and
// whether the bits were the same.
import type { Found } from './trial.ts';

export const FAMILIES = ['V8', 'SpiderMonkey', 'JavaScriptCore', 'QuickJS'] as const;
export type Family = (typeof FAMILIES)[number];
/** Without these nothing is proved; npm brings both. */
const NEEDED: readonly Family[] = ['V8', 'QuickJS'];

export type Expected = { name: string; halfYears: number; hash: string };

export type Trial = { engine: string; family: Family } & (
  | { state: 'ran'; version: string; found: Found }
  /** It is not on this machine, and could not be got. */
  | { state: 'absent'; why: string }
  /** It is there, but the trial came to no end. */
  | { state: 'broken'; why: string }
);

export type Judgement = { agreed: number; wrong: string[] };

/** Everything that must not be; an engine that could not be had is no fault. */
export function judge(records: readonly Expected[], trials: readonly Trial[]): Judgement {
  const wrong: string[] = records.length === 0 ? ['there is no record to try'] : [];
  let agreed = 0;
  for (const trial of trials) {
    if (trial.state === 'broken') wrong.push(`${trial.engine}: ${trial.why}`);
    if (trial.state !== 'ran') continue;
    for (const record of records) {
      const complaint = differenceIn(trial.found, record);
      if (complaint === null) agreed += 1;
      else wrong.push(`${trial.engine}: ${record.name}: ${complaint}`);
    }
  }
  for (const family of NEEDED) {
    if (!trials.some((trial) => trial.family === family && trial.state === 'ran')) {
      wrong.push(`no engine of ${family} ran`);
    }
  }
  return { agreed, wrong };
}

function differenceIn(found: Found, { name, hash }: Expected): string | null {
  const result = found[name];
  if (result === undefined) return 'was not played';
  if (result.hash !== hash) return `comes to ${result.hash}, not to ${hash}`;
  return result.fault;
}

const SHORT = 8;

/** Two tables: the engines, and the hash that each came to for each record. */
export function tableOf(records: readonly Expected[], trials: readonly Trial[]): string {
  const halfYears = records.reduce((sum, record) => sum + record.halfYears, 0);
  const engines = trials.map((trial) => {
    if (trial.state !== 'ran') {
      const state = trial.state === 'absent' ? 'not to be had' : 'no';
      return [trial.engine, trial.family, '–', '–', '–', `${state}: ${trial.why}`];
    }
    const same = records.filter((record) => differenceIn(trial.found, record) === null).length;
    const agrees = same === records.length ? 'yes' : `no, ${same} of ${records.length}`;
    const { engine, family, version } = trial;
    return [engine, family, version, String(records.length), String(halfYears), agrees];
  });
  const ran = trials.filter((trial) => trial.state === 'ran');
  const hashes = records.map(({ name, halfYears: length, hash }) => [
    name,
    String(length),
    hash.slice(0, SHORT),
    ...ran.map(({ found }) => found[name]?.hash?.slice(0, SHORT) ?? '–'),
  ]);
  return [
    aligned([['engine', 'of', 'version', 'records', 'half-years', 'agrees'], ...engines]),
    aligned([['record', 'half-years', 'recorded', ...ran.map(({ engine }) => engine)], ...hashes]),
  ].join('\n\n');
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
