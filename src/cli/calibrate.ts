import { type Command, Option } from 'commander';
import type { FreeValues } from '../lab/calibrate.ts';
import { PARAMETER_IDS, PARAMETERS } from '../model/params.ts';
import { Unusable } from './exits.ts';
import { readSeed, readStarts, readSteps, readWorkers } from './options.ts';
import { FORMATS, type Format } from './scores.ts';

export type CalibrateOptions = {
  seed: number;
  starts: number;
  steps?: number;
  workers?: number;
  out?: string;
  force?: boolean;
  targets?: string;
  check?: true;
  leaveOneOut?: true;
  set?: FreeValues;
  format: Format;
};

export function addCalibrate(program: Command): void {
  program
    .command('calibrate')
    .summary('fit parameters to public figures, or check them')
    .description(
      'Fits the free parameters to the targets and writes src/model/params/fitted.ts.\nThe same seed, starts and targets write the same file. With --check, fits nothing:\nprints each target, what the model gives, and whether it is near enough.',
    )
    .option('--seed <n>', 'draws the starts of the fits: 0 to 4294967295', readSeed, 1)
    .option('--starts <n>', 'fits to begin, the first at the priors: 1 to 64', readStarts, 8)
    .option('--steps <n>', 'steps that each takes at most, 1 to 100 (default: 12)', readSteps)
    .option('--workers <n>', 'threads, 1 to 64 (default: one a processor)', readWorkers)
    .option('--out <file>', 'write the fitted values here instead')
    .option('--force', 'let --out overwrite a file')
    .option('--targets <file>', 'other targets than scenarios/targets.json')
    .addOption(
      new Option('--check', 'fit nothing; exit code 1 if a target is missed').conflicts([
        'leaveOneOut',
        'out',
      ]),
    )
    .addOption(
      new Option(
        '--leave-one-out',
        'fit without each scored row in turn, and tell how it is met; writes nothing',
      ).conflicts('out'),
    )
    .option('--set <parameter=value>', 'check as if a parameter had another value', readSet)
    .addOption(new Option('--format <format>', 'of the output').choices(FORMATS).default('text'))
    .addHelpText(
      'after',
      `
Rows are fitted, checked or reported; reported ones cannot be missed. What the model
gives is the mean of hands-off games, always the same ones.

Example: jingzhu calibrate --check --format csv`,
    )
    .action(async (options: CalibrateOptions) => {
      if (options.set !== undefined && options.check === undefined) {
        throw new Unusable('--set: only for --check');
      }
      // Loaded when wanted: no other command needs threads and fits.
      const { calibrate } = await import('./fitting.ts');
      await calibrate(options);
    });
}

/** Adds one PARAMETER=VALUE to those already given. */
function readSet(text: string, set: FreeValues = {}): FreeValues {
  const [, name, number] = /^([a-zA-Z]+)=(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/.exec(text) ?? [];
  const id = PARAMETER_IDS.find((each) => each === name);
  if (id === undefined) {
    throw new Unusable(`--set: expected PARAMETER=VALUE, a parameter and a number, not "${text}"`);
  }
  const { low, high } = PARAMETERS[id];
  const value = Number(number);
  if (value !== 0 && !(value >= low && value <= high)) {
    throw new Unusable(`--set: ${id} is from ${low} to ${high}, or 0 to cut it; not ${number}`);
  }
  return { ...set, [id]: value };
}
