// V3: units. tests/model/dimensions.test.ts checks each flow, auxiliary and unit, and that
// logarithms and elasticities are of ratios; tests/model/equations.test.ts that the code does what
// the equations say. Here: that a wrong unit would be found, and that no bare number hides one.
import { describe, expect, it } from 'vitest';
import {
  dimensionOf,
  dimensionOfUnit,
  dimensionText,
} from '../../src/model/equations/dimensions.ts';
import { type Algebra, walk } from '../../src/model/equations/walk.ts';
import { EQUATIONS, INDEX_EQUATIONS, NAMES } from '../../src/model/equations.ts';
import { FLOW_IDS, FLOWS, type NamedFlow } from '../../src/model/flows.ts';
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/params.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS, type Stock } from '../../src/model/stocks.ts';

const UNITS = { ...OUTSIDE_STOCKS, ...REGION_STOCKS };
const unitOf = (stock: Stock): string => dimensionText(dimensionOfUnit(UNITS[stock].unit));

const equations: readonly string[] = [
  ...FLOW_IDS.flatMap((flow) => [
    EQUATIONS[flow].equation,
    ...Object.values(EQUATIONS[flow].moves ?? {}),
  ]),
  ...Object.values(NAMES).flatMap((row) => row?.equation ?? []),
  ...Object.values(INDEX_EQUATIONS).flatMap(({ components }) =>
    Object.values(components).flatMap(({ weight, score }) => [weight, score]),
  ),
];

type Gathered = { names: string[]; literals: number[]; powers: { base: string; by: string }[] };

/** What stands in an equation: names, bare numbers, and what is raised to which power. */
function gathered(equation: string): Gathered {
  const found: Gathered = { names: [], literals: [], powers: [] };
  const text: Algebra<string> = {
    literal(value) {
      found.literals.push(value);
      return String(value);
    },
    name(id) {
      found.names.push(id);
      return id;
    },
    negative: (value) => `-(${value})`,
    binary: (operator, a, b) => `(${a} ${operator} ${b})`,
    choose: (test, yes, no) => `(${test} ? ${yes()} : ${no()})`,
    call(name, given) {
      const parts = given.map((one) => one());
      if (name === 'pow') found.powers.push({ base: parts[0] ?? '', by: parts[1] ?? '' });
      return `${name}(${parts.join(', ')})`;
    },
  };
  walk(equation, text);
  return found;
}

const all = equations.map(gathered);

describe('V3: dimensions', () => {
  it('every equation can be read, and there are as many as there should be', () => {
    expect(equations.length).toBeGreaterThan(150);
    for (const equation of equations) expect(() => dimensionOf(equation)).not.toThrow();
  });

  it('a power that is a parameter is taken of a ratio only', () => {
    const byName = all.flatMap(({ powers }) => powers).filter(({ by }) => !/^-?[\d.]+$/.test(by));
    expect(byName.length).toBeGreaterThan(5);
    for (const { base } of byName) expect(dimensionText(dimensionOf(base)), base).toBe('ratio');
  });

  it('a parameter that is an elasticity has no unit, and every one but distance is in use', () => {
    const elasticities = PARAMETER_IDS.filter((id) => PARAMETERS[id].unit === 'elasticity');
    expect(elasticities.length).toBeGreaterThan(20);
    const used = new Set(all.flatMap(({ names }) => names));
    // Nearness is worked out once, before the game.
    expect(elasticities.filter((id) => !used.has(id))).toEqual(['distancePower']);
  });

  it('no bare number hides a unit: only limits, halves, squares and counts', () => {
    /** 0 and 1: nothing and all. 2 and −2: squares, and 1/ρ of the CES. 3: the mean of three
     * levers. The rest are the widest chances that a clamp lets through. */
    const allowed = [0, 1, 2, 3, 0.5, 0.4, 0.25, 0.2];
    const bare = [...new Set(all.flatMap(({ literals }) => literals))];
    expect(bare.filter((value) => !allowed.includes(value))).toEqual([]);
  });

  it('a rate a year is halved once: without half a year, or with it twice, the unit is wrong', () => {
    const yearly = FLOW_IDS.filter((flow) => /(^|\W)h(\W|$)/.test(EQUATIONS[flow].equation));
    expect(yearly.length).toBeGreaterThan(30);
    for (const flow of yearly) {
      const { from, to }: NamedFlow = FLOWS[flow];
      const { equation } = EQUATIONS[flow];
      const stock = unitOf((to ?? from) as Stock);
      expect(dimensionText(dimensionOf(equation)), flow).toBe(stock);
      const without = equation.replaceAll(/(?<![\w.])h(?![\w.])/g, '1');
      const twice = equation.replaceAll(/(?<![\w.])h(?![\w.])/g, '(h * h)');
      for (const wrong of [without, twice]) {
        const dimension = ((): string => {
          try {
            return dimensionText(dimensionOf(wrong));
          } catch {
            return 'nonsense';
          }
        })();
        expect(dimension, `${flow}: ${wrong}`).not.toBe(stock);
      }
    }
  });
});
