// Two levels of skill that need no search. Both keep to one plan wherever they sit.
import type { Command } from '../model/commands.ts';
import { styleCommands } from './keeping.ts';
import type { Seat } from './seat.ts';
import type { StyleSpec } from './styles.ts';

/** A little of everything: hardly a lever gets past its critical mass. Two programmes that harm nobody. */
const NOVICE: StyleSpec = {
  percents: [13, 13, 12, 12, 13, 13, 12, 12],
  surplus: 'save',
  priority: 'talent',
  programmes: ['openScenes', 'innovationPlatforms'],
};

/**
 * Money on four levers, so that it tells, institutions first, and programmes that are kept for years,
 * in a direction that suits.
 */
export const STEADY: StyleSpec = {
  percents: [0, 0, 0, 22, 22, 22, 34, 0],
  surplus: 'save',
  priority: 'policy',
  programmes: ['patientFunds', 'innovationPlatforms', 'openScenes', 'direction'],
  field: 'follow',
};

export function noviceCommands(seat: Seat): Command[] {
  return styleCommands(seat, NOVICE);
}

export function steadyCommands(seat: Seat): Command[] {
  return styleCommands(seat, STEADY);
}
