// What is preset, as a teacher sets it lever by lever, and as the commands that an exercise holds.
import type { Preset } from '../../../classroom/exercise.ts';
import type { Pillar } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import {
  type Field,
  LEVERS,
  type Lever,
  PROGRAMMES,
  type Programme,
  type SurplusRule,
} from '../../../views/vocabulary.ts';

export type ProgrammePreset = { kind: 'start'; field: Field | null } | { kind: 'end' };

export type Settings = {
  shares: Partial<Record<Lever, number>>;
  surplus: SurplusRule | null;
  programmes: Partial<Record<Programme, ProgrammePreset>>;
  targetYi: number | null;
  priority: Pillar | null;
};

export function settingsOf(preset: readonly Preset[]): Settings {
  const settings: Settings = {
    shares: {},
    surplus: null,
    programmes: {},
    targetYi: null,
    priority: null,
  };
  for (const command of preset) {
    switch (command.type) {
      case 'plan':
        Object.assign(settings.shares, command.shares);
        settings.surplus = command.surplus ?? settings.surplus;
        break;
      case 'startProgramme':
        settings.programmes[command.programme] = { kind: 'start', field: command.field ?? null };
        break;
      case 'endProgramme':
        settings.programmes[command.programme] = { kind: 'end' };
        break;
      case 'meeting':
        settings.targetYi = command.targetYi ?? settings.targetYi;
        settings.priority = command.priority ?? settings.priority;
    }
  }
  return settings;
}

/** Programmes end before others start, or there may be no attention for them. */
export function presetOf(settings: Settings): Preset[] {
  const { shares, surplus, programmes, targetYi, priority } = settings;
  const preset: Preset[] = [];
  if (Object.keys(shares).length > 0 || surplus !== null) {
    preset.push({
      type: 'plan',
      ...(Object.keys(shares).length > 0 && { shares }),
      ...(surplus !== null && { surplus }),
    });
  }
  for (const programme of PROGRAMMES) {
    if (programmes[programme]?.kind === 'end') preset.push({ type: 'endProgramme', programme });
  }
  for (const programme of PROGRAMMES) {
    const set = programmes[programme];
    if (set?.kind !== 'start') continue;
    const { field } = set;
    preset.push({ type: 'startProgramme', programme, ...(field !== null && { field }) });
  }
  if (targetYi !== null || priority !== null) {
    preset.push({
      type: 'meeting',
      ...(targetYi !== null && { targetYi }),
      ...(priority !== null && { priority }),
    });
  }
  return preset;
}

/** Where in the exercise the command stands that matches; its problems are told by that. */
export function pointerOf(
  preset: readonly Preset[],
  is: (command: Preset) => boolean,
): string | null {
  const at = preset.findIndex(is);
  return at < 0 ? null : `/preset/${at}`;
}

type Seats = readonly string[];
type Places = Pick<Scenario, 'regions'>;

/** The percentage that a lever has in every open seat by itself; null where seats differ. */
export function ownShare(lever: Lever, seats: Seats, scenario: Places): string | null {
  const shares = new Set(plansOf(seats, scenario).map((plan) => plan[lever]));
  const [share] = shares;
  return shares.size === 1 && share !== undefined ? String(Math.round(share * 100)) : null;
}

/** What the levers take in all, with what is preset: the least and the most among the seats. */
export function planSums(
  seats: Seats,
  scenario: Places,
  { shares }: Settings,
): { least: number; most: number } | null {
  const preset = Object.values(shares);
  if (preset.length === 0 || !preset.every(Number.isFinite)) return null;
  const sums = plansOf(seats, scenario).map((plan) =>
    LEVERS.reduce((sum, lever) => sum + (shares[lever] ?? plan[lever]), 0),
  );
  return sums.length === 0 ? null : { least: Math.min(...sums), most: Math.max(...sums) };
}

function plansOf(seats: Seats, { regions }: Places): Readonly<Record<Lever, number>>[] {
  return regions.filter(({ id }) => seats.includes(id)).map(({ plan }) => plan.shares);
}
