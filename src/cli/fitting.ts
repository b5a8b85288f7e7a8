// What `calibrate` does: fits to the targets, checks them, or leaves each out in turn.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { backcastOf, FEWEST_ROWS, isScored, rowsOf, scoreOf } from '../lab/backcast.ts';
import {
  bestFit,
  type Fit,
  type FitTask,
  FREE_PARAMETERS,
  type FreeValues,
  fittedText,
  MOST_STEPS,
  pointOf,
  roundedValues,
  startingPoints,
} from '../lab/calibrate.ts';
import { checked, type Measuring, measured, TARGET_SEEDS } from '../lab/targets.ts';
import { PARAMETERS } from '../model/params.ts';
import type { Scenario } from '../scenario/schema.ts';
import { parseTargets, type Target } from '../scenario/targets.ts';
import type { CalibrateOptions } from './calibrate.ts';
import { EXITS, print, say, Unusable } from './exits.ts';
import { checkTarget, readText, shippedScenario, usable, writeWhole } from './files.ts';
import { toCsv } from './options.ts';
import { fitAll } from './pool.ts';
import { checkedAs, type Format, leftOutAs, short, table, verdictOf } from './scores.ts';

const TARGETS = fileURLToPath(new URL('../../scenarios/targets.json', import.meta.url));
const FIGURES = fileURLToPath(new URL('../../scenarios/sources/figures.json', import.meta.url));
const FITTED = fileURLToPath(new URL('../model/params/fitted.ts', import.meta.url));

export async function calibrate(options: CalibrateOptions): Promise<void> {
  const targets = readTargets(options.targets);
  if (options.check) check(targets, options);
  else if (options.leaveOneOut) await leaveOneOut(targets, options);
  else await fitAndWrite(targets, options);
}

function readTargets(path = TARGETS): readonly Target[] {
  const { figures } = JSON.parse(readFileSync(FIGURES, 'utf8')) as { figures: object };
  const context = { figures: Object.keys(figures), scenarioOf: shippedScenario };
  return usable(path, parseTargets(readText(path), context));
}

function measuringWith(parameters: FreeValues): Measuring {
  return { scenarioOf: shippedScenario, seeds: TARGET_SEEDS, parameters };
}

/** A task without its start: the fitted targets and their scenarios. */
function taskFor(targets: readonly Target[], steps = MOST_STEPS): Omit<FitTask, 'start'> {
  const fitted = targets.filter(({ use }) => use === 'fitted');
  if (fitted.length === 0) throw new Unusable('no target to fit: none is "fitted"');
  const ids = [...new Set(fitted.map(({ scenario }) => scenario))];
  const scenarios = ids.map((id) => shippedScenario(id) as Scenario);
  return { targets: fitted, scenarios, seeds: TARGET_SEEDS, steps };
}

function check(targets: readonly Target[], { set = {}, format }: CalibrateOptions): void {
  const measuring = measuringWith(set);
  const simulated = measured(targets, measuring);
  const rows = targets.map((target, i) => checked(target, simulated[i] as number));
  print(checkedAs(format, rows, backcastOf(targets, measuring)));
  const missed = rows.filter((row) => verdictOf(row) === 'out');
  const counted = rows.filter(({ target }) => target.use !== 'reported').length;
  say(`${counted - missed.length} of ${counted} targets met`);
  if (missed.length > 0) process.exitCode = EXITS.wrong;
}

async function fitAndWrite(targets: readonly Target[], options: CalibrateOptions): Promise<void> {
  const { seed, starts, steps = MOST_STEPS, out = FITTED } = options;
  if (out === '' || out === '-') throw new Unusable('--out: expected a file name');
  // The file in its own place is made by this command and renewed by it.
  const force = out === FITTED || options.force === true;
  checkTarget(out, force, [options.targets ?? TARGETS]);
  const task = taskFor(targets, steps);
  const tasks = startingPoints(seed, starts).map((start) => ({ ...task, start }));
  const fits = await fitAll(tasks, options.workers);
  say(`costs: ${fits.map(({ cost }) => short(cost)).join(' ')}`);
  const values = roundedValues(bestFit(fits).point);
  writeWhole(out, fittedText(values, { seed, starts, steps, targets }), force);
  print(fitAs(options.format, values));
  say(`written to ${out}`);
}

function fitAs(format: Format, values: FreeValues): string {
  const rows = FREE_PARAMETERS.map(({ id, prior }) => ({
    parameter: id,
    low: PARAMETERS[id].low,
    high: PARAMETERS[id].high,
    prior,
    present: PARAMETERS[id].value,
    fitted: values[id] as number,
  }));
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const head = Object.keys(rows[0] ?? {});
  const data = rows.map((row) => Object.values(row));
  return format === 'csv' ? toCsv(head, data) : table(head, data);
}

/** Each scored row is left out of a fit that begins at present values, and then asked for. */
async function leaveOneOut(targets: readonly Target[], options: CalibrateOptions): Promise<void> {
  const scored = targets.filter(isScored);
  if (scored.length < FEWEST_ROWS) {
    throw new Unusable(`too few targets of the backcast are scored: at least ${FEWEST_ROWS}`);
  }
  const start = pointOf({});
  const whole = { ...taskFor(targets, options.steps), start };
  const without = scored.map((left) => ({
    ...taskFor(
      targets.filter((target) => target !== left),
      options.steps,
    ),
    start,
  }));
  const [withAll, ...fits] = (await fitAll([whole, ...without], options.workers)) as [
    Fit,
    ...Fit[],
  ];
  const valueWith = (target: Target, { point }: Fit): number =>
    rowsOf([target], measuringWith(roundedValues(point)))[0]?.simulated as number;
  const rows = scored.map((target, k) => ({
    id: target.id,
    published: target.value,
    fitted: valueWith(target, withAll),
    simulated: valueWith(target, fits[k] as Fit),
  }));
  const fitted = rows.map((row) => ({ ...row, simulated: row.fitted }));
  print(leftOutAs(options.format, rows, { whole: scoreOf(fitted), leftOut: scoreOf(rows) }));
}
