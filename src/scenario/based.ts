// A scenario that builds on another: whatever it does not say is its base's. Objects are laid over
// each other key by key, and everything else, lists too, is replaced whole.
import { failed, type Parsed, type Problem } from './json.ts';
import { matchSchema } from './match.ts';
import { type BasedScenario, basedScenarioSchema, type Scenario } from './schema.ts';

/** What a file may build on, by id; undefined where there is none, or it has a base itself. */
export type Bases = (id: string) => Scenario | undefined;

export const NO_BASES: Bases = () => undefined;

export function isBased(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'base');
}

/** The whole of what a based file means, not yet checked as a scenario. */
export function resolved(value: unknown, bases: Bases): Parsed<Record<string, unknown>> {
  const shaped = matchSchema(basedScenarioSchema, value);
  if (!shaped.ok) return shaped;
  const { base: baseId, leave = [], regions: changes = {}, ...rest } = shaped.value;
  const base = bases(baseId);
  if (base === undefined) {
    const expected = `a shipped scenario that has no base of its own, not "${baseId}"`;
    return failed({ code: 'not-consistent', pointer: '/base', expected });
  }
  const problems = strangers(shaped.value, base);
  if (problems.length > 0) return { ok: false, problems };
  const regions = base.regions
    .filter(({ id }) => !leave.includes(id))
    .map((region) => laidOver(region, changes[region.id] ?? {}));
  return { ok: true, value: { ...laidOver(base, rest), regions } };
}

/** A pointer into the resolved scenario as one into the file: its regions bear ids, not numbers. */
export function pointerInBased(pointer: string, scenario: Record<string, unknown>): string {
  return pointer.replace(/^\/regions\/(\d+)/, (all, place: string) => {
    const region = (scenario.regions as { id: string }[])[Number(place)];
    return region === undefined ? all : `/regions/${region.id}`;
  });
}

/** Regions that the base does not have, or that the file both changes and leaves out. */
function strangers({ id, leave = [], regions = {} }: BasedScenario, base: Scenario): Problem[] {
  const problems: Problem[] = [];
  const say = (pointer: string, expected: string): void => {
    problems.push({ code: 'not-consistent', pointer, expected });
  };
  if (id === base.id) say('/id', `an id of its own, not that of its base`);
  const ids = base.regions.map((region) => region.id);
  const known = `a region of "${base.id}": ${ids.join(', ')}`;
  leave.forEach((region, i) => {
    if (!ids.includes(region)) say(`/leave/${i}`, `${known}; not "${region}"`);
  });
  for (const region of Object.keys(regions)) {
    if (!ids.includes(region)) say(`/regions/${region}`, `${known}; not "${region}"`);
    else if (leave.includes(region)) say(`/regions/${region}`, 'a region that is not left out');
  }
  return problems;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function laidOver(under: object, over: object): Record<string, unknown> {
  const result: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    result[key] = isPlain(below) && isPlain(value) ? laidOver(below, value) : value;
  }
  return result;
}
