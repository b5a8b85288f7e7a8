// M02: an effective market and a proactive government are complements. One seat is given money
// for its market, for its government, for both, or for neither, and nothing else.
import type { Command } from '../../model/commands.ts';
import { LEVERS, type Lever } from '../../model/plan.ts';
import type { Seat } from '../../rivals/seat.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { endOf, type Overrides, type Sitting, variantOf } from '../runs.ts';
import { type Experiment, finding } from './experiment.ts';
import { lnOutput } from './measures.ts';

const SEAT = 'liaoning';
const TURNS = 16;

/** How a side spends its money. */
const MARKET: Partial<Record<Lever, number>> = { environment: 1 };
const GOVERNMENT: Partial<Record<Lever, number>> = {
  guidanceFund: 0.4,
  compute: 0.3,
  talentSubsidy: 0.3,
};

/**
 * Spends these shares of each half-year's income, and runs no programme. (A share of the purse
 * would not do: what is saved in one half-year would be spent in the next.)
 */
function spending(market: number, government: number): Sitting {
  return ({ own, incomeYi }: Seat): Command[] => {
    const income = incomeYi / (incomeYi + own.stocks.purseYi);
    const shares = {} as Record<Lever, number>;
    for (const lever of LEVERS) {
      shares[lever] =
        income * (market * (MARKET[lever] ?? 0) + government * (GOVERNMENT[lever] ?? 0));
    }
    const ending = own.programmes.map(
      ({ programme }): Command => ({ region: own.id, type: 'endProgramme', programme }),
    );
    return [...ending, { region: own.id, type: 'plan', shares, surplus: 'save' }];
  };
}

type Factorial = { neither: number; market: number; government: number; both: number };

/** ln output of the seat in the end, by what it spends on either side. */
function outputOf(scenario: Scenario, seed: number, market: number, government: number): number {
  const seats = { [SEAT]: spending(market, government) };
  return endOf(scenario, seed, { seats, turns: TURNS }, lnOutput(SEAT));
}

/** Half of the income for a side, or nothing. */
function factorial(scenario: Scenario, seed: number): Factorial {
  return {
    neither: outputOf(scenario, seed, 0, 0),
    market: outputOf(scenario, seed, 0.5, 0),
    government: outputOf(scenario, seed, 0, 0.5),
    both: outputOf(scenario, seed, 0.5, 0.5),
  };
}

const interaction = ({ neither, market, government, both }: Factorial): number =>
  both - market - government + neither;

const NO_OVERREACH: Overrides = { overreachLoss: 0 };
const NO_COMPLEMENT: Overrides = { overreachLoss: 0, complementGain: 0 };

export const marketAndGovernment: Experiment = {
  id: 'market-and-government',
  title: { zh: '有效市场与有为政府', en: 'Effective market and proactive government' },
  method: {
    zh: '辽宁八年：每半年收入的一半用于营商环境，一半用于政府直接投入，或只做其一，或都不做；交互项等于两者并举减去各自单独的效果。再去掉越位损失，再切断互补项。',
    en: 'Liaoning for eight years: half of each half-year’s income goes to the business environment, half to what government does directly, or one of them only, or neither. The interaction is both together less each alone. Then the loss by over-reach is taken away, and then the complement is cut.',
  },
  sources: ['M02'],
  run(shelf, seeds) {
    const scenario = shelf('spring-2025');
    const all = seeds.map((seed) => factorial(scenario, seed));
    const without = seeds.map((seed) => factorial(variantOf(scenario, NO_OVERREACH), seed));
    const cut = seeds.map((seed) => factorial(variantOf(scenario, NO_COMPLEMENT), seed));
    return [
      finding(
        'market-alone',
        { zh: '只有市场：产出', en: 'Market alone' },
        'ln output',
        all.map(({ market, neither }) => market - neither),
        {},
      ),
      finding(
        'government-alone',
        { zh: '只有政府：产出', en: 'Government alone' },
        'ln output',
        all.map(({ government, neither }) => government - neither),
        {},
      ),
      finding(
        'both',
        { zh: '两者并举：产出', en: 'Both together' },
        'ln output',
        all.map(({ both, neither }) => both - neither),
        { atLeast: 0.05 },
      ),
      finding(
        'interaction',
        { zh: '交互项', en: 'Interaction' },
        'ln output',
        all.map(interaction),
        { atLeast: 0.01 },
      ),
      finding(
        'interaction-without-overreach',
        { zh: '去掉越位损失后的交互项', en: 'Interaction without the loss by over-reach' },
        'ln output',
        without.map(interaction),
        { atLeast: 0.005 },
      ),
      finding(
        'overreach',
        {
          zh: '财力全部用于政府直接投入时，越位造成的损失',
          en: 'What over-reach costs where all money goes to government',
        },
        'ln output',
        seeds.map(
          (seed) =>
            outputOf(scenario, seed, 0, 1) -
            outputOf(variantOf(scenario, NO_OVERREACH), seed, 0, 1),
        ),
        { atMost: -0.01 },
      ),
      finding(
        'cut',
        { zh: '再切断互补项后的交互项', en: 'Interaction when the complement is cut as well' },
        'ln output',
        cut.map(interaction),
        { atLeast: -0.02, atMost: 0.005 },
      ),
    ];
  },
};
