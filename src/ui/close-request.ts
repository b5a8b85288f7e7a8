// A phone's way back closes what lies over the page before it leaves the game, where the browser
// passes that wish on; as Chromium does.
import { useEffect, useEffectEvent } from 'react';

/** As in Chromium from 126 on; type libraries do not know it yet. */
declare class CloseWatcher extends EventTarget {
  destroy(): void;
}

export function useCloseRequest(onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!('CloseWatcher' in window)) return;
    const watcher = new CloseWatcher();
    watcher.addEventListener('close', () => close());
    return () => watcher.destroy();
  }, []);
}
