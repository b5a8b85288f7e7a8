// M04, M05: a laggard can come to lead in about twenty years, if it chooses its direction well,
// and usually does not. Three regions play twenty years hands-off, under the best style found by
// search, and under the same style with a direction that does not suit them.
import { FIELDS, type Field } from '../../model/plan.ts';
import type { StyleSpec } from '../../rivals/styles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Overrides, type Sitting, variantOf } from '../runs.ts';
import { finalStandings } from '../search.ts';
import { type Experiment, type Finding, finding, shareFinding } from './experiment.ts';

/** Found by `searchStyles` in this scenario; that no better one exists is not claimed. */
const FOUND: Readonly<Record<string, StyleSpec>> = {
  chengdu: {
    percents: [22, 17, 0, 0, 19, 14, 0, 24],
    surplus: 'fund',
    priority: 'policy',
    programmes: ['innovationPlatforms', 'patientFunds', 'openScenes', 'direction'],
    field: 'follow',
  },
  guangxi: {
    percents: [26, 18, 0, 15, 16, 22, 0, 0],
    surplus: 'spread',
    priority: 'policy',
    programmes: ['environmentDrive', 'direction', 'innovationPlatforms', 'talentLadder'],
    field: 'follow',
  },
  liaoning: {
    percents: [26, 18, 0, 15, 16, 22, 0, 0],
    surplus: 'spread',
    priority: 'policy',
    programmes: ['environmentDrive', 'direction', 'innovationPlatforms', 'talentLadder'],
    field: 'follow',
  },
};

/** Technology shifts favour nobody, and no window opens. */
const CUT: Overrides = { favourGain: 0, regimeGain: 0, regimeLoss: 0 };

/** The direction that suits a region least. */
function worstField(scenario: Scenario, id: string): Field {
  const fit = scenario.regions.find((region) => region.id === id)?.fit;
  if (fit === undefined) throw new RangeError(`no region ${id}`);
  return FIELDS.reduce((worst, field) => (fit[field] < fit[worst] ? field : worst));
}

export const twentyYears: Experiment = {
  id: 'twenty-years',
  title: { zh: '二十年，从后进到先进', en: 'Twenty years, from laggard to leader' },
  method: {
    zh: '成都、广西、辽宁各走到2044年：照常行事；按搜索得到的最佳打法；同样的钱投向最不合适的赛道。再取消技术变革带来的窗口。',
    en: 'Chengdu, Guangxi and Liaoning to the end of 2044: hands-off; under the best style that a search has found; with the same money in the direction that suits them least. Then technology shifts open no window.',
  },
  sources: ['A39', 'M04', 'M05'],
  run(shelf, seeds) {
    const scenario = shelf('twenty-years');
    const without = variantOf(scenario, CUT);
    const { turns } = scenario;
    const findings: Finding[] = [];
    for (const region of Object.keys(FOUND)) {
      const name = scenario.regions.find(({ id }) => id === region)?.name ?? { zh: '', en: '' };
      const style = FOUND[region] as StyleSpec;
      const ranks = (of: Scenario, sitting: Sitting): number[] =>
        finalStandings(of, { region, seeds, turns }, sitting).map(({ rank }) => rank);
      const handsOff = ranks(scenario, 'default');
      const best = ranks(scenario, style);
      const astray = ranks(scenario, { ...style, field: worstField(scenario, region) });
      const isTop = (rank: number): boolean => rank <= 3;
      const least = region === 'liaoning' ? 0.1 : 0.001;
      findings.push(
        shareFinding(
          `${region}-hands-off`,
          { zh: `${name.zh}照常行事，进入前三`, en: `${name.en} hands-off reaches the top three` },
          handsOff.map(isTop),
          { atMost: 0.05 },
        ),
        shareFinding(
          `${region}-best`,
          {
            zh: `${name.zh}最佳打法，进入前三`,
            en: `${name.en} under the best style reaches the top three`,
          },
          best.map(isTop),
          { atLeast: least, atMost: 0.95 },
        ),
        finding(
          `${region}-ranks`,
          {
            zh: `${name.zh}最佳打法比照常行事多升的名次`,
            en: `Ranks that ${name.en} gains by it over hands-off`,
          },
          'ranks',
          handsOff.map((rank, k) => rank - (best[k] as number)),
          { atLeast: region === 'chengdu' ? 1 : 4 },
        ),
        finding(
          `${region}-astray`,
          {
            zh: `${name.zh}赛道选错，少升的名次`,
            en: `Ranks that ${name.en} loses of these in a bad direction`,
          },
          'ranks',
          astray.map((rank, k) => rank - (best[k] as number)),
          { atLeast: region === 'chengdu' ? 0 : 2 },
        ),
        shareFinding(
          `${region}-cut`,
          {
            zh: `没有技术窗口时，${name.zh}最佳打法进入前三`,
            en: `${name.en} under the best style where no window opens`,
          },
          ranks(without, style).map(isTop),
          { atMost: 0.005 },
        ),
      );
    }
    return findings;
  },
};
