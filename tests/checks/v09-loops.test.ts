// V9: loop gains. A reinforcing loop with elasticities that multiply to less than 1 converges: what
// it adds grows ever less. Gains are worked out from the parameters, and then shown in games: a
// lead that is given to one region fades, where nothing else keeps it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ln } from '../../src/engine/exact.ts';
import { variantOf } from '../../src/lab/runs.ts';
import { PARAMETERS, type ParameterId, type Parameters } from '../../src/model/params.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import type { Region } from '../../src/model/world.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { createWorld, fixedOf } from '../../src/scenario/start.ts';
import { sample, shippedScenario, spring2025 } from '../helpers/games.ts';
import { meanOf, NO_EVENTS, playedOn, regionIn, seedsFrom } from '../helpers/trials.ts';

/** Output by people, at the start: their part of the CES, and the firms that they found. */
const outputByPeople = (p: Parameters): number =>
  p.inputPower * p.talentWeight + p.firmPower * p.birthPeople;

type Loop = { name: string; path: string; gain: (p: Parameters) => number };

const LOOPS: readonly Loop[] = [
  {
    name: 'knowledge',
    path: 'knowledge → knowledge, and → output → research money → knowledge: φ + b·β',
    gain: (p) => p.knowledgeShoulders + p.knowledgeMoney * p.knowledgePower,
  },
  {
    name: 'knowledge of all together',
    path: 'the same, with what spills over between regions',
    gain: (p) => p.knowledgeShoulders + p.knowledgeSpill + p.knowledgeMoney * p.knowledgePower,
  },
  {
    name: 'spin-offs',
    path: 'start-ups → births: bounded agglomeration',
    gain: (p) => p.spinOff,
  },
  {
    name: 'firms and market',
    path: 'start-ups → births, and → output → market and angel money → births',
    gain: (p) => p.spinOff + p.firmPower * (p.birthMarket + p.birthMoney),
  },
  {
    name: 'pay (θ·ε)',
    path: 'people → output → pay → people, before crowding',
    gain: (p) => p.payElasticity * p.payWeight * outputByPeople(p),
  },
  {
    name: 'pay, less crowding',
    path: 'people → weight as a place to go: ½ for who knows whom, pay by head, living costs',
    gain: (p) => 0.5 + p.payElasticity * (p.payWeight * (outputByPeople(p) - 1) - p.housingWeight),
  },
  {
    name: 'output',
    path: 'output → compute, firms, knowledge and people → output, each in the long run',
    gain: (p) =>
      p.inputPower * (1 - p.talentWeight) +
      (p.firmPower * (p.birthMarket + p.birthMoney)) / (1 - p.spinOff) +
      (p.knowledgePower * p.knowledgeMoney) / (1 - p.knowledgeShoulders) +
      (p.inputPower * p.talentWeight * p.payElasticity * p.payWeight) /
        (0.5 + p.payElasticity * (p.payWeight + p.housingWeight)),
  },
];

const defaults = fixedOf(spring2025).parameters;

describe('V9: loop gains by the parameters', () => {
  it.each(LOOPS.map((loop) => ({ ...loop, value: loop.gain(defaults).toFixed(2) })))(
    '$name: $value, below 1 ($path)',
    ({ gain }) => {
      expect(gain(defaults)).toBeLessThan(1);
    },
  );

  it.each(SHIPPED)('%s keeps them all below 1', (id) => {
    const { parameters } = fixedOf(shippedScenario(id));
    for (const { name, gain } of LOOPS) expect(gain(parameters), name).toBeLessThan(1);
  });

  it('the gross pay loop is far from the 1 at which clusters come by wages alone', () => {
    const gross = LOOPS.find(({ name }) => name.startsWith('pay (')) as Loop;
    expect(gross.gain(defaults)).toBeLessThan(0.5);
    expect(gross.gain(defaults)).toBeGreaterThan(0);
  });

  it('no scenario can set knowledge or spin-offs to explode: their ranges end below 1', () => {
    const most = (id: ParameterId): number => PARAMETERS[id].high;
    const {
      knowledgeShoulders: φ,
      knowledgeMoney: b,
      knowledgePower: β,
      spinOff,
    } = {
      knowledgeShoulders: most('knowledgeShoulders'),
      knowledgeMoney: most('knowledgeMoney'),
      knowledgePower: most('knowledgePower'),
      spinOff: most('spinOff'),
    };
    expect(φ + b * β).toBeLessThan(1);
    expect(spinOff).toBeLessThan(1);
  });

  it('the page tells the gain of the knowledge loop as it is', () => {
    const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
    const told = /exponent is .*?≈ (0\.\d+) < 1/.exec(page)?.[1];
    const knowledge = LOOPS[0] as Loop;
    expect(Math.abs(Number(told) - knowledge.gain(defaults))).toBeLessThan(0.01);
  });
});

describe('V9: a lead fades', () => {
  const scenario = variantOf(spring2025, NO_EVENTS);
  const SEAT = 'wuhan';
  const TURNS = 40;

  /** Mean of ln of the lead after each half-year, when the stock starts half as large again. */
  function lead(stock: RegionStock): number[] {
    const seeds = seedsFrom(1, sample(8, 60));
    const course = (seed: number, times: number): number[] => {
      const world = createWorld(scenario, seed);
      const own = regionIn(world, SEAT);
      own.stocks[stock] = Math.round(own.stocks[stock] * times);
      const seen: number[] = [];
      const { world: end } = playedOn(scenario, world, TURNS, (now) => {
        seen.push(ln((now.regions.find(({ id }) => id === SEAT) as Region).stocks[stock]));
      });
      return [...seen, ln(regionIn(end, SEAT).stocks[stock])];
    };
    const leads = seeds.map((seed) => {
      const usual = course(seed, 1);
      return course(seed, 1.5).map((value, k) => value - (usual[k] as number));
    });
    return Array.from({ length: TURNS + 1 }, (_, k) => meanOf(leads.map((each) => each[k] ?? 0)));
  }

  it.each([
    ['knowledge', 0.35],
    ['startups', 0.35],
    ['aiTalent', 0.35],
    ['coreOutputYi', 0.35],
    ['computeEflops', 0.35],
  ] as const)(
    'of half as much again in %s, in twenty years to under %d of itself',
    (stock, kept) => {
      const course = lead(stock);
      expect(course[0]).toBeCloseTo(ln(1.5), 1);
      expect(course[20]).toBeLessThan(course[4] as number);
      expect(course[TURNS]).toBeLessThan(kept * (course[0] as number));
    },
  );
});
