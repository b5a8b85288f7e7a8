// Equations: the purse, what it buys, and institutions. See ../equations.ts for how a row reads.
// biome-ignore-all format: a table reads best with one row a line
import { PILLARS, type Pillar } from '../../engine/types.ts';
import { attentionSlots, LEVER_SPECS, LEVERS, type Lever, PROGRAMME_SPECS, PROGRAMMES, type Programme } from '../plan.ts';
import { programmesCostYi } from '../policy.ts';
import { type Place, regionAt } from './place.ts';
import { type AuxiliaryRow, auxiliary, flow, given } from './row.ts';

/** A lever's effect saturates: with x what its money is worth, x² / (x² + half²). */
function effectOf(lever: Lever): AuxiliaryRow {
  const { label, pillar } = LEVER_SPECS[lever];
  const half = pillar === 'policy' ? 'policyHalfYi' : 'leverHalfYi';
  const squared = `pow(worthYi.${lever}, 2)`;
  return auxiliary(`${label.zh}成效`, `${label.en}: effect`, 'share 0–1', `${squared} / (${squared} + pow(${half}, 2))`);
}

function worthOf(lever: Lever): AuxiliaryRow {
  const { label, pillar } = LEVER_SPECS[lever];
  return auxiliary(`${label.zh}支出的价值`, `${label.en}: what the money is worth`, '亿元', `spentYi.${lever} * skill * focus.${pillar} / scale`, { asOf: 'policy' });
}

function moneyOf(lever: Lever): AuxiliaryRow {
  const { zh, en } = LEVER_SPECS[lever].label;
  return auxiliary(`${zh}支出`, `${en}: money`, '亿元', `share.${lever} / sharesTaken * leverBudgetYi`);
}

function shareOf(lever: Lever): AuxiliaryRow {
  const { zh, en } = LEVER_SPECS[lever].label;
  return given(`${zh}份额`, `${en}: share in the plan`, 'share 0–1', (place) => regionAt(place).plan.shares[lever]);
}

/** `prefix.training` and so on, one row a lever. */
function eachLever(prefix: string, row: (lever: Lever) => AuxiliaryRow): Record<string, AuxiliaryRow> {
  return Object.fromEntries(LEVERS.map((lever) => [`${prefix}.${lever}`, row(lever)]));
}

const eachPillar = (prefix: string, row: (pillar: Pillar) => AuxiliaryRow): Record<string, AuxiliaryRow> =>
  Object.fromEntries(PILLARS.map((pillar) => [`${prefix}.${pillar}`, row(pillar)]));

const PILLAR_WORDS = { talent: '人才', capital: '资本', policy: '制度', ecosystem: '生态' };

const isPriority = (pillar: Pillar): AuxiliaryRow =>
  given(`重点在${PILLAR_WORDS[pillar]}（1为是）`, `The priority is ${pillar}, 1 if so`, 'ratio', (place) => (regionAt(place).plan.priority === pillar ? 1 : 0));

const focusOn = (pillar: Pillar): AuxiliaryRow =>
  auxiliary(`重点倍数：${PILLAR_WORDS[pillar]}`, `Gain of the priority: ${pillar}`, 'ratio', `isPriority.${pillar} > 0 ? priorityGain : 1`);

const sharesSum = (place: Place): number => {
  const { shares } = regionAt(place).plan;
  return LEVERS.reduce((sum, lever) => sum + shares[lever], 0);
};

/** A running programme works in full after its lead; 0 where it does not run. */
const runIn = (programme: Programme) => (place: Place): number => {
  const run = regionAt(place).programmes.find((each) => each.programme === programme);
  return run === undefined ? 0 : Math.min(1, run.turnsRun / PROGRAMME_SPECS[programme].leadTurns);
};

function strengthOf(programme: Programme): AuxiliaryRow {
  const { zh, en } = PROGRAMME_SPECS[programme].label;
  return auxiliary(`${zh}力度`, `${en}: strength`, 'share 0–1', `fundedShare * runIn.${programme}`);
}

function runInOf(programme: Programme): AuxiliaryRow {
  const { zh, en } = PROGRAMME_SPECS[programme].label;
  return given(`${zh}见效程度`, `${en}: how far it has run in`, 'share 0–1', runIn(programme));
}

function costOf(programme: Programme): AuxiliaryRow {
  const { label: { zh, en }, costYi } = PROGRAMME_SPECS[programme];
  return given(`${zh}费用`, `${en}: cost`, '亿元', (place) => (regionAt(place).programmes.some((run) => run.programme === programme) ? costYi : 0));
}

function eachProgramme(prefix: string, row: (programme: Programme) => AuxiliaryRow): Record<string, AuxiliaryRow> {
  return Object.fromEntries(PROGRAMMES.map((programme) => [`${prefix}.${programme}`, row(programme)]));
}

const fitOfDirection = (place: Place): number => {
  const field = regionAt(place).programmes.find((run) => run.field !== null)?.field ?? null;
  return field === null ? 0 : (place.fixed.start[place.at]?.fit[field] ?? Number.NaN);
};

export const POLICY_AUXILIARIES = {
  ...eachLever('spentYi', moneyOf),
  ...eachLever('lever', effectOf),
  ...eachLever('worthYi', worthOf),
  ...eachLever('share', shareOf),
  ...eachProgramme('programme', strengthOf),
  ...eachProgramme('runIn', runInOf),
  ...eachProgramme('costYi', costOf),
  purseThenYi: auxiliary('期初财力', 'Purse at the opening', '亿元', 'purseYi', { asOf: 'policy' }),
  availableYi: auxiliary('可支配财力', 'Money at hand', '亿元', 'purseThenYi + flow.revenue'),
  programmesCostYi: given('专项应付费用', 'Cost of all programmes', '亿元', (place) => programmesCostYi(regionAt(place).programmes), 'policy'),
  fundedShare: auxiliary('专项到位率', 'Share of the programmes’ cost that is paid', 'share 0–1', 'programmesCostYi > availableYi ? availableYi / programmesCostYi : 1'),
  leverBudgetYi: auxiliary('专项之外的财力', 'Money left for the levers', '亿元', 'availableYi - fundedShare * programmesCostYi'),
  sharesSum: given('份额合计', 'Sum of the plan’s shares', 'share', sharesSum),
  sharesTaken: given('份额基数', 'What the shares are taken of', 'share', (place) => {
    const sum = sharesSum(place);
    return sum > 1 || (regionAt(place).plan.surplus === 'spread' && sum > 0) ? sum : 1;
  }),
  surplusToFund: given('余额入基金（1为是）', 'The surplus goes to the fund, 1 if so', 'ratio', (place) => (regionAt(place).plan.surplus === 'fund' ? 1 : 0)),
  leftToFundYi: auxiliary('余额入基金', 'Surplus put into the fund', '亿元', 'surplusToFund * leverBudgetYi * max(0, 1 - sharesSum / sharesTaken)'),
  scale: auxiliary('政府规模', 'Scale of the government', 'ratio', 'gdpYi / scaleGdpYi'),
  skill: auxiliary('施政成效', 'Skill: what money of the government is worth', 'ratio', 'max(0, skillBase + skillPerCapacity * governmentCapacity + skillPerCredibility * (credibility - credibilityNorm))', { asOf: 'policy' }),
  ...eachPillar('isPriority', isPriority),
  ...eachPillar('focus', focusOn),
  care: auxiliary('营商投入力度', 'Effort on the business environment', 'share', 'environmentMoney * lever.environment + environmentDriveEffort * programme.environmentDrive'),
  normDrift: auxiliary('惯例漂移', 'Drift of custom', 'points', 'h * normSpeed * (businessEnvironment - normDrag - environmentNorm)'),
  trial: auxiliary('试点力度', 'Effort on trying out rules', 'share', 'opennessMoney * lever.scenes + sandboxEffort * programme.sandbox'),
  load: given('注意力负荷', 'Programmes per slot of attention', 'ratio', (place) => {
    const { programmes, stocks } = regionAt(place);
    return programmes.length / attentionSlots(stocks.governmentCapacity);
  }, 'policy'),
  learning: auxiliary('干中学', 'Learning by doing', 'ratio', 'load > 0 && load < 1 ? 1 : capacityIdle'),
  market: auxiliary('有效市场', 'Effective market', 'index 0–1', 'businessEnvironment / full'),
  directMoney: auxiliary('直接投入', 'Direct money: mean effect of three levers', 'share', '(lever.guidanceFund + lever.compute + lever.talentSubsidy) / 3'),
  runInCostYi: given('专项投入（按见效程度）', 'Cost of programmes, by how far they have run in', '亿元', (place) =>
    PROGRAMMES.reduce((sum, id) => sum + runIn(id)(place) * PROGRAMME_SPECS[id].costYi, 0)),
  programmesAtWorkYi: auxiliary('专项在用力度', 'Programmes at work', '亿元', 'fundedShare * runInCostYi'),
  fit: given('赛道适合度', 'How well the chosen direction suits', 'share 0–1', fitOfDirection),
  direction: auxiliary('赛道契合度', 'Fit of the chosen direction, at its strength', 'share 0–1', 'programme.direction * fit'),
  activism: auxiliary('有为程度', 'Activism of the government', 'index 0–1', 'clamp(activismCapacity * governmentCapacity + activismMoney * directMoney + activismProgramme * programmesAtWorkYi, 0, 1)'),
  overreach: auxiliary('越位程度', 'How far government outruns its market', 'index 0–1', 'max(0, activism - market - overreachSlack)'),
  lnInstitutions: auxiliary('制度乘数（对数）', 'Institutional multiplier, ln', 'ln output', 'marketGain * market + governmentGain * activism + complementGain * market * activism - overreachLoss * pow(overreach, 2)'),
  institutions: auxiliary('制度变化', 'Institutions since the start, ln', 'ln output', 'lnInstitutions - start.lnInstitutions'),
  regionCount: given('地区数', 'Regions', 'ratio', (place) => place.world.regions.length),
  meanLnInstitutions: auxiliary('各地制度均值', 'Mean institutions of the regions, ln', 'ln output', 'total(lnInstitutions) / regionCount'),
};

export const POLICY_FLOWS = {
  revenue: flow('min(h * (taxGdp * gdpYi + taxOutput * coreOutputYi), nation.treasuryYi)'),
  programmesPaid: flow('fundedShare * (programmesCostYi - costYi.longLifeFund - costYi.patientFunds)'),
  angelCommitted: flow('fundedShare * costYi.patientFunds + earlyFundsAngel * spentYi.earlyFunds'),
  seriesACommitted: flow('(1 - earlyFundsAngel) * spentYi.earlyFunds'),
  fundCommitted: flow('fundedShare * costYi.longLifeFund + spentYi.guidanceFund + leftToFundYi'),
  leversPaid: flow('spentYi.training + spentYi.talentSubsidy + spentYi.environment + spentYi.scenes + spentYi.compute + spentYi.research'),
  environmentImproved: flow('h * environmentGain * care * (1 - businessEnvironment / full)'),
  environmentDecayed: flow('h * environmentDecay * max(0, businessEnvironment - environmentNorm)'),
  normRisen: flow('max(0, normDrift)'),
  normFallen: flow('min(max(0, -normDrift), environmentNorm)'),
  opennessGained: flow('h * opennessGain * trial * (1 - openness / full)'),
  opennessLost: flow('h * opennessDecay * max(0, openness - opennessFloor)'),
  scenesOpened: flow('h * scenesGain * (lever.scenes + openScenesEffort * programme.openScenes)'),
  scenesClosed: flow('h * scenesDecay * openScenes'),
  capacityBuilt: flow('h * capacityGain * learning * (1 - governmentCapacity / full)'),
  capacityStrained: flow('min(h * capacityStrain * (1 - fundedShare + (load >= 1 ? strainFullLoad : 0)), governmentCapacity)'),
};
