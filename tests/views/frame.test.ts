import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/views/frame.ts';
import { OVERLAYS, type Overlay } from '../../src/views/map-frame.ts';
import { scaleOf } from '../../src/views/map-scale.ts';
import { INVESTING, movementOf, RAISING } from '../../src/views/movement.ts';
import { ranking } from '../../src/views/ranking.ts';
import { CHART_VARIABLES } from '../../src/views/variables.ts';
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

  const hubsIn = (overlay: Overlay) => frameOf(game, last, places, 'en', overlay).hubs;

  it('shades every overlay but the pull from 0 to 1', () => {
    for (const overlay of OVERLAYS) {
      for (const { value } of hubsIn(overlay)) {
        if (overlay === 'pull') expect(value).toBeNull();
        else expect(value).toSatisfy((v: number) => v >= 0 && v <= 1);
      }
    }
  });

  it.each(CHART_VARIABLES.map(({ id }) => id))(
    'shades hubs by %s, deepest where it is most',
    (id) => {
      const scale = scaleOf(game, last, { variable: id });
      if (scale === null) throw new Error('no scale');
      const byShade = [...hubsIn({ variable: id })].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
      const figures = byShade.map((hub) => scale.figureOf(hub.id));
      const sorted = [...figures].sort((a, b) => (id === 'rank' ? a - b : b - a));
      expect(figures).toEqual(sorted);
      expect(scale.deep).toBe(sorted[0]);
      expect(scale.pale).toBe(sorted[sorted.length - 1]);
    },
  );

  it('draws the largest streams of the half-year, and none at the start', () => {
    expect(frameOf(game, 0, places, 'en', 'pull').arcs).toEqual([]);
    const { arcs } = frameOf(game, last, places, 'en', 'pull');
    const people = arcs.filter(({ kind }) => kind === 'talent').map(({ amount }) => amount);
    expect(people.length).toBeGreaterThan(0);
    expect(people.length).toBeLessThanOrEqual(12);
    expect(people).toEqual([...people].sort((a, b) => b - a));
  });

  it('draws people, firms and money in the pull, and in a pillar’s view that pillar’s alone', () => {
    const kinds = (overlay: Overlay) =>
      new Set(frameOf(game, last, places, 'en', overlay).arcs.map(({ kind }) => kind));
    expect(kinds('pull')).toEqual(new Set(['talent', 'firms', 'money']));
    expect(kinds('talent')).toEqual(new Set(['talent']));
    expect(kinds('capital')).toEqual(new Set(['money']));
    expect(kinds('ecosystem')).toEqual(new Set(['firms']));
    expect(kinds('policy')).toEqual(new Set());
    expect(kinds({ variable: 'aiTalent' })).toEqual(new Set(['talent']));
  });

  it('invents no money between regions: it comes from outside or goes there, as the books say', () => {
    const { ledger, world } = game.chapters[last] as (typeof game.chapters)[number];
    const { arcs } = frameOf(game, last, places, 'en', 'capital');
    expect(arcs.length).toBeGreaterThan(places.length);
    for (const { from, to, amount } of arcs) {
      expect([from, to]).toContain(null);
      const flows = to === null ? INVESTING : RAISING;
      const leg = to === null ? 'out' : 'in';
      const at = world.regions.findIndex(({ id }) => id === (from ?? to));
      const booked = flows.reduce((sum, flow) => sum + (ledger?.flows[flow]?.[leg]?.[at] ?? 0), 0);
      expect(amount).toBeCloseTo(booked, 9);
    }
  });

  it('says where more people came than left', () => {
    const moment = game.chapters[last] as (typeof game.chapters)[number];
    for (const { id, people } of hubsIn('pull')) {
      const movement = movementOf(moment, id);
      const net = (movement?.peopleIn ?? 0) - (movement?.peopleOut ?? 0);
      if (people !== 0) expect(Math.sign(net)).toBe(people);
    }
    expect(hubsIn('pull').map(({ people }) => people)).toContain(1);
  });

  it('counts programmes by pillar and whole platforms', () => {
    const { world } = game.chapters[last] as (typeof game.chapters)[number];
    for (const hub of hubsIn('pull')) {
      const region = world.regions.find(({ id }) => id === hub.id);
      expect(hub.programmes).toHaveLength(region?.programmes.length ?? -1);
      expect(hub.platforms).toBe(Math.floor(region?.stocks.platforms ?? -1));
    }
  });
});
