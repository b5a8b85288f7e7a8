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
    requestAnimationFrame(showWayOn);
  };
  return (
    <button type="button" className="button" onClick={look}>
      {words.branch.another}
    </button>
  );
}

/** Focuses what leads on from there; the button that was pressed is gone. */
function showWayOn(): void {
  const wayOn = document.querySelector<HTMLElement>('.take-over-open');
  // On a phone the viewer's buttons are put away.
  if (wayOn?.offsetParent === null) document.querySelector<HTMLElement>('.viewer .about')?.click();
  requestAnimationFrame(() => wayOn?.focus());
}
