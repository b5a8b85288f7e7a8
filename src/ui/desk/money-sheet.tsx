// The half-year's money, adding up: purse + income − programmes = levers + rest.
import type { Money } from '../../views/money.ts';
import { LEVERS } from '../../views/vocabulary.ts';
import { useScreen } from '../screen.ts';

export function MoneySheet({ money }: { money: Money }) {
  const { words, numbers } = useScreen();
  const onLeversYi = LEVERS.reduce((sum, lever) => sum + money.leverYi[lever], 0);
  const lines: [name: string, yi: number, kind: 'plus' | 'minus' | 'sum'][] = [
    [words.moneyPurse, money.purseYi, 'plus'],
    [words.moneyIncome, money.incomeYi, 'plus'],
    [words.moneyProgrammes, -money.programmesPaidYi, 'minus'],
    [words.moneyForLevers, money.forLeversYi, 'sum'],
    [words.moneyLevers, -onLeversYi, 'minus'],
    [words.moneyRest[money.restGoes], money.restYi, 'sum'],
  ];
  return (
    <div className="money">
      <h3>{words.money}</h3>
      <dl>
        {lines.map(([name, yi, kind]) => (
          <div key={name} className={kind}>
            <dt>{name}</dt>
            <dd>{numbers.text(yi, '亿元', kind !== 'sum' && yi !== 0)}</dd>
          </div>
        ))}
      </dl>
      {money.fundedShare < 1 && (
        <p className="refusal">{words.scaledProgrammes(numbers.percent(money.fundedShare))}</p>
      )}
    </div>
  );
}
