// Parameters: users, salience, and the supply of compute. Value, range, unit, grade, source, meaning; see ../params.ts.
// biome-ignore-all format: a table reads best with one row a line
import { FITTED } from './fitted.ts';
import { type ParameterSpec, parameter } from './parameter.ts';

export const NATION_PARAMETERS = {
  populationWan: parameter(140_678, [1000, 1_000_000], '万 persons', 'A', 'A16 / A17', '人口', 'population'),
  usersTrial: parameter(0.02, [0, 0.1], 'share a year', 'B', 'Bass 1969: p .01–.03', '用户自发增长 p', 'users by trial, p'),
  usersImitation: parameter(FITTED.usersImitation, [0.2, 1], 'share a year', 'B', 'fitted; prior .38: Bass 1969, q .2–.5', '用户模仿增长 q', 'users by imitation, q'),
  usersCeiling: parameter(0.75, [0.3, 1], 'share', 'C', 'judgement: about the share of internet users', '用户占人口上限', 'ceiling of users'),
  usersPull: parameter(0.02, [0, 0.1], 'share a year', 'C', 'M15', '用户对产业应用的带动', 'users on adoption by industry'),
  salienceDecay: parameter(0.5, [0, 2], 'share a year', 'C', 'M16', '热度消退速度', 'fading of salience'),
  salienceNorm: parameter(50, [0, 100], 'index 0–100', 'C', 'judgement', '常态热度', 'usual salience'),
  supplyCutHazard: parameter(0.08, [0, 0.5], 'chance a year', 'C', 'judgement', '算力断供发生率', 'chance of a supply cut'),
  supplyCutJump: parameter(0.5, [0, 3], 'ratio', 'C', 'judgement', '断供涨价幅度', 'jump of the price'),
  regimeSalience: parameter(0.5, [0, 1], 'share', 'C', 'M04', '技术变革带来的热度', 'salience that a technology shift brings'),
} as const satisfies Record<string, ParameterSpec>;
