// Legal commands at random: what no thought at all comes to.
import { PILLARS } from '../engine/types.ts';
import { type Command, runningProgramme } from '../model/commands.ts';
import {
  attentionSlots,
  FIELDS,
  type Field,
  LEVERS,
  type Lever,
  PROGRAMMES,
} from '../model/plan.ts';
import { SURPLUS_RULES } from '../model/world.ts';
import type { Seat } from './seat.ts';

/** A new split of the purse, and now and then a programme. */
export function randomCommands(seat: Seat): Command[] {
  const { own } = seat;
  const region = own.id;
  const uniforms = seat.draw(LEVERS.length + 7);
  const u = (k: number): number => uniforms[k] as number;
  const commands: Command[] = [];

  const weights = LEVERS.map((_, k) => u(k) * u(k));
  const total = weights.reduce((sum, weight) => sum + weight, 0) + u(LEVERS.length);
  const shares = {} as Record<Lever, number>;
  LEVERS.forEach((lever, k) => {
    shares[lever] = Math.floor((100 * (weights[k] as number)) / (total + 1e-9)) / 100;
  });
  const surplus = SURPLUS_RULES[Math.floor(u(LEVERS.length + 5) * SURPLUS_RULES.length)] ?? 'save';
  commands.push({ region, type: 'plan', shares, surplus });

  const pick = PROGRAMMES[Math.floor(u(LEVERS.length + 1) * PROGRAMMES.length)];
  const field = FIELDS[Math.floor(u(LEVERS.length + 2) * FIELDS.length)] as Field;
  if (pick === undefined) return commands;
  if (runningProgramme(own, pick) !== undefined) {
    const type = u(LEVERS.length + 3) < 0.5 ? 'endProgramme' : 'continueProgramme';
    commands.push({ region, type, programme: pick });
  } else if (own.programmes.length < attentionSlots(own.stocks.governmentCapacity)) {
    commands.push(
      pick === 'direction'
        ? { region, type: 'startProgramme', programme: pick, field }
        : { region, type: 'startProgramme', programme: pick },
    );
  }
  if (seat.half === 1) {
    const targetYi = own.stocks.coreOutputYi * (1 + 0.4 * u(LEVERS.length + 4));
    const priority = PILLARS[Math.floor(u(LEVERS.length + 6) * PILLARS.length)] ?? 'talent';
    commands.push({ region, type: 'meeting', targetYi, priority });
  }
  return commands;
}
