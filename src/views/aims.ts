// What each lever and programme is there to change: the one or two variables by which its effect
// is foretold.
import type { Lever, Programme } from '../model/plan.ts';
import type { Region } from '../model/world.ts';
import { OTHER_VARIABLES, SHEET_VARIABLES, type Variable } from './variables.ts';

const LEVER_AIM_IDS = {
  training: ['trainingCapacity'],
  talentSubsidy: ['aiTalent'],
  earlyFunds: ['patienceYears', 'angelCapitalYi'],
  guidanceFund: ['ventureCapitalYi'],
  environment: ['businessEnvironment'],
  scenes: ['openScenes'],
  compute: ['computeEflops'],
  research: ['platforms', 'knowledge'],
} as const satisfies Record<Lever, readonly string[]>;

const PROGRAMME_AIM_IDS = {
  talentLadder: ['topScientists', 'aiTalent'],
  jobFairs: ['aiTalent'],
  trainingDrive: ['trainingCapacity'],
  longLifeFund: ['fundYi', 'patienceYears'],
  patientFunds: ['patienceYears', 'startups'],
  environmentDrive: ['businessEnvironment'],
  openScenes: ['openScenes', 'adoptionShare'],
  sandbox: ['openness'],
  direction: ['startups', 'coreOutputYi'],
  innovationPlatforms: ['platforms', 'knowledge'],
  scienceCorridor: ['topScientists', 'knowledge'],
  computeHub: ['computeEflops'],
  promotionTours: ['startups'],
  industryUpgrading: ['adoptionShare', 'supportingIndustry'],
} as const satisfies Record<Programme, readonly string[]>;

const VARIABLES = [...SHEET_VARIABLES, ...OTHER_VARIABLES];

export function aimOf(id: string): Variable {
  const found = VARIABLES.find((variable) => variable.id === id);
  if (found === undefined) throw new RangeError(`no variable ${id}`);
  return found;
}

export function leverAims(lever: Lever): Variable[] {
  return LEVER_AIM_IDS[lever].map(aimOf);
}

export function programmeAims(programme: Programme): Variable[] {
  return PROGRAMME_AIM_IDS[programme].map(aimOf);
}

/** The value of an aim, which is a stock or a sum of stocks. */
export function aimValue({ stocks }: Variable, of: Region['stocks']): number {
  return stocks.reduce((sum, stock) => sum + of[stock], 0);
}
