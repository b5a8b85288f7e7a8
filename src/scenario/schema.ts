// The shape of a scenario file. Everything that a scenario may say stands here once; the JSON
// Schema for other tools, the checks, and the types all follow from it.
import * as z from 'zod';
import { PILLARS } from '../engine/types.ts';
import { PARAMETER_IDS, PARAMETERS } from '../model/params.ts';
import { FIELDS, LEVERS, PROGRAMMES } from '../model/plan.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS } from '../model/stocks.ts';
import { STYLES } from '../model/style.ts';
import { SURPLUS_RULES } from '../model/world.ts';

// No new Function: a page under a strict content-security policy must be able to load this.
z.config({ jitless: true });

export const LONGEST_GAME_TURNS = 40;
export const HIGHEST_SEED = 4_294_967_295;

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/, 'an id: a–z, 0–9 and -, at most 32 characters');
const line = z.string().min(1).max(400);
const text = z.strictObject({ zh: line, en: line });
const longText = z.strictObject({
  zh: z.string().min(1).max(4000),
  en: z.string().min(1).max(4000),
});
const share = z.number().min(0).max(1);
const km = z.number().min(-10_000).max(10_000);

/** An object that has exactly these keys, each of the schema that `of` gives it. */
function recordOf<Key extends string, Schema extends z.ZodType>(
  keys: readonly Key[],
  of: (key: Key) => Schema,
): z.ZodObject<Record<Key, Schema>, z.core.$strict> {
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Schema>,
  );
}

function stocksOf<Id extends string>(
  specs: Readonly<Record<Id, { readonly range: readonly [number, number]; readonly unit: string }>>,
): z.ZodObject<Record<Id, z.ZodNumber>, z.core.$strict> {
  return recordOf(Object.keys(specs) as Id[], (stock) => {
    const { range, unit } = specs[stock];
    const number = z.number().min(range[0]).max(range[1]);
    return unit === 'firms' ? number.int() : number;
  });
}

const parameters = recordOf(PARAMETER_IDS, (key) =>
  z.number().min(PARAMETERS[key].low).max(PARAMETERS[key].high).optional(),
);

const shares = recordOf(LEVERS, () => share);

const region = z.strictObject({
  id,
  name: text,
  hub: z.strictObject({
    lon: z.number().min(-180).max(180),
    lat: z.number().min(-90).max(90),
    xKm: km,
    yKm: km,
    reachKm: z.number().min(1).max(1000),
  }),
  style: z.enum(STYLES),
  start: stocksOf(REGION_STOCKS),
  fit: recordOf(FIELDS, () => share),
  momentumShare: z.number().min(-0.5).max(1),
  target: z.strictObject({
    year: z.int().min(2000).max(2100),
    outputYi: z.number().positive().max(1e9),
  }),
  plan: z.strictObject({ shares, surplus: z.enum(SURPLUS_RULES), priority: z.enum(PILLARS) }),
  programmes: z
    .array(
      z.strictObject({
        programme: z.enum(PROGRAMMES),
        field: z.enum(FIELDS).nullable(),
        turnsRun: z.int().min(0).max(80),
        turnsLeft: z.int().min(1).max(80),
      }),
    )
    .max(4),
  published: z
    .array(
      z.strictObject({
        quantity: text,
        value: line,
        figure: line,
        note: text.optional(),
      }),
    )
    .max(20),
  sources: z.record(z.string().max(40), line),
});

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: text,
  briefing: longText,
  start: z.strictObject({
    year: z.int().min(2000).max(2100),
    half: z.union([z.literal(1), z.literal(2)]),
  }),
  turns: z.int().min(1).max(LONGEST_GAME_TURNS),
  parameters,
  regions: z.array(region).min(2).max(40),
  outside: z.strictObject({ abroad: stocksOf(OUTSIDE_STOCKS), rest: stocksOf(OUTSIDE_STOCKS) }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioRegion = Scenario['regions'][number];
