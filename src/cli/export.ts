import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../engine/types.ts';
import { EXPORTED, type Exported, exportedTable, type Table } from '../record/export.ts';
import { print, say } from './exits.ts';
import { checkTarget, writeWhole } from './files.ts';
import { addFormat, readGame, toCsv } from './options.ts';
import { playedIn } from './records.ts';

type ExportOptions = {
  game?: number;
  what: Exported;
  format: 'csv' | 'json';
  lang: Language;
  out?: string;
  force?: boolean;
};

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .summary('write a game as a table')
    .description(
      'Plays a record again and writes the game as a table for spreadsheets and notebooks.\nThe heads name the units; the CSV begins with the mark by which Excel reads Chinese.',
    )
    .argument('<file|link>', 'a record, whole or compact, a tree or a link; - is standard input')
    .option('--game <n>', 'of a tree: which of its games, from 1', readGame)
    .addOption(new Option('--what <table>', 'which table').choices(EXPORTED).default('variables'))
    .addOption(
      new Option('--lang <language>', 'of heads and names').choices([...LANGUAGES]).default('en'),
    )
    .option('--out <file>', 'write it here instead of printing it')
    .option('--force', 'let --out overwrite a file')
    .addHelpText(
      'after',
      `
variables  a row a half-year and region: every variable at its end
flows      a row a movement: which flow, from where, to where, how much
commands   a row a command: who gave it, and all that it says
all        variables, and beside them each flow that entered (+) or left (−) a stock

Example: jingzhu export game.json --what flows --out flows.csv`,
    );
  addFormat(command, ['csv', 'json']).action(write);
}

function write(
  file: string,
  { game, what, format, lang, out, force = false }: ExportOptions,
): void {
  if (out !== undefined) checkTarget(out, force, [file], '--out');
  const table = exportedTable(playedIn(file, game), what, lang);
  const text = format === 'csv' ? toCsv(table.fields, table.data) : jsonOf(table);
  if (out === undefined) print(text);
  else {
    writeWhole(out, text, force);
    say(`${table.data.length} rows written to ${out}`);
  }
}

/** A list of rows, each an object, one a line. */
function jsonOf({ fields, data }: Table): string {
  const rows = data.map((row) =>
    JSON.stringify(Object.fromEntries(fields.map((field, at) => [field, row[at] ?? '']))),
  );
  return `[\n${rows.join(',\n')}\n]\n`;
}
