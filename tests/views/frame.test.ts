import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/views/frame.ts';
import { OVERLAYS } from '../../src/views/map-frame.ts';
import { ranking } from '../../src/views/ranking.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const game = playedGame(42);
const places = spring2025.regions;
const last = game.chapters.length - 1;

describe('the map frame', () => {
  it('says the same as the league table', () => {
    const { hubs } = frameOf(game, last, places, 'zh', 'pull');
    for (const { id, rank, outputYi } of ranking(game)) {
      expect(hubs.find((hub) => hub.id === id)).toMatchObject({ rank, mass: outputYi });
    }
    expect(Math.max(...hubs.map(({ size }) => size))).toBe(1);
  });

  it('shades every overlay but the pull from 0 to 1', () => {
    for (const overlay of OVERLAYS) {
      for (const { value } of frameOf(game, last, places, 'en', overlay).hubs) {
        if (overlay === 'pull') expect(value).toBeNull();
        else expect(value).toSatisfy((v: number) => v >= 0 && v <= 1);
      }
    }
  });

  it('draws the largest streams of the half-year, and none at the start', () => {
    expect(frameOf(game, 0, places, 'en', 'pull').arcs).toEqual([]);
    const { arcs } = frameOf(game, last, places, 'en', 'pull');
    const people = arcs.filter(({ kind }) => kind === 'talent').map(({ amount }) => amount);
    expect(people.length).toBeGreaterThan(0);
    expect(people.length).toBeLessThanOrEqual(12);
    expect(people).toEqual([...people].sort((a, b) => b - a));
  });
});
