// The article's claims, each as an experiment that can fail.
import type { Experiment } from './experiments/experiment.ts';
import { marketAndGovernment } from './experiments/market-and-government.ts';
import { patientCapital } from './experiments/patient-capital.ts';
import { promotionTours } from './experiments/promotion-tours.ts';
import { talentWar } from './experiments/talent-war.ts';
import { targetRatchet } from './experiments/target-ratchet.ts';
import { twentyYears } from './experiments/twenty-years.ts';
import { whyHangzhou } from './experiments/why-hangzhou.ts';

export const EXPERIMENTS: readonly Experiment[] = [
  whyHangzhou,
  marketAndGovernment,
  patientCapital,
  talentWar,
  twentyYears,
  promotionTours,
  targetRatchet,
];
