import { describe, expect, it } from 'vitest';
import { bindFlows, Pen } from '../../src/engine/ledger.ts';

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

  it('refuses to take what is not there, to move less than nothing, and what is no number', () => {
    const pen = new Pen(village(), [], false);
    expect(() => pen.sink(flow.eaten, 1, 2)).toThrow('eaten');
    expect(() => pen.source(flow.grown, 0, -1)).toThrow('grown');
    expect(() => pen.source(flow.grown, 0, Number.NaN)).toThrow('NaN');
    expect(() => pen.sink(flow.eaten, 0, Infinity)).toThrow('Infinity');
  });
});
