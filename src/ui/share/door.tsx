// The button that shares a game. What makes links and QR codes is fetched when it is first pressed.
import { type ComponentType, useState } from 'react';
import type { GameRecord } from '../../game/replay.ts';
import { gameName } from '../save-name.ts';
import { useLive, useScreen, useTable } from '../screen.ts';

type Shared = {
  /** What the game is called. */
  name: string;
  recordOf(): GameRecord | null | Promise<GameRecord | null>;
};

export type ShareProps = Shared & { onClose(): void };

type Props = Shared & {
  className?: string | undefined;
  /** Its name is said with the button, where several stand below each other. */
  isNamed?: boolean;
};

export function ShareButton({ name, recordOf, className = 'button', isNamed = false }: Props) {
  const { words } = useScreen();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [ShareBox, setShareBox] = useState<ComponentType<ShareProps> | null>(null);
  const open = (): void => {
    setOpen(true);
    setFailed(false);
    import('./share-box.tsx').then(
      (loaded) => setShareBox(() => loaded.ShareBox),
      () => setFailed(true),
    );
  };
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        {...(isNamed && { 'aria-label': words.share.openNamed(name) })}
        onClick={(event) => {
          // Not every browser gives a clicked button the focus that comes back to it in the end.
          event.currentTarget.focus();
          open();
        }}
      >
        {words.share.open}
      </button>
      {isOpen && ShareBox !== null && <ShareBox name={name} recordOf={recordOf} onClose={close} />}
      {isOpen && hasFailed && (
        <div className="why-failed" role="alert">
          <p>{words.share.failed}</p>
          <button type="button" className="button small" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}

/** For the game on the screen. */
export function ShareGame({ className }: Pick<Props, 'className'>) {
  const { live, language, words } = useScreen();
  const { game } = useTable();
  const cast = useLive(live, (state) => state.cast);
  const name = useLive(live, (state) => state.name);
  return (
    <ShareButton
      name={gameName({ game, cast, name }, language, words)}
      recordOf={live.record}
      className={className}
    />
  );
}
