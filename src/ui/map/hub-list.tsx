// Every hub as a button: hidden until the keyboard comes to it.
import { useScreen, useTable } from '../screen.ts';

export function HubList() {
  const { words } = useScreen();
  const { game, selected, select, nameOf } = useTable();
  return (
    <ul className="hub-list" aria-label={words.chooseHub}>
      {game.scenario.regions.map(({ id }) => (
        <li key={id}>
          <button type="button" aria-pressed={id === selected} onClick={() => select(id)}>
            {nameOf(id)}
          </button>
        </li>
      ))}
    </ul>
  );
}
