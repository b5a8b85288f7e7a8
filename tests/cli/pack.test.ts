import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createGame, endTurn, isOver, submit } from '../../src/game/game.ts';
import { type GameRecord, recordOf, withChecksum } from '../../src/game/replay.ts';
import { packRecord } from '../../src/record/forms/compact.ts';
import { linkText } from '../../src/record/forms/link.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { treeOf } from '../../src/record/forms/tree.ts';
import { spring2025 } from '../helpers/games.ts';
import { jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(() => folder.remove());

/** A person in Hangzhou who gives this share to computing at once. */
function record(compute: number, name: string, turns = 2): GameRecord {
  let game = createGame(spring2025, 5, { turns, seats: { hangzhou: 'person' } });
  const command = { region: 'hangzhou', type: 'plan', shares: { compute } } as never;
  const submitted = submit(game, command);
  if (!submitted.ok) throw new Error(submitted.refusal);
  game = submitted.game;
  while (!isOver(game)) game = endTurn(game);
  return recordOf(game, false, { name });
}

const some = record(0.05, 'some');
const more = record(0.1, 'more');
const files = [some, more].map((each) => folder.write(`${each.name}.json`, layOut(each)));
const [file = ''] = files;

describe('pack and unpack', () => {
  it('make a record small and whole again', async () => {
    const packed = await jingzhu(['pack', file]);
    expect(packed).toMatchObject({ code: 0, err: '' });
    expect(packed.out.length).toBeLessThan(layOut(some).length / 4);
    expect(await jingzhu(['unpack', '-'], packed.out)).toEqual({
      code: 0,
      out: layOut(some),
      err: '',
    });
  });

  it('make a link, and the record of one', async () => {
    const link = linkText(packRecord(some));
    const [bare, whole] = await Promise.all([
      jingzhu(['pack', file, '--link']),
      jingzhu(['pack', file, '--link', 'https://example.org/jingzhu/']),
    ]);
    expect(bare?.out).toBe(`#game=${link}\n`);
    expect(whole?.out).toBe(`https://example.org/jingzhu/#game=${link}\n`);
    const out = folder.path('out.json');
    const args = ['unpack', whole?.out.trim() ?? '', '--out', out];
    expect(await jingzhu(args)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(out, 'utf8')).toBe(layOut(some));
    const again = await jingzhu(args);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain('give --force to overwrite it');
  });

  it('make a tree of games of one start, and take one out of it', async () => {
    const tree = await jingzhu(['pack', ...files]);
    const [which, second] = await Promise.all([
      jingzhu(['unpack', '-'], tree.out),
      jingzhu(['unpack', '-', '--game', '2'], tree.out),
    ]);
    expect(which?.code).toBe(2);
    expect(which?.err).toContain('choose one of its games by --game: 1 some, 2 more');
    expect(second?.out).toBe(layOut(more));
    const verified = await jingzhu(['verify', '-'], tree.out);
    expect(verified.code).toBe(0);
    const lines = verified.out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { ok: true, game: 'some', hash: some.history[1]?.hash },
      { ok: true, game: 'more', hash: more.history[1]?.hash },
    ]);
  });

  it('say what cannot be done', async () => {
    const longer = folder.write('longer.json', layOut(record(0.05, 'longer', 3)));
    const spoilt = folder.write('spoilt.json', layOut({ ...some, name: 'another' }));
    const tried = await Promise.all([
      jingzhu(['pack', file, longer]),
      jingzhu(['pack', ...files, '--link']),
      jingzhu(['pack', spoilt]),
    ]);
    expect(tried.map(({ code, out }) => ({ code, out }))).toEqual(
      Array(3).fill({ code: 2, out: '' }),
    );
    expect(tried[0]?.err).toContain('only if they have scenario, seed and length alike');
    expect(tried[1]?.err).toContain('a link carries one game');
    expect(tried[2]?.err).toContain('it looks changed');
  });
});

describe('verify', () => {
  it('takes every form of a game, and links as they stand', async () => {
    const compact = folder.write('compact.json', layOut(withChecksum(packRecord(some))));
    const link = `#game=${linkText(packRecord(some))}`;
    const kept = folder.write('link.txt', `https://example.org/${link}\n`);
    const { code, out, err } = await jingzhu(['verify', compact, link, kept]);
    expect(code).toBe(0);
    const { hash } = some.history[1] ?? {};
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject(
      Array(3).fill({ ok: true, scenario: 'spring-2025', seed: 5, turns: 2, hash }),
    );
    expect(err).toContain(`ok the link ${hash}`);
  });

  it('says what became of a compact record and of a link', async () => {
    const compact = withChecksum(packRecord(some));
    const moves = folder.write('moves.json', layOut({ ...compact, moves: [[], []] }));
    const link = `#game=${linkText(packRecord(some))}`;
    const tree = layOut(treeOf([packRecord(some), packRecord(more)])).replace('0.1}', '0.09}');
    const spoilt = folder.write('tree.json', tree);
    const args = ['verify', moves, link.slice(0, -9), `${link}A`, spoilt];
    const { code, out, err } = await jingzhu(args);
    expect(code).toBe(2);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { ok: false, reason: 'state-differs', turn: 1, looks: 'changed' },
      { ok: false, reason: 'cut', looks: 'damaged' },
      { ok: false, reason: 'damaged', looks: 'damaged' },
      { ok: false, reason: 'state-differs', turn: 1, looks: 'changed' },
    ]);
    expect(err).toContain('tree.json: game 2 (more): half-year 1 is the first that differs');
    expect(err).toContain('half-year 1 is the first that differs: where in it, a compact record');
  });
});
