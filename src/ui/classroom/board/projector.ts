// Showing the board to the class: key P hides the names and brings them back, arrows lead from part
// to part.
import { useEffect, useState } from 'react';
import { isField } from './intake.tsx';

export function useProjector(): [isShown: boolean, setShown: (isShown: boolean) => void] {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
      if (key === 'p' || key === 'P') setShown(!isShown);
      if (!isShown) return;
      const step = STEPS[key];
      if (step === undefined || isScrolling(target)) return;
      event.preventDefault();
      goBy(step);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isShown]);
  return [isShown, setShown];
}

/** Keys of a presenter's clicker are among them; up and down scroll, as ever. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** A box that scrolls keeps its arrows. */
function isScrolling(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.scroll') !== null;
}

/** To the part below or above the one that is at the top of the window. */
function goBy(step: number): void {
  const parts = [...document.querySelectorAll<HTMLElement>('.board-part')];
  const tops = parts.map((part) => part.getBoundingClientRect().top);
  const next = step > 0 ? tops.findIndex((top) => top > 40) : tops.findLastIndex((top) => top < -8);
  const part = parts[next];
  if (part === undefined && step < 0) scrollTo(0, 0);
  part?.scrollIntoView();
  part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
