// The flows of a stock over all half-years, each as a course of signed amounts; for the purse, the
// levers one by one. What adds up to the change in every half-year adds up here as well.
import { PILLARS, type Pillar, type Text } from '../engine/types.ts';
import { LEVER_SPECS, LEVERS, type Lever } from '../model/plan.ts';
import { type Moment, type Past, placeOf, regionOf } from './moment.ts';
import { flowsAt, type SheetFlow } from './sheet.ts';
import { STOCK_VARIABLES, seriesOf, type Variable } from './variables.ts';

export type FlowCourse = Omit<SheetFlow, 'amount'> & {
  id: string;
  pillar: Pillar | 'outcome';
  /** One a half-year, the first of the game first. */
  amounts: number[];
};

export type StockCourse = {
  /** Those that add before those that take, the largest of each first. */
  parts: FlowCourse[];
  /** What the half-year changed. */
  changes: number[];
  /** What was held at the end of the half-year. */
  values: number[];
};

type Part = { id: string; pillar: Pillar | 'outcome'; label: Text; flow: SheetFlow };

/** The flows of a variable of a region; a sum shows those of all its stocks. */
export function stockCourse(past: Past, id: string, variable: Variable): StockCourse {
  return courseOf(past, id, variable, (moment) =>
    flowsAt(moment, id, variable.stocks).map(
      (flow): Part => ({
        id: `${flow.flow}-${flow.leg}`,
        pillar: variable.pillar,
        label: flow.label,
        flow,
      }),
    ),
  );
}

export const PURSE = STOCK_VARIABLES.find(({ id }) => id === 'purseYi') as Variable;

/** The purse of a region: what came in, and what each lever and all programmes took. */
export function moneyCourse(past: Past, id: string): StockCourse {
  const course = courseOf(past, id, PURSE, (moment) =>
    flowsAt(moment, id, PURSE.stocks).flatMap((flow): Part[] => {
      if (flow.flow === 'leversPaid') return leversOf(moment, id, flow);
      // Programmes are of all pillars.
      const pillar = flow.flow === 'programmesPaid' ? 'outcome' : 'capital';
      return [{ id: `${flow.flow}-${flow.leg}`, pillar, label: flow.label, flow }];
    }),
  );
  const order = [...PILLARS, 'outcome'];
  const placeOfPart = ({ leg, pillar }: FlowCourse): number =>
    leg === 'in' ? -1 : order.indexOf(pillar);
  return { ...course, parts: course.parts.sort((a, b) => placeOfPart(a) - placeOfPart(b)) };
}

/** Money that goes into funds stays with the region, in other stocks, and is told apart there. */
const INTO_FUNDS: readonly Lever[] = ['earlyFunds', 'guidanceFund'];

/** What the levers were paid together, told apart by their shares in the plan. */
function leversOf(moment: Moment, id: string, flow: SheetFlow): Part[] {
  const { shares } = regionOf(moment.world, id).plan;
  const paid = LEVERS.filter((lever) => !INTO_FUNDS.includes(lever) && shares[lever] > 0);
  const whole = paid.reduce((sum, lever) => sum + shares[lever], 0);
  return paid.map((lever) => {
    const { label, pillar } = LEVER_SPECS[lever];
    const amount = (flow.amount * shares[lever]) / whole;
    return { id: `${flow.flow}-${flow.leg}-${lever}`, pillar, label, flow: { ...flow, amount } };
  });
}

function courseOf(
  past: Past,
  id: string,
  variable: Variable,
  partsAt: (moment: Moment) => Part[],
): StockCourse {
  const [start, ...halfYears] = past.chapters;
  const [first = 0, ...values] = seriesOf(past, id, variable);
  const courses = new Map<string, FlowCourse>();
  if (start === undefined || placeOf(start.world, id) < 0) throw new RangeError(`no region ${id}`);
  halfYears.forEach((moment, at) => {
    for (const { id: part, pillar, label, flow } of partsAt(moment)) {
      const { amount, ...rest } = flow;
      const fresh = { ...rest, id: part, pillar, label, amounts: halfYears.map(() => 0) };
      const course = courses.get(part) ?? fresh;
      courses.set(part, course);
      course.amounts[at] = amount;
    }
  });
  const parts = [...courses.values()].sort((a, b) =>
    a.leg === b.leg ? sizeOf(b) - sizeOf(a) : a.leg === 'in' ? -1 : 1,
  );
  const changes = values.map(
    (value, at) => value - (at === 0 ? first : (values[at - 1] as number)),
  );
  return { parts, changes, values };
}

function sizeOf({ amounts }: FlowCourse): number {
  return amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
}
