// One half-year: commands are applied to the world, the model's phases run, and the result is
// sealed. Games, replays and batches all come through here.
import { drawUniforms } from '../engine/chance.ts';
import { type Ledger, openBooks } from '../engine/ledger.ts';
import { playTurn } from '../engine/turn.ts';
import { periodAfter } from '../engine/types.ts';
import { type Command, type Refusal, withCommands } from '../model/commands.ts';
import { FLOWS, TRACED_FLOWS } from '../model/flows.ts';
import { PHASES } from '../model/phases.ts';
import type { Effort, Fixed, Note, Turn, World } from '../model/world.ts';

export type HalfYear = {
  world: World;
  /** Null when no ledger was asked for. */
  ledger: Ledger | null;
  notes: Note[];
  /** Commands that the world as it stood did not allow: dropped and counted, never bent. */
  refused: { command: Command; refusal: Refusal }[];
};

export function playHalfYear(
  world: World,
  commands: readonly Command[],
  fixed: Fixed,
  keepLedger: boolean,
): HalfYear {
  const planned = withCommands(world, commands);
  const { state, context } = playTurn(planned.world, PHASES, copyWorld, (draft) =>
    openTurn(draft, fixed, keepLedger),
  );
  return {
    world: state,
    ledger: context.pen.ledger,
    notes: context.notes,
    refused: planned.refused,
  };
}

/** A working copy: whatever a phase may change is new, all else is shared. */
function copyWorld(world: World): World {
  return {
    ...world,
    period: periodAfter(world.period, 1),
    regions: world.regions.map((region) => ({
      id: region.id,
      stocks: { ...region.stocks },
      plan: region.plan,
      programmes: region.programmes.map((run) => ({ ...run })),
      target: region.target,
    })),
    outside: world.outside.map(({ id, stocks }) => ({ id, stocks: { ...stocks } })),
  };
}

function openTurn(world: World, fixed: Fixed, keepLedger: boolean): Turn {
  const size = world.regions.length;
  const accounts = [...world.regions, ...world.outside] as { stocks: Record<string, number> }[];
  return {
    fixed,
    half: world.period.half,
    pen: openBooks(accounts, FLOWS, TRACED_FLOWS, keepLedger),
    luck: (purpose, perRegion) => drawUniforms(world.seed, world.turn, purpose, perRegion * size),
    efforts: new Array<Effort>(size),
    abroad: size,
    rest: size + 1,
    notes: [],
  };
}
