// What there is to tell while a branch is played: how it began, and what could not be repeated.
import type { RegionId } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import { partingOf } from '../../live/index.ts';
import type { Command } from '../../views/vocabulary.ts';
import { namesOf, useLive, useScreen } from '../screen.ts';

export function useBranchTold(): readonly string[] {
  const { live, language, words } = useScreen();
  const game = useLive(live, (state) => state.game);
  const cast = useLive(live, (state) => state.cast);
  const leftOut = useLive(live, (state) => state.leftOut);
  const { parted, ahead, persons } = cast;
  if (game === null || parted === null) return [];
  const name = namesOf(game, language);
  const named = (commands: readonly Command[]): string[] => regionsOf(commands).map(name);
  const told: string[] = [];
  const [own] = persons;
  if (isAt(game, parted) && own !== undefined) {
    const { year, half } = partingOf(game, parted);
    told.push(words.branch.began(name(own), words.period(year, half)));
    const repeating = named(ahead.flat());
    if (repeating.length > 0) {
      told.push(words.branch.repeating(words.list(repeating)));
    }
  }
  if (leftOut.length > 0)
    told.push(words.branch.leftOut(words.list(named(leftOut)), leftOut.length));
  return told;
}

function isAt({ chapters }: Game, turn: number): boolean {
  return chapters.length - 1 === turn;
}

function regionsOf(commands: readonly Command[]): RegionId[] {
  return [...new Set(commands.map(({ region }) => region))];
}
