// M01, M03: institutions, environment and ecosystem matter more than resources. All regions are
// given the same institutions and the same ecosystem for their size, or the same resources; what
// then becomes of Hangzhou?
import type { RegionStock } from '../../model/stocks.ts';
import type { World } from '../../model/world.ts';
import type { Scenario, ScenarioRegion } from '../../scenario/schema.ts';
import { endOf, type Overrides, variantOf } from '../runs.ts';
import { differences, type Experiment, finding } from './experiment.ts';
import { lnOutput, standingIn } from './measures.ts';

const HANGZHOU = 'hangzhou';
/** The four cities with which the article compares it. */
const FOUR = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];

/**
 * Points that Hangzhou's index lies above the mean of the four (below, where negative). The index
 * measures sizes by the largest, so making all alike lifts everybody's; the lead does not mind.
 */
function leadOf(scenario: Scenario): (world: World) => number {
  return (world) => {
    const index = (id: string): number => standingIn(scenario, id)(world).leadershipIndex;
    return index(HANGZHOU) - FOUR.reduce((sum, id) => sum + index(id), 0) / FOUR.length;
  };
}

/** Indices and years: the same for all. */
const INSTITUTIONS = [
  'businessEnvironment',
  'environmentNorm',
  'openness',
  'governmentCapacity',
  'patienceYears',
] as const satisfies readonly RegionStock[];

/** Counts: the same for each 亿元 of GDP. */
const ECOSYSTEM = [
  'openScenes',
  'startups',
  'growthFirms',
  'unicorns',
  'platforms',
  'knowledge',
] as const satisfies readonly RegionStock[];
const RESOURCES = [
  'aiTalent',
  'topScientists',
  'trainingCapacity',
  'trainingPipeline',
  'fundYi',
  'fundCalledYi',
  'angelCapitalYi',
  'seriesACapitalYi',
  'seriesBCapitalYi',
  'computeEflops',
] as const satisfies readonly RegionStock[];

/** The scenario with some stocks made equal: as they are on average, or on average for its GDP. */
export function equalised(
  scenario: Scenario,
  alike: readonly RegionStock[],
  bySize: readonly RegionStock[],
  parameters: Overrides = {},
): Scenario {
  const { regions } = scenario;
  const sum = (stock: RegionStock): number =>
    regions.reduce((all, { start }) => all + start[stock], 0);
  const gdp = sum('gdpYi');
  return variantOf(scenario, parameters, (region: ScenarioRegion): ScenarioRegion => {
    const start = { ...region.start };
    for (const stock of alike) start[stock] = sum(stock) / regions.length;
    for (const stock of bySize) {
      const even = (sum(stock) * region.start.gdpYi) / gdp;
      start[stock] = FIRM_STOCKS.has(stock) ? Math.max(1, Math.round(even)) : even;
    }
    return { ...region, start };
  });
}

const FIRM_STOCKS: ReadonlySet<RegionStock> = new Set(['startups', 'growthFirms', 'unicorns']);

/** Institutions that do nothing: the multiplier, absorption, and what they mean to firms. */
const CUT: Overrides = {
  marketGain: 0,
  governmentGain: 0,
  complementGain: 0,
  overreachLoss: 0,
  absorptionPower: 0,
  meritOpenness: 0,
  patienceSurvival: 0,
  patienceSlow: 0,
  unicornPatience: 0,
  ceilingOpenness: 0,
};

export const whyHangzhou: Experiment = {
  id: 'why-hangzhou',
  title: { zh: '为什么是杭州', en: 'Why Hangzhou' },
  method: {
    zh: '让各地制度与生态（按GDP）相同，或让各地资源（按GDP）相同，各跑六年，与原样比较；再切断制度的一切作用，看差别是否消失。',
    en: 'All regions are given the same institutions and, for their GDP, the same ecosystem; or, for their GDP, the same resources. Six years are played and compared with the scenario as it is. Then all that institutions do is cut, to see whether the difference goes.',
  },
  sources: ['M01', 'M03'],
  run(shelf, seeds) {
    const scenario = shelf('spring-2025');
    const even = equalised(scenario, INSTITUTIONS, ECOSYSTEM);
    const evenResources = equalised(scenario, [], RESOURCES);
    const leads = (of: Scenario): number[] => seeds.map((seed) => endOf(of, seed, {}, leadOf(of)));
    const rankOf = (of: Scenario): number[] =>
      seeds.map((seed) => endOf(of, seed, {}, (world) => standingIn(of, HANGZHOU)(world).rank));
    const outputOf = (of: Scenario): number[] =>
      seeds.map((seed) => endOf(of, seed, {}, lnOutput(HANGZHOU)));
    // Only institutions are made even here, so that start sizes, and their ratios, are the same.
    const alike = equalised(scenario, INSTITUTIONS, []);
    const gain = differences(outputOf(scenario), outputOf(alike));
    const cutGain = differences(
      outputOf(variantOf(scenario, CUT)),
      outputOf(equalised(scenario, INSTITUTIONS, [], CUT)),
    );
    return [
      finding(
        'lead-even-institutions',
        {
          zh: '制度与生态拉平后，杭州指数对北上广深均值的变化',
          en: 'Index of Hangzhou with institutions and ecosystem made even',
        },
        'points',
        differences(leads(even), leads(scenario)),
        { atMost: -5 },
      ),
      finding(
        'ranks-even-institutions',
        {
          zh: '制度与生态拉平后，杭州名次的下降',
          en: 'Ranks that Hangzhou falls when these are even',
        },
        'ranks',
        differences(rankOf(even), rankOf(scenario)),
        { atLeast: 1 },
      ),
      finding(
        'lead-even-resources',
        {
          zh: '资源拉平后，杭州指数对北上广深均值的变化',
          en: 'The same with resources, not institutions, made even',
        },
        'points',
        differences(leads(evenResources), leads(scenario)),
        { atLeast: -2 },
      ),
      finding(
        'ranks-even-resources',
        { zh: '资源拉平后，杭州名次的下降', en: 'Ranks that Hangzhou falls with resources even' },
        'ranks',
        differences(rankOf(evenResources), rankOf(scenario)),
        { atMost: 0 },
      ),
      finding(
        'output-by-institutions',
        {
          zh: '杭州制度优势六年带来的产出',
          en: 'Output that its better institutions bring Hangzhou in six years',
        },
        'ln output',
        gain,
        { atLeast: 0.05 },
      ),
      finding(
        'cut',
        { zh: '切断制度作用后剩下的', en: 'What is left of it when institutions do nothing' },
        'ln output',
        cutGain,
        { atLeast: -0.01, atMost: 0.01 },
      ),
    ];
  },
};
