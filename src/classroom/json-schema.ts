// The JSON Schemas of the classroom's files, for editors and other programs.
import { jsonSchemaOf } from '../scenario/match.ts';
import { exerciseSchema, handInSchema } from './schema.ts';

export const CLASSROOM_KINDS = ['exercise', 'hand-in'] as const;
export type ClassroomKind = (typeof CLASSROOM_KINDS)[number];

const HEADS: Readonly<Record<ClassroomKind, { title: string; description: string }>> = {
  exercise: {
    title: 'Jingzhu exercise',
    description:
      'What a class is set: one scenario and one seed, what is open and what is asked. Beyond this schema: scenario and seats exist, what is preset can be done, ids are not repeated; `jingzhu validate` checks all of it.',
  },
  'hand-in': {
    title: 'Jingzhu hand-in',
    description:
      'What a team hands in: its answers and its moves, as a compact record. Beyond this schema: the game comes out as it says and keeps to the exercise; `jingzhu board` checks all of it.',
  },
};

const SCHEMAS = { exercise: exerciseSchema, 'hand-in': handInSchema };

export function classroomSchema(kind: ClassroomKind): Record<string, unknown> {
  const format = SCHEMAS[kind].shape.format.value;
  return jsonSchemaOf(SCHEMAS[kind], { id: `urn:jingzhu:${kind}:${format}`, ...HEADS[kind] });
}
