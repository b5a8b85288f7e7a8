// From the result back to a moment from which another way can be tried: just before the half-year
// in which the paths parted, once the debrief knows it, or else half-way.
import { partingKnown } from '../debrief/working.ts';
import { useScreen, useTable } from '../screen.ts';

export function AnotherWay() {
  const { live, words } = useScreen();
  const { game, own } = useTable();
  const { chapters } = game;
  const look = (): void => {
    const parting = partingKnown(chapters, own);
    live.lookBack();
    live.goTo(parting === null ? Math.floor((chapters.length - 1) / 2) : parting - 1);
    // What leads on from there; the button that was pressed is gone.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.take-over-open')?.focus());
  };
  return (
    <button type="button" className="button" onClick={look}>
      {words.branch.another}
    </button>
  );
}
