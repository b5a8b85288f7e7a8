// The half-year's money, adding up: purse + income − programmes = levers + rest.
import type { Money } from '../../views/money.ts';
import { LEVERS, type SurplusRule } from '../../views/vocabulary.ts';
import { useScreen, useTable } from '../screen.ts';
import type { Asked } from '../why/ask.ts';
import { WhyButton } from '../why/why-button.tsx';

const REST: Readonly<Partial<Record<SurplusRule, string>>> = {
  fund: 'fundCommitted-out',
  spread: 'leversPaid-out',
};

export function MoneySheet({ money }: { money: Money }) {
  const { words, numbers } = useScreen();
  const { own } = useTable();
  const onLeversYi = LEVERS.reduce((sum, lever) => sum + money.leverYi[lever], 0);
  // The half-year is still to come: what the last one paid and took in says how such money moves.
  const lines: [
    name: string,
    yi: number,
    kind: 'plus' | 'minus' | 'sum',
    flow: string | undefined,
  ][] = [
    [words.moneyPurse, money.purseYi, 'plus', undefined],
    [words.moneyIncome, money.incomeYi, 'plus', 'revenue-in'],
    [words.moneyProgrammes, -money.programmesPaidYi, 'minus', 'programmesPaid-out'],
    [words.moneyForLevers, money.forLeversYi, 'sum', undefined],
    [words.moneyLevers, -onLeversYi, 'minus', 'leversPaid-out'],
    [words.moneyRest[money.restGoes], money.restYi, 'sum', REST[money.restGoes]],
  ];
  const why = (flow: string | undefined): Asked => {
    const purse = { region: own, what: 'purseYi' };
    return flow === undefined ? purse : { ...purse, open: flow };
  };
  return (
    <div className="money">
      <h3>{words.money}</h3>
      <dl>
        {lines.map(([name, yi, kind, flow]) => (
          <div key={name} className={kind}>
            <dt>{name}</dt>
            <dd>
              <WhyButton {...why(flow)} name={name}>
                {numbers.text(yi, '亿元', kind !== 'sum' && yi !== 0)}
              </WhyButton>
            </dd>
          </div>
        ))}
      </dl>
      {money.fundedShare < 1 && (
        <p className="refusal">{words.scaledProgrammes(numbers.percent(money.fundedShare))}</p>
      )}
    </div>
  );
}
