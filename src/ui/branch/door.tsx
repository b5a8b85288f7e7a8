// The button that takes over a seat from the moment that is looked at. Its box is fetched when it
// is first pressed.
import { type ComponentType, useState } from 'react';
import { canBranch } from '../../record/branch.ts';
import { useLive, useScreen } from '../screen.ts';

export type TakeOverProps = { onClose(): void };

export function TakeOverButton() {
  const { live, words } = useScreen();
  const viewed = useLive(live, (state) => state.viewed);
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [TakeOver, setTakeOver] = useState<ComponentType<TakeOverProps> | null>(null);
  const isPossible = viewed !== null && canBranch(viewed.game, viewed.turn);
  const open = (): void => {
    setOpen(true);
    setFailed(false);
    import('./take-over.tsx').then(
      (loaded) => setTakeOver(() => loaded.TakeOver),
      () => setFailed(true),
    );
  };
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="button take-over-open"
        aria-haspopup="dialog"
        // It stays reachable, so that whoever comes to it hears why it does nothing here.
        aria-disabled={!isPossible}
        title={isPossible ? undefined : words.branch.nothingLeft}
        onClick={(event) => {
          // Not every browser gives a clicked button the focus that comes back to it in the end.
          event.currentTarget.focus();
          if (isPossible) open();
        }}
      >
        {words.branch.open}
        {!isPossible && <span className="sr-only">{words.aside(words.branch.nothingLeft)}</span>}
      </button>
      {isOpen && TakeOver !== null && <TakeOver onClose={close} />}
      {isOpen && hasFailed && (
        <div className="why-failed" role="alert">
          <p>{words.branch.failed}</p>
          <button type="button" className="button small" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}
