// A new version of the page that waits: told where no game is under way, and never forced.
import { useState, useSyncExternalStore } from 'react';
import { leavesFocus } from './focus.ts';
import { useScreen } from './screen.ts';

export type Updates = {
  subscribe(tell: () => void): () => void;
  isWaiting(): boolean;
  /** Loads the page anew, in the new version. */
  accept(): void;
};

/** `register` says when a new version waits, and gives back what puts it in place. */
export function createUpdates(register: (found: () => void) => () => void): Updates {
  const watchers = new Set<() => void>();
  let isWaiting = false;
  const accept = register(() => {
    isWaiting = true;
    for (const tell of watchers) tell();
  });
  return {
    subscribe: (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    isWaiting: () => isWaiting,
    accept,
  };
}

export function UpdateNotice({ updates }: { updates: Updates }) {
  const { words } = useScreen();
  const isWaiting = useSyncExternalStore(updates.subscribe, updates.isWaiting);
  const [isPutOff, setPutOff] = useState(false);
  return (
    <div className="update" role="status">
      {isWaiting && !isPutOff && (
        <>
          <span>{words.page.newVersion}</span>
          <button type="button" className="button small" onClick={() => updates.accept()}>
            {words.reload}
          </button>
          <button
            type="button"
            className="button small quiet"
            ref={leavesFocus}
            onClick={() => setPutOff(true)}
          >
            {words.page.later}
          </button>
        </>
      )}
    </div>
  );
}
