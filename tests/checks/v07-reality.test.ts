// V7: sentences that anybody would nod at, each held against the model. A sentence about one
// half-year is exact; where games are compared, luck is common.
import { describe, expect, it } from 'vitest';
import { drawUniforms } from '../../src/engine/chance.ts';
import { type Overrides, run, variantOf } from '../../src/lab/runs.ts';
import { sampleStyle } from '../../src/lab/search.ts';
import { LEVERS, type Lever, PROGRAMMES } from '../../src/model/plan.ts';
import { effortOf } from '../../src/model/policy.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import type { Region, RegionStart, World } from '../../src/model/world.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { createWorld, fixedOf } from '../../src/scenario/start.ts';
import { sample, shippedScenario, spring2025 } from '../helpers/games.ts';
import {
  courseOf,
  endWorld,
  everySeat,
  flowOf,
  idle,
  type Keeping,
  keeping,
  playedOn,
  regionIn,
  seedsFrom,
  startingWith,
  sumOf,
} from '../helpers/trials.ts';

const IDS = spring2025.regions.map(({ id }) => id);
const start = createWorld(spring2025, 1);

/** The world after some half-years in which one seat keeps to a plan and the others to their styles. */
function after(id: string, plan: Keeping, turns: number, seed = 1, scenario = spring2025): World {
  return endWorld(scenario, seed, { turns, seats: { [id]: keeping(plan) } });
}

const everyone = ({ regions, outside }: World): number =>
  [...regions, ...outside].reduce((n, { stocks }) => n + stocks.aiTalent + stocks.topScientists, 0);

describe('V7: people', () => {
  it('no people, no models: knowledge is made by people, and by hardly any hardly any', () => {
    const untaught = variantOf(spring2025, { seatsPerYi: 0, seatsDrive: 0 });
    const made = (people: number): number => {
      const { ledgers } = playedOn(untaught, start, 1, ({ regions, outside }) => {
        for (const { stocks } of [...regions, ...outside]) {
          stocks.aiTalent *= people;
          stocks.topScientists *= people;
        }
        for (const { stocks } of regions) {
          stocks.trainingCapacity *= people;
          stocks.trainingPipeline *= people;
        }
      });
      return flowOf(ledgers[0] as (typeof ledgers)[0], 'knowledgeCreated');
    };
    expect(made(0.5)).toBeLessThan(0.8 * made(1));
    expect(made(1e-9)).toBeLessThan(1e-3 * made(1));
  });

  it('a talent subsidy never raises knowledge in the same half-year', () => {
    const knowledge = (id: string, talentSubsidy: number): number =>
      regionIn(after(id, { shares: { talentSubsidy } }, 1), id).stocks.knowledge;
    const raised = IDS.map((id) => knowledge(id, 1) / knowledge(id, 0) - 1);
    expect(Math.max(...raised)).toBeLessThanOrEqual(0);
  });

  it('training adds people, poaching only moves them', () => {
    const people = (lever: Lever): number => {
      const seats = everySeat(spring2025, keeping({ shares: { [lever]: 0.5 } }));
      return everyone(endWorld(spring2025, 1, { seats }));
    };
    const none = everyone(endWorld(spring2025, 1, { seats: everySeat(spring2025, idle) }));
    expect(people('training')).toBeGreaterThan(1.05 * none);
    expect(people('talentSubsidy') / none).toBeLessThan(1.005);
    expect(people('talentSubsidy') / none).toBeGreaterThan(0.98);
  });

  it('what one region gains by moves, others lose, to a person', () => {
    const seats = {
      suzhou: keeping({ shares: { talentSubsidy: 0.8 }, programmes: ['talentLadder'] }),
    };
    run(spring2025, 1, { seats, keepLedger: true }, (_, __, ledger) => {
      for (const flow of ['talentMoved', 'scientistsMoved', 'startupsMoved']) {
        const { in: into = [], out = [] } = ledger?.flows[flow] ?? {};
        const net = into.map((came, at) => came - (out[at] ?? 0));
        const gained = net.reduce((sum, each) => sum + Math.max(0, each), 0);
        const lost = net.reduce((sum, each) => sum + Math.max(0, -each), 0);
        expect(Math.abs(gained - lost)).toBeLessThan(1e-9 * (1 + gained));
      }
    });
  });

  it('a region that bids draws people whom the others then lack', () => {
    const idleAll = endWorld(spring2025, 1, { seats: everySeat(spring2025, idle), turns: 8 });
    const bids = endWorld(spring2025, 1, {
      seats: {
        ...everySeat(spring2025, idle),
        suzhou: keeping({ shares: { talentSubsidy: 0.8 } }),
      },
      turns: 8,
    });
    const talent = (world: World, id: string): number => regionIn(world, id).stocks.aiTalent;
    expect(talent(bids, 'suzhou')).toBeGreaterThan(1.03 * talent(idleAll, 'suzhou'));
    for (const id of IDS.filter((each) => each !== 'suzhou')) {
      expect(talent(bids, id), id).toBeLessThan(talent(idleAll, id));
    }
  });

  it('a region cannot draw more people than there are to move', () => {
    const p = fixedOf(spring2025).parameters;
    const before = spring2025.regions.map(({ start: stocks }) => stocks.aiTalent);
    run(
      spring2025,
      1,
      { seats: everySeat(spring2025, 'random'), keepLedger: true },
      ({ regions }, _, ledger) => {
        regions.forEach(({ stocks }, at) => {
          const out = ledger?.flows.talentMoved?.out?.[at] ?? 0;
          // Who graduates in the half-year may move in it, who retires may not.
          const there = (before[at] as number) + (ledger?.flows.graduated?.in?.[at] ?? 0);
          expect(out).toBeLessThanOrEqual(0.5 * p.talentRestless * there);
          before[at] = stocks.aiTalent;
        });
      },
    );
  });

  it('places planned today let nobody graduate today', () => {
    const graduated = (training: number): number => {
      let people = 0;
      const seats = { chengdu: keeping({ shares: { training } }) };
      run(spring2025, 1, { seats, turns: 1, keepLedger: true }, (_, __, ledger) => {
        if (ledger !== null) people = flowOf(ledger, 'graduated', IDS.indexOf('chengdu'));
      });
      return people;
    };
    expect(graduated(1) / graduated(0)).toBe(1);
  });
});

describe('V7: market and government', () => {
  const p = fixedOf(spring2025).parameters;
  const begins = fixedOf(spring2025).start[IDS.indexOf('liaoning')] as RegionStart;

  /** ln of the institutional multiplier where the market is so good and so much is spent. */
  function lnInstitutions(environment: number, moneyYi: number, parameters: Overrides): number {
    const region = regionIn(start, 'liaoning');
    const spent = Object.fromEntries(LEVERS.map((lever) => [lever, 0])) as Record<Lever, number>;
    for (const lever of ['guidanceFund', 'compute', 'talentSubsidy', 'research'] as const) {
      spent[lever] = moneyYi / 4;
    }
    const stocks = { ...region.stocks, businessEnvironment: environment };
    const own: Region = { ...region, stocks, programmes: [] };
    return effortOf(own, spent, begins, { ...p, ...parameters } as typeof p).lnInstitutions;
  }

  it.each([
    ['without over-reach', { overreachLoss: 0 }],
    ['with it', {}],
  ] as const)('a better market never lowers the return of proactive government, %s', (_, cut) => {
    const returns = Array.from({ length: 21 }, (__, k) =>
      [5, 20, 80].map((yi) => lnInstitutions(5 * k, yi, cut) - lnInstitutions(5 * k, 0, cut)),
    );
    returns.slice(1).forEach((each, k) => {
      each.forEach((value, j) => {
        expect(value).toBeGreaterThanOrEqual((returns[k]?.[j] as number) - 1e-12);
      });
    });
  });

  it('nor in games: money of the government returns more where the market is better', () => {
    const output = (environment: number, money: boolean, seed: number): number => {
      const scenario = startingWith(
        variantOf(spring2025, { overreachLoss: 0 }),
        () => ({ businessEnvironment: environment, environmentNorm: environment }),
        'liaoning',
      );
      const shares: Keeping['shares'] = money ? { guidanceFund: 0.5, compute: 0.3 } : {};
      const { stocks } = regionIn(after('liaoning', { shares }, 12, seed, scenario), 'liaoning');
      return stocks.coreOutputYi;
    };
    const seeds = seedsFrom(1, sample(6, 40));
    const gains = [30, 60, 90].map((environment) =>
      seeds.reduce(
        (sum, seed) => sum + output(environment, true, seed) / output(environment, false, seed) - 1,
        0,
      ),
    );
    expect(gains[1]).toBeGreaterThan(gains[0] as number);
    expect(gains[2]).toBeGreaterThan(gains[1] as number);
  });

  it('an environment that nobody tends never improves', () => {
    for (const id of ['hangzhou', 'liaoning']) {
      const course = courseOf(
        spring2025,
        1,
        { seats: { [id]: idle }, turns: 40 },
        (world) => regionIn(world, id).stocks.businessEnvironment,
      );
      course.slice(1).forEach((value, k) => {
        expect(value).toBeLessThanOrEqual(course[k] as number);
      });
    }
  });
});

describe('V7: money', () => {
  const purse = (id: string, plan: Keeping): { saved: number; fund: number; spent: number } => {
    const at = IDS.indexOf(id);
    const before = regionIn(start, id).stocks;
    let found = { saved: 0, fund: 0, spent: 0 };
    const seats = { [id]: keeping(plan) };
    run(spring2025, 1, { seats, turns: 1, keepLedger: true }, (world, _, ledger) => {
      if (ledger === null) return;
      const had = before.purseYi + flowOf(ledger, 'revenue', at);
      const { purseYi } = regionIn(world, id).stocks;
      found = { saved: purseYi / had, fund: flowOf(ledger, 'fundCommitted', at) / had, spent: 1 };
      found.spent -= found.saved + found.fund;
    });
    return found;
  };
  const third: Keeping = { shares: { research: 0.3 } };

  it('that is not spent is saved, put into the fund, or spread, as the rule says', () => {
    for (const id of ['beijing', 'chengdu', 'guangxi']) {
      const saved = purse(id, { ...third, surplus: 'save' });
      expect([saved.saved, saved.fund, saved.spent].map((x) => x.toFixed(9))).toEqual(
        [0.7, 0, 0.3].map((x) => x.toFixed(9)),
      );
      const fund = purse(id, { ...third, surplus: 'fund' });
      expect([fund.saved, fund.fund, fund.spent].map((x) => x.toFixed(9))).toEqual(
        [0, 0.7, 0.3].map((x) => x.toFixed(9)),
      );
      const spread = purse(id, { ...third, surplus: 'spread' });
      expect([spread.saved, spread.fund, spread.spent].map((x) => x.toFixed(9))).toEqual(
        [0, 0, 1].map((x) => x.toFixed(9)),
      );
    }
  });

  it('that is not there buys nothing: an unpaid programme does no work', () => {
    const poor = startingWith(
      variantOf(spring2025, { taxGdp: 0, taxOutput: 0 }),
      () => ({ purseYi: 0 }),
      'chengdu',
    );
    const stocks = (scenario: Scenario, plan: Keeping): Region['stocks'] =>
      regionIn(after('chengdu', plan, 6, 1, scenario), 'chengdu').stocks;
    for (const programme of PROGRAMMES) {
      const unpaid = { ...stocks(poor, { programmes: [programme] }) };
      const without = { ...stocks(poor, {}) };
      // Attention is taken all the same, and the strain of an empty purse.
      for (const stock of UNMOVED) {
        expect(unpaid[stock], `${programme}: ${stock}`).toBeCloseTo(without[stock], 9);
      }
    }
  });
  const UNMOVED: readonly RegionStock[] = [
    'trainingCapacity',
    'platforms',
    'openScenes',
    'supportingIndustry',
    'fundYi',
    'openness',
    'patienceYears',
  ];

  it('spent by one government is not received by another', () => {
    for (const lever of LEVERS) {
      const revenue = (share: number): number[] => {
        const found: number[] = [];
        const seats = { suzhou: keeping({ shares: { [lever]: share } }) };
        run(spring2025, 1, { seats, turns: 1, keepLedger: true }, (_, __, ledger) => {
          if (ledger !== null) found.push(...(ledger.flows.revenue?.in ?? []));
        });
        return found;
      };
      expect(revenue(1)).toEqual(revenue(0));
    }
  });
});

describe('V7: the country', () => {
  it('no region’s deeds change GDP, salience, users or the price of compute', () => {
    const national = (plan: Keeping): unknown => {
      const world = after('beijing', plan, 12);
      const { salience, computePriceYi, generativeAiUsersWan, technologyWindow } =
        world.outside[1]?.stocks ?? {};
      const gdp = world.regions.map(({ stocks }) => stocks.gdpYi);
      return { salience, computePriceYi, generativeAiUsersWan, technologyWindow, gdp };
    };
    const one = national({ shares: { compute: 1 }, programmes: ['computeHub'] });
    expect(one).toEqual(national({ shares: { training: 0.5 } }));
  });

  it('a cut in supply never makes compute cheaper', () => {
    const crunch = shippedScenario('compute-crunch');
    const price = (scenario: Scenario): number[] =>
      courseOf(scenario, 1, {}, ({ outside }) => outside[1]?.stocks.computePriceYi ?? 0);
    const cut = price(crunch);
    const free = price({ ...crunch, events: [] });
    cut.forEach((value, k) => {
      expect(value).toBeGreaterThanOrEqual(free[k] as number);
    });
    expect(cut.at(-1)).toBeGreaterThan(free.at(-1) as number);
  });
});

describe('V7: firms', () => {
  it('a firm breaks out only after it grew up, and grows up only after it was founded', () => {
    const none = startingWith(spring2025, () => ({ startups: 0, growthFirms: 0, unicorns: 0 }));
    const world = createWorld(none, 1);
    const { ledgers } = playedOn(none, world, 3);
    const flow = (k: number, name: 'startupsGrown' | 'unicornsBorn'): number =>
      flowOf(ledgers[k] as (typeof ledgers)[0], name);
    expect(flow(0, 'unicornsBorn')).toBe(0);
    expect(flow(0, 'startupsGrown')).toBeLessThanOrEqual(
      flowOf(ledgers[0] as (typeof ledgers)[0], 'firmsFounded'),
    );
  });

  it('patience never passes its ceiling, whatever is spent on it', () => {
    const plan: Keeping = {
      shares: { earlyFunds: 1 },
      priority: 'capital',
      programmes: ['patientFunds', 'longLifeFund'],
    };
    for (const id of ['beijing', 'hangzhou']) {
      const { patienceYears } = regionIn(after(id, plan, 40), id).stocks;
      expect(patienceYears).toBeLessThanOrEqual(fixedOf(spring2025).parameters.patienceMost);
    }
  });
});

describe('V7: whatever anybody does', () => {
  it('output stays under its share of GDP, and shares under one', () => {
    const p = fixedOf(spring2025).parameters;
    for (let k = 0; k < sample(10, 200); k++) {
      const seats = Object.fromEntries(
        IDS.map((id, at) => [id, sampleStyle(k * IDS.length + at)] as const),
      );
      const seed = Math.floor((drawUniforms(k, 0, 'check/v07', 1)[0] as number) * 1e6);
      run(spring2025, seed, { seats, turns: 24 }, ({ regions }) => {
        for (const { stocks } of regions) {
          expect(stocks.coreOutputYi).toBeLessThan(p.outputLimit * stocks.gdpYi);
          expect(stocks.adoptionShare).toBeLessThanOrEqual(1);
          expect(stocks.businessEnvironment).toBeLessThanOrEqual(100);
        }
      });
    }
  });

  it('the whole country has no more AI people than its population', () => {
    const seats = everySeat(spring2025, keeping({ shares: { training: 1 }, priority: 'talent' }));
    const world = endWorld(spring2025, 1, { seats, turns: 40 });
    expect(sumOf(world, 'aiTalent')).toBeLessThan(0.02 * 1_406_780_000);
  });
});
