// Parameters: funds, venture money, and patience. Value, range, unit, grade, source, meaning; see ../params.ts.
// biome-ignore-all format: a table reads best with one row a line
import { type ParameterSpec, parameter } from './parameter.ts';

export const CAPITAL_PARAMETERS = {
  fundCall: parameter(0.25, [0, 1], 'share a year', 'C', 'C01', '政府基金出资速度', 'fund called a year'),
  fundRecycle: parameter(0.1, [0, 1], 'share a year', 'C', 'A09: life of 15 years', '政府基金回收速度', 'fund that comes back'),
  fundLoss: parameter(0.03, [0, 0.5], 'share a year', 'C', 'judgement', '政府基金核销', 'fund written off'),
  crowdIn: parameter(1.5, [0, 4], 'ratio', 'A', 'SSRN 3221997: .88–.93; C02, C03 report 3.7–4.5', '撬动社会资本', 'private money drawn per 亿元 called'),
  moodRaise: parameter(0.5, [0, 2], 'ln raised', 'C', 'M16', '热度对募资的影响', 'salience on fund raising'),
  favourRaise: parameter(1, [0, 2], 'ln raised', 'D', 'M05', '合乎技术风口的赛道对募资的影响', 'a direction that the present technology favours on fund raising'),
  trustRaise: parameter(0.5, [0, 1], 'ln raised', 'C', 'judgement', '公信力对募资的影响', 'credibility on fund raising'),
  institutionRaise: parameter(1.2, [0, 3], 'elasticity', 'C', 'M21', '制度对募资的影响', 'institutions on fund raising'),
  deployShare: parameter(0.5, [0.1, 1], 'share a year', 'C', 'judgement', '资金投出速度', 'venture money invested a year'),
  patienceGain: parameter(2, [0, 5], 'years a year', 'D', 'M21', '耐心增强速度', 'patience gained at full effort'),
  patienceDecay: parameter(0.16, [0, 1], 'share a year', 'C', 'judgement', '耐心消退速度', 'patience lost'),
  patienceNorm: parameter(2.5, [1, 6], 'years', 'C', 'judgement', '市场惯常的耐心', 'patience of the market'),
  crowdInSeriesA: parameter(0.4, [0, 1], 'share', 'C', 'judgement', '撬动资本投向A轮', 'crowded-in money that goes to series A'),
  patienceMoney: parameter(0.5, [0, 2], 'share of full effort', 'D', 'M21', '早期基金对耐心的作用', 'early funds on patience'),
  patienceScheme: parameter(1, [0, 2], 'share of full effort', 'D', 'M21', '耐心资本计划的作用', 'patient capital scheme'),
  patienceFund: parameter(0.7, [0, 2], 'share of full effort', 'D', 'A09', '长周期基金对耐心的作用', 'long-life fund on patience'),
  patienceMost: parameter(15, [5, 30], 'years', 'C', 'A09', '耐心上限', 'longest patience'),
} as const satisfies Record<string, ParameterSpec>;
