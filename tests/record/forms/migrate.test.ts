import { expect, it } from 'vitest';
import { recordOf } from '../../../src/game/replay.ts';
import { RULES_VERSION } from '../../../src/game/version.ts';
import { parseRecord } from '../../../src/record/forms/parse.ts';
import { layOut } from '../../../src/record/forms/text.ts';
import { readText } from '../../../src/record/read.ts';
import { verifyRecord } from '../../../src/record/verify.ts';
import { playedGame, spring2025 } from '../../helpers/games.ts';
import { other } from '../../helpers/records.ts';

const record = recordOf(playedGame(3, { turns: 2 }), false);
const shipped = (): typeof spring2025 => spring2025;

/** The record as the first format wrote it: marks by name, 8 digits each. */
function inFormat1(): { history: { hash: string }[] } & Record<string, unknown> {
  const byName = (marks: string): Record<string, string> =>
    Object.fromEntries((marks.match(/.{4}/g) ?? []).map((mark, at) => [`a${at}`, `${mark}beef`]));
  const { checksum: _, game: __, history, ...rest } = record;
  return {
    ...rest,
    format: 1,
    rules: RULES_VERSION,
    history: history.map(({ marks, ...turn }) => ({
      ...turn,
      marks: { regions: byName(marks.regions), stocks: byName(marks.stocks) },
    })),
  };
}

it('reads a record of format 1 as one of today, and checks it', () => {
  const parsed = parseRecord(JSON.stringify(inFormat1()));
  expect(parsed).toEqual({
    ok: true,
    value: { ...record, rules: { version: RULES_VERSION, digest: null }, checksum: null },
  });
  if (parsed.ok) expect(verifyRecord(parsed.value, shipped)).toMatchObject({ ok: true, turns: 2 });
});

it('opens a record of format 1 as any other', () => {
  const read = readText(layOut(inFormat1()), shipped);
  expect(read).toMatchObject({ ok: true, records: [{ format: 2, history: record.history }] });
});

it('tells a changed record of format 1 by what it replays to', () => {
  const old = inFormat1();
  for (const turn of old.history.slice(1)) turn.hash = other(turn.hash);
  const parsed = parseRecord(JSON.stringify(old));
  if (!parsed.ok) throw new Error('it has the shape of a record');
  expect(verifyRecord(parsed.value, shipped)).toMatchObject({
    fault: { reason: 'hash-changed', turn: 2 },
    looks: 'changed',
  });
});

it('has no step for what never was a format', () => {
  expect(parseRecord('{"format": 0}')).toMatchObject({ problems: [{ code: 'unknown-version' }] });
});
