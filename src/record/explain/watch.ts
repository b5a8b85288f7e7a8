// A half-year played once more under a witness, who keeps the world as it stood whenever something
// was written: so an equation can be asked what it came to, with its inputs of that very moment.
import type { Entry } from '../../engine/ledger.ts';
import { runHalfYear, workingCopy } from '../../game/step.ts';
import { type Command, withCommands } from '../../model/commands.ts';
import { createReader, type Reader, type Seen, type Spot } from '../../model/equations/numbers.ts';
import type { Draw } from '../../model/equations/row.ts';
import { WRITING_ORDER } from '../../model/equations.ts';
import type { Flow } from '../../model/flows.ts';
import type { Fixed, Turn, World } from '../../model/world.ts';

export type Watched = {
  readonly turn: Turn;
  /** The world when the half-year had ended. */
  readonly after: World;
  readonly seen: Seen;
  readonly reader: Reader;
  /** What was written, in order, each with the world as it stood before. */
  readonly written: readonly Written[];
  /**
   * The moment of a flow at an account: before it was first written there, or, where it was not,
   * the moment when it could have been.
   */
  spotOf(flow: Flow, at: number): Spot;
};

type Written = {
  readonly flow: string;
  /** The account that acts: the region, or the sender between two; null where all act at once. */
  readonly at: number | null;
  readonly world: World;
};

/** `world` as the half-year found it; `commands` those that were given for it. */
export function watchHalfYear(world: World, commands: readonly Command[], fixed: Fixed): Watched {
  const now = workingCopy(withCommands(world, commands).world);
  const size = now.regions.length;
  const all = [...now.regions, ...now.outside].map((_, at) => at);
  const moments = new Map<string, World>();
  const written: Written[] = [];
  let last = workingCopy(now);
  let changed: readonly number[] = [];
  const turn = runHalfYear(now, fixed, true, {
    opens(phase) {
      last = workingCopy(now);
      changed = [];
      moments.set(phase, last);
    },
    writes(entry) {
      const at = actingIn(entry, size);
      last = at === null ? workingCopy(now) : refreshed(last, now, [...changed, at]);
      changed = 'amounts' in entry ? all : [entry.from ?? at ?? 0, entry.to ?? at ?? 0];
      written.push({ flow: entry.flow, at, world: last });
      if (!moments.has(entry.flow)) moments.set(entry.flow, last);
    },
  });
  const luck = (draw: Draw, at: number): number =>
    draw.perRegion === 0
      ? turn.nationalLuck(draw.purpose)
      : (turn.luck(draw.purpose, draw.perRegion)[at * draw.perRegion + draw.at] ?? Number.NaN);
  const seen: Seen = {
    fixed,
    ledger: turn.pen.ledger ?? { flows: {}, moves: {} },
    luck,
    worldAt: (moment) => moments.get(moment) ?? now,
  };
  const writtenAt = all.map((at) => written.filter((each) => each.at === at || each.at === null));
  const order = new Map<string, number>(WRITING_ORDER.map((flow, index) => [flow, index]));
  return {
    turn,
    after: now,
    seen,
    reader: createReader(seen),
    written,
    spotOf(flow, at) {
      const mine = writtenAt[at] ?? [];
      const place = order.get(flow) ?? 0;
      // Nothing is written between the moment of a flow that was not written and the next one's.
      const found =
        mine.find((each) => each.flow === flow) ??
        mine.find((each) => (order.get(each.flow) ?? 0) > place);
      return { world: found?.world ?? now, at, other: at };
    },
  };
}

/** A copy of the world that shares with an earlier one all accounts but these. */
function refreshed(earlier: World, now: World, accounts: readonly number[]): World {
  const size = now.regions.length;
  const isOld = (at: number): boolean => !accounts.includes(at);
  const fresh = workingCopy({
    ...now,
    regions: now.regions.filter((_, at) => !isOld(at)),
    outside: now.outside.filter((_, k) => !isOld(size + k)),
  });
  const { regions, outside } = fresh;
  let next = 0;
  fresh.regions = earlier.regions.map((old, at) => (isOld(at) ? old : (regions[next++] ?? old)));
  next = 0;
  fresh.outside = earlier.outside.map((old, k) =>
    isOld(size + k) ? old : (outside[next++] ?? old),
  );
  return fresh;
}

function actingIn(entry: Entry, size: number): number | null {
  if ('amounts' in entry) return null;
  const { from, to } = entry;
  if (from !== null && (from < size || to === null || to >= size)) return from;
  return to;
}
