// A button that opens what is fetched when it is first pressed: the page comes without what most
// half-years do without.
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useScreen } from './screen.ts';

type Props<Module> = Omit<ComponentProps<'button'>, 'type' | 'onClick'> & {
  load(): Promise<Module>;
  /** What of it stands over the page, until it is closed. */
  show(module: Module, close: () => void): ReactNode;
  /** What to say where it cannot be had. */
  failed: string;
};

export function DoorButton<Module>({ load, show, failed, ...button }: Props<Module>) {
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [module, setModule] = useState<Module | null>(null);
  const open = (): void => {
    setOpen(true);
    setFailed(false);
    load().then(
      (loaded) => setModule(() => loaded),
      () => setFailed(true),
    );
  };
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        {...button}
        onClick={(event) => {
          // Not every browser gives a clicked button the focus that comes back to it in the end.
          event.currentTarget.focus();
          if (button['aria-disabled'] !== true) open();
        }}
      />
      {isOpen && module !== null && show(module, close)}
      {isOpen && hasFailed && <NotLoaded said={failed} onClose={close} />}
    </>
  );
}

export function NotLoaded({ said, onClose }: { said: string; onClose(): void }) {
  const { words } = useScreen();
  return (
    <div className="why-failed" role="alert">
      <p>{said}</p>
      <button type="button" className="button small" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
