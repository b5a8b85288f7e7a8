// How much room a box has, now and whenever that changes.
import { type RefObject, useEffect, useState } from 'react';
import type { Size } from './axes.tsx';

/** Of the page's letters, in pixels. */
const USUAL_SIZE = 14;

export function useSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, text: 1 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() => {
      const { fontSize } = getComputedStyle(document.documentElement);
      const text = Number.parseFloat(fontSize) / USUAL_SIZE;
      setSize({ width: element.clientWidth, height: element.clientHeight, text });
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  return size;
}
