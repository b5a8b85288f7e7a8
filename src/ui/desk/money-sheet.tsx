// The half-year's money, adding up: purse + income − programmes = levers + rest.
import { type Money, moneyLines } from '../../views/money.ts';
import type { SurplusRule } from '../../views/vocabulary.ts';
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
  const shown = moneyLines(money);
  // The half-year is still to come: what the last one paid and took in says how such money moves.
  const lines: [
    name: string,
    yi: number,
    kind: 'plus' | 'minus' | 'sum',
    flow: string | undefined,
  ][] = [
    [words.moneyPurse, shown.purseYi, 'plus', undefined],
    [words.moneyIncome, shown.incomeYi, 'plus', 'revenue-in'],
    [words.moneyProgrammes, -shown.programmesPaidYi, 'minus', 'programmesPaid-out'],
    [words.moneyForLevers, shown.forLeversYi, 'sum', undefined],
    [words.moneyLevers, -shown.onLeversYi, 'minus', 'leversPaid-out'],
    [words.moneyRest[money.restGoes], shown.restYi, 'sum', REST[money.restGoes]],
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
