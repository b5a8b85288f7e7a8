// Calibration: a few parameters that all regions share are fitted to the targets by
// Levenberg–Marquardt from several starts. What is minimised is
//   Σ weight·(miss / tolerance)² + Σ ((x − prior) / (PRIOR_WIDTH·range))²
// over the fitted targets and the free parameters: a miss as large as its tolerance counts 1, and
// so does a parameter that strays from its prior by PRIOR_WIDTH of its range. The second sum is
// weak; it decides only what the targets leave open. Deterministic: the games' seeds are fixed,
// and starts are drawn from the seed that is given.
import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { drawUniforms } from '../engine/chance.ts';
import { digestOf } from '../engine/hash.ts';
import { byCodeUnits } from '../engine/types.ts';
import { PARAMETERS, type ParameterId } from '../model/params.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Target } from '../scenario/targets.ts';
import type { Overrides } from './runs.ts';
import { allowedMiss, checked, type Measuring, measured } from './targets.ts';

export type FreeParameter = {
  readonly id: ParameterId;
  readonly prior: number;
  /** Where the prior comes from. */
  readonly source: string;
  /** Why it is free. */
  readonly reason: string;
};

/** Shared by all regions, each moved by some target, and none settled by its literature alone. */
export const FREE_PARAMETERS: readonly FreeParameter[] = [
  {
    id: 'catchUp',
    prior: 0.08,
    source: 'Griffith, Redding & Van Reenen 2004: .02–.08',
    reason: 'laggards against leaders: Chengdu, Wuhan and Jinan against Shanghai',
  },
  {
    id: 'absorptionPower',
    prior: 2,
    source: 'judgement',
    reason: 'how much a region’s institutions decide who catches up',
  },
  {
    id: 'momentumWeight',
    prior: 0.5,
    source: 'judgement: half of a year’s growth goes on',
    reason: 'regions that grew fast before the start: Chengdu',
  },
  {
    id: 'outputSpeed',
    prior: 0.3,
    source: 'judgement',
    reason: 'the first years against the later ones',
  },
  {
    id: 'adoptionPower',
    prior: 0.16,
    source: 'judgement',
    reason: 'how much output follows adoption, which multiplies in four years',
  },
  {
    id: 'adoptionImitation',
    prior: 0.4,
    source: 'Bass 1969 and Census BTOS: .2–.55',
    reason: 'adoption: output of all, and posts in 2030',
  },
  {
    id: 'usersImitation',
    prior: 0.38,
    source: 'Bass 1969: q .2–.5',
    reason: 'users of generative AI at the end of 2024',
  },
  {
    id: 'computeGrowth',
    prior: 0.43,
    source: 'X01: +43 % forecast for 2025',
    reason: 'compute of the nation, 2022 to 2028',
  },
  {
    id: 'computePriceFall',
    prior: 0.22,
    source: 'judgement: between list prices and rents of machines',
    reason: 'compute grew faster than the money spent on it, 2022 to 2024',
  },
  {
    id: 'computeLeverage',
    prior: 3,
    source: 'C02, C03: 3.7 to 4.5 yuan for each public one, less what would have come anyway',
    reason: 'compute of the nation in the first year, much of it public',
  },
  {
    id: 'adoptionPosts',
    prior: 1,
    source: 'judgement',
    reason: 'the gap of 2030, most of it in trades that adopt AI',
  },
];

export const PRIOR_WIDTH = 0.5;
/** Steps that a fit takes at most. */
export const MOST_STEPS = 12;

/** A value for each free parameter. */
export type FreeValues = { [Id in ParameterId]?: number };

/** A point in the free parameters' ranges, 0–1 each, in the order of FREE_PARAMETERS. */
export type Point = readonly number[];

function rangeOf({ id }: FreeParameter): { low: number; span: number } {
  const { low, high } = PARAMETERS[id];
  return { low, span: high - low };
}

export function pointOf(values: Overrides): Point {
  return FREE_PARAMETERS.map((free) => {
    const { low, span } = rangeOf(free);
    return ((values[free.id] ?? PARAMETERS[free.id].value) - low) / span;
  });
}

export function valuesAt(point: Point): FreeValues {
  return Object.fromEntries(
    FREE_PARAMETERS.map((free, k) => {
      const { low, span } = rangeOf(free);
      return [free.id, low + span * (point[k] as number)];
    }),
  );
}

/**
 * Where fits begin: the first at the priors, the others drawn from the whole ranges. None begins
 * at present values: what was fitted before has no say in what is fitted now.
 */
export function startingPoints(seed: number, count: number): Point[] {
  const priors = Object.fromEntries(FREE_PARAMETERS.map(({ id, prior }) => [id, prior]));
  return Array.from({ length: count }, (_, k) =>
    k === 0 ? pointOf(priors) : drawUniforms(seed, k, 'calibrate/start', FREE_PARAMETERS.length),
  );
}

/** One fit, as plain data: it is done in a worker thread. */
export type FitTask = {
  readonly targets: readonly Target[];
  /** The scenarios that the targets name. */
  readonly scenarios: readonly Scenario[];
  readonly seeds: readonly number[];
  readonly start: Point;
  readonly steps: number;
};

export type Fit = {
  readonly point: Point;
  /** What is minimised; the less the better. */
  readonly cost: number;
};

const FIRST_DAMPING = 0.1;
const DAMPING_DOWN = 0.25;
const DAMPING_UP = 6;
/** So many steps in a row that lead nowhere end a fit; so does one that gains next to nothing. */
const MOST_REJECTED = 4;
const LEAST_GAIN = 0.0005;
/** Of a parameter's range: births and deaths are whole numbers, so a hair's breadth says nothing. */
const DIFFERENCE = 0.03;

/**
 * Fits from one start. The package is asked for one step at a time: left alone it walks on from
 * steps that made things worse.
 */
export function fitFrom(task: FitTask, onStep: (steps: number) => void = () => {}): Fit {
  const residualsAt = remembered(residualsOf(task));
  const places = residualsAt(task.start).map((_, i) => i);
  const nothing = places.map(() => 0);
  const model = (point: number[]): ((place: number) => number) => {
    const residuals = residualsAt(point);
    return (place) => residuals[place] as number;
  };
  let fit: Fit = { point: task.start, cost: costOf(residualsAt(task.start)) };
  let damping = FIRST_DAMPING;
  let rejected = 0;
  let steps = 0;
  while (steps < task.steps && rejected < MOST_REJECTED) {
    const { parameterValues, parameterError } = levenbergMarquardt(
      { x: places, y: nothing },
      model,
      {
        initialValues: fit.point,
        minValues: fit.point.map(() => 0),
        maxValues: fit.point.map(() => 1),
        jacobianFunction: (point) => slopesAt(point, residualsAt),
        damping,
        maxIterations: 1,
      },
    );
    const gain = fit.cost - parameterError;
    if (gain > 0) {
      fit = { point: parameterValues, cost: parameterError };
      damping *= DAMPING_DOWN;
      rejected = 0;
      steps += 1;
      onStep(steps);
      if (gain < LEAST_GAIN * fit.cost) break;
    } else {
      damping *= DAMPING_UP;
      rejected += 1;
    }
  }
  return fit;
}

/** How each residual answers to each parameter: differences to both sides, inside the ranges. */
function slopesAt(
  point: Point,
  residualsAt: (point: Point) => number[],
): (place: number) => number[] {
  const here = residualsAt(point);
  const columns = point.map((x, k) => {
    const above = Math.min(1, x + DIFFERENCE);
    const below = Math.max(0, x - DIFFERENCE);
    const high = residualsAt(point.with(k, above));
    const low = residualsAt(point.with(k, below));
    const column = high.map((value, i) => (value - (low[i] as number)) / (above - below));
    // A parameter that stands at its range's end and would leave it stays out of this step:
    // the others must not count on it.
    const uphill = column.reduce((sum, slope, i) => sum + slope * (here[i] as number), 0);
    return (x <= 0 && uphill > 0) || (x >= 1 && uphill < 0) ? column.map(() => 0) : column;
  });
  return (place) => columns.map((column) => column[place] as number);
}

/** The best of several fits; of equals the first. */
export function bestFit(fits: readonly Fit[]): Fit {
  return fits.reduce((best, each) => (each.cost < best.cost ? each : best));
}

export function costOf(residuals: readonly number[]): number {
  return residuals.reduce((sum, each) => sum + each * each, 0);
}

/** The weighted residuals of fitted targets at a point, and then those of the priors. */
export function residualsOf({ targets, scenarios, seeds }: FitTask): (point: Point) => number[] {
  const fitted = targets.filter(({ use }) => use === 'fitted');
  const scenarioOf: Measuring['scenarioOf'] = (id) => scenarios.find((each) => each.id === id);
  return (point) => {
    const parameters = valuesAt(point);
    const simulated = measured(fitted, { scenarioOf, seeds, parameters });
    const misses = fitted.map((target, i) => {
      const { miss } = checked(target, simulated[i] as number);
      return (Math.sqrt(target.weight) * miss) / allowedMiss(target);
    });
    const strayed = FREE_PARAMETERS.map((free) => {
      const away = (parameters[free.id] as number) - free.prior;
      return away / (PRIOR_WIDTH * rangeOf(free).span);
    });
    return [...misses, ...strayed];
  };
}

/** A step that leads nowhere is tried again from the same point, with the same differences. */
function remembered(residualsAt: (point: Point) => number[]): (point: Point) => number[] {
  const known = new Map<string, number[]>();
  return (point) => {
    const key = point.join();
    let residuals = known.get(key);
    if (residuals === undefined) {
      residuals = residualsAt(point);
      known.set(key, residuals);
    }
    return residuals;
  };
}

/** Values as they are written down: four significant digits. */
export function roundedValues(point: Point): FreeValues {
  const values = valuesAt(point);
  return Object.fromEntries(
    FREE_PARAMETERS.map(({ id }) => [id, Number((values[id] as number).toPrecision(4))]),
  );
}

/** The text of src/model/params/fitted.ts. The same fit gives the same bytes. */
export function fittedText(
  values: FreeValues,
  how: { seed: number; starts: number; steps: number; targets: readonly Target[] },
): string {
  const { seed, starts, steps, targets } = how;
  const fewer = steps === MOST_STEPS ? '' : ` --steps ${steps}`;
  const ids = FREE_PARAMETERS.map(({ id }) => id).sort(byCodeUnits);
  const rows = ids.map((id) => `  ${id}: ${values[id]},\n`).join('');
  return `// Parameters fitted to scenarios/targets.json. Written by \`jingzhu calibrate --seed ${seed} --starts ${starts}${fewer}\`;
// do not edit. Priors and reasons: src/lab/calibrate.ts.
// Targets: ${digestOf(targets)}
export const FITTED = {
${rows}} as const;
`;
}
