// Equations: the government fund, venture money by stage, and patience. See ../equations.ts for how a row reads.
// biome-ignore-all format: a table reads best with one row a line
import { auxiliary, flow } from './row.ts';

export const CAPITAL_AUXILIARIES = {
  confidence: auxiliary('募资信心', 'Confidence of investors', 'ratio', 'exp(moodRaise * heat + favourRaise * favour + trustRaise * (credibility - credibilityNorm) / full + institutionRaise * institutions)'),
  depth: auxiliary('募资力度', 'Money raised, as a share of venture capital at the start', 'share', 'h * deployShare * coreOutputYi / start.coreOutputYi * confidence'),
  crowdYi: auxiliary('撬动的社会资本', 'Private money drawn by the fund', '亿元', 'crowdIn * flow.fundCalled'),
  patientEffort: auxiliary('耐心政策力度', 'Effort on patience', 'share', 'patienceMoney * lever.earlyFunds + patienceScheme * programme.patientFunds + patienceFund * programme.longLifeFund'),
};

export const CAPITAL_FLOWS = {
  fundCalled: flow('h * fundCall * fundYi'),
  fundRecycled: flow('h * fundRecycle * fundCalledYi'),
  fundInvested: flow('h * fundLoss * fundCalledYi'),
  angelRaised: flow('min(depth * start.angelCapitalYi, nation.treasuryYi)'),
  seriesARaised: flow('min(depth * start.seriesACapitalYi + crowdInSeriesA * crowdYi, nation.treasuryYi)'),
  seriesBRaised: flow('min(depth * start.seriesBCapitalYi + (1 - crowdInSeriesA) * crowdYi, nation.treasuryYi)'),
  angelInvested: flow('h * deployShare * angelCapitalYi'),
  seriesAInvested: flow('h * deployShare * seriesACapitalYi'),
  seriesBInvested: flow('h * deployShare * seriesBCapitalYi'),
  patienceGained: flow('h * patienceGain * patientEffort * max(0, 1 - patienceYears / patienceMost)'),
  patienceLost: flow('h * patienceDecay * max(0, patienceYears - patienceNorm)'),
};
