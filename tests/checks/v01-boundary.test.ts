// V1: what moves by itself, what is given, what is left out; and no lever ends in what is given.
import { readFileSync } from 'node:fs';
import { sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { type Overrides, variantOf } from '../../src/lab/runs.ts';
import { namesBehind } from '../../src/model/equations/text.ts';
import { EQUATIONS, INDEX_EQUATIONS, NAMES } from '../../src/model/equations.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../../src/model/flows.ts';
import { LEVERS, type Lever, PROGRAMMES, type Programme } from '../../src/model/plan.ts';
import { OUTSIDE_STOCK_IDS, REGION_STOCK_IDS, REGION_STOCKS } from '../../src/model/stocks.ts';
import type { ScriptedEvent } from '../../src/model/world.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { shippedScenario, spring2025 } from '../helpers/games.ts';
import { endWorld, orderOf } from '../helpers/trials.ts';

const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

/** The columns of the page's table: inside, outside, left out. */
const columns = ((): [inside: string, outside: string, leftOut: string] => {
  const rows = page.split('\n').filter((line) => /^\|(?!-)/.test(line));
  const at = rows.findIndex((row) => /\| *inside/.test(row));
  const table = rows.slice(at + 1, at + 8).filter((row) => row.split('|').length === 5);
  const column = (k: number): string => table.map((row) => row.split('|')[k] ?? '').join(' ');
  return [column(1), column(2), column(3)];
})();
const [inside, outside, leftOut] = columns;

const textsOf = (flow: Flow): string[] => {
  const { equation, moves } = EQUATIONS[flow];
  return [equation, ...Object.values(moves ?? {})];
};
const namesOf = new Map(FLOW_IDS.map((flow) => [flow, textsOf(flow).flatMap(namesBehind)]));
const flowsNaming = (name: string): Flow[] =>
  FLOW_IDS.filter((flow) => namesOf.get(flow)?.includes(name));

/** Stocks that a change of this name comes to, at once or through other stocks. */
function reachedFrom(names: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const flow of flowsNaming(name)) {
      const { from, to }: NamedFlow = FLOWS[flow];
      for (const stock of [from, to]) {
        if (stock === undefined || reached.has(stock)) continue;
        reached.add(stock);
        waiting.push(stock, `nation.${stock}`, `abroad.${stock}`);
      }
    }
  }
  return reached;
}

/** The flow by which each lever does what its label says. */
const MAIN_FLOW: Readonly<Record<Lever | Programme, Flow>> = {
  training: 'seatsPlanned',
  talentSubsidy: 'talentMoved',
  earlyFunds: 'angelCommitted',
  guidanceFund: 'fundCommitted',
  environment: 'environmentImproved',
  scenes: 'scenesOpened',
  compute: 'computeInstalled',
  research: 'knowledgeCreated',
  talentLadder: 'scientistsMoved',
  jobFairs: 'talentMoved',
  trainingDrive: 'seatsPlanned',
  longLifeFund: 'fundCommitted',
  patientFunds: 'patienceGained',
  environmentDrive: 'environmentImproved',
  openScenes: 'scenesOpened',
  sandbox: 'opennessGained',
  direction: 'technologyLearned',
  innovationPlatforms: 'platformsBuilt',
  scienceCorridor: 'knowledgeCreated',
  computeHub: 'computeInstalled',
  promotionTours: 'startupsMoved',
  industryUpgrading: 'industryUpgraded',
};

const namesOfLever = (lever: Lever): string[] => [`lever.${lever}`, `spentYi.${lever}`];
const namesOfProgramme = (programme: Programme): string[] =>
  programme === 'direction' ? ['direction'] : [`programme.${programme}`, `costYi.${programme}`];
const DEEDS = [
  ...LEVERS.map((lever) => [lever, namesOfLever(lever)] as const),
  ...PROGRAMMES.map((programme) => [programme, namesOfProgramme(programme)] as const),
];

describe('V1: what a government does ends in what moves by itself', () => {
  it.each(DEEDS)('%s acts through its own flow, on a stock of the region', (deed, names) => {
    const flow = MAIN_FLOW[deed];
    expect(names.some((name) => flowsNaming(name).includes(flow))).toBe(true);
    const { to }: NamedFlow = FLOWS[flow];
    expect(REGION_STOCK_IDS).toContain(to);
  });

  it.each(DEEDS)('%s comes to core output through stocks', (deed) => {
    const { from, to }: NamedFlow = FLOWS[MAIN_FLOW[deed]];
    const stocks = [from, to].filter((stock) => stock !== undefined);
    expect([...stocks, ...reachedFrom(stocks)]).toContain('coreOutputYi');
  });

  it('nothing that a region does moves what is given', () => {
    const reached = reachedFrom(DEEDS.flatMap(([, names]) => names));
    const given = [
      'gdpYi',
      'salience',
      'technologyWindow',
      'computePriceYi',
      'generativeAiUsersWan',
    ];
    expect(given.filter((stock) => reached.has(stock))).toEqual([]);
    expect(reached).toContain('treasuryYi');
  });

  it.each(SHIPPED)('%s: every objective measures what some lever reaches', (id) => {
    const levers = LEVERS.map((lever) => reachedFrom(namesOfLever(lever)));
    for (const { measure } of shippedScenario(id).objectives) {
      if (!('stock' in measure)) continue;
      expect(REGION_STOCK_IDS).toContain(measure.stock);
      expect(
        levers.some((reached) => reached.has(measure.stock)),
        measure.stock,
      ).toBe(true);
    }
  });

  it('every stock in the index is moved by something that a government does', () => {
    const scores = Object.values(INDEX_EQUATIONS).flatMap(({ components }) =>
      Object.values(components).map(({ score }) => score),
    );
    const counted = [...new Set(scores.flatMap(namesBehind))].filter((name) =>
      Object.hasOwn(REGION_STOCKS, name),
    );
    const reached = reachedFrom(DEEDS.flatMap(([, names]) => names));
    expect(counted.length).toBeGreaterThan(15);
    expect(counted.filter((stock) => !reached.has(stock))).toEqual(['gdpYi']);
  });
});

/** How the page's table calls each stock of a region. */
const INSIDE_WORDS: Readonly<Record<string, RegExp>> = {
  'aiTalent|topScientists': /people.*scientists/,
  'trainingCapacity|trainingPipeline': /training/,
  'purseYi|fundYi|fundCalledYi': /purse.*government fund/,
  'angelCapitalYi|seriesACapitalYi|seriesBCapitalYi': /venture money by stage/,
  patienceYears: /patience/,
  'businessEnvironment|environmentNorm|openness|openScenes|governmentCapacity|credibility':
    /business environment.*openness.*scenes.*capacity.*credibility/,
  'startups|growthFirms|unicorns': /firms by stage/,
  'platforms|computeEflops|knowledge|supportingIndustry|adoptionShare':
    /platforms.*compute.*knowledge.*suppliers.*adoption/,
  'technology|coreOutputYi': /technology.*output/,
};

/** How it calls what comes from outside the regions, and by which names equations know it. */
const OUTSIDE_WORDS: Readonly<Record<string, RegExp>> = {
  gdpGrowth: /GDP growth/,
  techShift: /technology regime/,
  supplyCut: /supply of compute/,
  'nation.salience': /salience/,
};

describe('V1: the page lists what is inside, outside and left out', () => {
  it('has three columns that say something', () => {
    for (const column of columns) expect(column.trim().length).toBeGreaterThan(40);
  });

  it('names every stock of a region as inside, GDP as outside', () => {
    const listed = Object.keys(INSIDE_WORDS).flatMap((ids) => ids.split('|'));
    expect([...listed, 'gdpYi'].sort()).toEqual(REGION_STOCK_IDS);
    for (const words of Object.values(INSIDE_WORDS)) expect(inside).toMatch(words);
  });

  it('names every driver of the country as outside, or keeps it in an outside account', () => {
    const behind = new Set([...namesOf.values()].flat());
    const drawn = [...behind].filter((name) => NAMES[name]?.draw?.perRegion === 0);
    const held = [...behind].filter((name) => NAMES[name]?.kind === 'nation');
    expect([...drawn].sort()).toEqual(['supplyCut', 'techShift']);
    expect(held.length).toBeGreaterThan(5);
    const accounts = OUTSIDE_STOCK_IDS.map((stock) => `nation.${stock}`);
    expect(held.filter((name) => !accounts.includes(name))).toEqual([]);
    // GDP grows by a path that is fixed before the game.
    expect(namesBehind(EQUATIONS.gdpGrown.equation)).toContain('gdpGrowth');
    for (const [name, words] of Object.entries(OUTSIDE_WORDS)) {
      expect(behind, name).toContain(name);
      expect(outside).toMatch(words);
    }
  });

  it('leaves out what no equation knows', () => {
    const excluded = [/land/i, /debt/i, /export/i, /otherwage|otherpay/i];
    expect(leftOut).toMatch(/land prices.*debt.*export control.*wages of other trades/);
    for (const pattern of excluded) {
      expect(Object.keys(NAMES).filter((name) => pattern.test(name))).toEqual([]);
    }
  });
});

describe('V1: what is left out would change little, were it let in by a stub', () => {
  const cut = (every: number): ScriptedEvent[] =>
    Array.from({ length: 12 }, (_, k) => k + 1)
      .filter((turn) => turn % every === 1)
      .map((turn) => ({ turn, kind: 'supplyCut' as const }));
  const stub = (parameters: Overrides, events: ScriptedEvent[] = []): Scenario => ({
    ...variantOf(spring2025, parameters),
    events,
  });
  const stubs: readonly (readonly [string, Scenario])[] = [
    ['land: living costs rise twice as steeply where people crowd', stub({ housingWeight: 0.36 })],
    ['debt: a third more money to spend', stub({ taxGdp: 0.0016, taxOutput: 0.0186 })],
    [
      'export control: supply of compute is cut each year',
      stub({ computePriceFall: 0.05 }, cut(2)),
    ],
    [
      'national policy: half as much again of what is everybody’s: adoption',
      stub({ adoptionTrial: 0.012, adoptionCeiling: 0.6 }),
    ],
  ];
  const seeds = [1, 2, 3];
  const orders = (scenario: Scenario): string[][] =>
    seeds.map((seed) => orderOf(scenario, endWorld(scenario, seed)));
  const usual = orders(spring2025);

  it.each(stubs)('%s', (_, scenario) => {
    orders(scenario).forEach((order, k) => {
      const before = usual[k] as string[];
      const ranks = before.map((id) => order.indexOf(id));
      const correlation = sampleRankCorrelation(
        ranks,
        before.map((__, rank) => rank),
      );
      expect(correlation).toBeGreaterThan(0.9);
    });
  });
});
