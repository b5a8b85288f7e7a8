// The game that was left and could not be saved, above those that are.
import type { Game } from '../../game/game.ts';
import { personsOf } from '../../live/index.ts';
import { nameOf } from '../save-name.ts';
import { useScreen } from '../screen.ts';

export function UnsavedRow({ game }: { game: Game }) {
  const { live, language, words } = useScreen();
  const { scenario, seats } = game;
  const persons = personsOf(seats);
  const led = scenario.regions.filter(({ id }) => persons.some((person) => person === id));
  const name = nameOf(scenario, led, language, words);
  return (
    <li className="save">
      <div className="save-text">
        <b>{name}</b>
        <span className="hint limited">{words.saves.unsaved}</span>
      </div>
      <button
        type="button"
        className="button"
        aria-label={words.saves.continueNamed(name)}
        onClick={() => live.back()}
      >
        {words.saves.continue}
      </button>
    </li>
  );
}
