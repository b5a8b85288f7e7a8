// Every change of a plan is a command. A command is checked against the world and either applied
// or refused with a code; nothing in between.
import {
  type Half,
  type Period,
  PILLARS,
  type Pillar,
  periodAfter,
  type RegionId,
} from '../engine/types.ts';
import {
  attentionSlots,
  FIELDS,
  type Field,
  LEVERS,
  type Lever,
  PROGRAMME_SPECS,
  PROGRAMMES,
  type Programme,
} from './plan.ts';
import {
  type ProgrammeRun,
  type Region,
  SURPLUS_RULES,
  type SurplusRule,
  type World,
} from './world.ts';

export type Command = { region: RegionId } & (
  | {
      /** Shares of the purse over levers; a lever not named keeps its share. */
      type: 'plan';
      shares?: Partial<Record<Lever, number>>;
      surplus?: SurplusRule;
    }
  | { type: 'startProgramme'; programme: Programme; field?: Field }
  | { type: 'continueProgramme'; programme: Programme }
  | { type: 'endProgramme'; programme: Programme }
  | {
      /** The first meeting of the year: this year's target (亿元 a year) and one priority. */
      type: 'meeting';
      targetYi?: number;
      priority?: Pillar;
    }
);

export const COMMAND_TYPES = [
  'plan',
  'startProgramme',
  'continueProgramme',
  'endProgramme',
  'meeting',
] as const satisfies readonly Command['type'][];

export const REFUSALS = [
  'unknown-region',
  'not-your-seat',
  'game-over',
  'unknown-command',
  'malformed',
  'unknown-lever',
  'bad-share',
  'shares-over-one',
  'unknown-surplus-rule',
  'unknown-programme',
  'programme-running',
  'programme-not-running',
  'no-attention-left',
  'field-missing',
  'field-not-wanted',
  'no-meeting-now',
  'unknown-priority',
  'target-out-of-range',
  'locked',
  'runs-by-itself',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Shares and targets are worked out in binary: a hair past a limit is rounding, not a wish. */
const ROUNDING = 1e-9;

/** Targets that a meeting may set, as ratios to present output: a rule of the game. */
export const TARGET_RANGE = { least: 0.9, most: 2 } as const;

function targetLimitsYi(region: Region): { least: number; most: number } {
  const { coreOutputYi } = region.stocks;
  return { least: TARGET_RANGE.least * coreOutputYi, most: TARGET_RANGE.most * coreOutputYi };
}

/** The half-year that the next turn will play. */
export function comingPeriod(world: World): Period {
  return periodAfter(world.period, 1);
}

export function comingHalf(world: World): Half {
  return comingPeriod(world).half;
}

function includes<T extends string>(list: readonly T[], value: unknown): value is T {
  return list.includes(value as T);
}

export function runningProgramme(region: Region, programme: Programme): ProgrammeRun | undefined {
  return region.programmes.find((run) => run.programme === programme);
}

/** The keys that a command of each type may have, besides region and type. */
const KEYS: Readonly<Record<Command['type'], readonly string[]>> = {
  plan: ['shares', 'surplus'],
  startProgramme: ['programme', 'field'],
  continueProgramme: ['programme'],
  endProgramme: ['programme'],
  meeting: ['targetYi', 'priority'],
};

/** Whatever was handed in, is it an object of a command's shape? Its values are checked below. */
function shapeRefusal(command: unknown): Refusal | null {
  if (typeof command !== 'object' || command === null) return 'malformed';
  const { type } = command as { type?: unknown };
  if (!includes(COMMAND_TYPES, type)) return 'unknown-command';
  const known = (key: string): boolean =>
    key === 'region' || key === 'type' || KEYS[type].includes(key);
  return Object.keys(command).every(known) ? null : 'malformed';
}

/** Why the command cannot be done now; null where it can. Reads, never writes. */
export function refusalOf(world: World, command: Command): Refusal | null {
  const misshapen = shapeRefusal(command);
  if (misshapen !== null) return misshapen;
  const region = world.regions.find(({ id }) => id === command.region);
  if (region === undefined) return 'unknown-region';
  switch (command.type) {
    case 'plan':
      return planRefusal(region, command.shares, command.surplus);
    case 'startProgramme':
      return startRefusal(region, command.programme, command.field);
    case 'continueProgramme':
    case 'endProgramme':
      if (!includes(PROGRAMMES, command.programme)) return 'unknown-programme';
      return runningProgramme(region, command.programme) ? null : 'programme-not-running';
    case 'meeting': {
      if (comingHalf(world) !== 1) return 'no-meeting-now';
      const { targetYi, priority } = command;
      if (priority !== undefined && !includes(PILLARS, priority)) return 'unknown-priority';
      if (targetYi === undefined) return null;
      if (typeof targetYi !== 'number') return 'target-out-of-range';
      const { least, most } = targetLimitsYi(region);
      const slack = ROUNDING * most;
      return targetYi >= least - slack && targetYi <= most + slack ? null : 'target-out-of-range';
    }
  }
}

function planRefusal(
  region: Region,
  shares: unknown,
  surplus: SurplusRule | undefined,
): Refusal | null {
  if (surplus !== undefined && !includes(SURPLUS_RULES, surplus)) return 'unknown-surplus-rule';
  if (shares !== undefined && (typeof shares !== 'object' || shares === null)) return 'bad-share';
  const given = (shares ?? {}) as Record<string, unknown>;
  for (const lever of Object.keys(given)) {
    if (!includes(LEVERS, lever)) return 'unknown-lever';
  }
  let total = 0;
  for (const lever of LEVERS) {
    const share = given[lever] === undefined ? region.plan.shares[lever] : given[lever];
    if (!(typeof share === 'number' && share >= 0 && share <= 1)) return 'bad-share';
    total += share;
  }
  return total > 1 + ROUNDING ? 'shares-over-one' : null;
}

function startRefusal(
  region: Region,
  programme: Programme,
  field: Field | undefined,
): Refusal | null {
  if (!includes(PROGRAMMES, programme)) return 'unknown-programme';
  if (runningProgramme(region, programme)) return 'programme-running';
  if (region.programmes.length >= attentionSlots(region.stocks.governmentCapacity)) {
    return 'no-attention-left';
  }
  if (programme === 'direction') return includes(FIELDS, field) ? null : 'field-missing';
  return field === undefined ? null : 'field-not-wanted';
}

/** The region as it stands after a legal command; the one given is left as it was. */
export function commandApplied(region: Region, command: Command, coming: Period): Region {
  switch (command.type) {
    case 'plan': {
      const shares = { ...region.plan.shares };
      // −0 would read back from a file as 0: the two must not make two states.
      for (const lever of LEVERS) shares[lever] = (command.shares?.[lever] ?? shares[lever]) + 0;
      const surplus = command.surplus ?? region.plan.surplus;
      return { ...region, plan: { ...region.plan, shares, surplus } };
    }
    case 'startProgramme': {
      const { programme, field = null } = command;
      const turnsLeft = PROGRAMME_SPECS[programme].durationTurns;
      const run = { programme, field, turnsRun: 0, turnsLeft, fundedShare: 1 };
      return { ...region, programmes: [...region.programmes, run] };
    }
    case 'continueProgramme': {
      const turnsLeft = PROGRAMME_SPECS[command.programme].durationTurns;
      const programmes = region.programmes.map((run) =>
        run.programme === command.programme ? { ...run, turnsLeft } : run,
      );
      return { ...region, programmes };
    }
    case 'endProgramme':
      return {
        ...region,
        programmes: region.programmes.filter((run) => run.programme !== command.programme),
      };
    case 'meeting': {
      const { targetYi, priority = region.plan.priority } = command;
      const target =
        targetYi === undefined
          ? region.target
          : { year: coming.year, outputYi: targetYi, baseYi: region.stocks.coreOutputYi };
      return { ...region, plan: { ...region.plan, priority }, target };
    }
  }
}

/**
 * The world with the commands applied in order, and the refused ones with their codes. The world
 * given is left as it was.
 */
export function withCommands(
  world: World,
  commands: readonly Command[],
): { world: World; refused: { command: Command; refusal: Refusal }[] } {
  const refused: { command: Command; refusal: Refusal }[] = [];
  if (commands.length === 0) return { world, refused };
  const planned: World = { ...world, regions: [...world.regions] };
  const coming = comingPeriod(world);
  for (const command of commands) {
    const refusal = refusalOf(planned, command);
    if (refusal !== null) refused.push({ command, refusal });
    else {
      const at = planned.regions.findIndex(({ id }) => id === command.region);
      planned.regions[at] = commandApplied(planned.regions[at] as Region, command, coming);
    }
  }
  return { world: planned, refused };
}
