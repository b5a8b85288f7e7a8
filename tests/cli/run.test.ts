import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGame, endTurn, isOver, stateHash, submit } from '../../src/game/game.ts';
import { recordOf } from '../../src/game/replay.ts';
import type { Command } from '../../src/model/commands.ts';
import { parseRecord } from '../../src/record/forms/parse.ts';
import type { Summary } from '../../src/record/summary.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';
import { type Ended, ended, jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(() => folder.remove());

const game = ['run', '--scenario', 'spring-2025', '--seed', '7'];

const COMMANDS = [
  { turn: 1, region: 'hangzhou', type: 'plan', shares: { training: 0.2, research: 0.05 } },
  { turn: 1, region: 'hangzhou', type: 'meeting', priority: 'talent' },
  { turn: 3, region: 'hangzhou', type: 'startProgramme', programme: 'direction', field: 'health' },
  { turn: 2, region: 'hangzhou', type: 'endProgramme', programme: 'scienceCorridor' },
] as const;

const commandsText = (commands: readonly object[]): string =>
  JSON.stringify({ format: 1, commands });

function summary({ code, out, err }: Ended): Summary {
  expect({ code, err }).toMatchObject({ code: 0 });
  return JSON.parse(out) as Summary;
}

describe('a game played to its end', () => {
  let first: Ended;
  let again: Ended;
  beforeAll(async () => {
    [first, again] = (await Promise.all([jingzhu(game), jingzhu(game)])) as [Ended, Ended];
  });

  it('prints the same twice', () => {
    expect(again).toEqual(first);
  });

  it('has the hash that the game itself gives', () => {
    const { hash, scenario, seed, turns } = summary(first);
    expect({ scenario, seed, turns }).toEqual({ scenario: 'spring-2025', seed: 7, turns: 12 });
    expect(hash).toBe(stateHash(playedGame(7)));
  });

  it('ranks every region from 1', () => {
    const { ranking, history } = summary(first);
    expect(ranking.map(({ rank }) => rank)).toEqual(spring2025.regions.map((_, i) => i + 1));
    for (const { region, ...placing } of ranking) {
      expect(history.at(-1)?.regions[region]).toMatchObject(placing);
    }
  });

  it('tells the start and every half-year', () => {
    const { hash, history } = summary(first);
    expect(history.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(history[0]?.period).toEqual({ year: 2024, half: 2 });
    expect(history[12]?.period).toEqual({ year: 2030, half: 2 });
    expect(history[12]?.hash).toBe(hash);
    expect(Object.keys(history[5]?.regions ?? {})).toEqual(spring2025.regions.map(({ id }) => id));
    expect(history[0]?.regions.beijing).toMatchObject({ firms: 2400, fundYi: 1000, unicorns: 36 });
  });
});

describe('the seats', () => {
  it('can be played by other players, for fewer half-years', async () => {
    const args = [...game, '--turns', '3', '--seat', 'hangzhou=hold', '--seat', 'xian=random'];
    const { hash, turns } = summary(await jingzhu(args));
    expect(turns).toBe(3);
    const seats = { hangzhou: 'hold', xian: 'random' } as const;
    expect(hash).toBe(stateHash(playedGame(7, { seats, turns: 3 })));
  });

  it('are refused where they cannot be taken', async () => {
    const commands = folder.write('for-hangzhou.json', commandsText(COMMANDS));
    const refused = await Promise.all([
      jingzhu([...game, '--seat', 'mars=hold']),
      jingzhu([...game, '--seat', 'hangzhou=person']),
      jingzhu([...game, '--seat', 'hangzhou=default', '--commands', commands]),
    ]);
    expect(refused.map(({ code, out }) => ({ code, out }))).toEqual(
      refused.map(() => ({ code: 2, out: '' })),
    );
    expect(refused.map(({ err }) => err)).toEqual([
      expect.stringContaining('there is beijing, chengdu'),
      expect.stringContaining('needs commands for hangzhou'),
      expect.stringContaining('/commands/0'),
    ]);
  });
});

describe('a person’s commands', () => {
  it('play the same game as through the package, and their record is the same', async () => {
    const file = folder.write('commands.json', `\ufeff${commandsText(COMMANDS)}`);
    const record = folder.path('played.json');
    const printed = await jingzhu([...game, '--commands', file, '--record', record]);

    let played = createGame(spring2025, 7, { seats: { hangzhou: 'person' } });
    while (!isOver(played)) {
      for (const { turn, ...command } of COMMANDS) {
        if (turn !== played.chapters.length) continue;
        const submitted = submit(played, command as object as Command);
        if (!submitted.ok) throw new Error(submitted.refusal);
        played = submitted.game;
      }
      played = endTurn(played);
    }
    expect(summary(printed).hash).toBe(stateHash(played));
    expect(parseRecord(readFileSync(record, 'utf8'))).toEqual({
      ok: true,
      value: recordOf(played, false),
    });
  });

  it('are refused with their place, and then nothing is written', async () => {
    const over = { turn: 2, region: 'hangzhou', type: 'plan', shares: { compute: 0.9 } };
    const record = folder.path('never.json');
    const input = commandsText([...COMMANDS, over]);
    const { code, out, err } = await jingzhu(
      [...game, '--commands', '-', '--record', record],
      input,
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/standard input: \/commands\/4: half-year 2, hangzhou: .*shares-over-one/);
    expect(existsSync(record)).toBe(false);
  });
});

describe('the output', () => {
  it('is as CSV one row a half-year and region, marked as UTF-8', async () => {
    const { code, out } = await jingzhu([...game, '--turns', '2', '--format', 'csv']);
    expect(code).toBe(0);
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeffscenario,seed,turn,year,half,region,leadershipIndex,rank,firms,/);
    expect(rows).toHaveLength(3 * spring2025.regions.length);
    expect(rows[0]).toMatch(/^spring-2025,7,0,2024,2,beijing,/);
  });

  it('overwrites a record only when told to', async () => {
    const target = folder.write('mine.json', 'precious');
    const args = [...game, '--turns', '1', '--record', target];
    const nowhere = [...game, '--record', folder.path('no/such.json')];
    const [refused, lost] = (await Promise.all([jingzhu(args), jingzhu(nowhere)])) as [
      Ended,
      Ended,
    ];
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(lost).toMatchObject({ code: 2, out: '' });
    expect(lost.err).toContain('no such folder');
    expect(refused.err).toContain('--force');
    expect(readFileSync(target, 'utf8')).toBe('precious');
    expect(await jingzhu([...args, '--force'])).toMatchObject({ code: 0 });
    expect(parseRecord(readFileSync(target, 'utf8')).ok).toBe(true);
    expect(readdirSync(folder.path('.')).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('may be cut short by its reader', async () => {
    const command = `"${process.execPath}" --import tsx src/cli/main.ts ${game.join(' ')} | head -n 1`;
    const { out, err } = await ended('sh', ['-c', command]);
    expect(out).toBe('{\n');
    expect(err).not.toContain('EPIPE');
  });
});
