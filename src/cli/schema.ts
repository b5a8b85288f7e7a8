import { Argument, type Command } from 'commander';
import { FILE_KINDS, type FileKind, fileSchema } from '../record/forms/json-schema.ts';
import { print } from './exits.ts';

export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a kind of file')
    .description('Prints the JSON Schema (draft 2020-12) of a kind of file.')
    .addArgument(new Argument('<kind>', 'of the file').choices(FILE_KINDS))
    .action((kind: FileKind) => print(`${JSON.stringify(fileSchema(kind), null, 2)}\n`));
}
