// At the end of a game that several people played: whose result the page shows.
import { personsOf } from '../../live/index.ts';
import { regionColour } from '../../views/palette.ts';
import { useScreen, useTable } from '../screen.ts';

export function SeatSwitch() {
  const { live, words, theme } = useScreen();
  const { game, own, nameOf } = useTable();
  const persons = personsOf(game.seats);
  if (persons.length < 2) return null;
  return (
    <fieldset className="seat-switch">
      <legend>{words.seats.show}</legend>
      {persons.map((id) => (
        <button
          type="button"
          className="chip"
          key={id}
          aria-pressed={id === own}
          onClick={() => live.show(id)}
        >
          <i className="swatch" style={{ background: regionColour(theme, id) }} />
          {nameOf(id)}
        </button>
      ))}
    </fieldset>
  );
}
