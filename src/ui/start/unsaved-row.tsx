// A game that was left and could not be saved, above those that are.
import type { Unsaved } from '../../live/index.ts';
import { gameName } from '../save-name.ts';
import { useScreen } from '../screen.ts';

export function UnsavedRow({ unsaved }: { unsaved: Unsaved }) {
  const { live, language, words } = useScreen();
  const name = gameName(unsaved, language, words);
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
        onClick={() => live.back(unsaved.save)}
      >
        {words.saves.continue}
      </button>
    </li>
  );
}
