// V6: extreme conditions, single and in pairs. Where something is missing altogether, what needs
// it stops; where something is without limit, it still runs into one.
// (tests/scenario/extremes.test.ts plays files at the edge of what they may say.)
import { describe, expect, it } from 'vitest';
import { drawUniforms } from '../../src/engine/chance.ts';
import { type Overrides, variantOf } from '../../src/lab/runs.ts';
import { consistent } from '../../src/lab/sensitivity.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../src/model/params.ts';
import type { Lever } from '../../src/model/plan.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import type { Region, World } from '../../src/model/world.ts';
import { checkScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { createWorld } from '../../src/scenario/start.ts';
import { sample, spring2025 } from '../helpers/games.ts';
import {
  courseOf,
  endWorld,
  everySeat,
  flawIn,
  flowOf,
  idle,
  keeping,
  NO_EVENTS,
  NO_FIRM_LUCK,
  only,
  playedOn,
  regionIn,
  standingIn,
  startingWith,
  sumOf,
} from '../helpers/trials.ts';

const start = createWorld(spring2025, 1);
const FEW = ['beijing', 'guangxi', 'hangzhou'];
const small = only(spring2025, FEW);

/** Holds stocks of all regions at a value, half-year after half-year. */
const holding =
  (stocks: readonly RegionStock[], value: number) =>
  ({ regions }: World): void => {
    for (const region of regions) for (const stock of stocks) region.stocks[stock] = value;
  };

const ALMOST_NONE = 1e-6;

describe('V6: without people', () => {
  const PEOPLE = ['aiTalent', 'topScientists', 'trainingCapacity', 'trainingPipeline'] as const;
  /** Nor can any be trained within the half-year. */
  const untaught = variantOf(spring2025, { seatsPerYi: 0, seatsDrive: 0 });
  const without = (world: World): void => {
    holding(PEOPLE, ALMOST_NONE)(world);
    for (const { stocks } of world.outside) {
      stocks.aiTalent = ALMOST_NONE;
      stocks.topScientists = ALMOST_NONE;
    }
  };

  it('output does not grow, and all but ends', () => {
    const course: number[] = [];
    playedOn(untaught, createWorld(untaught, 1), 20, (world) => {
      course.push(sumOf(world, 'coreOutputYi'));
      without(world);
    });
    course.slice(1).forEach((output, k) => {
      expect(output).toBeLessThan(course[k] as number);
    });
    expect(course.at(-1)).toBeLessThan(0.02 * (course[0] as number));
  });

  it('no knowledge is made, and what there is fades at its own rate', () => {
    const { world, ledgers } = playedOn(untaught, createWorld(untaught, 1), 12, without);
    const usual = playedOn(spring2025, start, 12).ledgers;
    ledgers.forEach((ledger, k) => {
      const made = flowOf(ledger, 'knowledgeCreated');
      expect(made).toBeLessThan(0.01 * flowOf(usual[k] as typeof ledger, 'knowledgeCreated'));
    });
    const kept = (1 - PARAMETERS.knowledgeDecay.value / 2) ** 12;
    expect(sumOf(world, 'knowledge') / sumOf(start, 'knowledge')).toBeCloseTo(kept, 2);
  });
});

describe('V6: without capital', () => {
  const without = (world: World): void => {
    holding(['purseYi', 'fundYi', 'fundCalledYi'], 0)(world);
    holding(['angelCapitalYi', 'seriesACapitalYi', 'seriesBCapitalYi'], 0)(world);
    for (const { stocks } of world.outside) stocks.treasuryYi = 0;
  };
  const total = (flow: 'startupsGrown' | 'unicornsBorn'): number =>
    playedOn(spring2025, start, 12, without).ledgers.reduce((n, l) => n + flowOf(l, flow), 0);

  it('no start-up grows up', () => {
    expect(total('startupsGrown')).toBe(0);
  });

  it('no firm breaks out', () => {
    expect(total('unicornsBorn')).toBe(0);
  });

  it('a region that starts without any has no scale-ups either', () => {
    const poor = startingWith(spring2025, () => ({
      purseYi: 0,
      fundYi: 0,
      fundCalledYi: 0,
      angelCapitalYi: 0,
      seriesACapitalYi: 0,
      seriesBCapitalYi: 0,
    }));
    const { ledgers } = playedOn(poor, createWorld(poor, 1), 12, without);
    expect(ledgers.reduce((n, ledger) => n + flowOf(ledger, 'startupsGrown'), 0)).toBe(0);
  });
});

describe('V6: without compute', () => {
  const uncomputed = variantOf(spring2025, { computeLeverage: 0, computeGrowth: -0.15 });

  it('no output is left that needs it', () => {
    const course: number[] = [];
    playedOn(uncomputed, createWorld(uncomputed, 1), 20, (world) => {
      course.push(sumOf(world, 'coreOutputYi'));
      holding(['computeEflops'], 1e-9)(world);
    });
    course.slice(1).forEach((output, k) => {
      expect(output).toBeLessThan(course[k] as number);
    });
    expect(course.at(-1)).toBeLessThan(0.02 * (course[0] as number));
  });
});

describe('V6: money without limit', () => {
  /** Suzhou with so much money each half-year, all of it on one lever. */
  function withMoney(lever: Lever, moneyYi: number): Region & { index: number } {
    const begun = endWorld(spring2025, 1, {
      turns: 1,
      seats: { suzhou: keeping({ shares: { [lever]: 1 } }) },
    });
    const { world } = playedOn(spring2025, begun, 11, ({ regions }) => {
      const own = regions.find(({ id }) => id === 'suzhou') as Region;
      own.stocks.purseYi = moneyYi;
    });
    expect(flawIn(world)).toBeNull();
    const index = standingIn(spring2025, world, 'suzhou').leadershipIndex;
    return { ...regionIn(world, 'suzhou'), index };
  }

  it('a talent subsidy draws a bounded crowd', () => {
    const [much, more] = [1e5, 1e7].map((yi) => withMoney('talentSubsidy', yi).stocks.aiTalent);
    const none = withMoney('talentSubsidy', 0).stocks.aiTalent;
    expect(more).toBeGreaterThan(none);
    expect(more).toBeLessThan(3 * none);
    expect((more as number) / (much as number) - 1).toBeLessThan(0.01);
  });

  it.each(['training', 'environment', 'scenes', 'research'] as const)(
    '%s saturates: a hundred times as much does next to nothing more',
    (lever) => {
      const [much, more] = [1e5, 1e7].map((yi) => withMoney(lever, yi));
      const output = (region: typeof much): number => region?.stocks.coreOutputYi as number;
      expect(Math.abs(output(more) / output(much) - 1)).toBeLessThan(0.01);
    },
  );

  it.each(['training', 'talentSubsidy', 'earlyFunds', 'guidanceFund', 'compute'] as const)(
    '%s leaves output under what the economy around takes, and the index under 100',
    (lever) => {
      const { stocks, index } = withMoney(lever, 1e7);
      expect(stocks.coreOutputYi).toBeLessThan(PARAMETERS.outputLimit.value * stocks.gdpYi);
      expect(index).toBeLessThanOrEqual(100);
    },
  );
});

describe('V6: moving', () => {
  it('with nobody who reconsiders, nobody moves', () => {
    const still = variantOf(spring2025, { talentRestless: 0, returnShare: 0, restShare: 0 });
    const { ledgers } = playedOn(still, createWorld(still, 1), 12);
    for (const ledger of ledgers) {
      expect(ledger.flows.talentMoved?.in?.every((people) => people === 0)).toBe(true);
      expect(ledger.flows.talentMoved?.out?.every((people) => people === 0)).toBe(true);
    }
  });

  it('the steeper living costs rise with crowding, the less any region outgrows the others', () => {
    const apart = (housingWeight: number): number => {
      const scenario = variantOf(spring2025, { housingWeight });
      const { regions } = endWorld(scenario, 1, { turns: 40 });
      const grown = regions.map(
        ({ stocks }, i) => stocks.aiTalent / (start.regions[i] as Region).stocks.aiTalent,
      );
      return Math.max(...grown) / Math.min(...grown);
    };
    const [free, usual, steep, huge] = [0, 0.18, 2, 20].map(apart) as [
      number,
      number,
      number,
      number,
    ];
    expect(usual).toBeLessThan(free);
    expect(steep).toBeLessThan(usual);
    expect(huge).toBeLessThan(steep);
    expect(huge).toBeLessThan(0.7 * free);
  });

  /** Equal regions on a circle: each has the same neighbours at the same distances. */
  function equals(count: number, parameters: Overrides): Scenario {
    const model = spring2025.regions.find(
      ({ id }) => id === 'wuhan',
    ) as Scenario['regions'][number];
    const regions = Array.from({ length: count }, (_, k) => ({
      ...model,
      id: `equal-${k}`,
      hub: { ...model.hub, ...CIRCLE[count]?.[k] },
    }));
    return variantOf({ ...spring2025, regions }, { ...NO_FIRM_LUCK, ...NO_EVENTS, ...parameters });
  }
  const side = 300;
  const CIRCLE: Readonly<Record<number, readonly { xKm: number; yKm: number }[]>> = {
    2: [
      { xKm: 0, yKm: 0 },
      { xKm: side, yKm: 0 },
    ],
    4: [
      { xKm: 0, yKm: 0 },
      { xKm: side, yKm: 0 },
      { xKm: side, yKm: side },
      { xKm: 0, yKm: side },
    ],
  };

  it('two equal regions with the same moves stay equal to the last bit', () => {
    const two = equals(2, {});
    for (const player of ['default', 'hold'] as const) {
      const { regions } = endWorld(two, 1, { turns: 40, seats: everySeat(two, player) });
      expect(regions[1]?.stocks).toEqual(regions[0]?.stocks);
    }
  });

  it('with free moving, equal regions keep equal shares', () => {
    const four = equals(4, { homeNearness: 1, distancePower: 0, talentRestless: 1 });
    const { regions } = endWorld(four, 1, { turns: 40 });
    const first = regions[0]?.stocks.aiTalent as number;
    for (const { stocks } of regions)
      expect(Math.abs(stocks.aiTalent / first - 1)).toBeLessThan(1e-9);
  });

  it('and find back to them: a crowd that came by chance disperses', () => {
    const four = equals(4, { homeNearness: 1, distancePower: 0, talentRestless: 0.3 });
    const lead = (turns: number): number => {
      const world = createWorld(four, 1);
      (world.regions[0] as Region).stocks.aiTalent *= 1.5;
      const { regions } = playedOn(four, world, turns).world;
      return (regions[0] as Region).stocks.aiTalent / (regions[1] as Region).stocks.aiTalent;
    };
    const leads = [0, 4, 12, 40].map(lead);
    leads.slice(1).forEach((each, k) => {
      expect(each).toBeLessThan(leads[k] as number);
    });
    expect(leads.at(-1)).toBeLessThan(1.1);
  });
});

describe('V6: no policy at all', () => {
  const poor = variantOf(spring2025, { taxGdp: 0, taxOutput: 0 });
  const seats = everySeat(poor, idle);

  it('institutions slip towards their custom at their own pace, and none rises', () => {
    const environment = (id: string): number[] =>
      courseOf(poor, 1, { seats, turns: 40 }, (w) => regionIn(w, id).stocks.businessEnvironment);
    const norm = (id: string): number[] =>
      courseOf(poor, 1, { seats, turns: 40 }, (w) => regionIn(w, id).stocks.environmentNorm);
    for (const { id } of poor.regions) {
      const [kept, custom] = [environment(id), norm(id)];
      kept.slice(1).forEach((value, k) => {
        const before = kept[k] as number;
        const slack = before - (custom[k] as number);
        const slipped = (PARAMETERS.environmentDecay.value / 2) * Math.max(0, slack);
        // The purse that the scenario starts with is saved, so nothing is mended.
        expect(before - value).toBeCloseTo(slipped, 9);
      });
      expect((kept.at(-1) as number) - (custom.at(-1) as number)).toBeLessThan(2);
    }
  });

  it('nothing explodes: all that grows does so more slowly than under policy', () => {
    const left = endWorld(poor, 1, { seats, turns: 40 });
    const led = endWorld(spring2025, 1, { turns: 40 });
    expect(flawIn(left)).toBeNull();
    expect(sumOf(left, 'coreOutputYi')).toBeLessThan(0.8 * sumOf(led, 'coreOutputYi'));
    for (const stock of ['openScenes', 'platforms', 'knowledge', 'startups'] as const) {
      expect(sumOf(left, stock), stock).toBeLessThan(sumOf(led, stock));
    }
    expect(sumOf(left, 'openScenes')).toBeLessThan(0.1 * sumOf(start, 'openScenes'));
  });
});

describe('V6: one region', () => {
  it('alone is no scenario: a race needs two', () => {
    expect(checkScenario(only(spring2025, ['beijing'])).ok).toBe(false);
  });

  it('beside a dwarf far away plays on', () => {
    const far = only(spring2025, ['beijing', 'guangxi']);
    const dwarfed: Scenario = {
      ...far,
      regions: far.regions.map((region) =>
        region.id === 'beijing'
          ? region
          : {
              ...region,
              hub: { ...region.hub, xKm: 10_000 },
              start: { ...region.start, aiTalent: 1, coreOutputYi: 1, startups: 1, gdpYi: 10 },
            },
      ),
    };
    const world = endWorld(dwarfed, 1, { turns: 40 });
    expect(flawIn(world)).toBeNull();
    expect(regionIn(world, 'beijing').stocks.coreOutputYi).toBeGreaterThan(3100);
  });
});

/** Each alone is an extreme; in pairs they must not break anything either. */
const EXTREMES: Readonly<Record<string, Overrides | ((region: Region) => void)>> = {
  'nobody moves': { talentRestless: 0, scientistRestless: 0, returnShare: 0, restShare: 0 },
  'everybody moves': { talentRestless: 1, scientistRestless: 1, homeNearness: 0.01 },
  'nobody is trained': ({ stocks }) => {
    stocks.trainingCapacity = 0;
    stocks.trainingPipeline = 0;
  },
  'hardly anybody there': ({ stocks }) => {
    stocks.aiTalent = 1;
    stocks.topScientists = 0.001;
  },
  'no capital': ({ stocks }) => {
    stocks.angelCapitalYi = 0;
    stocks.seriesACapitalYi = 0;
    stocks.seriesBCapitalYi = 0;
    stocks.fundYi = 0;
    stocks.fundCalledYi = 0;
  },
  'money without end': ({ stocks }) => {
    stocks.purseYi = 1e7;
  },
  'no compute': ({ stocks }) => {
    stocks.computeEflops = 1e-6;
  },
  'no revenue': { taxGdp: 0, taxOutput: 0 },
  'no firms': ({ stocks }) => {
    stocks.startups = 0;
    stocks.growthFirms = 0;
    stocks.unicorns = 0;
  },
  'worst institutions': ({ stocks }) => {
    stocks.businessEnvironment = 0;
    stocks.environmentNorm = 0;
    stocks.openness = 0;
    stocks.governmentCapacity = 0;
    stocks.credibility = 0;
  },
  'best institutions': ({ stocks }) => {
    stocks.businessEnvironment = 100;
    stocks.openness = 100;
    stocks.governmentCapacity = 100;
    stocks.credibility = 100;
  },
  'an event every half-year': { regimeHazard: 2, supplyCutHazard: 2 },
  'hardly any patience': ({ stocks }) => {
    stocks.patienceYears = 0.01;
  },
  'huge congestion': { housingWeight: 50 },
};
const NAMES_OF_EXTREMES = Object.keys(EXTREMES);
const PAIRS = NAMES_OF_EXTREMES.flatMap((a, k) =>
  NAMES_OF_EXTREMES.slice(k).map((b) => [a, b] as const),
);

describe('V6: extremes in pairs', () => {
  it.each(PAIRS)('%s, %s', (...pair) => {
    let scenario = small;
    const changes: ((region: Region) => void)[] = [];
    for (const name of pair) {
      const extreme = EXTREMES[name];
      if (typeof extreme === 'function') changes.push(extreme);
      else scenario = variantOf(scenario, extreme ?? {});
    }
    for (const befalls of ['at once', 'each half-year'] as const) {
      let turn = 0;
      const { world, ledgers } = playedOn(scenario, createWorld(scenario, 5), 12, ({ regions }) => {
        turn += 1;
        if (befalls === 'at once' && turn > 1) return;
        for (const region of regions) for (const change of changes) change(region);
      });
      expect(ledgers).toHaveLength(12);
      expect(flawIn(world)).toBeNull();
      for (const { id } of world.regions) {
        const { leadershipIndex } = standingIn(scenario, world, id);
        expect(leadershipIndex >= 0 && leadershipIndex <= 100, `${id} ${leadershipIndex}`).toBe(
          true,
        );
      }
    }
  });
});

describe('V6: parameters in pairs at the ends of their ranges', () => {
  /** So many partners for each parameter, each pair at one of its four corners. */
  const partners = sample(1, 12);

  it(`each with ${partners} others: no fault, no NaN, nothing below nothing`, () => {
    const size = PARAMETER_IDS.length;
    for (let k = 0; k < partners; k++) {
      const u = drawUniforms(k, 0, 'check/pairs', 2 * size);
      for (let i = 0; i < size; i++) {
        const step = 1 + Math.floor((u[i] as number) * (size - 1));
        const pair = [PARAMETER_IDS[i], PARAMETER_IDS[(i + step) % size]] as ParameterId[];
        const corner = Math.floor((u[size + i] as number) * 4);
        const values = Object.fromEntries(
          pair.map((id, j) => {
            const { low, high } = PARAMETERS[id];
            return [id, (corner >> j) % 2 === 0 ? low : high];
          }),
        );
        const scenario = variantOf(small, consistent(values));
        const named = JSON.stringify(values);
        const world = endWorld(scenario, k, { seats: everySeat(scenario, 'random') });
        expect(flawIn(world), named).toBeNull();
        for (const { id, stocks } of world.regions) {
          const { leadershipIndex } = standingIn(scenario, world, id);
          expect(leadershipIndex >= 0 && leadershipIndex <= 100, named).toBe(true);
          expect(stocks.adoptionShare, named).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it.each(['low', 'high'] as const)('all grades C and D a tenth towards their %s end', (end) => {
    const values = Object.fromEntries(
      PARAMETER_IDS.filter((id) => /[CD]/.test(PARAMETERS[id].grade)).map((id) => {
        const { value } = PARAMETERS[id];
        return [id, value + 0.1 * (PARAMETERS[id][end] - value)];
      }),
    );
    const scenario = variantOf(spring2025, consistent(values));
    expect(flawIn(endWorld(scenario, 1, { turns: 40 }))).toBeNull();
  });
});
