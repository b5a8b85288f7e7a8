// Games that were played once and are played again at every change. Where one of them comes out
// otherwise, the rules are no longer the same, whatever was meant: these tests say what to do then.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesDigest } from '../../src/game/rules.ts';
import { RULES_DIGEST, RULES_VERSION } from '../../src/game/version.ts';
import { parseRecord } from '../../src/record/forms/parse.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { PLAYERS } from '../../src/rivals/players.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { shippedScenario } from '../helpers/games.ts';
import { PLAYS } from './plays.ts';

const FOLDER = new URL('../../scenarios/records/', import.meta.url);
const FILES = readdirSync(FOLDER).sort();

const WHAT_TO_DO = `The rules have changed: games come out otherwise than they did.
If that was not meant, find what changed them. If it was:
  1. raise RULES_VERSION in src/game/version.ts, and set RULES_DIGEST to ${rulesDigest()}
  2. tell players what changed, in CHANGELOG.md, and name the rules version in its first heading
  3. make the golden records anew: npm run build:records`;

function textOf(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

function recordIn(file: string) {
  const parsed = parseRecord(textOf(file));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.value;
}

describe('a change of the rules', () => {
  it.each(FILES)('would be told by %s, which still comes out as it did', (file) => {
    const record = recordIn(file);
    const verdict = verifyRecord(record, shippedScenario);
    expect(verdict, `${WHAT_TO_DO}\n`).toMatchObject({ ok: true, turns: record.history.length });
  });

  it('would be told by the digest of the rulebook', () => {
    expect(rulesDigest(), `${WHAT_TO_DO}\n`).toBe(RULES_DIGEST);
  });

  it('is told to the players: the change log’s first heading names the rules version', () => {
    const log = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    const [, latest = ''] = log.split(/^## /m);
    const [heading] = latest.split('\n');
    expect(heading, `${WHAT_TO_DO}\n`).toMatch(new RegExp(`, rules version ${RULES_VERSION}$`));
  });
});

describe('the golden records', () => {
  const records = FILES.map(recordIn);

  it('are those of the lists in plays.ts, one each', () => {
    expect(FILES).toEqual(PLAYS.map(({ file }) => `${file}.json`).sort());
  });

  it('hold every scenario, both lengths, every kind of player, several persons and a seat taken over', () => {
    expect(new Set(records.map(({ scenario }) => scenario.id))).toEqual(new Set(SHIPPED));
    expect(records.map(({ turns }) => turns)).toEqual(expect.arrayContaining([12, 40]));
    const sitters = new Set(records.flatMap(({ seats }) => Object.values(seats)));
    expect(sitters).toEqual(new Set([...PLAYERS, 'person']));
    const persons = records.map(
      ({ seats }) => Object.values(seats).filter((sitter) => sitter === 'person').length,
    );
    expect(Math.max(...persons)).toBe(6);
    expect(records.filter(({ taken }) => taken !== undefined).length).toBeGreaterThan(1);
  });

  it('are under 30 kB for twelve half-years', () => {
    const large = FILES.filter((file) => Buffer.byteLength(textOf(file)) >= 30_000);
    expect(large.filter((file) => recordIn(file).history.length <= 12)).toEqual([]);
  });
});
