// The desk of one seat: what runs, what may be started and why not, attention, meeting, target.
import type { Half, RegionId } from '../engine/types.ts';
import {
  type Command,
  comingPeriod,
  type Refusal,
  refusalOf,
  runningProgramme,
  TARGET_RANGE,
} from '../model/commands.ts';
import { credibilityWon, nextGrowth } from '../model/leadership.ts';
import type { Parameters } from '../model/params.ts';
import {
  attentionSlots,
  FIELDS,
  type Field,
  LEVERS,
  type Lever,
  PROGRAMME_SPECS,
  PROGRAMMES,
  type Programme,
} from '../model/plan.ts';
import { effortOf } from '../model/policy.ts';
import {
  type Fixed,
  nationOf,
  type ProgrammeRun,
  type Region,
  type RegionStart,
  type World,
} from '../model/world.ts';
import { regionOf } from './moment.ts';

export type Attention = { used: number; slots: number };

export function attentionOf(world: World, id: string): Attention {
  const region = regionOf(world, id);
  return {
    used: region.programmes.length,
    slots: attentionSlots(region.stocks.governmentCapacity),
  };
}

/** Levers that do little below a critical mass; the others work from the first yuan on. */
const MASSIVE: ReadonlySet<Lever> = new Set([
  'talentSubsidy',
  'earlyFunds',
  'environment',
  'scenes',
  'research',
]);

/** The money by which each lever does half of what it can, 亿元 a half-year; null where none is. */
export function notchesOf(region: Region, at: number, fixed: Fixed): Record<Lever, number | null> {
  const start = fixed.start[at] as RegionStart;
  const one = Object.fromEntries(LEVERS.map((lever) => [lever, 1])) as Record<Lever, number>;
  const { lever: effect } = effortOf(region, one, start, fixed.parameters);
  // An effect of 1 亿元 of e = 1/(1 + half²) gives half away.
  const half = (e: number): number => Math.sqrt((1 - e) / e);
  return Object.fromEntries(
    LEVERS.map((lever) => [lever, MASSIVE.has(lever) ? half(effect[lever]) : null]),
  ) as Record<Lever, number | null>;
}

/** Less than half of that money: so thin that a lever does less than a fifth of what it can. */
export function isThin(moneyYi: number, notchYi: number | null): boolean {
  return notchYi !== null && moneyYi > 0 && moneyYi < notchYi / 2;
}

export type ProgrammeOffer = {
  programme: Programme;
  /** Why it cannot be started now; null where it can. */
  refusal: Refusal | null;
};

export function programmeOffers(world: World, id: RegionId): ProgrammeOffer[] {
  return PROGRAMMES.map((programme) => ({
    programme,
    refusal: refusalOf(world, startCommand(id, programme, FIELDS[0] as Field)),
  }));
}

/** The direction that the present technology favours, and how open its window is, 0–100. */
export function favourOf(world: World): { field: Field; window: number } {
  return { field: world.favouredField, window: nationOf(world).technologyWindow };
}

/** The command that starts a programme; the field is left out where none is wanted. */
export function startCommand(region: RegionId, programme: Programme, field: Field): Command {
  return programme === 'direction'
    ? { region, type: 'startProgramme', programme, field }
    : { region, type: 'startProgramme', programme };
}

/** A programme that runs already, and by how much the pending plan has changed it. */
export type ProgrammeCard = ProgrammeRun & {
  costYi: number;
  /** Half-years until it works in full; 0 when it does. */
  leadLeft: number;
  /** It was started or renewed on this desk and has not yet run. */
  isNew: boolean;
  isRenewed: boolean;
};

export function programmeCards(world: World, planned: World, id: string): ProgrammeCard[] {
  const now = regionOf(world, id);
  return regionOf(planned, id).programmes.map((run) => {
    const before = runningProgramme(now, run.programme);
    const { costYi, leadTurns } = PROGRAMME_SPECS[run.programme];
    return {
      ...run,
      costYi,
      leadLeft: Math.max(0, leadTurns - run.turnsRun),
      isNew: before === undefined,
      isRenewed: before !== undefined && run.turnsLeft > before.turnsLeft,
    };
  });
}

export type FitWord = 'strong' | 'fair' | 'weak';

/** How well a direction suits, in one of three words; the bounds are judgement. */
export function fitWord(fit: number): FitWord {
  return fit >= 0.7 ? 'strong' : fit >= 0.4 ? 'fair' : 'weak';
}

export type Meeting = {
  half: Half;
  year: number;
  /** The target as the plan has it now, 亿元 a year. */
  targetYi: number;
  leastYi: number;
  mostYi: number;
  outputYi: number;
  /** How much of the target present output reaches, 0–1 and beyond. */
  reachedShare: number;
};

export function meetingOf(planned: World, id: string): Meeting {
  const { stocks, target } = regionOf(planned, id);
  const { year, half } = comingPeriod(planned);
  return {
    half,
    year,
    targetYi: target.outputYi,
    // Whole 亿元 inside the range, so that no end of a slider is refused.
    leastYi: Math.ceil(stocks.coreOutputYi * TARGET_RANGE.least),
    mostYi: Math.floor(stocks.coreOutputYi * TARGET_RANGE.most),
    outputYi: stocks.coreOutputYi,
    reachedShare: stocks.coreOutputYi / target.outputYi,
  };
}

export type Stakes = {
  /** Credibility won where the target is met, points. */
  won: number;
  /** Credibility lost at most, points, and the shortfall that costs it, as a share. */
  lostMost: number;
  shortfallShare: number;
  /** Growth that next year asks for where this target is just met, and just missed. */
  metAsksShare: number;
  missedAsksShare: number;
};

/** What hangs on a target, by the same rules that will reckon it at the year's end. */
export function stakesOf(world: World, id: string, targetYi: number, p: Parameters): Stakes {
  const { credibility, coreOutputYi } = regionOf(world, id).stocks;
  // At a meeting the target is set against present output; later it stands as it was set.
  const { target } = regionOf(world, id);
  const baseYi = comingPeriod(world).half === 1 ? coreOutputYi : target.baseYi;
  const asked = targetYi / baseYi - 1;
  return {
    won: credibilityWon(asked, credibility, p),
    lostMost: Math.min(p.credibilityLoss, credibility),
    shortfallShare: p.shortfallReference,
    metAsksShare: nextGrowth(asked, true, p),
    missedAsksShare: nextGrowth(asked, false, p),
  };
}
