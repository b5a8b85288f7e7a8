// The desk: meeting, levers, money, programmes, in the order in which a half-year is planned.
import { useMemo } from 'react';
import { regionOf } from '../../views/moment.ts';
import { moneyOf } from '../../views/money.ts';
import { useIsByItself } from '../exercise/by-itself.ts';
import { useLive, usePersons, useScreen, useTable } from '../screen.ts';
import { ForesightContext, useForesight } from './foretell.ts';
import { Levers } from './levers.tsx';
import { Meeting } from './meeting.tsx';
import { MoneySheet } from './money-sheet.tsx';
import { Preview } from './preview.tsx';
import { Programmes } from './programmes.tsx';

export function Desk() {
  const { live, words } = useScreen();
  const { game, planned, own } = useTable();
  const refusal = useLive(live, (state) => state.refusal);
  const region = regionOf(planned, own);
  const isOver = useLive(live, (state) => state.phase === 'over');
  // Whoever sits at the same screen is not to see what the last one has planned.
  const isShared = usePersons().length > 1;
  const isHidden = useLive(live, (state) => state.phase === 'playing') && isShared;
  const money = useMemo(() => moneyOf(region, game.fixed.parameters), [region, game]);
  const foresight = useForesight();
  const isByItself = useIsByItself();
  return (
    <section className="desk panel" id="desk" data-part="desk" aria-labelledby="desk-title">
      <h2 id="desk-title" tabIndex={-1}>
        {words.desk}
      </h2>
      <div role="alert">
        {refusal !== null && <p className="refusal">{words.refusals[refusal]}</p>}
      </div>
      {isOver ? (
        <p className="hint">{words.refusals['game-over']}</p>
      ) : isHidden ? (
        <p className="hint">{words.seats.hidden}</p>
      ) : isByItself ? (
        <p className="hint">{words.refusals['runs-by-itself']}</p>
      ) : (
        <ForesightContext value={foresight}>
          <Meeting />
          <Programmes />
          <Levers money={money} />
          <MoneySheet money={money} />
          <Preview />
        </ForesightContext>
      )}
    </section>
  );
}
