// The money of the coming half-year, worked out by the same rules that will spend it.
import type { Parameters } from '../model/params.ts';
import { LEVERS, type Lever } from '../model/plan.ts';
import { leverMoneyYi, programmesCostYi, revenueYi } from '../model/policy.ts';
import type { Region, SurplusRule } from '../model/world.ts';

export type Money = {
  /** Kept from before. */
  purseYi: number;
  /** Revenue of the coming half-year. */
  incomeYi: number;
  /** Purse and income together. */
  availableYi: number;
  /** What the programmes would cost in full. */
  programmesYi: number;
  /** What they will get. */
  programmesPaidYi: number;
  /** Share of its cost that each programme gets, 0–1. */
  fundedShare: number;
  /** What is left for the levers. */
  forLeversYi: number;
  leverYi: Record<Lever, number>;
  /** Money that no lever takes. */
  restYi: number;
  restGoes: SurplusRule;
  /** Sum of the shares, 0–1. */
  allocatedShare: number;
};

export function moneyOf(region: Region, parameters: Parameters): Money {
  const { purseYi, gdpYi, coreOutputYi } = region.stocks;
  const incomeYi = revenueYi(gdpYi, coreOutputYi, parameters);
  const availableYi = purseYi + incomeYi;
  const programmesYi = programmesCostYi(region.programmes);
  const fundedShare = programmesYi > availableYi ? availableYi / programmesYi : 1;
  const programmesPaidYi = programmesYi * fundedShare;
  const forLeversYi = availableYi - programmesPaidYi;
  const leverYi = leverMoneyYi(region, forLeversYi);
  let spent = 0;
  let allocatedShare = 0;
  for (const lever of LEVERS) {
    spent += leverYi[lever];
    allocatedShare += region.plan.shares[lever];
  }
  return {
    purseYi,
    incomeYi,
    availableYi,
    programmesYi,
    programmesPaidYi,
    fundedShare,
    forLeversYi,
    leverYi,
    restYi: Math.max(0, forLeversYi - spent),
    restGoes: region.plan.surplus,
    allocatedShare,
  };
}

/** The lines of the sheet, 亿元, each as it is written, so that they add up to the last digit. */
export type MoneyLines = Pick<
  Money,
  'purseYi' | 'incomeYi' | 'programmesPaidYi' | 'forLeversYi' | 'restYi'
> & { onLeversYi: number };

/**
 * Rounded to the coarsest step that any of them is written in. What is also written elsewhere
 * (purse, all there is, what is left for levers, the rest) is rounded itself; the others are the
 * differences.
 */
export function moneyLines(money: Money): MoneyLines {
  const largest = Math.max(money.availableYi, money.purseYi);
  const stepsPerYi = largest >= 1000 ? 0.1 : largest >= 100 ? 1 : 10;
  const steps = (yi: number): number => Math.round(yi * stepsPerYi);
  const purse = steps(money.purseYi);
  const available = steps(money.availableYi);
  const forLevers = steps(money.forLeversYi);
  const rest = steps(money.restYi);
  return {
    purseYi: purse / stepsPerYi,
    incomeYi: (available - purse) / stepsPerYi,
    programmesPaidYi: (available - forLevers) / stepsPerYi,
    forLeversYi: forLevers / stepsPerYi,
    onLeversYi: (forLevers - rest) / stepsPerYi,
    restYi: rest / stepsPerYi,
  };
}
