import { describe, expect, it } from 'vitest';
import { bindFlows, type Entry, Pen, WitnessedPen } from '../../src/engine/ledger.ts';

type Stock = 'grain' | 'flour';
const writers = {
  grain: (stocks: Record<Stock, number>, change: number) => {
    stocks.grain += change;
    return stocks.grain;
  },
  flour: (stocks: Record<Stock, number>, change: number) => {
    stocks.flour += change;
    return stocks.flour;
  },
};
const flow = bindFlows<Stock, 'grown' | 'milled' | 'sold' | 'eaten'>(
  {
    grown: { to: 'grain' },
    milled: { from: 'grain', to: 'flour' },
    sold: { from: 'flour', to: 'flour' },
    eaten: { from: 'flour' },
  },
  writers,
);

describe('the pen', () => {
  const village = (): { stocks: Record<Stock, number> }[] => [
    { stocks: { grain: 10, flour: 5 } },
    { stocks: { grain: 0, flour: 1 } },
  ];

  it('changes stocks and keeps each leg of each flow', () => {
    const accounts = village();
    const pen = new Pen(accounts, ['sold'], true);
    pen.source(flow.grown, 0, 4);
    pen.transfer(flow.milled, 0, 0, 6);
    pen.transfer(flow.sold, 0, 1, 3);
    pen.sink(flow.eaten, 1, 2);
    expect(accounts.map(({ stocks }) => stocks)).toEqual([
      { grain: 8, flour: 8 },
      { grain: 0, flour: 2 },
    ]);
    expect(pen.ledger?.flows.milled).toEqual({ out: [6, 0], in: [6, 0] });
    expect(pen.ledger?.moves.sold).toEqual([
      [0, 3],
      [0, 0],
    ]);
  });

  it('tells a witness of each flow before it is written, and writes the same', () => {
    const [plain, watched] = [village(), village()];
    const seen: [Entry, grain: number][] = [];
    const pens = [
      new Pen(plain, ['sold'], true),
      new WitnessedPen(watched, ['sold'], true, (entry) => {
        seen.push([entry, watched[0]?.stocks.grain ?? 0]);
      }),
    ];
    const swap = [
      [0, 2],
      [1, 0],
    ];
    for (const pen of pens) {
      pen.source(flow.grown, 0, 4);
      pen.transfer(flow.milled, 0, 0, 6);
      pen.exchange(flow.sold, (from, row) => {
        swap[from]?.forEach((amount, to) => {
          row[to] = amount;
        });
      });
      pen.sink(flow.eaten, 1, 2);
    }
    expect(seen).toEqual([
      [{ flow: 'grown', from: null, to: 0, amount: 4 }, 10],
      [{ flow: 'milled', from: 0, to: 0, amount: 6 }, 14],
      [{ flow: 'sold', amounts: swap }, 8],
      [{ flow: 'eaten', from: 1, to: null, amount: 2 }, 8],
    ]);
    expect(watched).toEqual(plain);
    expect(pens[1]?.ledger).toEqual(pens[0]?.ledger);
  });

  it('refuses to take what is not there, to move less than nothing, and what is no number', () => {
    const pen = new Pen(village(), [], false);
    expect(() => pen.sink(flow.eaten, 1, 2)).toThrow('eaten');
    expect(() => pen.source(flow.grown, 0, -1)).toThrow('grown');
    expect(() => pen.source(flow.grown, 0, Number.NaN)).toThrow('NaN');
    expect(() => pen.sink(flow.eaten, 0, Infinity)).toThrow('Infinity');
  });
});
