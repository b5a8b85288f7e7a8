import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../src/views/profiles.ts';
import { ranking, standingOf } from '../../src/views/ranking.ts';
import { reckoningOf } from '../../src/views/reckoning.ts';
import { strengthsOf } from '../../src/views/strengths.ts';
import { playedGame } from '../helpers/games.ts';

const game = playedGame(7);

describe('the league table', () => {
  it('ranks each region once, by falling index', () => {
    const rows = ranking(game);
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, at) => at + 1));
    const indices = rows.map(({ leadershipIndex }) => leadershipIndex);
    expect(indices).toEqual([...indices].sort((a, b) => b - a));
  });

  it('gives up as many ranks in all as it takes', () => {
    for (let turn = 0; turn < game.chapters.length; turn++) {
      const rows = ranking({ chapters: game.chapters.slice(0, turn + 1), fixed: game.fixed });
      expect(rows.reduce((sum, { climbed }) => sum + climbed, 0)).toBe(0);
    }
  });

  it('agrees with the reckoning at the end', () => {
    const last = game.chapters.at(-1);
    const { rankEnd, targetsSet, targetsMet } = reckoningOf(game, 'chengdu');
    expect(last && standingOf(last.world, game.fixed.parameters, 'chengdu').rank).toBe(rankEnd);
    expect(targetsSet).toBe(6);
    expect(targetsMet).toBeLessThanOrEqual(6);
  });

  it('names at most two strengths of a region', () => {
    const start = game.chapters[0]?.world;
    if (start === undefined) throw new Error('no start');
    const profiles = profilesOf(start, game.fixed.parameters);
    expect(profiles.length).toBe(17);
    for (const each of profiles) expect(strengthsOf(each).length).toBeLessThanOrEqual(2);
    expect(profiles[0]?.id).toBe('beijing');
    expect(profiles[0] && strengthsOf(profiles[0]).length).toBe(2);
  });
});
