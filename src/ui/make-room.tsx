// Where there is no room for this game: the finished one that was played longest ago may go.
import { useState } from 'react';
import { FreshButton } from './fresh-button.tsx';
import { isFinished, saveName } from './save-name.ts';
import { useLive, useScreen } from './screen.ts';

/** `onGone`: the button that was pressed goes, and the focus needs another place. */
export function MakeRoom({ onGone }: { onGone(): void }) {
  const { live, language, words } = useScreen();
  const storage = useLive(live, (state) => state.storage);
  const saves = useLive(live, (state) => state.saves);
  const save = useLive(live, (state) => state.save);
  const [isAsked, setAsked] = useState(false);
  if (storage !== 'full' && storage !== 'crowded') return null;
  const oldest = saves.findLast((head) => isFinished(head) && head.id !== save);
  if (oldest === undefined) return null;
  const name = saveName(oldest, language, words);
  const remove = (): void => {
    onGone();
    setAsked(false);
    void live.remove(oldest.id);
  };
  const keep = (): void => {
    onGone();
    setAsked(false);
  };
  return isAsked ? (
    <>
      <span>{words.saves.removeSure(name)}</span>
      <FreshButton onClick={keep} takesFocus>
        {words.saves.removeNo}
      </FreshButton>
      <FreshButton onClick={remove}>{words.saves.removeYes}</FreshButton>
    </>
  ) : (
    <FreshButton onClick={() => setAsked(true)}>{words.saves.removeOldest(name)}</FreshButton>
  );
}
