// What made a stock what it is: each flow summed over all half-years of a game, the largest first.
import { type FlowCourse, stockCourse } from '../../../views/courses.ts';
import type { Past } from '../../../views/moment.ts';
import type { Variable } from '../../../views/variables.ts';

export type FlowSum = Pick<FlowCourse, 'id' | 'label' | 'leg' | 'isBetweenPlaces'> & {
  amount: number;
};
export type FlowSums = {
  variable: Variable;
  start: number;
  end: number;
  flows: FlowSum[];
};

export function flowSums(past: Past, region: string, variable: Variable): FlowSums {
  const { parts, values, changes } = stockCourse(past, region, variable);
  const end = values.at(-1) ?? 0;
  const total = (amounts: readonly number[]): number =>
    amounts.reduce((sum, amount) => sum + amount, 0);
  const flows = parts
    .map(({ amounts, ...part }) => ({ ...part, amount: total(amounts) }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return { variable, start: end - total(changes), end, flows };
}
