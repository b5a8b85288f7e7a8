// M18, M15: poaching is close to zero-sum, training is not. All regions bid, or all train with the
// same money, or one bids alone.
import type { Command } from '../../model/commands.ts';
import { LEVERS, type Lever } from '../../model/plan.ts';
import type { Seat } from '../../rivals/seat.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Overrides, run, type Sitting, variantOf } from '../runs.ts';
import { type Experiment, finding } from './experiment.ts';
import { stocksOf, total } from './measures.ts';

const ALONE = 'suzhou';
const TURNS = 12;

/** Keeps its other plans, and spends `share` more of the purse on one lever. */
function spendingOn(lever: Lever, share: number): Sitting {
  return ({ own }: Seat): Command[] => {
    const rest = (1 - share) * 0.9;
    const shares = {} as Record<Lever, number>;
    for (const each of LEVERS) shares[each] = rest / LEVERS.length;
    shares[lever] += share;
    return [{ region: own.id, type: 'plan', shares }];
  };
}

const BID = 0.4;

type Course = { people: number; moved: number; alone: number; costYi: number };

function course(
  scenario: Scenario,
  seed: number,
  all: Sitting,
  one: Sitting,
  cut: Overrides = {},
): Course {
  const variant = variantOf(scenario, cut);
  const seats = Object.fromEntries(
    variant.regions.map(({ id }) => [id, id === ALONE ? one : all] as const),
  );
  const found: Course = { people: 0, moved: 0, alone: 0, costYi: 0 };
  run(variant, seed, { seats, turns: TURNS, keepLedger: true }, (world, _, ledger) => {
    const moves = ledger?.moves.talentMoved ?? [];
    const { length } = world.regions;
    for (let i = 0; i < length; i++) {
      for (let j = 0; j < length; j++) found.moved += moves[i]?.[j] ?? 0;
    }
    for (const paid of ledger?.flows.leversPaid?.out ?? []) found.costYi += paid;
    if (world.turn !== TURNS) return;
    found.people = total(world, 'aiTalent');
    found.alone = stocksOf(world, ALONE).aiTalent;
  });
  return found;
}

export const talentWar: Experiment = {
  id: 'talent-war',
  title: { zh: '人才争夺战', en: 'The talent war' },
  method: {
    zh: '六年：各地同时把四成财力用于引才补贴，或把同样的钱用于培养，或只有苏州一家加码；与各地平均分配相比。再切断补贴的吸引力。',
    en: 'Six years: all regions put four tenths of the purse into subsidies for talent, or the same money into training, or Suzhou bids alone; compared with an even split. Then the pull of subsidies is cut.',
  },
  sources: ['A28', 'M15', 'M18'],
  run(shelf, seeds) {
    const scenario = shelf('spring-2025');
    const even = spendingOn('training', 0);
    const bid = spendingOn('talentSubsidy', BID);
    const train = spendingOn('training', BID);
    const of = (all: Sitting, one: Sitting, cut: Overrides = {}): Course[] =>
      seeds.map((seed) => course(scenario, seed, all, one, cut));
    const evenly = of(even, even);
    const bidding = of(bid, bid);
    const training = of(train, train);
    const alone = of(even, bid);
    const evenlyCut = of(even, even, { offerGain: 0 });
    const aloneCut = of(even, bid, { offerGain: 0 });
    const ratio = (a: readonly Course[], b: readonly Course[], key: keyof Course): number[] =>
      a.map((each, k) => each[key] / (b[k] as Course)[key] - 1);
    return [
      finding(
        'war-moves',
        { zh: '全面竞价：流动人数的变化', en: 'War of all against all: people who move' },
        'share',
        ratio(bidding, evenly, 'moved'),
        { atLeast: -0.1, atMost: 0.1 },
      ),
      finding(
        'war-people',
        { zh: '全面竞价：全国人才的变化', en: 'War of all against all: people in all' },
        'share',
        ratio(bidding, evenly, 'people'),
        { atMost: 0.005 },
      ),
      finding(
        'training-people',
        { zh: '同样的钱用于培养：全国人才的变化', en: 'The same money on training: people in all' },
        'share',
        ratio(training, evenly, 'people'),
        { atLeast: 0.03 },
      ),
      finding(
        'war-cost',
        { zh: '全面竞价六年的花费', en: 'What the war costs in six years' },
        '亿元',
        bidding.map(({ costYi }) => costYi * BID),
        { atLeast: 300 },
      ),
      finding(
        'alone',
        { zh: '苏州独自加码：人才的变化', en: 'Suzhou bids alone: its people' },
        'share',
        ratio(alone, evenly, 'alone'),
        { atLeast: 0.03, atMost: 0.5 },
      ),
      finding(
        'cut',
        { zh: '补贴无吸引力时，苏州独自加码', en: 'Suzhou bids alone where subsidies draw nobody' },
        'share',
        ratio(aloneCut, evenlyCut, 'alone'),
        { atMost: 0.005 },
      ),
    ];
  },
};
