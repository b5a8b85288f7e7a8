// A seat's commands as moves that a person would recognise: the purse split anew, a programme
// started, renewed or ended, a target, a priority. What a half-year takes back again is no move.
import type { Pillar } from '../../engine/types.ts';
import { type Command, comingPeriod, commandApplied } from '../../model/commands.ts';
import { type Field, LEVERS, type Lever, type Programme } from '../../model/plan.ts';
import type { Region, SurplusRule, World } from '../../model/world.ts';
import { regionOf } from '../../views/moment.ts';
import type { Script } from './games.ts';

export type Shift = { readonly lever: Lever; readonly from: number; readonly to: number };

export type Move = {
  /** The half-year in which it was made. */
  readonly turn: number;
} & (
  | {
      readonly kind: 'split';
      /** Levers whose share of the purse changed, the largest change first. */
      readonly shifts: readonly Shift[];
    }
  | { readonly kind: 'surplus'; readonly from: SurplusRule; readonly to: SurplusRule }
  | {
      /** `restart`: ended and started in the same half-year, as for another direction. */
      readonly kind: 'start' | 'restart';
      readonly programme: Programme;
      readonly field: Field | null;
    }
  | { readonly kind: 'renew' | 'end'; readonly programme: Programme }
  | { readonly kind: 'target'; readonly fromYi: number; readonly toYi: number }
  | { readonly kind: 'priority'; readonly from: Pillar; readonly to: Pillar }
);

/** The moves of a seat; `worlds` are those before each half-year. */
export function movesOf(script: Script, region: string, worlds: readonly World[]): Move[] {
  return script.flatMap((commands, k) => {
    const world = worlds[k];
    return world === undefined || commands.length === 0 ? [] : movesIn(commands, region, world);
  });
}

function movesIn(commands: readonly Command[], region: string, world: World): Move[] {
  const turn = world.turn + 1;
  const before = regionOf(world, region);
  const coming = comingPeriod(world);
  const after = commands.reduce((own, each) => commandApplied(own, each, coming), before);
  const moves: Move[] = [];
  const shifts = LEVERS.flatMap((lever): Shift[] => {
    const [from, to] = [before.plan.shares[lever], after.plan.shares[lever]];
    return Math.abs(to - from) < 1e-9 ? [] : [{ lever, from, to }];
  }).sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (shifts.length > 0) moves.push({ turn, kind: 'split', shifts });
  const [was, is] = [before.plan, after.plan];
  if (was.surplus !== is.surplus) {
    moves.push({ turn, kind: 'surplus', from: was.surplus, to: is.surplus });
  }
  moves.push(...programmeMoves(commands, before, after, turn));
  if (before.target.outputYi !== after.target.outputYi) {
    const [fromYi, toYi] = [before.target.outputYi, after.target.outputYi];
    moves.push({ turn, kind: 'target', fromYi, toYi });
  }
  if (was.priority !== is.priority) {
    moves.push({ turn, kind: 'priority', from: was.priority, to: is.priority });
  }
  return moves;
}

function programmeMoves(
  commands: readonly Command[],
  before: Region,
  after: Region,
  turn: number,
): Move[] {
  const touched = new Set(commands.flatMap((each) => ('programme' in each ? each.programme : [])));
  return [...touched].flatMap((programme): Move[] => {
    const was = before.programmes.find((run) => run.programme === programme);
    const is = after.programmes.find((run) => run.programme === programme);
    if (was === undefined && is === undefined) return [];
    if (is === undefined) return [{ turn, kind: 'end', programme }];
    if (was === undefined) return [{ turn, kind: 'start', programme, field: is.field }];
    // A run that was ended and begun again is another one, and has all its time before it.
    if (is.turnsRun < was.turnsRun || is.field !== was.field) {
      return [{ turn, kind: 'restart', programme, field: is.field }];
    }
    return is.turnsLeft > was.turnsLeft ? [{ turn, kind: 'renew', programme }] : [];
  });
}

/** The script without one move: the plan that stood before goes on. */
export function without(script: Script, move: Move): Script {
  return script.map((commands, k) =>
    k + 1 === move.turn ? commands.flatMap((command) => stripped(command, move)) : commands,
  );
}

function stripped(command: Command, move: Move): Command[] {
  if (command.type === 'plan' && (move.kind === 'split' || move.kind === 'surplus')) {
    const { shares, surplus, region, type } = command;
    if (move.kind === 'split') return surplus === undefined ? [] : [{ region, type, surplus }];
    return shares === undefined ? [] : [{ region, type, shares }];
  }
  if (command.type === 'meeting' && (move.kind === 'target' || move.kind === 'priority')) {
    const { targetYi, priority, region, type } = command;
    if (move.kind === 'target') return priority === undefined ? [] : [{ region, type, priority }];
    return targetYi === undefined ? [] : [{ region, type, targetYi }];
  }
  const isOfMove =
    'programme' in command && 'programme' in move && command.programme === move.programme;
  return isOfMove ? [] : [command];
}
