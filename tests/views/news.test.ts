import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/views/news.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const game = playedGame(42);

describe('the news', () => {
  it('tells a few things of every half-year, those of the own region first', () => {
    for (let turn = 1; turn < game.chapters.length; turn++) {
      const past = { chapters: game.chapters.slice(0, turn + 1), fixed: game.fixed };
      for (const { id } of spring2025.regions) {
        const { nation, items } = newsOf(past, id);
        expect(items.length + nation.length).toBeGreaterThanOrEqual(4);
        expect(items.length + nation.length).toBeLessThanOrEqual(6);
        const own = items.map(({ isOwn }) => isOwn);
        expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
        expect(own[0]).toBe(true);
      }
    }
  });

  it('tells at the end of each year whether the own target was met', () => {
    const past = { chapters: game.chapters.slice(0, 3), fixed: game.fixed };
    const kinds = newsOf(past, 'hangzhou').items.map(({ kind }) => kind);
    expect(kinds.some((kind) => kind === 'targetMet' || kind === 'targetMissed')).toBe(true);
  });

  it('has nothing to tell at the start', () => {
    const past = { chapters: game.chapters.slice(0, 1), fixed: game.fixed };
    expect(newsOf(past, 'hangzhou')).toEqual({ nation: [], items: [] });
  });
});
