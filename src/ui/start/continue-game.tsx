// Beside the button that plays at once: the way back into the game that was left last.

import { isFinished, saveName } from '../save-name.ts';
import { useLive, useScreen } from '../screen.ts';

export function ContinueGame() {
  const { live, language, words } = useScreen();
  const last = useLive(live, (state) => state.saves.find((save) => !isFinished(save)));
  if (last === undefined) return null;
  return (
    <button type="button" className="button continue" onClick={() => void live.resume(last.id)}>
      <b>{words.saves.continue}</b>
      <span> · {saveName(last, language, words)}</span>
    </button>
  );
}
