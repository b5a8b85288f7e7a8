// The games that are kept, newest first, and kind lines where one cannot be.
import { useEffect, useRef, useState } from 'react';
import type { SaveHead } from '../../live/index.ts';
import { saveName } from '../save-name.ts';
import { useLive, useScreen } from '../screen.ts';
import { OpenFile } from './open-file.tsx';
import { SaveGroup } from './save-group.tsx';
import { groupsOf } from './save-groups.ts';
import { SaveRow } from './save-row.tsx';
import { UnsavedRow } from './unsaved-row.tsx';

/** So many are seen at once; the others on demand. */
const FEW = 3;

export function Saved() {
  const { live, language, words } = useScreen();
  const saves = useLive(live, (state) => state.saves);
  const isStale = useLive(live, (state) => state.isStale);
  const storage = useLive(live, (state) => state.storage);
  const unsaved = useLive(live, (state) => state.unsaved);
  const [showsAll, setShowsAll] = useState(false);
  const [removed, setRemoved] = useState('');
  const self = useRef<HTMLElement>(null);
  // Another tab may have saved, renamed or deleted one.
  useEffect(() => {
    const look = (): void => void live.open();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [live]);
  const onRemove = async (head: SaveHead): Promise<void> => {
    await live.remove(head.id);
    setRemoved(words.saves.removed(saveName(head, language, words)));
    self.current?.focus();
  };
  const told = [
    isStale ? words.saves.stale : '',
    // That there are too many saves concerns who plays on, and is told there.
    storage === 'ok' || storage === 'crowded' ? '' : words.saves.trouble[storage](),
    removed,
  ].filter((line) => line !== '');
  const shown = showsAll ? saves : saves.slice(0, FEW);
  return (
    <section className="saves" ref={self} tabIndex={-1} aria-label={words.saves.title}>
      <div role="status">
        {told.map((line) => (
          <p key={line} className="notice">
            {line}
          </p>
        ))}
      </div>
      {(saves.length > 0 || unsaved.length > 0) && (
        <>
          <h2>{words.saves.title}</h2>
          <ul>
            {unsaved.map((each) => (
              <UnsavedRow key={each.save} unsaved={each} />
            ))}
            {groupsOf(saves).map((group) => {
              const rows = group
                .filter((head) => shown.includes(head))
                .map((head) => (
                  <SaveRow key={head.id} head={head} onRemove={() => void onRemove(head)} />
                ));
              if (rows.length === 0 || group.length === 1) return rows;
              return (
                <SaveGroup key={group.at(-1)?.id} heads={group}>
                  {rows}
                </SaveGroup>
              );
            })}
          </ul>
          {saves.length > FEW && (
            <button
              type="button"
              className="button small quiet"
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll ? words.saves.fewer : words.saves.more(saves.length)}
            </button>
          )}
        </>
      )}
      <OpenFile />
    </section>
  );
}
