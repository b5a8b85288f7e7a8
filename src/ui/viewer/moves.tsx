// Where the desk stands in play: what every seat commanded in the half-year that is shown, that of
// the selected region first, with the plan as it then stood.
import { useMemo } from 'react';
import { sitterAt } from '../../live/index.ts';
import { regionOf } from '../../views/moment.ts';
import { movesOf, type SeatMoves } from '../../views/moves.ts';
import { regionColour } from '../../views/palette.ts';
import { useLive, useScreen, useTable } from '../screen.ts';
import { useMoments } from './marks.ts';
import { movesTold } from './moves-told.ts';
import { NoteField } from './note-field.tsx';
import { PlanThen } from './plan-then.tsx';

export function Moves() {
  const { words } = useScreen();
  const { game, selected, nameOf } = useTable();
  const { viewer } = words;
  const { period } = useMoments();
  const chapter = game.chapters[game.chapters.length - 1];
  const parameters = game.fixed.parameters;
  const [first, ...others] = useMemo(
    () => (chapter === undefined ? [] : movesOf(chapter, selected, parameters)),
    [chapter, selected, parameters],
  );
  if (chapter === undefined || first === undefined) return null;
  const { turn, dropped } = chapter;
  return (
    <section className="moves panel" id="desk" data-part="desk" aria-labelledby="desk-title">
      <h2 id="desk-title" tabIndex={-1}>
        {turn === 0 ? viewer.movesAtStart : viewer.moves(period(turn))}
      </h2>
      {turn === 0 && <p className="hint">{viewer.movesAtStartHint}</p>}
      {dropped > 0 && <p className="hint">{viewer.dropped(dropped)}</p>}
      <div className="moves-of-one">
        <h3>
          <Name region={first.region} /> <Sitter region={first.region} turn={turn} />
        </h3>
        {turn > 0 && <Told moves={first} />}
        <h4>{viewer.planOf}</h4>
        <PlanThen region={regionOf(chapter.world, selected)} />
      </div>
      <NoteField />
      {turn > 0 && (
        <>
          <h3>{viewer.others}</h3>
          <ul className="moves-of-others">
            {others.map((each) => (
              <Other key={each.region} moves={each} turn={turn} name={nameOf(each.region)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Other({ moves, turn, name }: { moves: SeatMoves; turn: number; name: string }) {
  const { select } = useTable();
  return (
    <li>
      <div className="title-row">
        <button type="button" className="row-button" onClick={() => select(moves.region)}>
          <Name region={moves.region} label={name} />
        </button>
        <Sitter region={moves.region} turn={turn} />
      </div>
      <Told moves={moves} />
    </li>
  );
}

function Name({ region, label }: { region: string; label?: string }) {
  const { theme } = useScreen();
  const { nameOf } = useTable();
  return (
    <>
      <i className="swatch" style={{ background: regionColour(theme, region) }} />
      {label ?? nameOf(region)}
    </>
  );
}

/** Who sat there in the half-year; at the start, who begins. */
function Sitter({ region, turn }: { region: string; turn: number }) {
  const { live, words } = useScreen();
  const { sitters } = words.viewer;
  const game = useLive(live, (state) => state.viewed?.game ?? null);
  if (game === null) return null;
  const sitter = sitterAt(game, region, Math.max(1, turn));
  return sitter === 'person' ? (
    <b className="seated">{sitters.person}</b>
  ) : (
    <small>{sitters[sitter]}</small>
  );
}

function Told({ moves: { commands } }: { moves: SeatMoves }) {
  const screen = useScreen();
  const told = useMemo(
    () => commands.flatMap((command) => movesTold(command, screen)),
    [commands, screen],
  );
  if (told.length === 0) return <p className="hint">{screen.words.viewer.keeps}</p>;
  return (
    <ul className="moves-told">
      {told.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
