// The shapes of the classroom's files: an exercise, what a team hands in, and a teacher's guide.
import * as z from 'zod';
import { PILLARS, type RegionId } from '../engine/types.ts';
import { FIELDS, LEVERS, PROGRAMMES } from '../model/plan.ts';
import { REGION_STOCK_IDS } from '../model/stocks.ts';
import { SURPLUS_RULES } from '../model/world.ts';
import { compactSchema } from '../record/forms/schema.ts';
import { PLAYERS } from '../rivals/players.ts';
import {
  HIGHEST_SEED,
  LONGEST_GAME_TURNS,
  LONGEST_NAME_CHARS,
  LONGEST_NOTE_CHARS,
} from '../scenario/limits.ts';
import type { Exercise } from './exercise.ts';
import { MOVED } from './goals.ts';
import type { Guide } from './guide.ts';
import type { HandIn } from './hand-in.ts';

const MOST_QUESTIONS = 12;
const MOST_GOALS = 8;

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/, 'an id: a–z, 0–9 and -, at most 32 characters');
const regionId = id as unknown as z.ZodType<RegionId>;
const line = z.string().min(1).max(400);
const text = z.strictObject({ zh: line, en: line });
const shortLine = z.string().min(1).max(80);
const shortText = z.strictObject({ zh: shortLine, en: shortLine });
const stock = z.enum(REGION_STOCK_IDS);
const turn = z.int().min(1).max(LONGEST_GAME_TURNS);
const share = z.number().min(0).max(1);
const amount = z.number().min(-1e9).max(1e9);

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rank') }),
  z.strictObject({ kind: z.literal('indexGain') }),
  z.strictObject({ kind: z.literal('stock'), stock }),
  z.strictObject({ kind: z.literal('stockRatio'), stock }),
  z.strictObject({ kind: z.literal('targetsMet') }),
  z.strictObject({ kind: z.literal('trained') }),
  z.strictObject({ kind: z.literal('spent') }),
  z.strictObject({ kind: z.literal('moved'), flow: z.enum(MOVED) }),
  z.strictObject({
    kind: z.literal('halfYearsBeyond'),
    stock,
    limit: amount,
    side: z.enum(['above', 'below']),
  }),
]);

const goal = z.strictObject({
  id,
  title: text,
  weight: z.number().positive().max(100),
  measure,
  from: amount,
  to: amount,
});

const locks = z.strictObject({
  levers: z.array(z.enum(LEVERS)).max(LEVERS.length),
  programmes: z.array(z.enum(PROGRAMMES)).max(PROGRAMMES.length),
  surplus: z.boolean(),
  target: z.boolean(),
  priority: z.boolean(),
});

const shares = z.strictObject(
  Object.fromEntries(LEVERS.map((lever) => [lever, share.exactOptional()])) as Record<
    (typeof LEVERS)[number],
    z.ZodExactOptional<typeof share>
  >,
);

/** What is done in a half-year, for whichever seat does it; `extra` keys in each. */
function doings<Extra extends z.ZodRawShape>(extra: Extra) {
  const programme = z.enum(PROGRAMMES);
  return {
    plan: z.strictObject({
      ...extra,
      type: z.literal('plan'),
      shares: shares.exactOptional(),
      surplus: z.enum(SURPLUS_RULES).exactOptional(),
    }),
    start: z.strictObject({
      ...extra,
      type: z.literal('startProgramme'),
      programme,
      field: z.enum(FIELDS).exactOptional(),
    }),
    end: z.strictObject({ ...extra, type: z.literal('endProgramme'), programme }),
    meeting: z.strictObject({
      ...extra,
      type: z.literal('meeting'),
      targetYi: z.number().positive().max(1e9).exactOptional(),
      priority: z.enum(PILLARS).exactOptional(),
    }),
  };
}

const given = doings({});
const preset = z.discriminatedUnion('type', [given.plan, given.start, given.end, given.meeting]);

/** The three kinds of question, `extra` keys in each. */
function questionSchema<Extra extends z.ZodRawShape>(extra: Extra) {
  const head = { ...extra, id, text };
  return z.discriminatedUnion('kind', [
    z.strictObject({ ...head, kind: z.literal('text') }),
    z.strictObject({ ...head, kind: z.literal('choice'), choices: z.array(text).min(2).max(20) }),
    z.strictObject({
      ...head,
      kind: z.literal('number'),
      unit: z.strictObject({ zh: z.string().max(40), en: z.string().max(40) }),
      least: amount,
      most: amount,
      foretells: measure.exactOptional(),
    }),
  ]);
}

const question = questionSchema({});

/** @internal */
export const exerciseSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: shortText,
  aim: text,
  scenario: id,
  seed: z.int().min(0).max(HIGHEST_SEED),
  seats: z.array(regionId).min(1).max(40),
  byHand: turn,
  turns: turn,
  rivals: z.enum(PLAYERS),
  goals: z.array(goal).min(1).max(MOST_GOALS),
  locks,
  preset: z.array(preset).max(20),
  questions: z.strictObject({
    before: z.array(question).max(MOST_QUESTIONS),
    during: z.array(questionSchema({ turn })).max(MOST_QUESTIONS),
    after: z.array(question).max(MOST_QUESTIONS),
  }),
  minutes: z.strictObject({
    predict: z.int().min(0).max(180),
    play: z.int().min(1).max(600),
    debrief: z.int().min(0).max(180),
  }),
});

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest: 64 hex digits');

/** @internal */
export const handInSchema = z.strictObject({
  format: z.literal(1),
  exercise: z.strictObject({ id, digest }),
  attempt: z.string().regex(/^[0-9a-f]{16}$/, '16 hex digits'),
  team: z.string().max(LONGEST_NAME_CHARS),
  answers: z.record(id, z.union([z.string().max(LONGEST_NOTE_CHARS), amount])),
  record: compactSchema,
  checksum: digest,
});

const done = doings({ turn });
const move = z.discriminatedUnion('type', [
  done.plan,
  done.start,
  z.strictObject({
    turn,
    type: z.enum(['continueProgramme', 'endProgramme']),
    programme: z.enum(PROGRAMMES),
  }),
  done.meeting,
]);

/** @internal Only what is shipped is held against it: no guide comes from outside. */
export const guideSchema = z.strictObject({
  format: z.literal(1),
  exercise: id,
  thesis: text,
  steps: z.strictObject({ predict: text, play: text, debrief: text }),
  strategies: z
    .array(z.strictObject({ id, title: shortText, seat: regionId, moves: z.array(move) }))
    .min(2)
    .max(4),
  findings: z.array(text).min(2).max(4),
  wrong: z.array(text).min(1).max(4),
  debrief: z
    .array(z.strictObject({ question: text, answer: text }))
    .min(1)
    .max(4),
  limits: text,
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** @internal Stops the type-check where a schema and its type part ways. */
export const CLASSROOM_SCHEMAS_FIT: [
  Same<z.infer<typeof exerciseSchema>, Exercise>,
  Same<z.infer<typeof handInSchema>, HandIn>,
  Same<z.infer<typeof guideSchema>, Guide>,
] = [true, true, true];
