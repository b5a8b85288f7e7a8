// What a seat did in one game and not in the other, in the same half-year.
import { digestOf } from '../../engine/hash.ts';
import type { RegionId } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import type { Command } from '../../model/commands.ts';
import { type Move, movesOf } from '../debrief/moves.ts';

export type Deed = {
  readonly region: RegionId;
  readonly turn: number;
  readonly one: readonly Move[];
  readonly other: readonly Move[];
};

/** The deeds of a half-year, in the order of the regions. */
export function deedsAt(one: Game, other: Game, turn: number): Deed[] {
  return one.scenario.regions.flatMap(({ id }) => deedAt(one, other, id as RegionId, turn) ?? []);
}

/** All that a seat did otherwise in the half-years that both have played. */
export function deedsOf(one: Game, other: Game, region: RegionId): Deed[] {
  const turns = Math.min(one.chapters.length, other.chapters.length);
  return one.chapters.slice(1, turns).flatMap(({ turn }) => deedAt(one, other, region, turn) ?? []);
}

/** The first in these half-years; null where the seat did the same in all of them. */
export function firstDeed(
  one: Game,
  other: Game,
  region: RegionId,
  from: number,
  to: number,
): Deed | null {
  for (let turn = from; turn <= to; turn++) {
    const deed = deedAt(one, other, region, turn);
    if (deed !== null) return deed;
  }
  return null;
}

function deedAt(one: Game, other: Game, region: RegionId, turn: number): Deed | null {
  const [mine, theirs] = [commandsAt(one, turn, region), commandsAt(other, turn, region)];
  if (isSame(mine, theirs)) return null;
  const [made, found] = [movesAt(one, turn, mine), movesAt(other, turn, theirs)];
  const deed = { region, turn, one: besides(made, found), other: besides(found, made) };
  return deed.one.length + deed.other.length === 0 ? null : deed;

  function movesAt({ chapters }: Game, at: number, commands: readonly Command[]): Move[] {
    const before = chapters[at - 1];
    return before === undefined ? [] : movesOf([commands], region, [before.world]);
  }
}

function commandsAt({ chapters }: Game, turn: number, region: string): Command[] {
  return (chapters[turn]?.commands ?? []).filter((command) => command.region === region);
}

/** Commands that were read from a file may have their keys in another order. */
function isSame(mine: readonly Command[], theirs: readonly Command[]): boolean {
  if (mine.length !== theirs.length) return false;
  return mine.length === 0 || digestOf(mine) === digestOf(theirs);
}

function besides(moves: readonly Move[], others: readonly Move[]): Move[] {
  const known = new Set(others.map((move) => JSON.stringify(move)));
  return moves.filter((move) => !known.has(JSON.stringify(move)));
}
