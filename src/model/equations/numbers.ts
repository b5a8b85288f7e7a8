// Equations worked out: what each name stands for at a place and a moment of one half-year.
import { binomialQuantile, poissonQuantile } from '../../engine/chance.ts';
import { clamp, exp, ln, pow } from '../../engine/exact.ts';
import type { World } from '../world.ts';
import { NAMES } from './names.ts';
import type { Place } from './place.ts';
import type { Draw, Moment } from './row.ts';
import { type Algebra, type Operator, walk } from './walk.ts';

/** One half-year as somebody saw it played. */
export type Seen = Pick<Place, 'fixed' | 'ledger'> & {
  /** The world as it stood at that moment. */
  worldAt(moment: Moment): World;
  luck(draw: Draw, at: number): number;
};

export type Spot = Pick<Place, 'world' | 'at' | 'other'>;

export type Reader = {
  value(name: string, spot: Spot): number;
  amount(equation: string, draw: Draw | null, spot: Spot): number;
};

/** What `seen` amounts to; values are worked out once for each moment and place. */
export function createReader(seen: Seen): Reader {
  const { fixed, ledger } = seen;
  const known = new WeakMap<World, Map<string, Map<number, number>>>();

  function value(name: string, spot: Spot): number {
    if (name.startsWith('to.')) {
      return value(name.slice(3), { ...spot, at: spot.other, other: spot.at });
    }
    const row = NAMES[name];
    if (row === undefined) throw new Error(`nothing is called ${name}`);
    const { at, other } = spot;
    const world = row.asOf === null ? spot.world : seen.worldAt(row.asOf);
    if (row.compute !== null) return row.compute({ world, at, other, fixed, ledger });
    const names = within(known, world, () => new Map<string, Map<number, number>>());
    const values = within(names, name, () => new Map<number, number>());
    // A pair of accounts as one number: nobody has a thousand regions.
    return within(values, at * 1000 + other, () =>
      amount(row.equation, row.draw, { world, at, other }),
    );
  }

  function amount(equation: string, draw: Draw | null, spot: Spot): number {
    return walk(equation, numbers(spot, draw));
  }

  function numbers(spot: Spot, draw: Draw | null): Algebra<number> {
    const uniform = (): number => {
      if (draw === null) throw new Error('a random equation without a draw');
      return seen.luck(draw, spot.at);
    };
    return {
      literal: (number) => number,
      name: (id) => value(id, spot),
      negative: (number) => -number,
      binary,
      choose: (test, yes, no) => (test === 0 ? no() : yes()),
      call(name, given) {
        const [first, second, third] = given;
        if (first === undefined) throw new Error(`${name} of nothing`);
        const each = (indices: readonly number[]): number[] =>
          indices.map((at) => first(numbers({ world: spot.world, at, other: spot.at }, draw)));
        const all = spot.world.regions.map((_, at) => at);
        switch (name) {
          case 'total':
            return sum(each(all));
          case 'others':
            return sum(each(all.filter((at) => at !== spot.at)));
          case 'ahead':
            return sum(each(all.filter((at) => at !== spot.at && at < spot.other)));
          case 'most':
            // The model divides by what is most, and holds it above nothing.
            return Math.max(1e-9, ...each(all));
          case 'leading':
            return (
              sum(
                each(all)
                  .sort((a, b) => b - a)
                  .slice(0, 3),
              ) / 3
            );
          case 'exp':
            return exp(first());
          case 'ln':
            return ln(first());
          case 'sqrt':
            return Math.sqrt(first());
          case 'happens':
            return uniform() < first() ? 1 : 0;
          case 'poisson':
            return poissonQuantile(uniform(), first());
        }
        if (second === undefined) throw new Error(`${name} of one`);
        switch (name) {
          case 'pow':
            return pow(first(), second());
          case 'min':
            return Math.min(...given.map((one) => one()));
          case 'max':
            return Math.max(...given.map((one) => one()));
          case 'binomial':
            return binomialQuantile(uniform(), first(), second());
        }
        if (third === undefined) throw new Error(`${name} of two`);
        if (name === 'clamp') return clamp(first(), second(), third());
        if (name === 'evenly') return evenly(uniform(), first(), second(), third());
        throw new Error(`${name} has no value`);
      },
    };
  }

  return { value, amount };
}

type Store<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown };

function within<K, V>(store: Store<K, V>, key: K, create: () => V): V {
  let found = store.get(key);
  if (found === undefined) {
    found = create();
    store.set(key, found);
  }
  return found;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function binary(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '<':
      return a < b ? 1 : 0;
    case '<=':
      return a <= b ? 1 : 0;
    case '>':
      return a > b ? 1 : 0;
    case '>=':
      return a >= b ? 1 : 0;
    case '&&':
      return a !== 0 && b !== 0 ? 1 : 0;
    case '||':
      return a !== 0 || b !== 0 ? 1 : 0;
  }
}

/**
 * Of `count` things laid out evenly along the shares 0 to 1, the k-th at (k + u)/count, how many
 * lie in the stretch of length `length` that begins at `from`.
 */
function evenly(u: number, count: number, from: number, length: number): number {
  const until = (share: number): number =>
    share <= 0 ? 0 : clamp(Math.floor(share * count - u + 1), 0, count);
  return until(from + length) - until(from);
}
