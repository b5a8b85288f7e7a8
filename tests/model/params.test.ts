import { describe, expect, it } from 'vitest';
import { FLOW_IDS, FLOWS, type NamedFlow } from '../../src/model/flows.ts';
import {
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterSpec,
  parametersWith,
} from '../../src/model/params.ts';
import { LEVER_SPECS, LEVERS, PROGRAMME_SPECS, PROGRAMMES } from '../../src/model/plan.ts';
import { OUTSIDE_STOCK_IDS, REGION_STOCK_IDS, type Stock } from '../../src/model/stocks.ts';
import { WRITERS } from '../../src/model/writers.ts';

describe('a parameter has papers', () => {
  it.each(PARAMETER_IDS)('%s: meaning, unit, range, source and grade', (id) => {
    const spec: ParameterSpec = PARAMETERS[id];
    expect(spec.value).toBeGreaterThanOrEqual(spec.low);
    expect(spec.value).toBeLessThanOrEqual(spec.high);
    expect(spec.low).toBeLessThan(spec.high);
    expect(spec.unit).not.toBe('');
    expect(spec.source).not.toBe('');
    expect(['A', 'B', 'C', 'D']).toContain(spec.grade);
    expect(spec.meaning.zh).toMatch(/\p{Script=Han}/u);
    expect(spec.meaning.en).toMatch(/[a-z]/);
  });

  it('the weights of the index add up to 1', () => {
    const p = parametersWith({});
    const total =
      p.indexTalent + p.indexCapital + p.indexPolicy + p.indexEcosystem + p.indexOutcome;
    expect(total).toBeCloseTo(1, 12);
  });

  it('gives way to a scenario’s own value', () => {
    expect(parametersWith({ catchUp: 0.05 }).catchUp).toBe(0.05);
  });
});

describe('a stock', () => {
  const stocks = [...new Set<Stock>([...REGION_STOCK_IDS, ...OUTSIDE_STOCK_IDS])];

  it.each(stocks)('%s is written under its own name', (stock) => {
    const held = Object.fromEntries(stocks.map((id) => [id, 1])) as Record<Stock, number>;
    expect(WRITERS[stock](held, 2)).toBe(3);
    expect(Object.entries(held).filter(([, value]) => value !== 1)).toEqual([[stock, 3]]);
  });

  it.each(stocks)('%s is entered or left by some flow', (stock) => {
    const touching = FLOW_IDS.filter((id) => {
      const spec: NamedFlow = FLOWS[id];
      return spec.from === stock || spec.to === stock;
    });
    expect(touching).not.toEqual([]);
  });
});

describe('the plan', () => {
  it('has two levers for each pillar and at least eight programmes, each with its source', () => {
    for (const pillar of ['talent', 'capital', 'policy', 'ecosystem']) {
      expect(LEVERS.filter((lever) => LEVER_SPECS[lever].pillar === pillar)).toHaveLength(2);
    }
    expect(PROGRAMMES.length).toBeGreaterThanOrEqual(8);
    for (const programme of PROGRAMMES) {
      expect(PROGRAMME_SPECS[programme].source).toMatch(/[AMX]\d\d/);
    }
  });
});
