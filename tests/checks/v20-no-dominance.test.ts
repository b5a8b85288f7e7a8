// V20: no dominant strategy. Every seat is tried with its own style, with `hold`, with twenty styles
// drawn at random, and with all money on one lever, without programmes or with those of its style.
// One lever must not win often; and every kind of region must have some goal that it can reach by
// playing well.
import { describe, expect, it } from 'vitest';
import { run, type Sitting } from '../../src/lab/runs.ts';
import { sampleStyle } from '../../src/lab/search.ts';
import { LEVERS } from '../../src/model/plan.ts';
import type { Note, World } from '../../src/model/world.ts';
import { STYLE_LEVERS, STYLE_SPECS, type StyleSpec } from '../../src/rivals/styles.ts';
import type { Scenario, ScenarioRegion } from '../../src/scenario/schema.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { fixedOf } from '../../src/scenario/start.ts';
import type { Moment } from '../../src/views/moment.ts';
import { objectivesOf } from '../../src/views/objectives.ts';
import { sample, shippedScenario } from '../helpers/games.ts';
import { keeping, medianOf, seedsFrom, standingIn } from '../helpers/trials.ts';

type Candidate = {
  name: string;
  kind: 'own' | 'hold' | 'drawn' | 'single' | 'lever';
  sitting: Sitting;
};

const FOR_ALL: readonly Candidate[] = [
  { name: 'default', kind: 'own', sitting: 'default' },
  { name: 'hold', kind: 'hold', sitting: 'hold' },
  ...Array.from({ length: 20 }, (_, k): Candidate => {
    return { name: `style ${k}`, kind: 'drawn', sitting: sampleStyle(k) };
  }),
  ...LEVERS.map((lever): Candidate => {
    const sitting = keeping({ shares: { [lever]: 1 }, surplus: 'save' });
    return { name: `all on ${lever}`, kind: 'single', sitting };
  }),
];

/** All money on one lever, and the programmes of the seat's own style. */
function withProgrammes({ style }: ScenarioRegion): Candidate[] {
  return STYLE_LEVERS.map((lever, at) => {
    const percents = STYLE_LEVERS.map((_, k) => (k === at ? 100 : 0));
    const sitting = { ...STYLE_SPECS[style], percents } as unknown as StyleSpec;
    return { name: `${lever} and programmes`, kind: 'lever', sitting };
  });
}

type Played = Candidate & { index: number; met: number };

/** A moment that outlives the half-year: the laboratory goes on with one working copy. */
function kept(world: World, notes: readonly Note[]): Moment {
  const regions = world.regions.map((region) => ({ ...region, stocks: { ...region.stocks } }));
  return { turn: world.turn, world: { ...world, regions }, ledger: null, notes: [...notes] };
}

function played(scenario: Scenario, seat: string, seed: number, candidate: Candidate): Played {
  const chapters: Moment[] = [];
  run(scenario, seed, { seats: { [seat]: candidate.sitting } }, (world, notes) => {
    chapters.push(kept(world, notes));
  });
  const past = { chapters, fixed: fixedOf(scenario) };
  const { world } = chapters[chapters.length - 1] as Moment;
  const met = objectivesOf(past, scenario.objectives, seat).filter((verdict) => verdict.met).length;
  return { ...candidate, index: standingIn(scenario, world, seat).leadershipIndex, met };
}

const bestOf = (all: readonly Played[]): Played =>
  all.reduce((best, each) => (each.index > best.index ? each : best));

/** Seats of each scenario that are tried; all of them when the whole sample is asked for. */
const FEW = ['beijing', 'chengdu', 'guangxi', 'hangzhou'];
const cases = SHIPPED.flatMap((id) => {
  const scenario = shippedScenario(id);
  const isTried = (seat: string): boolean => FEW.includes(seat) || sample(0, 1) === 1;
  return scenario.regions
    .filter((region) => isTried(region.id))
    .flatMap((region) => {
      const candidates = [...FOR_ALL, ...withProgrammes(region)];
      return seedsFrom(1, sample(1, 5)).map((seed) => ({
        id,
        seat: region.id,
        all: candidates.map((candidate) => played(scenario, region.id, seed, candidate)),
      }));
    });
});

describe('V20: no dominant strategy', () => {
  const winners = cases.map(({ all }) => bestOf(all));
  const share = (holds: (winner: Played) => boolean): number =>
    winners.filter(holds).length / winners.length;

  it('one lever alone wins in at most 40 % of cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(share(({ kind }) => kind === 'single')).toBeLessThanOrEqual(0.4);
  });

  it('nor does one lever beside the programmes of a style', () => {
    expect(share(({ kind }) => kind === 'single' || kind === 'lever')).toBeLessThanOrEqual(0.4);
  });

  it('no plan at all wins in more than 60 % of cases', () => {
    for (const { name } of winners) {
      expect(
        share((winner) => winner.name === name),
        name,
      ).toBeLessThanOrEqual(0.6);
    }
  });

  it('to keep the plan of the start is hardly ever best', () => {
    expect(share(({ kind }) => kind === 'hold')).toBeLessThanOrEqual(0.1);
  });

  it('different places ask for different plans: at least three win somewhere', () => {
    expect(new Set(winners.map(({ name }) => name)).size).toBeGreaterThanOrEqual(3);
  });
});

const ARCHETYPES = [
  ['a national capital', 'beijing'],
  ['a city of private firms', 'hangzhou'],
  ['an inland centre', 'chengdu'],
  ['a border province', 'guangxi'],
] as const;

describe('V20: each kind of region can win by some goal', () => {
  it.each(ARCHETYPES)('%s gains by playing well', (_, seat) => {
    const gains = cases
      .filter((each) => each.seat === seat)
      .map(({ all }) => {
        const hold = all.find(({ kind }) => kind === 'hold') as Played;
        return bestOf(all).index - hold.index;
      });
    expect(Math.min(...gains)).toBeGreaterThan(0);
    expect(medianOf(gains)).toBeGreaterThan(1);
  });

  it.each(ARCHETYPES)('%s can reach an objective that it does not reach by holding', (_, seat) => {
    const won = cases
      .filter((each) => each.seat === seat)
      .filter(({ all }) => {
        const hold = all.find(({ kind }) => kind === 'hold') as Played;
        return all.some(({ met }) => met > hold.met);
      });
    expect(won.length).toBeGreaterThan(0);
  });

  it.each(SHIPPED)('%s: half of the seats tried, at least, can reach an objective', (id) => {
    const tried = cases.filter((each) => each.id === id);
    const reached = tried.filter(({ all }) => all.some(({ met }) => met > 0));
    expect(reached.length).toBeGreaterThanOrEqual(tried.length / 2);
  });
});
