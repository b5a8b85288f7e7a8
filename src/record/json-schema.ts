// The JSON Schemas of the files that people write and exchange.
import { jsonSchemaOf } from '../scenario/match.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import { commandsSchema, recordSchema } from './schema.ts';

export const FILE_KINDS = ['scenario', 'record', 'commands'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const HEADS: Readonly<Record<FileKind, { title: string; description: string }>> = {
  scenario: {
    title: 'Jingzhu scenario',
    description:
      'Where a game starts. Beyond this schema: ids are not repeated, a plan’s shares add up to at most 1, core output is at most a quarter of GDP; `jingzhu validate` checks all of it.',
  },
  record: {
    title: 'Jingzhu record',
    description: 'A game that was played: scenario, seed, seats, commands and hashes.',
  },
  commands: {
    title: 'Jingzhu commands',
    description:
      'Commands for one or more seats, each with the half-year (from 1) for which it is given.',
  },
};

const SCHEMAS = { scenario: scenarioSchema, record: recordSchema, commands: commandsSchema };

export function fileSchema(kind: FileKind): Record<string, unknown> {
  return jsonSchemaOf(SCHEMAS[kind], { id: `urn:jingzhu:${kind}:1`, ...HEADS[kind] });
}
