// Keeping to a style: what a seat commands, half-year after half-year, so that its plan and its
// programmes are those of the style.
import { type Command, runningProgramme } from '../model/commands.ts';
import { attentionSlots, FIELDS, type Field, type Lever, PROGRAMME_SPECS } from '../model/plan.ts';
import { programmesCostYi } from '../model/policy.ts';
import type { Seat } from './seat.ts';
import { STYLE_LEVERS, type StyleSpec } from './styles.ts';

/** A style spends on programmes at most this share of half a year's money. */
export const PROGRAMME_BUDGET_SHARE = 0.5;

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

export function chosenField(
  seat: Pick<Seat, 'fit' | 'favouredField'>,
  { field }: StyleSpec,
): Field {
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

/** As `styleCommands`, and what runs besides the style's own programmes is ended. */
export function keepingCommands(seat: Seat, style: StyleSpec): Command[] {
  const { own } = seat;
  const others = own.programmes.filter(({ programme }) => !style.programmes.includes(programme));
  if (others.length === 0) return styleCommands(seat, style);
  const programmes = own.programmes.filter((run) => !others.includes(run));
  const ends = others.map(({ programme }): Command => {
    return { region: own.id, type: 'endProgramme', programme };
  });
  return [...ends, ...styleCommands({ ...seat, own: { ...own, programmes } }, style)];
}
