// V10: signs. At five operating points each lever is given a tenth of a half-year's income more
// and a tenth less, and each programme is run or not, all else alike and on the same luck. What
// should rise, fall or stay is written down beforehand; a curve that bends is named as such.
import { describe, expect, it } from 'vitest';
import { ln } from '../../src/engine/exact.ts';
import { LEVERS, type Lever, PROGRAMMES, type Programme } from '../../src/model/plan.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import type { World } from '../../src/model/world.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { sample, shippedScenario } from '../helpers/games.ts';
import {
  endWorld,
  type Keeping,
  medianOf,
  regionIn,
  seedsFrom,
  spending,
  standingIn,
  sumOf,
} from '../helpers/trials.ts';

/** What is looked at: a stock of the seat (ln), its index, or all people there are (ln). */
type Outcome = RegionStock | 'index' | 'everybody';
/** '+' rises, '-' falls, '0' stays; '(+)' rises or stays, for what is counted in whole numbers. */
type Sign = '+' | '-' | '0' | '(+)';
type Row = Partial<Record<Outcome, Sign>>;

const ALWAYS: Row = { gdpYi: '0', coreOutputYi: '+', index: '+' };

const LEVER_SIGNS: Readonly<Record<Lever, Row>> = {
  training: { trainingCapacity: '+', aiTalent: '+', everybody: '+' },
  talentSubsidy: { aiTalent: '+', topScientists: '+', everybody: '0' },
  earlyFunds: { angelCapitalYi: '+', seriesACapitalYi: '+', patienceYears: '+', startups: '(+)' },
  guidanceFund: { fundYi: '+', fundCalledYi: '+', seriesBCapitalYi: '+' },
  environment: { businessEnvironment: '+', environmentNorm: '+', aiTalent: '+', startups: '(+)' },
  scenes: { openScenes: '+', openness: '+', adoptionShare: '+' },
  compute: { computeEflops: '+' },
  research: { knowledge: '+', platforms: '+', topScientists: '+' },
};

const PROGRAMME_SIGNS: Readonly<Record<Programme, Row>> = {
  talentLadder: { topScientists: '+', aiTalent: '+', everybody: '0' },
  jobFairs: { aiTalent: '+', everybody: '0' },
  trainingDrive: { trainingCapacity: '+', aiTalent: '+', everybody: '+' },
  longLifeFund: { fundYi: '+', seriesBCapitalYi: '+', patienceYears: '+' },
  patientFunds: { angelCapitalYi: '+', patienceYears: '+', startups: '(+)' },
  environmentDrive: { businessEnvironment: '+', environmentNorm: '+', startups: '(+)' },
  openScenes: { openScenes: '+', adoptionShare: '+' },
  sandbox: { openness: '+' },
  direction: { technology: '+', startups: '(+)' },
  innovationPlatforms: { platforms: '+', knowledge: '+' },
  scienceCorridor: { knowledge: '+', topScientists: '+' },
  computeHub: { computeEflops: '+' },
  promotionTours: { startups: '+' },
  industryUpgrading: { supportingIndustry: '+', adoptionShare: '+' },
};

type Point = { scenario: Scenario; seat: string; from: number };
const POINTS: readonly Point[] = (
  [
    ['spring-2025', 'beijing', 0],
    ['six-dragons', 'hangzhou', 4],
    ['compute-crunch', 'suzhou', 2],
    ['western-chance', 'chengdu', 8],
    ['twenty-years', 'guangxi', 16],
  ] as const
).map(([id, seat, from]) => ({ scenario: shippedScenario(id), seat, from }));

/** Half-years from the change to the look at it. */
const LOOKED_AFTER = 10;
const TENTH = Object.fromEntries(LEVERS.map((lever) => [lever, 0.1])) as Record<Lever, number>;
const seeds = seedsFrom(1, sample(3, 20));

/** Up to its moment the seat splits its income evenly, and from then on it keeps to `plan`. */
function endOf({ scenario, seat, from }: Point, plan: Keeping, seed: number): World {
  let turn = -1;
  const before = spending({ shares: TENTH });
  const then = spending(plan);
  const seats = {
    [seat]: (seen: Parameters<typeof before>[0]) => {
      turn += 1;
      return turn < from ? before(seen) : then(seen);
    },
  };
  return endWorld(scenario, seed, { seats, turns: from + LOOKED_AFTER });
}

function measured({ scenario, seat }: Point, world: World, outcome: Outcome): number {
  if (outcome === 'index') return standingIn(scenario, world, seat).leadershipIndex / 100;
  if (outcome !== 'everybody') return ln(1 + regionIn(world, seat).stocks[outcome]);
  const outside = world.outside.reduce((n, { stocks }) => n + stocks.aiTalent, 0);
  return ln(sumOf(world, 'aiTalent') + sumOf(world, 'topScientists') + outside);
}

/** Nothing to speak of: half a thousandth. */
const NOTHING = 5e-4;

function isOf(sign: Sign, effect: number): boolean {
  if (sign === '0') return Math.abs(effect) <= NOTHING;
  if (sign === '(+)') return effect >= 0;
  return sign === '+' ? effect > 0 : effect < 0;
}

const all = POINTS.map((point) => ({ point, name: `${point.scenario.id}, ${point.seat}` }));

describe.each(all)('V10: signs in $name', ({ point }) => {
  const effects = (with_: Keeping, without: Keeping, row: Row): [Outcome, Sign, number][] => {
    const pairs = seeds.map((seed) => [endOf(point, with_, seed), endOf(point, without, seed)]);
    return (Object.entries({ ...ALWAYS, ...row }) as [Outcome, Sign][]).map(([outcome, sign]) => {
      const differences = pairs.map(
        ([a, b]) => measured(point, a as World, outcome) - measured(point, b as World, outcome),
      );
      return [outcome, sign, medianOf(differences)];
    });
  };
  const wrong = (found: readonly [Outcome, Sign, number][]): string[] =>
    found
      .filter(([, sign, effect]) => !isOf(sign, effect))
      .map(([outcome, sign, effect]) => `${outcome} ${sign} ${effect.toFixed(5)}`);

  it.each(LEVERS)('a tenth of income more or less for %s', (lever) => {
    const more = { shares: { ...TENTH, [lever]: 0.2 } };
    const less = { shares: { ...TENTH, [lever]: 0 } };
    expect(wrong(effects(more, less, LEVER_SIGNS[lever]))).toEqual([]);
  });

  it.each(PROGRAMMES)('%s, or not', (programme) => {
    const running = { shares: TENTH, programmes: [programme] };
    expect(wrong(effects(running, { shares: TENTH }, PROGRAMME_SIGNS[programme]))).toEqual([]);
  });
});

describe('V10: curves that bend', () => {
  const spring = shippedScenario('spring-2025');
  const direct = (income: number): Keeping => ({
    shares: {
      guidanceFund: income / 4,
      compute: income / 4,
      talentSubsidy: income / 4,
      research: income / 4,
    },
  });
  const output = (seat: string, income: number): number =>
    medianOf(
      seeds.map((seed) => {
        const world = endWorld(spring, seed, { seats: { [seat]: spending(direct(income)) } });
        return regionIn(world, seat).stocks.coreOutputYi;
      }),
    );

  it('inverted U: direct money of the government, where the market does not keep up', () => {
    const steps = [0, 0.25, 0.5, 0.75, 1];
    const bent = ['beijing', 'chengdu', 'wuhan', 'liaoning'].filter((seat) => {
      const curve = steps.map((income) => output(seat, income));
      const best = curve.indexOf(Math.max(...curve));
      return best > 0 && best < steps.length - 1;
    });
    expect(bent.length).toBeGreaterThan(0);
  });

  it('and the better the market, the later it bends', () => {
    const gain = (environment: number): number => {
      const market = (scenario: Scenario): Scenario => ({
        ...scenario,
        regions: scenario.regions.map((region) =>
          region.id === 'chengdu'
            ? {
                ...region,
                start: {
                  ...region.start,
                  businessEnvironment: environment,
                  environmentNorm: environment,
                },
              }
            : region,
        ),
      });
      const of = (income: number): number =>
        medianOf(
          seeds.map((seed) => {
            const seats = { chengdu: spending(direct(income)) };
            return ln(
              regionIn(endWorld(market(spring), seed, { seats }), 'chengdu').stocks.coreOutputYi,
            );
          }),
        );
      return of(1) - of(0.5);
    };
    expect(gain(90)).toBeGreaterThan(gain(60));
  });

  it('saturation: a second third of income does less than the first', () => {
    const stock = (lever: Lever, share: number): number => {
      const world = endWorld(spring, 1, {
        seats: { chengdu: spending({ shares: { [lever]: share } }) },
      });
      const { platforms, businessEnvironment, openScenes } = regionIn(world, 'chengdu').stocks;
      return { research: platforms, environment: businessEnvironment, scenes: openScenes }[
        lever as 'research' | 'environment' | 'scenes'
      ];
    };
    for (const lever of ['research', 'environment', 'scenes'] as const) {
      const [none, third, thirds] = [0, 0.33, 0.66].map((share) => stock(lever, share)) as [
        number,
        number,
        number,
      ];
      expect(thirds - third, lever).toBeLessThan(third - none);
      expect(thirds, lever).toBeGreaterThan(third);
    }
  });
});
