// At the end of a game that several people played: whose result the page shows.
import { regionColour } from '../../views/palette.ts';
import { usePersons, useScreen, useTable } from '../screen.ts';

export function SeatSwitch() {
  const { live, words, theme } = useScreen();
  const { own, nameOf } = useTable();
  const persons = usePersons();
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
