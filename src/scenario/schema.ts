// The shape of a scenario file, with the bounds of all that it may say; the checks and the JSON
// Schema for other tools follow from it.
import * as z from 'zod';
import { PILLARS } from '../engine/types.ts';
import { PARAMETER_IDS, PARAMETERS } from '../model/params.ts';
import { FIELDS, LEVERS, PROGRAMMES } from '../model/plan.ts';
import { OUTSIDE_STOCKS, REGION_STOCK_IDS, REGION_STOCKS } from '../model/stocks.ts';
import { STYLES } from '../model/style.ts';
import { NATIONAL_EVENTS, SURPLUS_RULES } from '../model/world.ts';
import { LONGEST_GAME_TURNS } from './limits.ts';
import type { Scenario } from './scenario.ts';

export type { Scenario, ScenarioRegion } from './scenario.ts';

// No new Function: a page under a strict content-security policy must be able to load this.
z.config({ jitless: true });

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

const stock = z.enum(REGION_STOCK_IDS);

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rankAtMost'), rank: z.int().min(1).max(40) }),
  z.strictObject({ kind: z.literal('indexGainAtLeast'), points: z.number().min(-100).max(100) }),
  z.strictObject({ kind: z.literal('stockAtLeast'), stock, value: z.number().min(0).max(1e9) }),
  z.strictObject({
    kind: z.literal('stockMultipleAtLeast'),
    stock,
    ratio: z.number().positive().max(10_000),
  }),
  z.strictObject({ kind: z.literal('targetsMetAtLeast'), count: z.int().min(1).max(20) }),
]);

const outsideStocks = stocksOf(OUTSIDE_STOCKS);

const events = z
  .array(
    z.strictObject({
      turn: z.int().min(1).max(LONGEST_GAME_TURNS),
      kind: z.enum(NATIONAL_EVENTS),
    }),
  )
  .max(20);

/** @internal Types of zod are no part of what is published. */
export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: text,
  aim: text,
  briefing: longText,
  objectives: z
    .array(z.strictObject({ id, title: text, measure }))
    .min(1)
    .max(5),
  start: z.strictObject({
    year: z.int().min(2000).max(2100),
    half: z.union([z.literal(1), z.literal(2)]),
  }),
  favouredField: z.enum(FIELDS),
  turns: z.int().min(1).max(LONGEST_GAME_TURNS),
  parameters,
  regions: z.array(region).min(2).max(40),
  outside: z.strictObject({ abroad: outsideStocks, rest: outsideStocks }),
  events: events.default([]),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** @internal Stops the type-check where the schema and the scenario's type part ways. */
export const SCHEMA_FITS: Same<z.infer<typeof scenarioSchema>, Scenario> = true;

const { hub, start, fit, target, plan } = region.shape;
/** What a based scenario may change of a region: all but its id, each value by itself. */
const regionChange = region
  .omit({ id: true })
  .extend({
    hub: hub.partial(),
    start: start.partial(),
    fit: fit.partial(),
    target: target.partial(),
    plan: plan.extend({ shares: shares.partial() }).partial(),
  })
  .partial();

/** @internal A scenario that builds on a shipped one and says only what is different. */
export const basedScenarioSchema = scenarioSchema
  .omit({ format: true, id: true, regions: true, outside: true, events: true })
  .partial()
  .extend({
    format: z.literal(1),
    id,
    base: id,
    /** Regions of the base that are left out. */
    leave: z.array(id).max(40).optional(),
    regions: z.record(id, regionChange).optional(),
    outside: z
      .strictObject({ abroad: outsideStocks.partial(), rest: outsideStocks.partial() })
      .partial()
      .optional(),
    events: events.optional(),
  });

/** @internal */
export type BasedScenario = z.infer<typeof basedScenarioSchema>;
