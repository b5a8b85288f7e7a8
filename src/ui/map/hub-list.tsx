// Every hub as a button: hidden until the keyboard comes to it, and then with the hub's card.
import { useScreen, useTable } from '../screen.ts';

type Props = {
  cardId: string;
  onPoint(id: string): void;
  /** `next` is what has the focus now. */
  onLeave(next: Element | null): void;
  onChoose(id: string): void;
};

export function HubList({ cardId, onPoint, onLeave, onChoose }: Props) {
  const { words } = useScreen();
  const { game, selected, nameOf } = useTable();
  return (
    <ul
      className="hub-list"
      aria-label={words.chooseHub}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave(relatedTarget);
      }}
    >
      {game.scenario.regions.map(({ id }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={id === selected}
            aria-describedby={cardId}
            onFocus={() => onPoint(id)}
            onClick={() => onChoose(id)}
          >
            {nameOf(id)}
          </button>
        </li>
      ))}
    </ul>
  );
}
