// M25: promotion tours move firms from leaders to followers. They come for the courting and stay
// for the environment: Guangxi tours for six years, with and without mending its own house.
import type { Command } from '../../model/commands.ts';
import { LEVERS, type Lever, PROGRAMME_SPECS } from '../../model/plan.ts';
import { YEARS_PER_TURN } from '../../model/time.ts';
import type { Seat } from '../../rivals/seat.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Overrides, run, type Sitting, variantOf } from '../runs.ts';
import { differences, type Experiment, finding } from './experiment.ts';
import { stocksOf } from './measures.ts';

const SEAT = 'guangxi';
const TURNS = 12;
/** The regions of the tours: the bay area, the Yangtze delta, the capital's surroundings, Sichuan. */
const COURTED: ReadonlySet<string> = new Set([
  'shenzhen',
  'guangzhou',
  'shanghai',
  'suzhou',
  'hangzhou',
  'nanjing',
  'beijing',
  'tianjin',
  'chengdu',
  'chongqing',
]);

/** Tours or none, and a share of the purse for the environment. */
function touring(tours: boolean, environment: number): Sitting {
  return ({ own }: Seat): Command[] => {
    const region = own.id;
    const shares = {} as Record<Lever, number>;
    for (const lever of LEVERS) shares[lever] = lever === 'environment' ? environment : 0.02;
    const commands: Command[] = [{ region, type: 'plan', shares, surplus: 'save' }];
    let isTouring = false;
    for (const { programme, turnsLeft } of own.programmes) {
      if (programme !== 'promotionTours' || !tours) {
        commands.push({ region, type: 'endProgramme', programme });
      } else {
        isTouring = true;
        if (turnsLeft === 1) commands.push({ region, type: 'continueProgramme', programme });
      }
    }
    if (tours && !isTouring) {
      commands.push({ region, type: 'startProgramme', programme: 'promotionTours' });
    }
    return commands;
  };
}

/** Start-ups that came and that left, their years in the region, and firms in the end. */
type Course = { came: number; fromCourted: number; left: number; years: number; firms: number };

function course(scenario: Scenario, seed: number, seat: Sitting): Course {
  const at = scenario.regions.findIndex(({ id }) => id === SEAT);
  const found: Course = { came: 0, fromCourted: 0, left: 0, years: 0, firms: 0 };
  const options = { seats: { [SEAT]: seat }, turns: TURNS, keepLedger: true };
  run(scenario, seed, options, (world, _, ledger) => {
    const moves = ledger?.moves.startupsMoved ?? [];
    world.regions.forEach(({ id }, from) => {
      const firms = moves[from]?.[at] ?? 0;
      found.came += firms;
      if (COURTED.has(id)) found.fromCourted += firms;
    });
    const s = stocksOf(world, SEAT);
    for (const firms of moves[at] ?? []) found.left += firms;
    found.years += s.startups * YEARS_PER_TURN;
    if (world.turn !== TURNS) return;
    found.firms = s.startups + s.growthFirms + s.unicorns;
  });
  return found;
}

/** Share of start-ups that leave in a year: over all seeds, for they are few in each. */
function leaving(courses: readonly Course[]): number {
  const sum = (key: keyof Course): number => courses.reduce((all, each) => all + each[key], 0);
  return sum('left') / sum('years');
}

const NO_PULL: Overrides = { tourPull: 0 };
/** Most of the purse, as against a token. */
const CARE = 0.8;

const TOKEN = 0.05;

export const promotionTours: Experiment = {
  id: 'promotion-tours',
  title: { zh: '招商推介', en: 'Promotion tours' },
  method: {
    zh: '广西六年：招商或不招商，营商环境投入八成财力或只是象征性投入。数一数来了多少企业、从哪里来、留下多少、花了多少；再切断招商的拉力。',
    en: 'Guangxi for six years: tours or none, four fifths of the purse for the business environment or a token. How many firms come, from where, how many are there in the end, and at what cost; then the pull of tours is cut.',
  },
  sources: ['A44', 'A45', 'M25'],
  run(shelf, seeds) {
    const scenario = shelf('spring-2025');
    const courses = (of: Scenario, tours: boolean, environment: number): Course[] =>
      seeds.map((seed) => course(of, seed, touring(tours, environment)));
    const cared = courses(scenario, true, CARE);
    const caredAtHome = courses(scenario, false, CARE);
    const token = courses(scenario, true, TOKEN);
    const tokenAtHome = courses(scenario, false, TOKEN);
    const cut = variantOf(scenario, NO_PULL);
    const pick = (of: readonly Course[], key: keyof Course): number[] => of.map((c) => c[key]);
    const gap = (a: readonly Course[], b: readonly Course[], key: keyof Course): number[] =>
      differences(pick(a, key), pick(b, key));
    const stayed = gap(cared, caredAtHome, 'firms');
    const stayedToken = gap(token, tokenAtHome, 'firms');
    return [
      finding(
        'came',
        { zh: '招商多引来的初创企业', en: 'Start-ups more that come by touring' },
        'firms',
        gap(token, tokenAtHome, 'came'),
        { atLeast: 5 },
      ),
      finding(
        'from-courted',
        { zh: '其中来自被推介地区的比例', en: 'Share of all that came from the regions courted' },
        'share',
        token.map(({ came, fromCourted }) => fromCourted / Math.max(1, came)),
        { atLeast: 0.5 },
      ),
      finding(
        'cost',
        { zh: '六年的专项花费', en: 'What the tours cost in six years' },
        '亿元',
        seeds.map(() => TURNS * PROGRAMME_SPECS.promotionTours.costYi),
        { atLeast: 1 },
      ),
      finding(
        'stay-token',
        {
          zh: '象征性改善环境：六年后多出的企业',
          en: 'Firms more in the end, with a token for the environment',
        },
        'firms',
        stayedToken,
        { atLeast: 1 },
      ),
      finding(
        'stay-cared',
        {
          zh: '认真改善环境：六年后多出的企业',
          en: 'Firms more in the end, with four fifths of the purse for it',
        },
        'firms',
        stayed,
        { atLeast: 3 },
      ),
      finding(
        'leaving-token',
        {
          zh: '象征性改善环境：每年迁走的初创企业',
          en: 'Start-ups that leave again each year, with a token',
        },
        'share a year',
        [leaving(token)],
        {},
      ),
      finding(
        'environment',
        {
          zh: '认真改善环境后，每年迁走比例的变化',
          en: 'What money for the environment changes in that',
        },
        'share a year',
        [leaving(cared) - leaving(token)],
        { atMost: -0.003 },
      ),
      finding(
        'cut',
        { zh: '切断招商拉力后多引来的企业', en: 'Start-ups more that come when tours pull nobody' },
        'firms',
        gap(courses(cut, true, TOKEN), courses(cut, false, TOKEN), 'came'),
        { atLeast: -1, atMost: 1 },
      ),
    ];
  },
};
