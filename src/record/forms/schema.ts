// The shapes of files: the record of a game, whole and compact, several games of one start, and the
// commands that somebody wrote down for one. The JSON Schemas, the checks and the types follow from what stands here.
import * as z from 'zod';
import { PILLARS, type RegionId } from '../../engine/types.ts';
import type { Sitter, Takeover } from '../../game/game.ts';
import type { GameNote, GameRecord } from '../../game/replay.ts';
import type { Command } from '../../model/commands.ts';
import { FIELDS, LEVERS, type Lever, PROGRAMMES } from '../../model/plan.ts';
import { SURPLUS_RULES } from '../../model/world.ts';
import { PLAYERS } from '../../rivals/players.ts';
import {
  HIGHEST_SEED,
  LONGEST_GAME_TURNS,
  LONGEST_NAME_CHARS,
  LONGEST_NOTE_CHARS,
} from '../../scenario/limits.ts';
import { scenarioSchema } from '../../scenario/schema.ts';
import { type CompactRecord, DIGITS } from './compact.ts';
import type { TreeFile } from './tree.ts';

/** Far more than a person gives in a half-year; a bound for files, not for play. */
const MOST_COMMANDS_A_TURN = 2000;

export const SITTERS = [...PLAYERS, 'person'] as const satisfies readonly Sitter[];

const idText = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/, 'an id: a–z, 0–9 and -, at most 32 characters');
// The brand exists in types only, so that the JSON Schema shows a plain string.
const regionId = idText as unknown as z.ZodType<RegionId>;

/** One member for each type of command, `extra` keys in each. */
function commandSchema<Extra extends z.ZodRawShape>(extra: Extra, share: z.ZodType<number>) {
  const shares = z.strictObject(
    Object.fromEntries(LEVERS.map((lever) => [lever, share.exactOptional()])) as Record<
      Lever,
      z.ZodExactOptional<z.ZodType<number>>
    >,
  );
  const region = regionId;
  const programme = z.enum(PROGRAMMES);
  return z.discriminatedUnion('type', [
    z.strictObject({
      ...extra,
      region,
      type: z.literal('plan'),
      shares: shares.exactOptional(),
      surplus: z.enum(SURPLUS_RULES).exactOptional(),
    }),
    z.strictObject({
      ...extra,
      region,
      type: z.literal('startProgramme'),
      programme,
      field: z.enum(FIELDS).exactOptional(),
    }),
    z.strictObject({ ...extra, region, type: z.literal('continueProgramme'), programme }),
    z.strictObject({ ...extra, region, type: z.literal('endProgramme'), programme }),
    z.strictObject({
      ...extra,
      region,
      type: z.literal('meeting'),
      targetYi: z.number().exactOptional(),
      priority: z.enum(PILLARS).exactOptional(),
    }),
  ]);
}

const turn = z.int().min(1).max(LONGEST_GAME_TURNS);

/** @internal */
export const commandsSchema = z.strictObject({
  format: z.literal(1),
  commands: z
    .array(commandSchema({ turn }, z.number().min(0).max(1)))
    .max(LONGEST_GAME_TURNS * MOST_COMMANDS_A_TURN),
});

/** A command and the half-year, from 1, for which it is given. */
export type TimedCommand = { turn: number } & Command;
export type CommandsFile = { format: 1; commands: TimedCommand[] };

// Whether a number is allowed, and whether a digest is right, is for the replay to say: then a
// changed record is told apart from a file that is no record.
const digest = z.string().min(1).max(64);
const marks = z.string().max(4096);

const MOST_NOTES = 200;

const takeover = z.strictObject({
  turn: z.int().min(0).max(LONGEST_GAME_TURNS),
  from: z.enum(PLAYERS),
}) satisfies z.ZodType<Takeover>;

const note = z.strictObject({
  turn: z.int().min(0).max(LONGEST_GAME_TURNS),
  text: z.string().min(1).max(LONGEST_NOTE_CHARS),
}) satisfies z.ZodType<GameNote>;

/** What every form of a record says of its game before the moves. */
const recordHead = {
  format: z.literal(2),
  game: z.string().min(1).max(32),
  rules: z.strictObject({ version: z.int().min(1).max(1_000_000), digest: digest.nullable() }),
  scenario: z.strictObject({ id: idText, digest }),
  embedded: scenarioSchema.optional(),
  name: z.string().min(1).max(LONGEST_NAME_CHARS).optional(),
  seed: z.int().min(0).max(HIGHEST_SEED),
  seats: z.record(idText, z.enum(SITTERS)),
  taken: z.record(idText, takeover).optional(),
  turns: turn,
};
const notes = z.array(note).max(MOST_NOTES).optional();

/** @internal */
export const recordSchema = z.strictObject({
  ...recordHead,
  startHash: digest,
  history: z
    .array(
      z.strictObject({
        turn,
        hash: digest,
        commands: z.array(commandSchema({}, z.number())).max(MOST_COMMANDS_A_TURN),
        marks: z.strictObject({ regions: marks, stocks: marks }),
      }),
    )
    .max(LONGEST_GAME_TURNS),
  notes,
  checksum: digest.nullable(),
});

/** @internal */
export const compactSchema = z.strictObject({
  ...recordHead,
  moves: z
    .array(z.array(commandSchema({}, z.number())).max(MOST_COMMANDS_A_TURN))
    .max(LONGEST_GAME_TURNS),
  digests: z.string().max(LONGEST_GAME_TURNS * DIGITS),
  hash: digest,
  notes,
  checksum: digest.optional(),
});

/** Games of one tree. */
export const MOST_GAMES = 64;

/** @internal */
export const treeSchema = z.strictObject({
  format: z.literal(2),
  games: z.array(compactSchema).min(1).max(MOST_GAMES),
  checksum: digest,
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** @internal Stops the type-check where a schema and the game's own type part ways. */
export const SCHEMAS_FIT: [
  Same<z.infer<typeof recordSchema>, GameRecord>,
  Same<z.infer<typeof compactSchema>, CompactRecord>,
  Same<z.infer<typeof treeSchema>, TreeFile>,
  Same<z.infer<typeof commandsSchema>, CommandsFile>,
] = [true, true, true, true];
