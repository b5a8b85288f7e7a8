// One folder that every engine can load: the build, the records, and the driver that checks them.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GameRecord } from '../../src/game/index.ts';
import type { Expected } from './judge.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RECORDS = join(ROOT, 'scenarios/records');

/** What an engine came to, by the record's name. */
export type Found = Readonly<
  Record<string, { readonly hash: string | null; readonly fault: string | null }>
>;

/** The shipped records as texts, by name. */
export function shippedRecords(): Record<string, string> {
  const files = readdirSync(RECORDS).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -5), readFileSync(join(RECORDS, file), 'utf8')]),
  );
}

/** What the records themselves say that comes out. */
export function expectedOf(records: Readonly<Record<string, string>>): Expected[] {
  return Object.entries(records).map(([name, text]) => {
    const { history, startHash } = JSON.parse(text) as GameRecord;
    return { name, halfYears: history.length, hash: history.at(-1)?.hash ?? startHash };
  });
}

/** Lays out the folder; whoever asks for it removes it. */
export function trialFolder(records: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jingzhu-engines-'));
  copyFileSync(join(ROOT, 'dist-engine/jingzhu.js'), join(folder, 'jingzhu.js'));
  copyFileSync(join(ROOT, 'tests/engines/driver.js'), join(folder, 'driver.js'));
  writeFileSync(join(folder, 'records.js'), `export const records = ${JSON.stringify(records)};\n`);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title></title><script type="module" src="./driver.js"></script>\n',
  );
  return folder;
}
