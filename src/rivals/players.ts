// Who can play a seat without a person: each takes what the seat sees and returns commands.
import type { Command } from '../model/commands.ts';
import { expertCommands } from './expert.ts';
import { styleCommands } from './keeping.ts';
import { noviceCommands, steadyCommands } from './levels.ts';
import { randomCommands } from './random.ts';
import type { Seat } from './seat.ts';
import { STYLE_SPECS } from './styles.ts';

export const PLAYERS = ['default', 'novice', 'steady', 'expert', 'hold', 'random'] as const;
/**
 * Who plays a seat that no person plays: its region's own style, one of three levels of skill, or
 * a measure for them. `hold` keeps the plan that its region starts with; its programmes run out
 * one by one.
 */
export type Player = (typeof PLAYERS)[number];

const play: Readonly<Record<Player, (seat: Seat) => Command[]>> = {
  default: (seat) => styleCommands(seat, STYLE_SPECS[seat.style]),
  novice: noviceCommands,
  steady: steadyCommands,
  expert: expertCommands,
  hold: () => [],
  random: randomCommands,
};

/** Whether a player searches for what it commands, which takes a while to work out. */
export function isSearching(player: Player | 'person'): boolean {
  return player === 'expert';
}

export function commandsOf(player: Player, seat: Seat): Command[] {
  return play[player](seat);
}
