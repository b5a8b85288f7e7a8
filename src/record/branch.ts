// A branch: another person takes a seat of a played game at one of its moments and plays on. Luck
// is the same; rivals answer by their own rules to what they then see; and what the game's other
// persons did is repeated as far as the changed history allows.
import { type Game, gameAt, present, takeSeat } from '../game/game.ts';
import { type Command, withCommands } from '../model/commands.ts';

export type Branch = {
  /** The game as it stood at the moment, with a person in the seat that was taken. */
  readonly game: Game;
  /** What each coming half-year repeats: commands of the seats of the other persons. */
  readonly ahead: readonly (readonly Command[])[];
};

/** Whether a half-year can be played after `turn`, from 0. */
export function canBranch(game: Game, turn: number): boolean {
  return Number.isInteger(turn) && turn >= 0 && turn <= present(game).turn && turn < game.turns;
}

/**
 * `later`: what the whole game itself is still to repeat, a branch as it is. Throws RangeError where
 * there is no such moment, no half-year after it, or no such region.
 */
export function branchOf(
  whole: Game,
  turn: number,
  region: string,
  later: Branch['ahead'] = [],
): Branch {
  if (!canBranch(whole, turn)) throw new RangeError(`no half-year can follow half-year ${turn}`);
  const before = gameAt(whole, turn);
  const game = takeSeat(before, region);
  const isRepeated = (command: Command): boolean =>
    before.seats[command.region] === 'person' && command.region !== region;
  const played = whole.chapters.slice(turn + 1).map(({ commands }) => commands);
  const ahead = [...played, ...later].map((commands) => commands.filter(isRepeated));
  return { game, ahead: ahead.some((commands) => commands.length > 0) ? ahead : [] };
}

/** Of what is to be repeated: what can still be given, and what cannot any more. */
export function repeated(
  game: Game,
  commands: readonly Command[],
): { given: readonly Command[]; leftOut: readonly Command[] } {
  const { refused } = withCommands(present(game).world, commands);
  const leftOut = refused.map(({ command }) => command);
  return { given: commands.filter((command) => !leftOut.includes(command)), leftOut };
}
