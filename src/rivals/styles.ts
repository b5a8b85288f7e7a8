// The styles that the article gives its regions, as shares of the purse and programmes in order
// of liking. A style is a habit, not a search: it needs nothing but what its seat can see.
import type { Pillar } from '../engine/types.ts';
import type { Field, Lever, Programme } from '../model/plan.ts';
import type { Style } from '../model/style.ts';
import type { SurplusRule } from '../model/world.ts';

export type StyleSpec = {
  /** Percent of the purse on training, talent subsidy, early funds, guidance fund, environment,
   * scenes, compute, research. */
  readonly percents: readonly [number, number, number, number, number, number, number, number];
  readonly surplus: SurplusRule;
  readonly priority: Pillar;
  /** Kept running as far as attention and money reach. */
  readonly programmes: readonly Programme[];
  /**
   * The direction of a `direction` programme: one for good, or `follow` for the one that suits
   * best as technology changes; the one that suits best when it starts where none is named.
   */
  readonly field?: Field | 'follow';
};

export const STYLE_LEVERS = [
  'training',
  'talentSubsidy',
  'earlyFunds',
  'guidanceFund',
  'environment',
  'scenes',
  'compute',
  'research',
] as const satisfies readonly Lever[];

export const STYLE_SPECS: Readonly<Record<Style, StyleSpec>> = {
  // Beijing: a fund of fifteen years, open scenes, embodied AI (A07–A09, M10, M12).
  longFundOpenScenes: {
    percents: [12, 8, 10, 20, 6, 12, 14, 18],
    surplus: 'save',
    priority: 'ecosystem',
    programmes: ['longLifeFund', 'openScenes', 'direction', 'innovationPlatforms'],
  },
  // Hangzhou: patience, and the same goal year after year (A12, M08, M21).
  patience: {
    percents: [14, 8, 24, 6, 14, 12, 8, 14],
    surplus: 'save',
    priority: 'capital',
    programmes: ['scienceCorridor', 'patientFunds', 'jobFairs'],
  },
  // Suzhou: the talent ladder, and scenes in its factories (A28–A33, M18, M19).
  talentLadder: {
    percents: [14, 26, 10, 10, 8, 14, 8, 10],
    surplus: 'save',
    priority: 'talent',
    programmes: ['talentLadder', 'industryUpgrading', 'openScenes'],
  },
  // Shanghai: the business environment, every year anew (A40, A41, M26).
  environment: {
    percents: [14, 10, 10, 12, 22, 10, 10, 12],
    surplus: 'save',
    priority: 'policy',
    programmes: ['environmentDrive', 'longLifeFund', 'sandbox'],
  },
  // Guangdong's cities: one hand on traditional industry, one on AI and robots (M22).
  twoHands: {
    percents: [14, 10, 12, 14, 8, 14, 14, 14],
    surplus: 'save',
    priority: 'ecosystem',
    programmes: ['industryUpgrading', 'direction', 'patientFunds'],
  },
  // Chengdu: innovation platforms (A34, M23).
  platforms: {
    percents: [14, 8, 10, 10, 8, 14, 10, 26],
    surplus: 'save',
    priority: 'ecosystem',
    programmes: ['innovationPlatforms', 'direction', 'openScenes'],
  },
  // Guangxi: tours to richer regions, AI for every trade (A44, A45, M24, M25).
  promotionTours: {
    percents: [16, 10, 8, 12, 18, 12, 10, 14],
    surplus: 'save',
    priority: 'ecosystem',
    programmes: ['promotionTours', 'industryUpgrading'],
  },
  // Liaoning: an environment to be trusted again (A42, M27).
  environmentRecovery: {
    percents: [16, 10, 8, 10, 28, 10, 8, 10],
    surplus: 'save',
    priority: 'policy',
    programmes: ['environmentDrive', 'industryUpgrading'],
  },
  // Cities of universities: train and research.
  research: {
    percents: [20, 10, 10, 10, 8, 8, 10, 24],
    surplus: 'save',
    priority: 'talent',
    programmes: ['innovationPlatforms', 'scienceCorridor', 'trainingDrive'],
  },
  // A city that invests as a shareholder.
  fundLed: {
    percents: [12, 8, 16, 26, 8, 8, 10, 12],
    surplus: 'fund',
    priority: 'capital',
    programmes: ['longLifeFund', 'direction', 'scienceCorridor'],
  },
  // Manufacturing cities: AI for the industry that is there.
  upgrading: {
    percents: [16, 10, 8, 14, 12, 16, 12, 12],
    surplus: 'save',
    priority: 'ecosystem',
    programmes: ['industryUpgrading', 'direction', 'environmentDrive'],
  },
  // A little of everything.
  balanced: {
    percents: [13, 12, 12, 13, 13, 12, 12, 13],
    surplus: 'save',
    priority: 'ecosystem',
    programmes: ['computeHub', 'innovationPlatforms', 'openScenes'],
  },
};
