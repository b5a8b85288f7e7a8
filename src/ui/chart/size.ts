// How much room a box has, now and whenever that changes.
import { type RefObject, useEffect, useState } from 'react';
import type { Size } from './axes.tsx';

export function useSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  return size;
}
