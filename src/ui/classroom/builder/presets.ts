// What is preset, as a teacher sets it lever by lever, and as the commands that an exercise holds.
import type { Preset } from '../../../classroom/exercise.ts';
import type { Pillar } from '../../../engine/types.ts';
import {
  type Field,
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
