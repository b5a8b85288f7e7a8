// A branch: another person takes a seat of a played game at one of its moments and plays on. Luck
// is the same; rivals answer by their own rules to what they then see; and what the game's other
// persons did is repeated as far as the changed history allows.
import { type Game, present } from '../game/game.ts';
import { type Command, withCommands } from '../model/commands.ts';

/** Of what is to be repeated: what can still be given, and what cannot any more. */
export function repeated(
  game: Game,
  commands: readonly Command[],
): { given: readonly Command[]; leftOut: readonly Command[] } {
  const { refused } = withCommands(present(game).world, commands);
  const leftOut = refused.map(({ command }) => command);
  return { given: commands.filter((command) => !leftOut.includes(command)), leftOut };
}
