// Between two people at one screen: nobody's desk is to be seen until the next one takes the seat.
import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { periodAfter } from '../../engine/types.ts';
import { presentOf } from '../../views/moment.ts';
import { regionColour } from '../../views/palette.ts';
import { ranking } from '../../views/ranking.ts';
import { Footer } from '../footer.tsx';
import { RunNotice } from '../run-on.tsx';
import { usePersons, useScreen, useTable } from '../screen.ts';
import { Preferences } from '../settings/door.tsx';
import { Climb } from '../table/league-table.tsx';

export function HandOver() {
  const { live, language, words, theme } = useScreen();
  const { game, own, nameOf } = useTable();
  const { world, turn } = presentOf(game);
  const coming = periodAfter(world.period, 1);
  // Who has just handed over, by keyboard perhaps, must not open the next desk with the same key.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    return () => document.getElementById('desk-title')?.focus();
  }, []);
  return (
    <div className="handover">
      <header className="plain-bar">
        <p>
          <b>{words.name}</b> {game.scenario.title[language]}
        </p>
        <div className="tools">
          <Preferences />
          <Button className="button" onPress={() => live.leave()}>
            {words.menu}
          </Button>
        </div>
      </header>
      <RunNotice />
      <main>
        <p className="hint">
          {words.seats.coming(words.period(coming.year, coming.half))} ·{' '}
          {words.turnOf(turn + 1, game.turns)}
        </p>
        <h1 ref={title} tabIndex={-1}>
          <i className="swatch" style={{ background: regionColour(theme, own) }} />
          {words.seats.now(nameOf(own))}
        </h1>
        <p className="pass">{words.seats.pass(nameOf(own))}</p>
        <button type="button" className="button dark" onClick={() => live.takeSeat()}>
          {words.seats.take(nameOf(own))}
        </button>
        <Standing />
      </main>
      <Footer onResult={null} />
    </div>
  );
}

/** Who has planned, and what everybody may know: where their regions stand. */
function Standing() {
  const { words, numbers, theme } = useScreen();
  const { game, own, nameOf } = useTable();
  const { chapters, fixed } = game;
  const rows = useMemo(() => ranking({ chapters, fixed }), [chapters, fixed]);
  const { turn, world } = presentOf(game);
  const persons = usePersons();
  const now = persons.indexOf(own);
  const stateOf = (at: number): keyof typeof words.seats.states =>
    at < now ? 'planned' : at === now ? 'now' : 'later';
  const { year, half } = world.period;
  return (
    <table className="seat-list">
      <caption>
        {turn === 0 ? words.seats.atStart : words.seats.after(words.period(year, half))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.region}</th>
          <th scope="col" className="num">
            {words.rank}
          </th>
          <th scope="col" className="num">
            {words.index}
          </th>
          <th scope="col">{words.seats.state}</th>
        </tr>
      </thead>
      <tbody>
        {persons.map((id, at) => {
          const row = rows.find((each) => each.id === id);
          return (
            <tr key={id} className={stateOf(at)}>
              <th scope="row">
                <i className="swatch" style={{ background: regionColour(theme, id) }} />
                {nameOf(id)}
              </th>
              <td className="num">
                {row?.rank} {turn > 0 && <Climb ranks={row?.climbed ?? 0} />}
              </td>
              <td className="num">{numbers.plain(row?.leadershipIndex ?? 0, 1)}</td>
              <td>
                {at < now && <span aria-hidden="true">✓ </span>}
                {at === now && <span aria-hidden="true">→ </span>}
                {words.seats.states[stateOf(at)]}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
