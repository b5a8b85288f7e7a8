// Luck against decisions: a sum that adds up to the result, the same in other measures, and where
// the other games ended.
import type { Account, Luck } from '../../lab/debrief.ts';
import { useScreen } from '../screen.ts';
import { Endings } from './endings.tsx';
import { useSpeech } from './speech.ts';
import { SumChart } from './sum-chart.tsx';

export function LuckPart({ luck }: { luck: Luck | null }) {
  const { told } = useSpeech();
  return (
    <section className="debrief-part luck" aria-labelledby="debrief-luck">
      <h3 id="debrief-luck">{told.luck}</h3>
      {luck === null ? <p className="hint">{told.waiting}</p> : <Told luck={luck} />}
    </section>
  );
}

function Told({ luck }: { luck: Luck }) {
  const { numbers } = useScreen();
  const { told, points } = useSpeech();
  const { games, accounts, dropped } = luck;
  const { leadershipIndex: index } = accounts;
  return (
    <>
      <p>
        {told.worth(
          points(index.moves - index.usual),
          index.helped,
          games,
          points(index.worthHere),
        )}
        {told.space}
        {told.lucky(points(index.end - index.moves), index.worse, games)}
      </p>
      <div className="pair">
        <div>
          <h4>{told.sum}</h4>
          <SumChart
            steps={[
              { name: told.sumStart, value: index.start, isChange: false },
              { name: told.sumAlone, value: index.usual - index.start, isChange: true },
              { name: told.sumDecisions, value: index.moves - index.usual, isChange: true },
              { name: told.sumLuck, value: index.end - index.moves, isChange: true },
              { name: told.sumEnd, value: index.end, isChange: false },
            ]}
          />
          <p className="how">
            {told.sumHow(games)}
            {told.space}
            {dropped > 0 && told.dropped(numbers.plain(dropped / games, 1))}
          </p>
        </div>
        <div>
          <h4 id="debrief-accounts">{told.accounts}</h4>
          <Accounts accounts={accounts} />
          <p className="how">{told.accountsHow}</p>
        </div>
      </div>
      <div className="whole">
        <h4>{told.endings}</h4>
        <Endings luck={luck} />
        <p className="how">{told.endingsHow}</p>
      </div>
    </>
  );
}

type Write = (value: number, isChange: boolean) => string;

function Accounts({ accounts }: Pick<Luck, 'accounts'>) {
  const { numbers } = useScreen();
  const { told } = useSpeech();
  const plain: Write = (value, isChange) => numbers.plain(value, 1, isChange);
  const money: Write = (yi, isChange) => numbers.text(yi, '亿元', isChange);
  const rows: [keyof Luck['accounts'], Write][] = [
    ['leadershipIndex', plain],
    ['outputYi', money],
    ['rank', plain],
  ];
  const { columns } = told;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-labelledby="debrief-accounts">
      <table className="debrief-table" aria-labelledby="debrief-accounts">
        <thead>
          <tr>
            <th scope="col">{columns.measure}</th>
            <th scope="col" className="num">
              {columns.alone}
            </th>
            <th scope="col" className="num">
              {columns.decisions}
            </th>
            <th scope="col" className="num">
              {columns.luck}
            </th>
            <th scope="col" className="num">
              {columns.end}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, write]) => (
            <AccountRow key={key} name={told.measures[key]} account={accounts[key]} write={write} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AccountRow({ name, account, write }: { name: string; account: Account; write: Write }) {
  const { told } = useSpeech();
  const { usual, moves, end, worth } = account;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num">{write(usual, false)}</td>
      <td className="num">
        {write(moves - usual, true)}{' '}
        <small>{told.range(write(worth.low, true), write(worth.high, true))}</small>
      </td>
      <td className="num">{write(end - moves, true)}</td>
      <td className="num">
        <b>{write(end, false)}</b>
      </td>
    </tr>
  );
}
