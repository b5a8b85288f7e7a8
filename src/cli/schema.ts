import { Argument, type Command } from 'commander';
import { CLASSROOM_KINDS, classroomSchema } from '../classroom/json-schema.ts';
import { FILE_KINDS, type FileKind, fileSchema } from '../record/forms/json-schema.ts';
import { print } from './exits.ts';

const KINDS = [...FILE_KINDS, ...CLASSROOM_KINDS];
type Kind = (typeof KINDS)[number];

export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a kind of file')
    .description('Prints the JSON Schema (draft 2020-12) of a kind of file.')
    .addArgument(new Argument('<kind>', 'of the file').choices(KINDS))
    .action((kind: Kind) => print(`${JSON.stringify(schemaOf(kind), null, 2)}\n`));
}

function schemaOf(kind: Kind): Record<string, unknown> {
  const classroom = CLASSROOM_KINDS.find((each) => each === kind);
  return classroom === undefined ? fileSchema(kind as FileKind) : classroomSchema(classroom);
}
