// The JSON Schemas of the files that people write and exchange.
import { jsonSchemaOf } from '../../scenario/match.ts';
import { basedScenarioSchema, scenarioSchema } from '../../scenario/schema.ts';
import { targetsSchema } from '../../scenario/targets.ts';
import { commandsSchema, compactSchema, recordSchema, treeSchema } from './schema.ts';

export const FILE_KINDS = [
  'scenario',
  'based-scenario',
  'record',
  'compact-record',
  'tree',
  'commands',
  'targets',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const HEADS: Readonly<Record<FileKind, { title: string; description: string }>> = {
  scenario: {
    title: 'Jingzhu scenario',
    description:
      'Where a game starts. Beyond this schema: ids are not repeated, a plan’s shares add up to at most 1, core output is at most a quarter of GDP; `jingzhu validate` checks all of it.',
  },
  'based-scenario': {
    title: 'Jingzhu scenario that builds on another',
    description:
      'What is different from a shipped scenario, its base; everything not said is the base’s. Objects are laid over the base’s key by key, lists are replaced whole.',
  },
  record: {
    title: 'Jingzhu record',
    description:
      'A game that was played: scenario, seed, seats, commands and hashes. Beyond this schema: half-years follow each other from 1, whoever took a seat over sits in it; `jingzhu verify` checks all of it.',
  },
  'compact-record': {
    title: 'Jingzhu compact record',
    description:
      'A game that was played, in its smallest form: the commands of persons, the first digits of each half-year’s hash and the last hash. `jingzhu unpack` makes a record of it.',
  },
  tree: {
    title: 'Jingzhu tree',
    description:
      'Games of one start (scenario, seed and length), each a compact record; where two part is the first half-year whose digests differ.',
  },
  commands: {
    title: 'Jingzhu commands',
    description:
      'Commands for one or more seats, each with the half-year (from 1) for which it is given.',
  },
  targets: {
    title: 'Jingzhu targets',
    description:
      'Public figures that the model is held against. Beyond this schema: figures, scenarios, regions and half-years exist, and a holder has its stocks; `jingzhu calibrate --check` checks all of it.',
  },
};

const SCHEMAS = {
  scenario: scenarioSchema,
  'based-scenario': basedScenarioSchema,
  record: recordSchema,
  'compact-record': compactSchema,
  tree: treeSchema,
  commands: commandsSchema,
  targets: targetsSchema,
};

export function fileSchema(kind: FileKind): Record<string, unknown> {
  const format = SCHEMAS[kind].shape.format.value;
  return jsonSchemaOf(SCHEMAS[kind], { id: `urn:jingzhu:${kind}:${format}`, ...HEADS[kind] });
}
