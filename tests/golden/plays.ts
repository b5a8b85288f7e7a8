// The golden games: what persons of different habits do, and games in which nobody takes part. They
// are games that make sense, not good ones. `npm run build:records` makes their records from this.
import type { Player } from '../../src/rivals/players.ts';
import { seatsOf, spring2025 } from '../helpers/games.ts';
import { hand, type Play, repeat, together } from './hand.ts';

const chengdu = hand('chengdu');
const chongqing = hand('chongqing');
const guangxi = hand('guangxi');
const guangzhou = hand('guangzhou');
const hangzhou = hand('hangzhou');
const hefei = hand('hefei');
const liaoning = hand('liaoning');
const nanjing = hand('nanjing');
const shanghai = hand('shanghai');
const shenzhen = hand('shenzhen');
const suzhou = hand('suzhou');
const wuhan = hand('wuhan');
const xian = hand('xian');

/** Everybody by one player, as every scenario has the same regions. */
const all = (player: Player) => seatsOf(spring2025, player);
/** A player by lot writes down a whole plan each half-year: a few seats of it are enough. */
const some = (player: Player, ...regions: readonly string[]) =>
  Object.fromEntries(regions.map((region) => [region, player]));

export const PLAYS: readonly Play[] = [
  // Patience: early money year after year, modest targets, programmes seen through.
  {
    file: 'spring-2025-patient-capital',
    scenario: 'spring-2025',
    seed: 42,
    seats: { hangzhou: 'person' },
    moves: together(repeat(1, 11, 2, hangzhou.meet(12, 'capital')), {
      1: [hangzhou.plan({ earlyFunds: 26, guidanceFund: 8, talentSubsidy: 4, compute: 6 })],
      2: [hangzhou.start('sandbox')],
      4: [hangzhou.renew('patientFunds')],
      6: [hangzhou.plan({ research: 16, scenes: 8 }, 'fund')],
      9: [hangzhou.start('talentLadder')],
    }),
    name: '耐心资本 · Patient capital',
    notes: [
      { turn: 0, text: 'Does early money pay within six years?' },
      { turn: 4, text: '耐心资本计划续了一期，看看早期企业活得怎么样。' },
    ],
  },
  // No person: what the regions make of it by themselves, at both lengths.
  { file: 'spring-2025-rivals', scenario: 'spring-2025', seed: 1, seats: all('default') },
  { file: 'spring-2025-held', scenario: 'spring-2025', seed: 42, seats: all('hold') },
  {
    file: 'spring-2025-random',
    scenario: 'spring-2025',
    seed: 4_294_967_295,
    seats: { ...all('hold'), ...some('random', 'beijing', 'guangxi', 'hefei', 'jinan', 'xiamen') },
  },
  // Levels of skill: an expert's search has to come out alike in every engine, so it is kept short.
  {
    file: 'spring-2025-levels',
    scenario: 'spring-2025',
    seed: 30,
    played: 4,
    seats: { nanjing: 'novice', wuhan: 'steady', xian: 'expert' },
  },
  // Two persons at one screen, who want the same people.
  {
    file: 'spring-2025-two-persons',
    scenario: 'spring-2025',
    seed: 2041,
    seats: { suzhou: 'person', shanghai: 'person' },
    moves: together(repeat(1, 11, 2, suzhou.meet(15, 'talent'), shanghai.meet(10, 'policy')), {
      1: [suzhou.plan({ talentSubsidy: 30, training: 12 }), shanghai.plan({ talentSubsidy: 15 })],
      3: [shanghai.start('talentLadder'), suzhou.start('jobFairs')],
      5: [suzhou.plan({ talentSubsidy: 18, scenes: 20 }), suzhou.start('openScenes')],
      8: [shanghai.plan({ environment: 12, research: 19 }, 'spread')],
      10: [shanghai.start('sandbox')],
    }),
  },
  // A change of course: a big fund first, and when it does not pay, people and science instead.
  {
    file: 'six-dragons-change-of-course',
    scenario: 'six-dragons',
    seed: 7,
    seats: { hefei: 'person' },
    moves: together(
      repeat(1, 5, 2, hefei.meet(25, 'capital')),
      repeat(7, 11, 2, hefei.meet(10, 'talent')),
      {
        1: [
          hefei.plan({ guidanceFund: 40, earlyFunds: 20, research: 5, training: 5, compute: 5 }),
          hefei.start('patientFunds'),
        ],
        6: [
          hefei.end('patientFunds'),
          hefei.plan({ guidanceFund: 8, earlyFunds: 8, research: 22, training: 24 }, 'save'),
          hefei.start('innovationPlatforms'),
        ],
        8: [hefei.start('talentLadder')],
        12: [hefei.plan({ talentSubsidy: 14 })],
      },
    ),
  },
  // A seat taken over midway: the second person ends what the region was used to.
  {
    file: 'six-dragons-taken-over',
    scenario: 'six-dragons',
    seed: 42,
    seats: {},
    takes: [{ after: 6, region: 'xian' }],
    moves: together(repeat(7, 11, 2, xian.meet(20, 'ecosystem')), {
      7: [
        xian.end('scienceCorridor'),
        xian.start('direction', 'manufacturing'),
        xian.start('industryUpgrading'),
        xian.plan({
          ...{ training: 15, talentSubsidy: 10, earlyFunds: 9, guidanceFund: 9 },
          ...{ environment: 16, scenes: 20, compute: 8, research: 10 },
        }),
      ],
      10: [xian.plan({ compute: 4, talentSubsidy: 14 }, 'spread')],
    }),
  },
  // Talent first: training before anything else, and subsidies only where they are matched.
  {
    file: 'talent-war-talent-first',
    scenario: 'talent-war',
    seed: 11,
    seats: { nanjing: 'person', suzhou: 'hold', shenzhen: 'random' },
    moves: together(repeat(1, 11, 2, nanjing.meet(8, 'talent')), {
      1: [
        nanjing.plan({ training: 34, talentSubsidy: 14, guidanceFund: 6, earlyFunds: 6 }),
        nanjing.start('trainingDrive'),
        nanjing.start('jobFairs'),
      ],
      4: [nanjing.renew('jobFairs')],
      5: [nanjing.plan({ environment: 12, training: 30 })],
      7: [nanjing.plan({ talentSubsidy: 8, research: 16 })],
      9: [nanjing.start('scienceCorridor')],
    }),
  },
  // Six persons at one screen, each with one idea, three of them without a target of their own.
  {
    file: 'talent-war-six-persons',
    scenario: 'talent-war',
    seed: 2026,
    seats: {
      wuhan: 'person',
      xian: 'person',
      chengdu: 'person',
      hefei: 'person',
      guangzhou: 'person',
      hangzhou: 'person',
    },
    moves: together(
      repeat(1, 11, 2, wuhan.meet(14, 'talent'), hefei.meet(18, 'capital'), hangzhou.meet(9)),
      {
        1: [
          wuhan.plan({ training: 24, talentSubsidy: 16 }),
          xian.plan({ research: 28, talentSubsidy: 8 }),
          chengdu.plan({ scenes: 26, talentSubsidy: 14 }),
          hefei.plan({ guidanceFund: 26, talentSubsidy: 10 }),
          guangzhou.plan({ compute: 26, talentSubsidy: 8 }),
          hangzhou.plan({ environment: 26, talentSubsidy: 8 }),
        ],
        2: [wuhan.start('jobFairs'), guangzhou.start('computeHub')],
        4: [xian.start('talentLadder'), chengdu.start('openScenes')],
        6: [chengdu.end('openScenes'), guangzhou.plan({ compute: 10, training: 20 })],
        7: [hangzhou.start('environmentDrive')],
      },
    ),
  },
  // All on compute, until it is dear; four others act by lot.
  {
    file: 'compute-crunch-compute-bet',
    scenario: 'compute-crunch',
    seed: 99,
    seats: { shenzhen: 'person', ...some('random', 'beijing', 'chengdu', 'wuhan', 'xian') },
    moves: together(repeat(1, 11, 2, shenzhen.meet(20, 'ecosystem')), {
      1: [
        shenzhen.plan({ compute: 45, guidanceFund: 5, earlyFunds: 5, scenes: 8, research: 8 }),
        shenzhen.start('computeHub'),
      ],
      5: [shenzhen.plan({ compute: 20, training: 20, talentSubsidy: 16, environment: 15 })],
      8: [shenzhen.start('openScenes')],
      11: [shenzhen.plan({ compute: 12, scenes: 16 })],
    }),
  },
  // A game that somebody left after seven of its half-years.
  {
    file: 'compute-crunch-left',
    scenario: 'compute-crunch',
    seed: 5,
    played: 7,
    seats: { wuhan: 'person' },
    moves: {
      1: [wuhan.meet(30, 'ecosystem'), wuhan.start('direction', 'embodied')],
      3: [wuhan.meet(5), wuhan.plan({ compute: 20, talentSubsidy: 5, scenes: 10 })],
      5: [wuhan.meet(5), wuhan.end('direction')],
    },
  },
  // The west: firms are courted, then an environment is built that keeps them.
  {
    file: 'western-chance-courting-firms',
    scenario: 'western-chance',
    seed: 7,
    seats: { chongqing: 'person', chengdu: 'hold' },
    moves: together(repeat(1, 23, 2, chongqing.meet(12)), {
      1: [
        chongqing.plan({ environment: 20, scenes: 18, compute: 6, guidanceFund: 9 }),
        chongqing.start('promotionTours'),
        chongqing.start('environmentDrive'),
      ],
      4: [chongqing.renew('promotionTours')],
      7: [chongqing.start('direction', 'mobility')],
      10: [chongqing.plan({ training: 20, environment: 14 })],
      13: [chongqing.start('environmentDrive')],
      16: [chongqing.plan({ earlyFunds: 14, talentSubsidy: 4, scenes: 16 }, 'fund')],
      19: [chongqing.start('trainingDrive')],
    }),
  },
  // Twenty years of one idea: institutions first, and the rest when they are good.
  {
    file: 'twenty-years-institutions-first',
    scenario: 'twenty-years',
    seed: 42,
    seats: { liaoning: 'person' },
    moves: together(
      repeat(1, 39, 2, liaoning.meet(11)),
      repeat(3, 33, 6, liaoning.start('environmentDrive')),
      {
        1: [
          liaoning.plan({
            environment: 36,
            scenes: 8,
            training: 12,
            research: 6,
            talentSubsidy: 6,
          }),
          liaoning.start('sandbox'),
        ],
        9: [liaoning.plan({ environment: 26, research: 17 }), liaoning.start('industryUpgrading')],
        15: [liaoning.start('direction', 'manufacturing')],
        21: [liaoning.plan({ environment: 18, earlyFunds: 15 }, 'spread')],
        30: [liaoning.start('innovationPlatforms')],
      },
    ),
  },
  // Twenty years by nobody.
  { file: 'twenty-years-rivals', scenario: 'twenty-years', seed: 1, seats: all('default') },
  // Twenty years in which one person goes on and two others take seats over, one from `hold`.
  {
    file: 'twenty-years-taken-over',
    scenario: 'twenty-years',
    seed: 8,
    seats: { guangzhou: 'person', guangxi: 'hold' },
    takes: [
      { after: 12, region: 'guangxi' },
      { after: 20, region: 'nanjing' },
    ],
    moves: together(
      repeat(1, 39, 2, guangzhou.meet(10, 'ecosystem')),
      repeat(13, 39, 2, guangxi.meet(14, 'policy')),
      repeat(21, 39, 2, nanjing.meet(7, 'talent')),
      {
        1: [guangzhou.plan({ scenes: 20, compute: 8 }), guangzhou.start('openScenes')],
        8: [guangzhou.start('direction', 'health')],
        13: [
          guangxi.plan({ environment: 22, scenes: 16, research: 5 }),
          guangxi.start('direction', 'asean'),
        ],
        18: [guangzhou.plan({ research: 22, scenes: 12 })],
        21: [
          nanjing.plan({
            ...{ training: 22, talentSubsidy: 9, earlyFunds: 8, guidanceFund: 8 },
            ...{ environment: 8, scenes: 7, compute: 8, research: 28 },
          }),
          nanjing.start('talentLadder'),
        ],
        26: [guangxi.start('jobFairs'), nanjing.start('scienceCorridor')],
        33: [guangxi.plan({ training: 24, environment: 12 }, 'save')],
      },
    ),
  },
  // From the end of 2020, over twelve half-years: into the years that the scenario does not know.
  {
    file: 'backcast-2020-early-start',
    scenario: 'backcast-2020',
    seed: 2020,
    turns: 12,
    seats: { hangzhou: 'person', beijing: 'hold' },
    moves: together(repeat(1, 11, 2, hangzhou.meet(20)), {
      1: [hangzhou.start('patientFunds'), hangzhou.start('environmentDrive')],
      3: [hangzhou.plan({ training: 18, guidanceFund: 5, earlyFunds: 17 })],
      6: [hangzhou.start('scienceCorridor')],
      9: [hangzhou.renew('scienceCorridor'), hangzhou.plan({ compute: 12, earlyFunds: 12 })],
    }),
  },
];
