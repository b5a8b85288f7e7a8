// One half-year: commands are applied to the world, the model's phases run, and the result is
// sealed. Games, replays and batches all come through here.
import { drawUniforms } from '../engine/chance.ts';
import { type Account, type Ledger, Pen, type Witness, WitnessedPen } from '../engine/ledger.ts';
import { type Phase, runPhases, sealed } from '../engine/turn.ts';
import { periodAfter } from '../engine/types.ts';
import { type Command, type Refusal, withCommands } from '../model/commands.ts';
import { TRACED_FLOWS } from '../model/flows.ts';
import { PHASES } from '../model/phases.ts';
import type { Stock } from '../model/stocks.ts';
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
  const next = workingCopy(planned.world);
  const turn = runHalfYear(next, fixed, keepLedger);
  const { notes, pen } = turn;
  return { world: sealed(next), ledger: pen.ledger, notes, refused: planned.refused };
}

/** Whoever looks on while a half-year is played: at each phase's opening, and before each flow. */
export type Onlooker = { opens(phase: string, turn: Turn): void; writes: Witness };

/** Plays the next half-year over a working copy itself. */
export function runHalfYear(
  world: World,
  fixed: Fixed,
  keepLedger: boolean,
  onlooker?: Onlooker,
): Turn {
  world.turn += 1;
  world.period = periodAfter(world.period, 1);
  const turn = openTurn(world, fixed, keepLedger, onlooker?.writes);
  runPhases(world, onlooker === undefined ? PHASES : watched(PHASES, onlooker), turn);
  return turn;
}

function watched(phases: readonly Phase<World, Turn>[], onlooker: Onlooker): typeof phases {
  return phases.map(({ name, run }) => ({
    name,
    run(world, turn) {
      onlooker.opens(name, turn);
      run(world, turn);
    },
  }));
}

/** A copy to work on: whatever a phase may change is new, all else is shared. */
export function workingCopy(world: World): World {
  return {
    ...world,
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

function openTurn(world: World, fixed: Fixed, keepLedger: boolean, witness?: Witness): Turn {
  const size = world.regions.length;
  // Each account holds the stocks that its flows change; the flows' declarations see to that.
  const accounts = [...world.regions, ...world.outside] as Account<Stock>[];
  return {
    fixed,
    half: world.period.half,
    pen:
      witness === undefined
        ? new Pen(accounts, TRACED_FLOWS, keepLedger)
        : new WitnessedPen(accounts, TRACED_FLOWS, keepLedger, witness),
    luck: (purpose, perRegion) => drawUniforms(world.seed, world.turn, purpose, perRegion * size),
    nationalLuck: (purpose) => drawUniforms(world.seed, world.turn, purpose, 1)[0] as number,
    efforts: new Array<Effort>(size),
    meanLnInstitutions: 0,
    abroad: size,
    rest: size + 1,
    notes: [],
  };
}
