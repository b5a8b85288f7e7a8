// Who sits at this screen: one person, or several who plan in turn.
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
  const isShared = regions.length > 1;
  const isFull = regions.length >= MOST_PERSONS;
  return (
    <fieldset className="seats">
      <legend>
        <h2>{words.startPage.peopleTitle}</h2>
      </legend>
      <p className="hint">{isShared ? words.startPage.morePeople : words.startPage.onePerson}</p>
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
                onClick={() => onRemove(at)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="button" disabled={isFull} onClick={onAdd}>
        <span aria-hidden="true">+</span> {words.startPage.addPerson}
      </button>
      {isFull && <p className="hint">{words.startPage.full}</p>}
    </fieldset>
  );
}
