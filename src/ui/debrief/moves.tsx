// The three moves that mattered most: each was left out, and the game played again.
import type { Weighed, Weighing } from '../../lab/debrief.ts';
import { useScreen } from '../screen.ts';
import { Arrow } from './arrow.tsx';
import { useSpeech } from './speech.ts';

/** Shares of other games in which a move must do the same for its worth to be called its own. */
const SURE = 0.9;
const MOSTLY = 0.6;

export function MovesPart({ moves }: { moves: Weighing | null }) {
  const { told } = useSpeech();
  return (
    <section className="debrief-part moves" aria-labelledby="debrief-moves">
      <h3 id="debrief-moves">{told.moves}</h3>
      {moves === null ? <p className="hint">{told.waiting}</p> : <Told moves={moves} />}
    </section>
  );
}

function Told({ moves }: { moves: Weighing }) {
  return (
    <div className="pair">
      <div>
        <Made moves={moves} />
      </div>
      {moves.undone.length > 0 && (
        <div>
          <Undone undone={moves.undone} />
        </div>
      )}
    </div>
  );
}

function Made({ moves: { made, tried, weighed } }: { moves: Weighing }) {
  const { told } = useSpeech();
  if (made === 0) return <p>{told.noMoves}</p>;
  return (
    <>
      <p>
        {told.movesLead(made)}
        {told.space}
        {tried < made && told.movesCapped(tried)}
      </p>
      {weighed.length === 0 ? (
        <p>{told.noneMattered}</p>
      ) : (
        <ol className="move-cards">
          {weighed.map((each) => (
            <MoveCard key={JSON.stringify(each.move)} weighed={each} />
          ))}
        </ol>
      )}
      <p className="how">{told.movesHow}</p>
    </>
  );
}

function Undone({ undone }: Pick<Weighing, 'undone'>) {
  const { told, period, points, move } = useSpeech();
  return (
    <>
      <h4>{told.undone}</h4>
      <ul className="causes">
        {undone.map((each) => (
          <li key={JSON.stringify(each.move)}>
            <b>
              <Arrow of={points(each.here.leadershipIndex)} />
              {points(each.here.leadershipIndex)}
            </b>{' '}
            <small>{period(each.move.turn)}</small> {move(each.move)}
          </li>
        ))}
      </ul>
      <p className="how">{told.undoneHow}</p>
    </>
  );
}

function MoveCard({ weighed: { move, here, dropped, elsewhere } }: { weighed: Weighed }) {
  const { numbers } = useScreen();
  const speech = useSpeech();
  const { told, points, money } = speech;
  const worths = [told.index(points(here.leadershipIndex)), told.output(money(here.outputYi))];
  if (here.rank !== 0) worths.push(told.ranks(numbers.plain(-here.rank, 0, true)));
  return (
    <li className="move">
      <p className="worth">
        <Arrow of={points(here.leadershipIndex)} />
        <b>{points(here.leadershipIndex)}</b>
      </p>
      <div>
        <p>
          <b>{speech.period(move.turn)}</b> {speech.move(move)}
        </p>
        <p className="hint">
          {told.here(worths.join(told.move.between))}
          {told.space}
          {dropped > 0 && told.droppedLater(dropped)}
        </p>
        <p className="hint">{elsewhere === null ? told.testing : verdict(elsewhere)}</p>
      </div>
    </li>
  );

  function verdict({ agree, games, points: mean }: NonNullable<Weighed['elsewhere']>): string {
    const share = agree / games;
    const say = share >= SURE ? told.sure : share >= MOSTLY ? told.mostly : told.chance;
    return say(agree, games, points(mean));
  }
}
