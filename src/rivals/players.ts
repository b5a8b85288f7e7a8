// Who can play a seat without a person: each takes what the seat sees and returns commands.
import { PILLARS } from '../engine/types.ts';
import { type Command, runningProgramme } from '../model/commands.ts';
import {
  attentionSlots,
  FIELDS,
  type Field,
  LEVERS,
  type Lever,
  PROGRAMME_SPECS,
  PROGRAMMES,
} from '../model/plan.ts';
import { programmesCostYi } from '../model/policy.ts';
import { SURPLUS_RULES } from '../model/world.ts';
import type { Seat } from './seat.ts';
import { STYLE_LEVERS, STYLE_SPECS, type StyleSpec } from './styles.ts';

export const PLAYERS = ['default', 'hold', 'random'] as const;
/**
 * Who plays a seat that no person plays. `hold` keeps the plan that its region starts with; its
 * programmes run out one by one.
 */
export type Player = (typeof PLAYERS)[number];

/** A style spends on programmes at most this share of half a year's money. */
const PROGRAMME_BUDGET_SHARE = 0.5;

const play: Readonly<Record<Player, (seat: Seat) => Command[]>> = {
  default: (seat) => styleCommands(seat, STYLE_SPECS[seat.style]),
  hold: () => [],
  random: playRandom,
};

export function commandsOf(player: Player, seat: Seat): Command[] {
  return play[player](seat);
}

/** What a seat commands that keeps to one style, year in, year out. */
export function styleCommands(seat: Seat, style: StyleSpec): Command[] {
  const { own } = seat;
  const region = own.id;
  const commands: Command[] = [];

  const shares = {} as Record<Lever, number>;
  let changed = own.plan.surplus !== style.surplus;
  STYLE_LEVERS.forEach((lever, k) => {
    shares[lever] = (style.percents[k] as number) / 100;
    if (shares[lever] !== own.plan.shares[lever]) changed = true;
  });
  if (changed) commands.push({ region, type: 'plan', shares, surplus: style.surplus });
  if (seat.half === 1 && own.plan.priority !== style.priority) {
    commands.push({ region, type: 'meeting', priority: style.priority });
  }

  let free = attentionSlots(own.stocks.governmentCapacity) - own.programmes.length;
  let costYi = programmesCostYi(own.programmes);
  for (const programme of style.programmes) {
    const run = runningProgramme(own, programme);
    if (run !== undefined) {
      const field = style.field === undefined ? run.field : chosenField(seat, style);
      if (run.field !== null && field !== null && field !== run.field) {
        commands.push({ region, type: 'endProgramme', programme });
        commands.push({ region, type: 'startProgramme', programme, field });
      } else if (run.turnsLeft === 1)
        commands.push({ region, type: 'continueProgramme', programme });
      continue;
    }
    const withIt = costYi + PROGRAMME_SPECS[programme].costYi;
    if (free <= 0 || withIt > PROGRAMME_BUDGET_SHARE * seat.incomeYi) continue;
    commands.push(
      programme === 'direction'
        ? { region, type: 'startProgramme', programme, field: chosenField(seat, style) }
        : { region, type: 'startProgramme', programme },
    );
    free -= 1;
    costYi = withIt;
  }
  return commands;
}

function chosenField(seat: Seat, { field }: StyleSpec): Field {
  return field === undefined || field === 'follow' ? bestField(seat) : field;
}

/** How much more a direction that technology favours is worth to a seat that must choose. */
const FAVOUR = 1.5;

/** The direction that suits best, all told; the first in the list of equals. */
export function bestField({ fit, favouredField }: Pick<Seat, 'fit' | 'favouredField'>): Field {
  const worth = (field: Field): number => fit[field] * (field === favouredField ? FAVOUR : 1);
  let best: Field = FIELDS[0] as Field;
  for (const field of FIELDS) if (worth(field) > worth(best)) best = field;
  return best;
}

/** Legal commands at random: a new split of the purse, and now and then a programme. */
function playRandom(seat: Seat): Command[] {
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
