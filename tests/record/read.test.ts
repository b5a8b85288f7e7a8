import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createGame, endTurn, present, submit } from '../../src/game/game.ts';
import {
  type GameRecord,
  markedStocks,
  recordOf,
  replay,
  withChecksum,
} from '../../src/game/replay.ts';
import { RULES_VERSION } from '../../src/game/version.ts';
import type { Command } from '../../src/model/commands.ts';
import { packRecord } from '../../src/record/forms/compact.ts';
import { linkText } from '../../src/record/forms/link.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { treeOf } from '../../src/record/forms/tree.ts';
import { type Read, readLink, readText } from '../../src/record/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { spring2025 } from '../helpers/games.ts';
import { changed, laidOut, otherMark, turnOf } from '../helpers/records.ts';

const shipped = (id: string): Scenario | undefined =>
  id === spring2025.id ? spring2025 : undefined;
const none = (): undefined => undefined;

/** Three half-years of a person in Hangzhou who gives these shares to computing. */
function played(shares: readonly number[], scenario = spring2025) {
  let game = createGame(scenario, 11, { turns: 3, seats: { hangzhou: 'person' } });
  for (const compute of shares) {
    const command = { region: 'hangzhou', type: 'plan', shares: { compute } } as unknown as Command;
    const submitted = submit(game, command);
    if (!submitted.ok) throw new Error(submitted.refusal);
    game = endTurn(submitted.game);
  }
  return game;
}

const told = { name: '第一局', notes: [{ turn: 1, text: 'Computing first.' }] };
const good = recordOf(played([0.1, 0, 0.05]), false, told);
const other = recordOf(played([0.1, 0.02, 0.05]), false, { name: 'another' });
const compact = withChecksum(packRecord(good));
const tree = treeOf([packRecord(good), packRecord(other)]);
const link = linkText(packRecord(good));

const FILES = { record: layOut(good), compact: layOut(compact), tree: layOut(tree) };

const read = (text: string): Read => readText(text, shipped);
const readChanged = (change: (record: GameRecord) => void): Read =>
  read(layOut(changed(good, change)));
const reasonOf = (answer: Read): string => (answer.ok ? 'ok' : answer.reason);

describe('what is opened and tells the truth', () => {
  it.each([
    ['a record', FILES.record, [good]],
    ['a compact record', FILES.compact, [good]],
    ['a tree', FILES.tree, [good, other]],
    ['a record on one line', JSON.stringify(good), [good]],
    ['a file with a link in it', `See https://example.org/#game=${link} (Monday)\n`, [good]],
  ])('comes of %s', (_, text, records) => {
    expect(read(text)).toEqual({ ok: true, records });
  });

  it('comes of a link, be it the address or the bare word', () => {
    for (const text of [
      link,
      `#game=${link}`,
      `https://example.org/jingzhu/?lang=zh#game=${link}`,
    ]) {
      expect(readLink(text, shipped)).toEqual({ ok: true, records: [good] });
    }
  });

  it('comes of an unfinished game in which nobody has a seat', () => {
    const watched = recordOf(endTurn(createGame(spring2025, 5, { turns: 2 })), false);
    expect(read(layOut(watched))).toEqual({ ok: true, records: [watched] });
  });

  it('comes of a scenario of its own, which it has to bring along', () => {
    const own = { ...spring2025, id: 'my-own' };
    const game = played([0.1], own);
    expect(read(layOut(recordOf(game, true)))).toMatchObject({ ok: true });
    expect(read(layOut(recordOf(game, false)))).toEqual({
      ok: false,
      reason: 'unknown-scenario',
      scenario: 'my-own',
      isChanged: false,
    });
  });

  it('says how far its check is', () => {
    const told: [number, number][] = [];
    const note = (turn: number, turns: number): void => {
      told.push([turn, turns]);
    };
    readText(FILES.record, shipped, note);
    expect(told.splice(0)).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    readText(FILES.tree, shipped, note);
    expect(told.map(([turn]) => turn)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(told[0]).toEqual([1, 6]);
  });
});

describe('what is no game', () => {
  it.each([
    ['nothing', ' \n', { reason: 'empty' }],
    ['a file beyond all size', 'x'.repeat(6_000_000), { reason: 'too-large' }],
    ['more values than any game has', `[${'1,'.repeat(500_000)}1]`, { reason: 'too-large' }],
    ['some other text', 'Dear all,', { reason: 'unreadable', problem: { line: 1 } }],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000IHDR', { reason: 'unreadable' }],
    ['brackets without end', '['.repeat(100_000), { reason: 'unreadable' }],
    ['other data', '{"a": 1}', { reason: 'no-record', kind: 'other' }],
    ['a list', '[1, 2]', { reason: 'no-record', kind: 'other' }],
    ['nothing at all', 'null', { reason: 'no-record', kind: 'other' }],
    ['a scenario', JSON.stringify(spring2025), { reason: 'no-record', kind: 'scenario' }],
    ['commands', '{"format": 1, "commands": []}', { reason: 'no-record', kind: 'commands' }],
  ])('is told as what it is: %s', (_, text, answer) => {
    expect(read(text)).toMatchObject({ ok: false, ...answer });
  });

  it.each(['hello', 'https://example.org/news?page=2', 'See you at three.'])(
    'is told as no link where one was asked for: %s',
    (text) => {
      expect(readLink(text, shipped)).toMatchObject({ ok: false, reason: 'unreadable' });
    },
  );
});

describe('what was cut short', () => {
  it.each(Object.entries(FILES))('is told so wherever a %s ends', (_, text) => {
    const whole = text.trimEnd().length;
    const step = Math.ceil(whole / 150);
    for (let chars = 1; chars < whole; chars += chars < 60 || chars > whole - 60 ? 1 : step) {
      const answer = read(text.slice(0, chars));
      expect(answer).toEqual({ ok: false, reason: 'cut', chars, expectedChars: null });
    }
  });

  it('is told with how much of a link there is', () => {
    const answer = readLink(`#game=${link.slice(0, 100)}`, shipped);
    expect(answer).toEqual({ ok: false, reason: 'cut', chars: 100, expectedChars: link.length });
  });
});

describe('what was damaged', () => {
  it.each([
    ['a key in pieces', FILES.record.replace('"startHash"', '"sta\u0000tHash"'), undefined],
    ['a quote that is none', FILES.record.replace('"seats"', '#seats"'), undefined],
    ['a digit that is none', FILES.record.replace(/"hash":"./, '"hash":"z'), '/history/0/hash'],
    ['a digest too short', FILES.compact.replace(/"hash": "./, '"hash": "'), '/hash'],
    ['digits that are none', FILES.compact.replace(/"digests": "./, '"digests": "G'), '/digests'],
    ['a key that is none', FILES.record.replace('"seed"', '"sEed"'), '/seed'],
    ['a value of another type', FILES.record.replace('"seed": 11', '"seed": "x"'), '/seed'],
    ['a key twice', FILES.tree.replace('{', '{"format": 2,'), '/format'],
    ['a list that is missing', FILES.record.replace('"history"', '"histery"'), '/history'],
    ['a checksum that is missing', layOut(packRecord(good)), '/checksum'],
    ['no checksum', layOut({ ...good, checksum: null }), '/checksum'],
    ['a tree of two starts', FILES.tree.replace('"seed":11', '"seed":12'), '/games/1'],
  ])('is told by its place: %s', (_, text, pointer) => {
    const answer = read(text);
    expect(answer).toMatchObject({ ok: false, reason: 'damaged', fault: null });
    if (pointer !== undefined) {
      expect(answer).toMatchObject({ problem: { pointer, line: expect.any(Number) as number } });
    }
  });

  it('is told where it holds what cannot be read as text', () => {
    expect(reasonOf(read(FILES.record.replace('第', '\ufffd')))).toBe('damaged');
  });

  it.each([
    ['a letter changed', `${link.slice(0, 90)}${link[90] === 'x' ? 'y' : 'x'}${link.slice(91)}`],
    ['what is no JSON', laidOut(deflateSync(new Uint8Array([72, 105])))],
    ['what is no game', laidOut(deflateSync(new Uint8Array([123, 125])))],
    ['nothing in it', laidOut(deflateSync(new Uint8Array(0)))],
  ])('is told of a link, too: %s', (_, text) => {
    expect(readLink(text, shipped)).toMatchObject({ ok: false, reason: 'damaged' });
  });

  it('is not unfolded without end', () => {
    const bomb = laidOut(deflateSync(new Uint8Array(3_000_000), { level: 9 }));
    expect(readLink(bomb, shipped)).toEqual({ ok: false, reason: 'bomb' });
  });
});

describe('what is out of order', () => {
  const swapped = <T>(list: T[], at: number): void => {
    list.splice(at, 2, ...list.slice(at, at + 2).reverse());
  };

  it('is told by the numbers of its half-years', () => {
    const answer = readChanged(({ history }) => swapped(history, 1));
    expect(answer).toEqual({ ok: false, reason: 'reordered', turn: 2 });
  });

  it('is told even where somebody numbered it anew', () => {
    const answer = readChanged(({ history }) => {
      swapped(history, 0);
      history.forEach((recorded, at) => {
        recorded.turn = at + 1;
      });
    });
    expect(answer).toEqual({ ok: false, reason: 'reordered', turn: 1 });
  });

  it('is told of moves without numbers', () => {
    const moves = [...compact.moves];
    swapped(moves, 1);
    expect(read(layOut({ ...compact, moves }))).toEqual({
      ok: false,
      reason: 'reordered',
      turn: 2,
    });
  });

  it('is not suspected where the same was done twice', () => {
    const twice = withChecksum(packRecord(recordOf(played([0.1, 0, 0.1]), false)));
    const moves = [[], ...twice.moves.slice(1)];
    expect(read(layOut({ ...twice, moves }))).toMatchObject({ reason: 'changed' });
  });
});

describe('what another version wrote', () => {
  const rules = { version: 9, digest: null };

  it('is told by its format', () => {
    const later = withChecksum({ ...good, format: 3, weather: 'fine' });
    const answer = { ok: false, reason: 'other-format', recorded: 3, ours: 2 };
    expect(read(layOut(later))).toEqual({ ...answer, isChanged: false });
    expect(readChanged((record) => Object.assign(record, { format: 3 }))).toEqual({
      ...answer,
      isChanged: true,
    });
    expect(reasonOf(read('{"format": 3, "games": 7}'))).toBe('other-format');
  });

  it.each([
    ['a record', withChecksum({ ...good, game: '0.9.0', rules, weather: 'fine' })],
    ['a compact record', withChecksum({ ...compact, game: '0.9.0', rules })],
    ['a tree', withChecksum({ ...tree, games: [{ ...tree.games[0], game: '0.9.0', rules }] })],
  ])('is told by the rules of %s, whatever else is new in it', (_, file) => {
    const answer = {
      ok: false,
      reason: 'other-rules',
      recorded: 9,
      ours: RULES_VERSION,
      game: '0.9.0',
    };
    expect(read(layOut(file))).toEqual({ ...answer, isChanged: false });
    expect(read(layOut({ ...file, seed: 4 }))).toEqual({ ...answer, isChanged: true });
  });

  it('is told by another edition of the same rules', () => {
    const edition = { version: RULES_VERSION, digest: 'a'.repeat(64) };
    const answer = {
      reason: 'other-rules',
      recorded: RULES_VERSION,
      ours: RULES_VERSION,
      isChanged: false,
    };
    expect(read(layOut(withChecksum({ ...good, rules: edition })))).toMatchObject(answer);
  });

  it('is told by rules that format 1 named by their number', () => {
    const { game: _, checksum: __, ...old } = { ...good, format: 1, rules: 9 };
    expect(read(layOut(old))).toMatchObject({ reason: 'other-rules', recorded: 9, game: '0.1.0' });
  });

  it('is told by a scenario that is not here, or not that one', () => {
    const scenario = { id: 'spring-2025', digest: 'b'.repeat(64) };
    const digests = { recorded: scenario.digest, found: good.scenario.digest };
    const answer = { ok: false, reason: 'other-scenario', scenario: 'spring-2025', ...digests };
    for (const file of [good, compact, { ...tree.games[0] }]) {
      const whole = withChecksum({ ...file, scenario });
      expect(read(layOut(whole))).toMatchObject({ ...answer, isChanged: false });
    }
    expect(readText(FILES.record, none)).toMatchObject({ reason: 'unknown-scenario' });
    expect(readLink(link, none)).toMatchObject({ reason: 'unknown-scenario', isChanged: false });
  });

  it('is held to be another program’s work where it is sound and yet comes out otherwise', () => {
    const [first] = good.history;
    const forged = withChecksum({ ...good, history: first ? [{ ...first, commands: [] }] : [] });
    expect(read(layOut(forged))).toMatchObject({ reason: 'disagrees', fault: { turn: 1 } });
    const moves = [[], ...compact.moves.slice(1)];
    const wrong = linkText({ ...packRecord(good), moves });
    expect(readLink(wrong, shipped)).toMatchObject({ reason: 'disagrees', fault: { turn: 1 } });
  });
});

describe('what was changed by hand', () => {
  it('is told by the half-year, the region and the stock', () => {
    const answer = readChanged((record) => {
      const { world } = present(replay(good, spring2025));
      const { marks } = turnOf(record, 2);
      const wuhan = world.regions.findIndex(({ id }) => id === 'wuhan');
      marks.regions = otherMark(marks.regions, wuhan);
      marks.stocks = otherMark(marks.stocks, markedStocks(world).indexOf('aiTalent'));
    });
    expect(answer).toMatchObject({
      reason: 'changed',
      problem: null,
      fault: { turn: 2, region: 'wuhan', stock: 'aiTalent' },
      region: { en: 'Wuhan' },
      stock: { en: 'AI talent' },
    });
  });

  it.each([
    ['a command', FILES.compact.replace('"compute":0.05', '"compute":0.06'), { turn: 3 }],
    ['the seed', FILES.record.replace('"seed": 11', '"seed": 12'), { reason: 'start-differs' }],
    ['a name', FILES.record.replace('第一', '第二'), { reason: 'checksum-differs' }],
    [
      'the name of a compact record',
      FILES.compact.replace('第一', '第二'),
      { reason: 'checksum-differs' },
    ],
    ['a note of a tree', FILES.tree.replace('first', 'last'), { reason: 'checksum-differs' }],
    ['a seat', FILES.record.replace('"beijing":"default"', '"beijing":"hold"'), { turn: 1 }],
  ])('is told of %s', (_, text, fault) => {
    expect(read(text)).toMatchObject({ ok: false, reason: 'changed', fault });
  });
});

it('names the game of a tree in which something was changed', () => {
  const answer = read(FILES.tree.replace('"compute":0.02', '"compute":0.2'));
  const inGame = { at: 2, name: 'another' };
  expect(answer).toMatchObject({ reason: 'changed', fault: { turn: 2 }, inGame });
});

describe('what is as large as a file may be', () => {
  const most = compact.moves.map((moves, at) => [
    ...moves,
    ...Array(1999).fill(moves[0]).slice(at),
  ]);
  const keys = Array.from({ length: 1000 }, (_, i) => `"k${i}":0`).join(',');

  it('is read with the most commands that a half-year may have', () => {
    const file = withChecksum({ ...compact, moves: most });
    expect(most.map(({ length }) => length)).toEqual([2000, 1999, 1998]);
    expect(read(layOut(file)).ok).toBe(true);
  });

  it.each([
    ['commands of nobody', layOut({ ...compact, moves: Array(40).fill(Array(2000).fill(7)) })],
    ['half-years without end', `{"history":[${'{"turn":1},'.repeat(390_000)}1],"startHash":1}`],
    ['keys without end', `{"seats":{${keys}},"history":[${`{${keys}},`.repeat(380)}1]}`],
    ['a name without end', layOut({ ...good, name: '竞'.repeat(5_000_000) })],
    ['errors without end', `{"seats": ${'@ '.repeat(2_500_000)}`],
    ['lines without end', `{"seats":${'\n'.repeat(5_000_000)}`],
    ['brackets in a text', `{"seats": "${'[{'.repeat(2_500_000)}`],
    ['a link without end', `#game=${'A'.repeat(5_000_000)}`],
    ['links without end', '#game='.repeat(800_000)],
  ])('is told in good time: %s', (_, text) => {
    expect(text.length).toBeLessThan(5 * 1024 * 1024);
    expect(read(text)).toMatchObject({ ok: false });
  });
});
