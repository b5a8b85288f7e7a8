// The words in which the golden games are written down: whose hand moves what, in which half-year.
import type { Pillar } from '../../src/engine/types.ts';
import type { Game, Sitter } from '../../src/game/game.ts';
import type { GameNote } from '../../src/game/replay.ts';
import type { Command } from '../../src/model/commands.ts';
import type { Field, Lever, Programme } from '../../src/model/plan.ts';
import type { SurplusRule } from '../../src/model/world.ts';
import { presentOf, regionOf } from '../../src/views/moment.ts';

/** A command, or one that depends on how things stand: a target is a growth on present output. */
export type Move = Command | ((game: Game) => Command);

/** Moves of persons by half-year, from 1. */
export type Moves = Readonly<Record<number, readonly Move[]>>;

export type Play = {
  /** Name of its file, which begins with that of its scenario. */
  readonly file: string;
  readonly scenario: string;
  readonly seed: number;
  /** Half-years of the game; the scenario's own number where none is given. */
  readonly turns?: number;
  /** Half-years played, where the game was left before its end. */
  readonly played?: number;
  readonly seats: Readonly<Record<string, Sitter>>;
  /** Seats that a person takes over after a half-year. */
  readonly takes?: readonly { readonly after: number; readonly region: string }[];
  readonly moves?: Moves;
  readonly name?: string;
  readonly notes?: readonly GameNote[];
};

/** What the person in a region's seat can do. */
export function hand(id: string) {
  const region = id as Command['region'];
  return {
    /** Shares of the purse in hundredths; a lever not named keeps its share. */
    plan(percent: Partial<Record<Lever, number>>, surplus?: SurplusRule): Command {
      const shares = Object.fromEntries(
        Object.entries(percent).map(([lever, share]) => [lever, share / 100]),
      );
      return { region, type: 'plan', shares, ...(surplus && { surplus }) };
    },
    start(programme: Programme, field?: Field): Command {
      return { region, type: 'startProgramme', programme, ...(field && { field }) };
    },
    renew: (programme: Programme): Command => ({ region, type: 'continueProgramme', programme }),
    end: (programme: Programme): Command => ({ region, type: 'endProgramme', programme }),
    /** The first meeting of a year: a target so many per cent above present output, rounded. */
    meet(growthPercent: number, priority?: Pillar) {
      return (game: Game): Command => {
        const { coreOutputYi } = regionOf(presentOf(game).world, id).stocks;
        const targetYi = Math.round(coreOutputYi * (1 + growthPercent / 100));
        return { region, type: 'meeting', targetYi, ...(priority && { priority }) };
      };
    },
  };
}

/** The same moves in many half-years: in `from`, and then each `every` half-years, up to `to`. */
export function repeat(from: number, to: number, every: number, ...moves: readonly Move[]): Moves {
  const byTurn: Record<number, readonly Move[]> = {};
  for (let turn = from; turn <= to; turn += every) byTurn[turn] = moves;
  return byTurn;
}

/** Several lists as one; in a half-year that two name, the moves of the earlier list come first. */
export function together(...lists: readonly Moves[]): Moves {
  const all: Record<number, readonly Move[]> = {};
  for (const list of lists) {
    for (const [turn, moves] of Object.entries(list)) {
      all[Number(turn)] = [...(all[Number(turn)] ?? []), ...moves];
    }
  }
  return all;
}
