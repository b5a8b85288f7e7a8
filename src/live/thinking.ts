// Players who search think while persons plan: what they command follows from the present alone, so
// the search begins as soon as a half-year can be planned, in whatever threads the page has.
import { type Chapter, type Game, present, searchOf } from '../game/game.ts';
import type { Planning } from '../game/planning.ts';
import type { Command } from '../views/vocabulary.ts';

/** Works out, elsewhere, what is `plannedBy` these seats. */
export type Think = (planning: Planning) => Promise<readonly Command[]>;

export type Thinking = {
  /** Begins to think before the coming half-year is ended; asked again, it goes on. */
  begin(game: Game): Promise<readonly Command[]>;
  /** What was found; null where it is still being thought about. */
  found(game: Game): readonly Command[] | null;
};

type Thought = {
  readonly chapter: Chapter;
  readonly seats: Game['seats'];
  readonly coming: Promise<readonly Command[]>;
  found: readonly Command[] | null;
};

export function createThinking(think: Think): Thinking {
  let last: Thought | null = null;

  function of(game: Game): Thought {
    const chapter = present(game);
    if (last?.chapter === chapter && last.seats === game.seats) return last;
    const { seats } = game;
    const search = searchOf(game);
    if (search === null) {
      last = { chapter, seats, coming: Promise.resolve([]), found: [] };
      return last;
    }
    const coming = think(search);
    const thought: Thought = { chapter, seats, coming, found: null };
    void coming.then((commands) => {
      thought.found = commands;
    });
    last = thought;
    return thought;
  }

  return { begin: (game) => of(game).coming, found: (game) => of(game).found };
}
