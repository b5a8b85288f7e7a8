// Who sits at this screen: one person, or several who plan in turn.
import { useRef } from 'react';
import { MOST_PERSONS } from '../../live/index.ts';
import { regionColour } from '../../views/palette.ts';
import { useScreen } from '../screen.ts';

type Props = {
  regions: readonly string[];
  seat: number;
  nameOf(id: string): string;
  onSeat(seat: number): void;
  onAdd(): void;
  onRemove(seat: number): void;
};

export function SeatChooser({ regions, seat, nameOf, onSeat, onAdd, onRemove }: Props) {
  const { words, theme } = useScreen();
  const add = useRef<HTMLButtonElement>(null);
  const isShared = regions.length > 1;
  const isFull = regions.length >= MOST_PERSONS;
  return (
    <fieldset className="seats">
      <legend className="sr-only">{words.startPage.peopleTitle}</legend>
      {isShared && (
        <ol>
          {regions.map((id, at) => (
            <li key={id}>
              <button
                type="button"
                className="chip"
                aria-pressed={at === seat}
                onClick={() => onSeat(at)}
              >
                <i className="swatch" style={{ background: regionColour(theme, id) }} />
                {words.startPage.seat(at + 1, nameOf(id))}
              </button>
              <button
                type="button"
                className="button quiet icon"
                aria-label={words.startPage.removePerson(at + 1, nameOf(id))}
                onClick={() => {
                  onRemove(at);
                  // The button that was pressed goes with its seat.
                  add.current?.focus();
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <button
        type="button"
        className="button small"
        ref={add}
        aria-disabled={isFull}
        onClick={onAdd}
      >
        <span aria-hidden="true">+</span> {words.startPage.addPerson}
      </button>
      <p className="hint">
        {isFull
          ? words.startPage.full
          : isShared
            ? words.startPage.morePeople
            : words.startPage.onePerson}
      </p>
      <p className="sr-only" aria-live="polite">
        {words.startPage.people(regions.length)}
      </p>
    </fieldset>
  );
}
