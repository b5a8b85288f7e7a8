import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../engine/types.ts';
import { readWorkers } from './options.ts';

export type BoardOptions = {
  exercise: string;
  out?: string;
  xlsx?: string;
  force?: boolean;
  lang: Language;
  luck?: boolean;
  workers?: number;
};

export function addBoard(program: Command): void {
  program
    .command('board')
    .summary('check a folder of hand-ins and rank the teams')
    .description(
      'Plays every hand-in of a class again and writes who came to what, as CSV or as a workbook.\nFiles, archives and texts with links are found in all sub-folders; whatever does not count is\ntold in a line with the reason. Exit code 1 if anything does not count.',
    )
    .argument('<dir>', 'a folder of hand-ins, or one file or archive')
    .requiredOption(
      '--exercise <id|file|code>',
      'what was set: the id of a shipped exercise, its code (1-42-HK), or a file',
    )
    .option('--out <file>', 'write the CSV here instead of printing it')
    .option('--xlsx <file>', 'write a workbook: ranking, answers, and what was set aside')
    .option('--force', 'let --out and --xlsx overwrite a file')
    .addOption(
      new Option('--lang <language>', 'of heads, names and reasons')
        .choices([...LANGUAGES])
        .default('en'),
    )
    .option('--luck', 'also play each team’s moves on 50 other seeds')
    .option('--workers <n>', 'threads, 1 to 64 (default: one a processor)', readWorkers)
    .addHelpText(
      'after',
      '\nExample: jingzhu board class-3 --exercise why-hangzhou --out board.csv --xlsx board.xlsx',
    )
    .action(async (folder: string, options: BoardOptions) => {
      // Loaded when wanted: no other command needs threads and workbooks.
      const { board } = await import('./boarding.ts');
      await board(folder, options);
    });
}
