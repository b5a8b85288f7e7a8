// M21: patient capital changes which firms survive. The same money waits two years or eight
// before it cuts a firm; patience neither grows nor fades.
import type { RegionStock } from '../../model/stocks.ts';
import type { World } from '../../model/world.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Overrides, run, variantOf } from '../runs.ts';
import { differences, type Experiment, finding } from './experiment.ts';
import { stocksOf } from './measures.ts';

const SEAT = 'hangzhou';
const EARLY_TURN = 4;
const TURNS = 24;

const STILL: Overrides = { patienceDecay: 0, patienceGain: 0 };
const CUT: Overrides = { patienceSurvival: 0, patienceSlow: 0, unicornPatience: 0 };

type Course = { early: number; alive: number; brokenOut: number };

/** Grown firms early, firms alive late, and all that ever broke out, with so many years. */
function course(scenario: Scenario, seed: number, years: number, cut: Overrides): Course {
  const variant = variantOf(scenario, { ...STILL, ...cut }, (region) => ({
    ...region,
    start: { ...region.start, patienceYears: years },
  }));
  const at = variant.regions.findIndex(({ id }) => id === SEAT);
  const of = (world: World, stock: RegionStock): number => stocksOf(world, SEAT)[stock];
  const found: Course = { early: 0, alive: 0, brokenOut: 0 };
  run(variant, seed, { turns: TURNS, keepLedger: true }, (world, _, ledger) => {
    found.brokenOut += ledger?.flows.unicornsBorn?.in?.[at] ?? 0;
    const grown = of(world, 'growthFirms') + of(world, 'unicorns');
    if (world.turn === EARLY_TURN) found.early = grown;
    if (world.turn === TURNS) found.alive = grown + of(world, 'startups');
  });
  return found;
}

export const patientCapital: Experiment = {
  id: 'patient-capital',
  title: { zh: '耐心资本', en: 'Patient capital' },
  method: {
    zh: '钱一样多，只是愿意等八年而不是两年。看两年后的成长企业、十二年后存活的企业，以及十二年中突围的企业；再切断耐心的一切作用。',
    en: 'The same money, willing to wait eight years instead of two. Grown firms after two years, firms alive after twelve, and firms that broke out within twelve; then all that patience does is cut.',
  },
  sources: ['M10', 'M21'],
  run(shelf, seeds) {
    const scenario = shelf('spring-2025');
    const courses = (years: number, cut: Overrides): Course[] =>
      seeds.map((seed) => course(scenario, seed, years, cut));
    const patient = courses(8, {});
    const hasty = courses(2, {});
    const patientCut = courses(8, CUT);
    const hastyCut = courses(2, CUT);
    const pick = (of: readonly Course[], key: keyof Course): number[] => of.map((c) => c[key]);
    const gap = (key: keyof Course): number[] => differences(pick(patient, key), pick(hasty, key));
    return [
      finding(
        'early',
        {
          zh: '两年后多出的成长企业（负为少）',
          en: 'Grown firms more after two years (fewer if negative)',
        },
        'firms',
        gap('early'),
        { atMost: -5 },
      ),
      finding(
        'alive',
        { zh: '十二年后多存活的企业', en: 'Firms more that are alive after twelve years' },
        'firms',
        gap('alive'),
        { atLeast: 10 },
      ),
      finding(
        'broken-out',
        { zh: '十二年中多突围的企业', en: 'Firms more that broke out within twelve years' },
        'firms',
        gap('brokenOut'),
        { atLeast: 3 },
      ),
      finding(
        'cut',
        {
          zh: '切断耐心作用后多突围的企业',
          en: 'Firms more that broke out when patience does nothing',
        },
        'firms',
        differences(pick(patientCut, 'brokenOut'), pick(hastyCut, 'brokenOut')),
        { atLeast: 0, atMost: 0 },
      ),
    ];
  },
};
