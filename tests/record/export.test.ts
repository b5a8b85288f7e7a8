import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/engine/types.ts';
import { replay } from '../../src/game/replay.ts';
import { FLOW_IDS, FLOWS, type NamedFlow } from '../../src/model/flows.ts';
import { STOCKS } from '../../src/model/stocks.ts';
import { movementsOf } from '../../src/record/export/flows.ts';
import { EXPORTED, exportedTable, type Table } from '../../src/record/export.ts';
import { recordOfPlay } from '../golden/play.ts';
import { PLAYS } from '../golden/plays.ts';
import { shippedScenario } from '../helpers/games.ts';

// Two persons, all programmes of the rivals, twelve half-years.
const play = PLAYS.find(({ file }) => file === 'spring-2025-two-persons');
if (play === undefined) throw new Error('no such play');
const game = replay(recordOfPlay(play), shippedScenario(play.scenario));
const regions = game.scenario.regions.length;

/** A table's rows as objects. */
function rowsOf({ fields, data }: Table): Record<string, string | number>[] {
  return data.map((row) => Object.fromEntries(fields.map((field, at) => [field, row[at] ?? ''])));
}

/** How much a cell may be off by rounding, where numbers are as large as the country's money. */
const close = (sum: number, change: number, size: number): boolean =>
  Math.abs(sum - change) <= 1e-9 * Math.max(1, Math.abs(size));

describe('a game as a table', () => {
  it.each(LANGUAGES)('has a name for every column and a cell for each, in %s', (language) => {
    for (const what of EXPORTED) {
      const { fields, data } = exportedTable(game, what, language);
      expect(new Set(fields).size, what).toBe(fields.length);
      expect(fields, what).not.toContain('');
      expect(data.length, what).toBeGreaterThan(50);
      expect(data.filter((row) => row.length !== fields.length)).toEqual([]);
      if (language === 'en') expect(JSON.stringify([fields, data])).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('holds every half-year of every region and of the two accounts outside', () => {
    const { data } = exportedTable(game, 'variables', 'en');
    expect(data).toHaveLength(13 * (regions + 2));
    expect(data[0]?.slice(0, 4)).toEqual(['2024 H2', 0, 'beijing', 'Beijing']);
    expect(data.at(-1)?.slice(0, 4)).toEqual(['2030 H2', 12, 'rest', 'Rest of the country']);
  });

  it('counts money as the language does, and says so', () => {
    const yuan = rowsOf(exportedTable(game, 'variables', 'zh'))[0];
    const billions = rowsOf(exportedTable(game, 'variables', 'en'))[0];
    expect(yuan?.['核心产业规模（亿元/年）']).toBe(3100);
    expect(billions?.['Core AI output (¥ bn a year)']).toBe(310);
  });

  it('has flows that add up to what every stock of everybody changed by', () => {
    const off: string[] = [];
    game.chapters.slice(1).forEach(({ world, ledger }, at) => {
      const before = game.chapters[at]?.world;
      if (ledger === null || before === undefined) throw new Error('no books');
      const sums = new Map<string, number>();
      const add = (place: number | null, stock: string | undefined, amount: number): void => {
        if (place === null || stock === undefined) return;
        const key = `${place} ${stock}`;
        sums.set(key, (sums.get(key) ?? 0) + amount);
      };
      for (const { flow, from, to, amount } of movementsOf(ledger)) {
        const ends: NamedFlow = FLOWS[flow];
        add(from, ends.from, -amount);
        add(to, ends.to, amount);
      }
      [...world.regions, ...world.outside].forEach(({ stocks }, place) => {
        const was = [...before.regions, ...before.outside][place]?.stocks as typeof stocks;
        for (const [stock, is] of Object.entries(stocks)) {
          const held = (was as Record<string, number>)[stock] ?? Number.NaN;
          const sum = sums.get(`${place} ${stock}`) ?? 0;
          if (!close(sum, is - held, is)) off.push(`${place} ${stock}: ${sum}, ${is - held}`);
        }
      });
    });
    expect(off).toEqual([]);
    const moved = new Set(
      game.chapters.flatMap(({ ledger }) =>
        ledger === null ? [] : movementsOf(ledger).map(({ flow }) => flow),
      ),
    );
    expect(moved.size).toBeGreaterThan(FLOW_IDS.length / 2);
  });

  it('has, in its widest form, the same flows beside the variables', () => {
    const rows = rowsOf(exportedTable(game, 'all', 'en'));
    const own = rows.filter((row) => row['Region id'] === 'suzhou');
    const flows = Object.keys(own[0] ?? {}).filter((field) =>
      field.startsWith(`${STOCKS.aiTalent.label.en}: `),
    );
    expect(flows).toContain('AI talent: Moved in (persons)');
    expect(flows).toContain('AI talent: Moved out (persons)');
    own.slice(1).forEach((row, at) => {
      const change = Number(row['AI talent (persons)']) - Number(own[at]?.['AI talent (persons)']);
      const sum = flows.reduce((total, flow) => total + Number(row[flow]), 0);
      expect(sum).toBeCloseTo(change, 6);
    });
  });

  it('has every command, with who gave it', () => {
    const rows = rowsOf(exportedTable(game, 'commands', 'en'));
    expect(rows).toHaveLength(game.chapters.flatMap(({ commands }) => commands).length);
    expect(
      rows.find((row) => row['Region id'] === 'suzhou' && row.Command === 'plan'),
    ).toMatchObject({
      Turn: 1,
      Player: 'person',
      'Talent subsidy (share 0–1)': 0.3,
      Programme: '',
    });
  });
});
