import { readdirSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { type GameRecord, recordOf } from '../../src/game/replay.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { playedGame } from '../helpers/games.ts';
import { jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(() => folder.remove());

const good = recordOf(playedGame(5, { turns: 4 }), false);

function write(name: string, change: (record: GameRecord) => void): string {
  const record = JSON.parse(JSON.stringify(good)) as GameRecord;
  change(record);
  return folder.write(name, layOut(record));
}

it('tells the good from the changed, file by file', async () => {
  const files = [
    write('good.json', () => {}),
    write('seed.json', (record) => {
      record.seed = 6;
    }),
    write('rules.json', (record) => {
      record.rules.version += 1;
    }),
    write('hash.json', (record) => {
      const third = record.history[2];
      if (third) third.hash = third.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    }),
    write('command.json', (record) => {
      record.history[1]?.commands.push({
        region: 'wuhan' as never,
        type: 'plan',
        shares: { research: 0 },
      });
    }),
  ];
  const { code, out, err } = await jingzhu(['verify', ...files]);
  expect(code).toBe(1);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { file: files[0], ok: true, turns: 4, hash: good.history[3]?.hash },
    { ok: false, reason: 'start-differs', looks: 'changed' },
    { ok: false, reason: 'other-rules' },
    { ok: false, reason: 'hash-changed', turn: 3 },
    { ok: false, reason: 'state-differs', turn: 2, regions: expect.arrayContaining(['wuhan']) },
  ]);
  expect(err.split('\n')[0]).toBe(`ok ${files[0]} ${good.history[3]?.hash}`);
  expect(err).toContain('the file’s hash was changed; the replay’s states match its marks');
  expect(err).toMatch(/half-year 2 is the first that differs: region \S+ .*stock \S+ /);
});

it('ends with 0 where all are good and 2 where one is no record', async () => {
  const file = write('fine.json', () => {});
  const none = folder.write('none.json', '{"format": 1}');
  const [fine, worst] = await Promise.all([
    jingzhu(['verify', file, '-'], layOut(good)),
    jingzhu(['verify', file, none]),
  ]);
  expect(fine).toMatchObject({ code: 0 });
  expect(worst).toMatchObject({ code: 2 });
  expect(worst?.err).toContain('none.json: this is not the record of a game');
});

it('takes all the golden records at one go', async () => {
  const names = readdirSync(new URL('../../scenarios/records/', import.meta.url));
  const { code, out } = await jingzhu([
    'verify',
    ...names.map((name) => `scenarios/records/${name}`),
  ]);
  expect(code).toBe(0);
  expect(out.match(/"ok":true/g)).toHaveLength(names.length);
});
