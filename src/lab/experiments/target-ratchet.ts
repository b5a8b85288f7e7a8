// M28: targets that are met are raised. Chengdu asks for little, for much, or for what cannot be;
// then the ratchet is taken away.
import { ventureCapitalYi } from '../../model/capital.ts';
import type { Command } from '../../model/commands.ts';
import { commandsOf } from '../../rivals/players.ts';
import type { Seat } from '../../rivals/seat.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Overrides, run, type Sitting, variantOf } from '../runs.ts';
import { differences, type Experiment, finding } from './experiment.ts';
import { stocksOf } from './measures.ts';

const SEAT = 'chengdu';
const TURNS = 12;

/** Plays its own style, and asks each year for so much growth. */
function asking(growth: number): Sitting {
  return (seat: Seat): Command[] => {
    const { own, half } = seat;
    const commands = commandsOf('default', seat);
    if (half === 2) return commands;
    const targetYi = own.stocks.coreOutputYi * (1 + growth);
    return [...commands, { region: own.id, type: 'meeting', targetYi }];
  };
}

type Course = { met: number; credibility: number; ventureYi: number };

function course(scenario: Scenario, seed: number, seat: Sitting): Course {
  const found: Course = { met: 0, credibility: 0, ventureYi: 0 };
  run(scenario, seed, { seats: { [SEAT]: seat }, turns: TURNS }, (world, notes) => {
    for (const note of notes) if (note.kind === 'targetMet' && note.region === SEAT) found.met += 1;
    if (world.turn !== TURNS) return;
    const s = stocksOf(world, SEAT);
    found.credibility = s.credibility;
    found.ventureYi = ventureCapitalYi(s);
  });
  return found;
}

/** Growth asked for in the year after a target was met, and after one was missed. */
function askedNext(scenario: Scenario, seed: number): { met: number[]; missed: number[] } {
  const asked = { met: [] as number[], missed: [] as number[] };
  run(scenario, seed, { turns: TURNS }, (world, notes) => {
    for (const note of notes) {
      if (note.kind !== 'targetMet' && note.kind !== 'targetMissed') continue;
      const target = world.regions.find(({ id }) => id === note.region)?.target;
      if (target === undefined) continue;
      const growth = target.outputYi / target.baseYi - 1;
      (note.kind === 'targetMet' ? asked.met : asked.missed).push(growth);
    }
  });
  return asked;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const MODEST = 0;
const FAIR = 0.1;
const TOO_MUCH = 0.6;

/** No ratchet: whatever was reached, the least is asked. */
const NO_RATCHET: Overrides = { ratchetMet: 0, ratchetMissed: 0 };

export const targetRatchet: Experiment = {
  id: 'target-ratchet',
  title: { zh: '目标层层加码', en: 'The target ratchet' },
  method: {
    zh: '成都六年：每年不求增长、求一成、求六成。看完成次数、公信力与创业资本。另看各地达标后与未达标后，下一年目标各要求多少；再取消加码。',
    en: 'Chengdu for six years: each year it asks for no growth, for a tenth, or for six tenths. Targets met, credibility, venture capital. And for all regions: how much the next target asks for after one was met, and after one was missed; then the ratchet is taken away.',
  },
  sources: ['A06', 'A37', 'M28'],
  run(shelf, seeds) {
    const scenario = shelf('spring-2025');
    const courses = (growth: number): Course[] =>
      seeds.map((seed) => course(scenario, seed, asking(growth)));
    const [modest, fair, tooMuch] = [courses(MODEST), courses(FAIR), courses(TOO_MUCH)];
    const pick = (of: readonly Course[], key: keyof Course): number[] => of.map((c) => c[key]);
    const asked = seeds.map((seed) => askedNext(scenario, seed));
    const free = variantOf(scenario, NO_RATCHET);
    // Where nothing was missed there is nothing to compare.
    const gapOf = ({ met, missed }: { met: number[]; missed: number[] }): number =>
      met.length === 0 || missed.length === 0 ? 0 : mean(met) - mean(missed);
    return [
      finding(
        'met',
        { zh: '求一成：六年中完成的目标', en: 'Asking for a tenth: targets met in six years' },
        'targets',
        pick(fair, 'met'),
        { atLeast: 4 },
      ),
      finding(
        'met-too-much',
        { zh: '求六成：六年中完成的目标', en: 'Asking for six tenths: targets met' },
        'targets',
        pick(tooMuch, 'met'),
        { atMost: 1 },
      ),
      finding(
        'credibility',
        {
          zh: '求一成比不求增长多赢得的公信力',
          en: 'Credibility won by asking for a tenth rather than nothing',
        },
        'points',
        differences(pick(fair, 'credibility'), pick(modest, 'credibility')),
        { atLeast: 3 },
      ),
      finding(
        'venture',
        {
          zh: '求一成比求六成多吸引的创业资本',
          en: 'Venture capital more by asking for a tenth than for six',
        },
        'share',
        fair.map(({ ventureYi }, k) => ventureYi / (tooMuch[k] as Course).ventureYi - 1),
        { atLeast: 0.05 },
      ),
      finding(
        'ratchet',
        {
          zh: '达标后比未达标后，下一年多要求的增长',
          en: 'Growth asked for after a target met, over that after a miss',
        },
        'share a year',
        asked.map(gapOf),
        { atLeast: 0.01 },
      ),
      finding(
        'cut',
        { zh: '取消加码后的差别', en: 'The same without the ratchet' },
        'share a year',
        seeds.map((seed) => gapOf(askedNext(free, seed))),
        { atLeast: -0.001, atMost: 0.001 },
      ),
    ];
  },
};
