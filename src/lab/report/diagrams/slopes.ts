// How an equation answers to what stands in it: its value with its partial derivatives, worked out
// together by walking the text (forward differentiation). What is drawn counts as its mean.
import { exp, ln, pow } from '../../../engine/exact.ts';
import { type Algebra, type Argument, type Operator, walk } from '../../../model/equations/walk.ts';
import { EQUATIONS, NAMES } from '../../../model/equations.ts';
import type { Flow } from '../../../model/flows.ts';
import type { World } from '../../../model/world.ts';
import type { Watched } from '../../../record/explain/watch.ts';

type Slopes = ReadonlyMap<string, number>;
export type Sloped = { readonly value: number; readonly slopes: Slopes };
type Spot = ReturnType<Watched['spotOf']>;

const NONE: Slopes = new Map();
const plain = (value: number): Sloped => ({ value, slopes: NONE });

/** Σ factor · slopes, by what they are taken to. */
function mixed(value: number, ...parts: readonly (readonly [Sloped, number])[]): Sloped {
  const felt = parts.filter(([part, factor]) => factor !== 0 && part.slopes.size > 0);
  if (felt.length === 0) return plain(value);
  const slopes = new Map<string, number>();
  for (const [part, factor] of felt) {
    for (const [id, slope] of part.slopes) slopes.set(id, (slopes.get(id) ?? 0) + factor * slope);
  }
  return { value, slopes };
}

/**
 * Asks equations of one half-year for their slopes to what the account `at` holds. The search goes
 * through auxiliaries until it meets one of the `nodes`.
 */
export function createSlopes(
  { reader, seen, spotOf }: Watched,
  at: number,
  nodes: ReadonlySet<string>,
): (equation: string, spot: Spot) => Sloped {
  const known = new WeakMap<World, Map<string, Sloped>>();

  function named(name: string, spot: Spot): Sloped {
    if (name.startsWith('to.')) {
      return named(name.slice(3), { ...spot, at: spot.other, other: spot.at });
    }
    if (nodes.has(name)) {
      const value = reader.value(name, spot);
      const isMine = spot.at === at || name.startsWith('nation.');
      return isMine ? { value, slopes: new Map([[name, 1]]) } : plain(value);
    }
    const row = NAMES[name];
    if (row === undefined) throw new Error(`nothing is called ${name}`);
    const world = row.asOf === null ? spot.world : seen.worldAt(row.asOf);
    const within = known.get(world) ?? new Map<string, Sloped>();
    known.set(world, within);
    const key = `${name} ${spot.at} ${spot.other}`;
    let found = within.get(key);
    if (found === undefined) {
      found = workedOut(name, { ...spot, world });
      within.set(key, found);
    }
    return found;
  }

  function workedOut(name: string, spot: Spot): Sloped {
    const row = NAMES[name];
    if (row !== undefined && row.equation !== null) return asked(row.equation, spot);
    if (!name.startsWith('flow.')) return plain(reader.value(name, spot));
    const flow = name.slice(5) as Flow;
    return asked(EQUATIONS[flow].equation, spotOf(flow, spot.at));
  }

  function asked(equation: string, spot: Spot): Sloped {
    return walk(equation, slopesAt(spot));
  }

  function slopesAt(spot: Spot): Algebra<Sloped> {
    return {
      literal: plain,
      name: (id) => named(id, spot),
      negative: (a) => mixed(-a.value, [a, -1]),
      binary,
      choose,
      call(name, given) {
        const each = (indices: readonly number[]): Sloped[] =>
          indices.map((one) => {
            const there = slopesAt({ world: spot.world, at: one, other: spot.at });
            return (given[0] as Argument<Sloped>)(there);
          });
        const all = spot.world.regions.map((_, one) => one);
        switch (name) {
          case 'total':
            return sum(each(all));
          case 'others':
            return sum(each(all.filter((one) => one !== spot.at)));
          case 'ahead':
            return sum(each(all.filter((one) => one !== spot.at && one < spot.other)));
          case 'most':
            return each(all).reduce((high, one) => (one.value > high.value ? one : high));
          case 'leading': {
            const three = each(all)
              .sort((a, b) => b.value - a.value)
              .slice(0, 3);
            return mixed(sum(three).value / 3, ...three.map((one) => [one, 1 / 3] as const));
          }
          default:
            return called(
              name,
              given.map((one) => one()),
            );
        }
      },
    };
  }

  return asked;
}

function sum(parts: readonly Sloped[]): Sloped {
  const value = parts.reduce((total, part) => total + part.value, 0);
  return mixed(value, ...parts.map((part) => [part, 1] as const));
}

function binary(operator: Operator, a: Sloped, b: Sloped): Sloped {
  switch (operator) {
    case '+':
      return mixed(a.value + b.value, [a, 1], [b, 1]);
    case '-':
      return mixed(a.value - b.value, [a, 1], [b, -1]);
    case '*':
      return mixed(a.value * b.value, [a, b.value], [b, a.value]);
    case '/':
      return mixed(a.value / b.value, [a, 1 / b.value], [b, -a.value / (b.value * b.value)]);
    case '<':
      return step(a.value < b.value, b, a);
    case '<=':
      return step(a.value <= b.value, b, a);
    case '>':
      return step(a.value > b.value, a, b);
    case '>=':
      return step(a.value >= b.value, a, b);
    case '&&':
      return plain(a.value !== 0 && b.value !== 0 ? 1 : 0);
    case '||':
      return plain(a.value !== 0 || b.value !== 0 ? 1 : 0);
  }
}

/** A step counts as a ramp over a tenth of what it compares. */
function step(isTrue: boolean, upper: Sloped, lower: Sloped): Sloped {
  const length = 0.1 * Math.max(Math.abs(upper.value), Math.abs(lower.value));
  const steepness = length === 0 ? 0 : 1 / length;
  return mixed(isTrue ? 1 : 0, [upper, steepness], [lower, -steepness]);
}

/** Between two constants a test makes a step; else the branches meet without one. */
function choose(test: Sloped, yes: Argument<Sloped>, no: Argument<Sloped>): Sloped {
  const [high, low] = [yes(), no()];
  const chosen = test.value === 0 ? low : high;
  const isStep = high.slopes.size === 0 && low.slopes.size === 0;
  return isStep ? mixed(chosen.value, [test, high.value - low.value]) : chosen;
}

function called(name: string, given: readonly Sloped[]): Sloped {
  const [a, b, c] = given as [Sloped, Sloped, Sloped];
  switch (name) {
    case 'exp': {
      const value = exp(a.value);
      return mixed(value, [a, value]);
    }
    case 'ln':
      return mixed(ln(a.value), [a, 1 / a.value]);
    case 'sqrt': {
      const root = Math.sqrt(a.value);
      return mixed(root, [a, root === 0 ? 0 : 0.5 / root]);
    }
    case 'pow': {
      const value = pow(a.value, b.value);
      if (a.value === 0) return plain(value);
      return mixed(value, [a, (b.value * value) / a.value], [b, value * ln(a.value)]);
    }
    case 'min':
      return given.reduce((low, one) => (one.value < low.value ? one : low));
    case 'max':
      return given.reduce((high, one) => (one.value > high.value ? one : high));
    case 'clamp':
      return a.value < b.value ? b : a.value > c.value ? c : a;
    case 'poisson':
    case 'happens':
      return a;
    case 'binomial':
      return mixed(a.value * b.value, [a, b.value], [b, a.value]);
    case 'evenly':
      return mixed(a.value * c.value, [a, c.value], [c, a.value]);
  }
  throw new Error(`${name} has no slope`);
}
