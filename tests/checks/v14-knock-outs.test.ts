// V14: knock-outs. Each loop makes a pattern that one can point at; with the loop cut, and all else
// as it was, the pattern is gone. So the pattern comes from the loop, and not from the start values.
import { describe, expect, it } from 'vitest';
import { ln } from '../../src/engine/exact.ts';
import { type Overrides, run, variantOf } from '../../src/lab/runs.ts';
import { PARAMETERS } from '../../src/model/params.ts';
import type { Lever } from '../../src/model/plan.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import type { World } from '../../src/model/world.ts';
import { STYLE_SPECS, type StyleSpec } from '../../src/rivals/styles.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { createWorld } from '../../src/scenario/start.ts';
import { sample, shippedScenario, spring2025 } from '../helpers/games.ts';
import {
  courseOf,
  endWorld,
  flowOf,
  idle,
  type Keeping,
  meanOf,
  medianOf,
  NO_EVENTS,
  playedOn,
  regionIn,
  seedsFrom,
  spending,
  startingWith,
} from '../helpers/trials.ts';

type Loop = {
  name: string;
  pattern: string;
  cut: Overrides;
  /** How strong the pattern is in one game, with these parameters laid over. */
  measure: (cut: Overrides, seed: number) => number;
  /** The least that counts as the pattern. */
  there: number;
  /** The share of it that may be left when the loop is cut. */
  left: number;
};

const stockOf = (world: World, id: string, stock: RegionStock): number =>
  regionIn(world, id).stocks[stock];
const quiet = variantOf(spring2025, NO_EVENTS);

/** ln of how much more of a stock there is after one start, or one plan, than after another. */
function ratio(
  seat: string,
  stock: RegionStock,
  turns: number,
  seed: number,
  a: { scenario: Scenario; plan?: Keeping | StyleSpec },
  b: typeof a,
): number {
  const of = ({ scenario, plan }: typeof a): number => {
    const sitting = plan === undefined ? undefined : 'percents' in plan ? plan : spending(plan);
    const seats = sitting === undefined ? {} : { [seat]: sitting };
    return ln(1 + stockOf(endWorld(scenario, seed, { seats, turns }), seat, stock));
  };
  return of(a) - of(b);
}

const grown = (scenario: Scenario, world: World, id: string): number =>
  ln(stockOf(world, id, 'coreOutputYi') / stockOf(createWorld(scenario, 1), id, 'coreOutputYi'));

const direct: Partial<Record<Lever, number>> = {
  guidanceFund: 0.2,
  compute: 0.15,
  talentSubsidy: 0.15,
};

const LOOPS: readonly Loop[] = [
  {
    name: 'catching up',
    pattern: 'in twelve years Chengdu outgrows Beijing',
    cut: { catchUp: 0 },
    measure(cut, seed) {
      const scenario = variantOf(quiet, cut);
      const world = endWorld(scenario, seed, { turns: 24 });
      return grown(scenario, world, 'chengdu') - grown(scenario, world, 'beijing');
    },
    there: 0.05,
    left: 0.45,
  },
  {
    name: 'the window of a new technology',
    pattern: 'who follows technology into its new direction outgrows who stays with the old',
    cut: { favourGain: 0, birthFavour: 0, favourPull: 0, favourRaise: 0, regimeReadiness: 1 },
    measure(cut, seed) {
      const scenario = variantOf(
        { ...shippedScenario('twenty-years'), events: [{ turn: 3, kind: 'regimeShift' }] },
        { ...NO_EVENTS, ...cut },
      );
      const style = { ...STYLE_SPECS.platforms, programmes: ['direction'] as const };
      // What technology comes to favour is luck: the one who stays has bet on another.
      const favoured = endWorld(scenario, seed, { turns: 3 }).favouredField;
      const other = favoured === 'health' ? 'mobility' : 'health';
      return ratio(
        'chengdu',
        'coreOutputYi',
        20,
        seed,
        { scenario, plan: { ...style, field: favoured } },
        { scenario, plan: { ...style, field: other } },
      );
    },
    there: 0.05,
    left: 0.3,
  },
  {
    name: 'spin-offs',
    pattern: 'twice the start-ups are still more after twelve years',
    cut: { spinOff: 0 },
    measure(cut, seed) {
      const scenario = variantOf(quiet, cut);
      const later = (times: number): number => {
        const world = createWorld(scenario, seed);
        const { stocks } = regionIn(world, 'wuhan');
        stocks.startups = Math.round(stocks.startups * times);
        return ln(stockOf(playedOn(scenario, world, 24).world, 'wuhan', 'startups'));
      };
      return later(2) - later(1);
    },
    there: 0.08,
    left: 0.65,
  },
  {
    name: 'market and government as complements',
    pattern: 'both together bring more than each alone, added up',
    cut: { complementGain: 0, overreachLoss: 0 },
    measure(cut, seed) {
      const scenario = variantOf(quiet, cut);
      const output = (shares: Keeping['shares']): number => {
        const seats = { liaoning: spending({ shares: shares ?? {} }) };
        const world = endWorld(scenario, seed, { seats, turns: 16 });
        return ln(stockOf(world, 'liaoning', 'coreOutputYi'));
      };
      const [market, both] = [{ environment: 0.5 }, { environment: 0.5, ...direct }];
      return output(both) - output(market) - output(direct) + output({});
    },
    there: 0.01,
    left: 0.3,
  },
  {
    name: 'patience',
    pattern: 'the same money keeps more start-ups alive when it waits eight years, not two',
    cut: { patienceSurvival: 0, patienceSlow: 0, unicornPatience: 0 },
    measure(cut, seed) {
      const still = variantOf(quiet, { patienceGain: 0, patienceDecay: 0, ...cut });
      const waiting = (patienceYears: number) => ({
        scenario: startingWith(still, () => ({ patienceYears }), 'hangzhou'),
      });
      return ratio('hangzhou', 'startups', 16, seed, waiting(8), waiting(2));
    },
    there: 0.1,
    left: 0.1,
  },
  {
    name: 'the pull of pay',
    pattern: 'a region whose output booms draws people',
    cut: { payWeight: 0 },
    measure(cut, seed) {
      const scenario = variantOf(quiet, cut);
      const boom = (momentumShare: number): { scenario: Scenario } => ({
        scenario: {
          ...scenario,
          regions: scenario.regions.map((region) =>
            region.id === 'wuhan' ? { ...region, momentumShare } : region,
          ),
        },
      });
      return ratio('wuhan', 'aiTalent', 12, seed, boom(0.6), boom(0));
    },
    there: 0.08,
    left: 0.35,
  },
  {
    name: 'the ratchet of targets',
    pattern: 'a target that was met is followed by one that asks for more than after a miss',
    cut: { ratchetMet: 0, ratchetMissed: 0 },
    measure(cut, seed) {
      const asked = { targetMet: [] as number[], targetMissed: [] as number[] };
      run(variantOf(spring2025, cut), seed, {}, (world, notes) => {
        for (const note of notes) {
          if (note.kind !== 'targetMet' && note.kind !== 'targetMissed') continue;
          const { target } = regionIn(world, note.region);
          asked[note.kind].push(target.outputYi / target.baseYi - 1);
        }
      });
      // Where the least is asked, it is hardly ever missed.
      const { targetMet, targetMissed } = asked;
      const least = targetMissed.length > 0 ? meanOf(targetMissed) : PARAMETERS.targetLeast.value;
      return meanOf(targetMet) - least;
    },
    there: 0.01,
    left: 0.2,
  },
  {
    name: 'custom',
    pattern: 'what was built for eight years is still there eight years after',
    cut: { normSpeed: 0 },
    measure(cut, seed) {
      const scenario = variantOf(quiet, cut);
      const build = spending({ shares: { environment: 0.6 }, programmes: ['environmentDrive'] });
      let turn = 0;
      const seats = {
        liaoning: (seat: Parameters<typeof build>[0]) => {
          turn += 1;
          return turn <= 16 ? build(seat) : idle(seat);
        },
      };
      const course = courseOf(scenario, seed, { seats, turns: 32 }, (world) =>
        stockOf(world, 'liaoning', 'businessEnvironment'),
      );
      // Beside what was built: how much of it is left.
      const [start, built, left] = [course[0], course[16], course[32]] as [number, number, number];
      return (left - start) / (built - start);
    },
    there: 0.3,
    left: 0.6,
  },
  {
    name: 'credibility',
    pattern: 'the same money does more for a government that is believed',
    cut: { skillPerCredibility: 0, trustRaise: 0 },
    measure(cut, seed) {
      const still = { credibilityFade: 0, credibilityGain: 0, credibilityLoss: 0 };
      const scenario = variantOf(quiet, { ...still, ...cut });
      const output = (credibility: number): number => {
        const world = createWorld(scenario, seed);
        regionIn(world, 'wuhan').stocks.credibility = credibility;
        return ln(stockOf(playedOn(scenario, world, 12).world, 'wuhan', 'coreOutputYi'));
      };
      return output(90) - output(20);
    },
    there: 0.02,
    left: 0.1,
  },
  {
    name: 'imitation',
    pattern: 'where half as many again have adopted AI, more others follow',
    cut: { adoptionImitation: 0 },
    measure(cut, seed) {
      const scenario = variantOf(quiet, cut);
      const followed = (times: number): number => {
        const world = createWorld(scenario, seed);
        const { stocks } = regionIn(world, 'chengdu');
        stocks.adoptionShare *= times;
        const before = stocks.adoptionShare;
        return stockOf(playedOn(scenario, world, 4).world, 'chengdu', 'adoptionShare') - before;
      };
      return followed(1.5) / followed(1) - 1;
    },
    there: 0.1,
    left: 0.1,
  },
  {
    name: 'crowding in',
    pattern: 'a government fund draws private money after it',
    cut: { crowdIn: 0 },
    measure(cut, seed) {
      const scenario = variantOf(quiet, { activismMoney: 0, ...cut });
      const raised = (guidanceFund: number): number => {
        let yi = 0;
        const at = scenario.regions.findIndex(({ id }) => id === 'hefei');
        const seats = { hefei: spending({ shares: { guidanceFund } }) };
        run(scenario, seed, { seats, turns: 12, keepLedger: true }, (_, __, ledger) => {
          if (ledger !== null) yi += flowOf(ledger, 'seriesBRaised', at);
        });
        return yi;
      };
      return ln(raised(0.8) / raised(0));
    },
    there: 0.005,
    left: 0.2,
  },
  {
    name: 'firms that vote with their feet',
    pattern: 'more start-ups move to the best environment than leave it',
    cut: { relocationMerit: 0, relocationStay: 0 },
    measure(cut, seed) {
      const scenario = variantOf(quiet, cut);
      const at = scenario.regions.findIndex(({ id }) => id === 'hangzhou');
      let net = 0;
      let all = 0;
      run(scenario, seed, { turns: 12, keepLedger: true }, (_, __, ledger) => {
        const { in: into = [], out = [] } = ledger?.flows.startupsMoved ?? {};
        net += (into[at] ?? 0) - (out[at] ?? 0);
        all += (into[at] ?? 0) + (out[at] ?? 0);
      });
      return net / Math.max(1, all);
    },
    there: 0.2,
    left: 0.6,
  },
];

describe('V14: a loop makes its pattern, and without the loop it is gone', () => {
  const seeds = seedsFrom(1, sample(5, 40));
  const median = (loop: Loop, cut: Overrides): number =>
    medianOf(seeds.map((seed) => loop.measure(cut, seed)));

  it.each(LOOPS)('$name: $pattern', (loop) => {
    const whole = median(loop, {});
    const broken = median(loop, loop.cut);
    expect(whole, 'the pattern').toBeGreaterThan(loop.there);
    expect(broken / whole, 'what is left of it').toBeLessThan(loop.left);
  });

  it('and a cut elsewhere leaves it: patience does not make Chengdu outgrow Beijing', () => {
    const [catchUp, patience] = ['catching up', 'patience'].map(
      (name) => LOOPS.find((loop) => loop.name === name) as Loop,
    ) as [Loop, Loop];
    expect(median(catchUp, patience.cut) / median(catchUp, {})).toBeGreaterThan(0.6);
  });
});
