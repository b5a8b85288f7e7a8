// The command line: results on standard output, words on standard error, and an exit code.
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import about from '../../package.json';
import { addBoard } from './board.ts';
import { addCalibrate } from './calibrate.ts';
import { addDocument } from './document.ts';
import { EXITS, say, Unusable, watchOutputs } from './exits.ts';
import { addExperiment } from './experiment.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addBalance } from './laboratory/balance.ts';
import { addCompare } from './laboratory/compare.ts';
import { addFrontier } from './laboratory/frontier.ts';
import { addMerge } from './laboratory/merge.ts';
import { addSensitivity } from './laboratory/sensitivity.ts';
import { addSweep } from './laboratory/sweep.ts';
import { addPack, addUnpack } from './pack.ts';
import { addRun } from './run.ts';
import { addSchema } from './schema.ts';
import { addValidate } from './validate.ts';
import { addVariables } from './variables.ts';
import { addVerify } from './verify.ts';

const program = new Command('jingzhu')
  .description('Jingzhu (竞逐): regions compete for leadership in artificial intelligence.')
  .version(about.version)
  .addHelpText(
    'after',
    '\nExit codes: 0 done · 1 checked and found wrong · 2 unusable input.\nResults go to standard output, words to standard error.',
  )
  .exitOverride()
  .configureOutput({ outputError: (text) => say(text.trim().replace(/\s*\n\s*/g, ' ')) });

for (const add of [
  addRun,
  addVerify,
  addPack,
  addUnpack,
  addExplain,
  addExport,
  addValidate,
  addSchema,
  addVariables,
  addCalibrate,
  addExperiment,
  addSweep,
  addMerge,
  addCompare,
  addBalance,
  addSensitivity,
  addFrontier,
  addBoard,
  addDocument,
])
  add(program);

/** Words and exit code for whatever ended a command early; never a stack trace. */
function endWith(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXITS.done : EXITS.unusable;
  if (error instanceof Unusable) say(`error: ${error.message}`);
  else say(`error: a fault of this program, please report it: ${String(error)}`);
  return EXITS.unusable;
}

watchOutputs();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = endWith(error);
}
