// Persons are not added to 亿元: every equation has the unit of what it changes.
import { describe, expect, it } from 'vitest';
import {
  type Dimension,
  dimensionOf,
  dimensionOfUnit,
  dimensionText,
} from '../../src/model/equations/dimensions.ts';
import { EQUATIONS, INDEX_EQUATIONS, NAMES } from '../../src/model/equations.ts';
import { FLOW_IDS, FLOWS, type NamedFlow } from '../../src/model/flows.ts';
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/params.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS, type Stock } from '../../src/model/stocks.ts';

const STOCKS = { ...OUTSIDE_STOCKS, ...REGION_STOCKS };
const text = (dimension: Dimension): string => dimensionText(dimension);
const ofStock = (stock: Stock): string => text(dimensionOfUnit(STOCKS[stock].unit));

describe('a flow has the dimension of its stock', () => {
  it.each(FLOW_IDS)('%s', (flow) => {
    const { equation, moves } = EQUATIONS[flow];
    const { from, to }: NamedFlow = FLOWS[flow];
    for (const stock of [from, to]) {
      if (stock === undefined) continue;
      for (const each of [equation, ...Object.values(moves ?? {})]) {
        if (each !== '0') expect(text(dimensionOf(each)), each).toBe(ofStock(stock));
      }
    }
  });
});

describe('an auxiliary has the dimension of its unit', () => {
  const declared = Object.entries(NAMES).flatMap(([id, row]) =>
    row === undefined || row.equation === null ? [] : [[id, row.unit, row.equation] as const],
  );

  it.each(declared)('%s, in %s', (_, unit, equation) => {
    expect(text(dimensionOf(equation))).toBe(text(dimensionOfUnit(unit)));
  });

  it.each(Object.values(INDEX_EQUATIONS).flatMap(({ components }) => Object.values(components)))(
    '$label.en, of the index',
    ({ weight, score }) => {
      expect(text(dimensionOf(weight))).toBe('ratio');
      expect(text(dimensionOf(score))).toBe('points');
    },
  );
});

describe('a unit', () => {
  it.each(PARAMETER_IDS)('of %s is one that can be read', (id) => {
    expect(() => dimensionOfUnit(PARAMETERS[id].unit)).not.toThrow();
  });

  it.each([
    ['share 0–1', 'ratio'],
    ['graduates a year per 亿元', 'persons · years^-1 · 亿元^-1'],
    ['persons per (亿元 a year)', 'persons · 亿元^-1 · years'],
    ['亿元 a half-year, at a GDP of 2万亿元', '亿元'],
    ['years a year', 'ratio'],
    ['growth firms per start-up', 'ratio'],
  ])('%s reads as %s', (unit, dimension) => {
    expect(text(dimensionOfUnit(unit))).toBe(dimension);
  });

  it.each(['', 'barrels', 'share per', '亿元 per day', 'a year'])('“%s” is none', (unit) => {
    expect(() => dimensionOfUnit(unit)).toThrow('no unit');
  });
});

describe('nonsense is refused', () => {
  it.each([
    ['aiTalent + purseYi', 'unlike'],
    ['aiTalent + nation.generativeAiUsersWan', 'unlike'],
    ['coreOutputYi + purseYi', 'unlike'],
    ['ln(aiTalent)', 'unlike'],
    ['exp(h)', 'unlike'],
    ['pow(aiTalent, payWeight)', 'unlike'],
    ['pow(payWeight, aiTalent)', 'unlike'],
    ['min(startups, platforms)', 'unlike'],
    ['1 - businessEnvironment', 'unlike'],
    ['startups > 3 ? 1 : 0', 'unlike'],
    ['purseYi > 0 ? purseYi : aiTalent', 'unlike'],
    ['binomial(startups, aiTalent)', 'unlike'],
    ['aiTallent * h', 'nothing is called aiTallent'],
    ['sin(h)', 'sin is no function'],
    ['h ** 2', 'no operation'],
    ['"h"', 'no number'],
    ['h = 2', 'Unexpected'],
    ['(h', 'Unclosed'],
    ['[h]', 'ArrayExpression'],
    ['h h', 'Compound'],
    ['start["aiTalent"]', 'no name'],
  ])('%s', (equation, words) => {
    expect(() => dimensionOf(equation)).toThrow(words);
  });

  it('and sense is not: powers, roots, and nothing at all', () => {
    expect(text(dimensionOf('pow(h, 2) * sqrt(aiTalent * start.aiTalent)'))).toBe(
      'years^2 · persons',
    );
    expect(text(dimensionOf('max(0, purseYi)'))).toBe('亿元');
    expect(text(dimensionOf('0'))).toBe('ratio');
  });
});
