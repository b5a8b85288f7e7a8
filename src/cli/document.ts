import process from 'node:process';
import { type Command, Option } from 'commander';
import { EXITS, print, say } from './exits.ts';
import { readSeeds } from './options.ts';

const WHAT = ['model', 'validation', 'all'] as const;
/** As many as are published. */
const SEEDS = 200;

type DocumentOptions = {
  check?: true;
  what: (typeof WHAT)[number];
  seeds: number;
  leftOut?: string;
};

export function addDocument(program: Command): void {
  program
    .command('document')
    .summary('write the pages of docs/ that follow from the code')
    .description(
      'Writes the model’s tables, equations and pictures (model), or what games say of it\n(validation, which takes a while). Prints the files that it wrote.',
    )
    .addOption(new Option('--what <part>', 'which of them').choices(WHAT).default('model'))
    .option('--check', 'write nothing; exit code 1 if the model’s pages are not up to date')
    .option('--seeds <n>', 'games of the validation: seeds 1 to n', readSeeds, SEEDS)
    .option('--left-out <file>', 'tell the rows of `calibrate --leave-one-out --format json` too')
    .action(document);
}

async function document({ check, what, seeds, leftOut }: DocumentOptions): Promise<void> {
  // Loaded when wanted: no other command needs pages and pictures.
  const pages = await import('./pages.ts');
  if (check === true) {
    const stale = pages.staleFiles(await pages.modelFiles());
    for (const file of stale) say(`docs/${file}: not up to date`);
    if (stale.length > 0) {
      say('renew with: npm run -s jingzhu -- document');
      process.exitCode = EXITS.wrong;
    }
    return;
  }
  const parts = [
    ...(what === 'validation' ? [] : [() => pages.modelFiles()]),
    ...(what === 'model' ? [] : [() => pages.validationFiles(seeds, leftOut)]),
  ];
  for (const part of parts) {
    for (const file of pages.write(await part())) print(`docs/${file}\n`);
  }
}
