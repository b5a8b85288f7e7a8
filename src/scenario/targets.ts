// Targets: what the model is held against. Each is a public figure, the quantity of a scenario or
// of its hands-off games that should meet it, and how far it may miss. A text becomes checked
// targets here, or a list of everything that is wrong with it.
import * as z from 'zod';
import { sealed } from '../engine/turn.ts';
import { PARAMETER_IDS } from '../model/params.ts';
import { PROGRAMMES } from '../model/plan.ts';
import {
  OUTSIDE_STOCK_IDS,
  OUTSIDE_STOCKS,
  REGION_STOCK_IDS,
  REGION_STOCKS,
  type Stock,
} from '../model/stocks.ts';
import type { Bases } from './based.ts';
import { failed, located, type Parsed, type Problem, parseJson } from './json.ts';
import { LONGEST_GAME_TURNS } from './limits.ts';
import { matchSchema } from './match.ts';
import type { Scenario } from './schema.ts';

export const TARGET_USES = ['fitted', 'checked', 'reported'] as const;
/** `fitted` rows pull at the free parameters; `reported` ones stand on another basis. */
export type TargetUse = (typeof TARGET_USES)[number];

/** Holders beside the regions: all of them, the rest of the country, and both together. */
export const HOLDERS = ['regions', 'rest', 'nation'] as const;

const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,47}$/, 'an id: letters, digits and -, at most 48 characters');
const line = z.string().min(1).max(600);
const turn = z.int().min(0).max(LONGEST_GAME_TURNS);
const holder = z.string().min(1).max(32);
const holders = z.union([holder, z.array(holder).min(1).max(40)]);
const ALL_STOCKS = [...new Set<Stock>([...REGION_STOCK_IDS, ...OUTSIDE_STOCK_IDS])];
const stocks = z.array(z.enum(ALL_STOCKS)).min(1).max(8);

const quantity = z.discriminatedUnion('kind', [
  /** The sum of some stocks of some holders at the end of a half-year. */
  z.strictObject({ kind: z.literal('stock'), of: holders, stocks, turn }),
  /** The same sum later over earlier. */
  z.strictObject({ kind: z.literal('growth'), of: holders, stocks, from: turn, to: turn }),
  /** The part that some hold of what others hold. */
  z.strictObject({ kind: z.literal('share'), of: holders, in: holders, stocks, turn }),
  z.strictObject({ kind: z.literal('rank'), region: holder, turn }),
  z.strictObject({ kind: z.literal('usersShare'), turn }),
  /** Posts that are not filled, brought to the nation: see lab/targets. */
  z.strictObject({ kind: z.literal('talentGap'), turn, nationalGdpYi: z.number().positive() }),
  /** Years in which the regions meet their targets, as a share of all their years. */
  z.strictObject({ kind: z.literal('targetsMetShare'), of: holders }),
  /** Growth of output in the year before the start. */
  z.strictObject({ kind: z.literal('momentum'), region: holder }),
  /** The first year's target, 亿元. */
  z.strictObject({ kind: z.literal('firstTarget'), region: holder }),
  /** Half-years that a programme has been running at the start; 0 where it is not running. */
  z.strictObject({ kind: z.literal('running'), region: holder, programme: z.enum(PROGRAMMES) }),
  z.strictObject({ kind: z.literal('programmeTurns'), programme: z.enum(PROGRAMMES) }),
  z.strictObject({ kind: z.literal('parameter'), parameter: z.enum(PARAMETER_IDS) }),
]);

const target = z.strictObject({
  id,
  figures: z.array(z.string().min(1).max(8)).min(1).max(8),
  label: z.strictObject({ zh: line, en: line }),
  scenario: z.string().min(1).max(32),
  quantity,
  value: z.number(),
  /** Figures such as ">3,000" bound from one side. */
  bound: z.enum(['about', 'atLeast', 'atMost']).default('about'),
  tolerance: z.union([
    z.strictObject({ relative: z.number().positive().max(1) }),
    z.strictObject({ absolute: z.number().positive() }),
  ]),
  use: z.enum(TARGET_USES),
  weight: z.number().positive().max(100).default(1),
  note: line.optional(),
});

export const targetsSchema = z.strictObject({
  format: z.literal(1),
  targets: z.array(target).min(1).max(400),
});

export type Target = z.infer<typeof target>;
export type Quantity = Target['quantity'];

/** What targets may refer to. */
export type TargetContext = { readonly figures: readonly string[]; readonly scenarioOf: Bases };

export function parseTargets(source: string, context: TargetContext): Parsed<readonly Target[]> {
  const json = parseJson(source);
  if (!json.ok) return json;
  const checked = checkTargets(json.value, context);
  return checked.ok ? checked : { ok: false, problems: located(source, checked.problems) };
}

export function checkTargets(value: unknown, context: TargetContext): Parsed<readonly Target[]> {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== 1) {
    const expected = `format 1; this file says ${format}`;
    return failed({ code: 'unknown-version', pointer: '/format', expected });
  }
  const shaped = matchSchema(targetsSchema, value);
  if (!shaped.ok) return shaped;
  const { targets } = shaped.value;
  const problems: Problem[] = [];
  const seen = new Set<string>();
  targets.forEach((row, i) => {
    const say: Say = (below, expected) => {
      problems.push({ code: 'not-consistent', pointer: `/targets/${i}${below}`, expected });
    };
    if (seen.has(row.id)) say('/id', `an id that no other target has, not "${row.id}"`);
    seen.add(row.id);
    checkTarget(row, context, say);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: sealed(targets) };
}

type Say = (pointer: string, expected: string) => void;

function checkTarget(row: Target, context: TargetContext, say: Say): void {
  row.figures.forEach((figure, k) => {
    if (context.figures.includes(figure)) return;
    say(`/figures/${k}`, `a figure of scenarios/sources/figures.json, not "${figure}"`);
  });
  if (row.value === 0 && 'relative' in row.tolerance) {
    say('/tolerance', '"absolute": a share of nothing is nothing');
  }
  if (row.use === 'fitted' && !canBeFitted(row.quantity)) {
    say('/use', '"checked" or "reported": the free parameters do not move it, or only in steps');
  }
  const scenario = context.scenarioOf(row.scenario);
  if (scenario === undefined) say('/scenario', `a shipped scenario, not "${row.scenario}"`);
  else checkQuantity(row.quantity, scenario, say);
}

/** Whether a fit can follow it: it needs a game, and answers smoothly. */
function canBeFitted(quantity: Quantity): boolean {
  switch (quantity.kind) {
    case 'growth':
      return true;
    case 'stock':
    case 'share':
    case 'usersShare':
    case 'talentGap':
      return quantity.turn > 0;
    default:
      return false;
  }
}

function checkQuantity(quantity: Quantity, scenario: Scenario, say: Say): void {
  const regions = scenario.regions.map((region) => region.id);
  const at = '/quantity';
  for (const key of ['turn', 'from', 'to'] as const) {
    const when = (quantity as { [Key in typeof key]?: number })[key];
    if (when === undefined || when <= scenario.turns) continue;
    say(`${at}/${key}`, `at most ${scenario.turns}, the last half-year of "${scenario.id}"`);
  }
  if (quantity.kind === 'growth' && quantity.from >= quantity.to) {
    say(`${at}/to`, `a half-year after ${quantity.from}`);
  }
  if ('region' in quantity && !regions.includes(quantity.region)) {
    say(`${at}/region`, `a region of "${scenario.id}": ${regions.join(', ')}`);
  }
  for (const key of ['of', 'in'] as const) {
    const given = (quantity as { [Key in typeof key]?: Holders })[key];
    const held = 'stocks' in quantity ? quantity.stocks : [];
    if (given !== undefined) checkHolders(given, held, scenario, `${at}/${key}`, say);
  }
  if (quantity.kind === 'targetsMetShare' && holderList(quantity.of).some(isOutside)) {
    say(`${at}/of`, `"regions" or regions of "${scenario.id}": only they have targets`);
  }
}

export type Holders = z.infer<typeof holders>;

export function holderList(given: Holders): readonly string[] {
  return typeof given === 'string' ? [given] : given;
}

function isOutside(name: string): boolean {
  return name === 'rest' || name === 'nation';
}

function checkHolders(
  given: Holders,
  held: readonly Stock[],
  scenario: Scenario,
  at: string,
  say: Say,
): void {
  const regions = scenario.regions.map((region) => region.id);
  const known: readonly string[] = [...HOLDERS, ...regions];
  holderList(given).forEach((name, k) => {
    const place = typeof given === 'string' ? at : `${at}/${k}`;
    if (!known.includes(name)) say(place, `one of ${known.join(', ')}; not "${name}"`);
  });
  const lists = holderList(given).map((name) => (name === 'rest' ? OUTSIDE_STOCKS : REGION_STOCKS));
  held.forEach((stock, k) => {
    const without = lists.find((specs) => !Object.hasOwn(specs, stock));
    if (without === undefined) return;
    const expected = `a stock that "${holderList(given).join('", "')}" has: ${Object.keys(without).join(', ')}`;
    say(`/quantity/stocks/${k}`, expected);
  });
}
