// The button that opens the comparison. It is fetched when it is first pressed.
import { type ComponentType, useState } from 'react';
import type { SaveHead } from '../../live/index.ts';
import { useScreen } from '../screen.ts';

export type CompareProps = {
  /** The first of the games; the one on the screen where no save is named. */
  save?: SaveHead | undefined;
  onClose(): void;
};

type Props = Pick<CompareProps, 'save'> & {
  /** What is compared, for whoever hears the button's name. */
  name?: string;
  isSmall?: boolean;
};

export function CompareButton({ save, name, isSmall = false }: Props) {
  const { words } = useScreen();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [Compare, setCompare] = useState<ComponentType<CompareProps> | null>(null);
  const open = (): void => {
    setOpen(true);
    setFailed(false);
    import('./compare.tsx').then(
      (loaded) => setCompare(() => loaded.Compare),
      () => setFailed(true),
    );
  };
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className={isSmall ? 'button small' : 'button'}
        aria-haspopup="dialog"
        aria-label={name && words.compare.openNamed(name)}
        title={words.compare.hint}
        onClick={(event) => {
          // Not every browser gives a clicked button the focus that comes back to it in the end.
          event.currentTarget.focus();
          open();
        }}
      >
        {words.compare.open}
      </button>
      {isOpen && Compare !== null && <Compare save={save} onClose={close} />}
      {isOpen && hasFailed && (
        <div className="why-failed" role="alert">
          <p>{words.compare.failed}</p>
          <button type="button" className="button small" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}
