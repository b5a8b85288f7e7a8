import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../src/cli/options.ts';
import { recordOf } from '../../src/game/replay.ts';
import { exportedTable } from '../../src/record/export.ts';
import { packRecord } from '../../src/record/forms/compact.ts';
import { linkText } from '../../src/record/forms/link.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { playedGame } from '../helpers/games.ts';
import { changed } from '../helpers/records.ts';
import { jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(() => folder.remove());

const game = playedGame(5, { turns: 3 });
const record = recordOf(game, false);
const file = folder.write('game.json', layOut(record));

describe('export', () => {
  it.each([
    ['variables', 'zh'],
    ['flows', 'en'],
    ['commands', 'en'],
    ['all', 'zh'],
  ] as const)('writes %s in %s as a file that a spreadsheet reads', async (what, lang) => {
    const out = folder.path(`${what}.csv`);
    const args = ['export', file, '--what', what, '--format', 'csv', '--lang', lang, '--out', out];
    const ended = await jingzhu(args);
    const { fields, data } = exportedTable(game, what, lang);
    expect(ended).toEqual({ code: 0, out: '', err: `${data.length} rows written to ${out}\n` });
    const text = readFileSync(out, 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head, ...rows] = Papa.parse<string[]>(text.slice(1).trimEnd()).data;
    expect(head).toEqual(fields);
    expect(rows).toEqual(data.map((row) => row.map(String)));
  });

  it('prints where no file is named, as JSON where that is asked for', async () => {
    const { code, out, err } = await jingzhu(['export', file, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = JSON.parse(out) as object[];
    expect(rows).toHaveLength(4 * (game.scenario.regions.length + 2));
    expect(rows[0]).toMatchObject({
      Turn: 0,
      Region: 'Beijing',
      'Core AI output (¥ bn a year)': 310,
    });
  });

  it('takes a game in any of its forms', async () => {
    const link = `https://example.org/#game=${linkText(packRecord(record))}`;
    const [whole, small] = await Promise.all([
      jingzhu(['export', file, '--what', 'commands']),
      jingzhu(['export', link, '--what', 'commands']),
    ]);
    expect(small).toEqual(whole);
    expect(small?.out).toContain('Half-year');
  });

  it('lets no name run as a formula, and leaves numbers alone', () => {
    expect(toCsv(['name', 'amount'], [['=1+1', -2]])).toBe('\ufeffname,amount\r\n"\'=1+1",-2\r\n');
  });

  it('overwrites nothing, and exports nothing that is not what the game does', async () => {
    const forged = folder.write(
      'forged.json',
      layOut(
        changed(record, (copy) => {
          copy.seed += 1;
        }),
      ),
    );
    const there = folder.write('there.csv', 'mine');
    const ends = await Promise.all([
      jingzhu(['export', file, '--out', there]),
      jingzhu(['export', file, '--out', file, '--force']),
      jingzhu(['export', file, '--out', '-']),
      jingzhu(['export', forged]),
      jingzhu(['export', file, '--what', 'everything']),
    ]);
    expect(ends.map(({ code, out }) => [code, out])).toEqual(ends.map(() => [2, '']));
    const said = ends.map(({ err }) => err);
    expect(said[0]).toContain('there already; give --force');
    expect(said[1]).toContain('this file is read here');
    expect(said[2]).toContain('--out: expected a file name');
    expect(said[3]).toContain('the start differs');
    expect(said[4]).toContain('Allowed choices are variables, flows, commands, all');
    expect(readFileSync(there, 'utf8')).toBe('mine');
  });
});
