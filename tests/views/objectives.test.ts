import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { type Measure, objectivesOf } from '../../src/views/objectives.ts';
import { ranking, standingOf } from '../../src/views/ranking.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const game = playedGame(7);

function verdict(measure: Measure, region: string, of: Game = game) {
  const [only] = objectivesOf(of, [{ id: 'only', measure }], region);
  if (only === undefined) throw new Error('no verdict');
  return only;
}

function stockAt(turn: number, region: string, stock: 'aiTalent' | 'unicorns'): number {
  const found = game.chapters[turn]?.world.regions.find(({ id }) => id === region);
  if (found === undefined) throw new Error(region);
  return found.stocks[stock];
}

describe('an objective', () => {
  it('by rank is met by the ranks up to its own, and by no other', () => {
    for (const { id, rank } of ranking(game)) {
      expect(verdict({ kind: 'rankAtMost', rank: 5 }, id)).toEqual({
        id: 'only',
        met: rank <= 5,
        value: rank,
        goal: 5,
      });
    }
  });

  it('by index counts points over the start', () => {
    const index = (turn: number): number => {
      const world = game.chapters[turn]?.world;
      if (world === undefined) throw new Error(`no turn ${turn}`);
      return standingOf(world, game.fixed.parameters, 'shenzhen').leadershipIndex;
    };
    const gain = index(12) - index(0);
    expect(verdict({ kind: 'indexGainAtLeast', points: gain }, 'shenzhen').met).toBe(true);
    const more = verdict({ kind: 'indexGainAtLeast', points: gain + 0.01 }, 'shenzhen');
    expect(more).toMatchObject({ met: false, value: gain });
  });

  it('by stock is met when the stock is there at the end', () => {
    const unicorns = stockAt(12, 'beijing', 'unicorns');
    const asked = (value: number): Measure => ({ kind: 'stockAtLeast', stock: 'unicorns', value });
    expect(verdict(asked(unicorns), 'beijing')).toMatchObject({ met: true, value: unicorns });
    expect(verdict(asked(unicorns + 1), 'beijing').met).toBe(false);
  });

  it('by multiple compares the end with the start', () => {
    const ratio = stockAt(12, 'xian', 'aiTalent') / stockAt(0, 'xian', 'aiTalent');
    const asked = (goal: number): Measure => ({
      kind: 'stockMultipleAtLeast',
      stock: 'aiTalent',
      ratio: goal,
    });
    expect(verdict(asked(ratio), 'xian')).toMatchObject({ met: true, value: ratio });
    expect(verdict(asked(ratio + 1e-9), 'xian').met).toBe(false);
  });

  it('by targets counts the years in which the own target was met', () => {
    for (const region of ['beijing', 'jinan']) {
      const met = game.chapters
        .flatMap(({ notes }) => notes)
        .filter((note) => note.kind === 'targetMet' && note.region === region).length;
      expect(met).toBeGreaterThan(0);
      expect(verdict({ kind: 'targetsMetAtLeast', count: met }, region).met).toBe(true);
      expect(verdict({ kind: 'targetsMetAtLeast', count: met + 1 }, region)).toMatchObject({
        met: false,
        value: met,
      });
    }
  });

  it('at the start asks for what is still to be done', () => {
    const first = { chapters: game.chapters.slice(0, 1), fixed: game.fixed };
    const verdicts = objectivesOf(first, spring2025.objectives, 'guangxi');
    expect(verdicts.map(({ id }) => id)).toEqual(spring2025.objectives.map(({ id }) => id));
    expect(verdicts.map(({ met }) => met)).toEqual(verdicts.map(() => false));
  });
});
