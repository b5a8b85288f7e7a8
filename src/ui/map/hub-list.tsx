// Every hub as a button: hidden until the keyboard comes to it, and then with the hub's card.
import { useScreen, useTable } from '../screen.ts';

type Props = { cardId: string; onPoint(id: string): void; onLeave(): void };

export function HubList({ cardId, onPoint, onLeave }: Props) {
  const { words } = useScreen();
  const { game, selected, select, nameOf } = useTable();
  return (
    <ul
      className="hub-list"
      aria-label={words.chooseHub}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      {game.scenario.regions.map(({ id }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={id === selected}
            aria-describedby={cardId}
            onFocus={() => onPoint(id)}
            onClick={() => select(id)}
          >
            {nameOf(id)}
          </button>
        </li>
      ))}
    </ul>
  );
}
