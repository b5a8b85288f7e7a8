// The button that shares a game. What makes links and QR codes is fetched when it is first pressed.
import type { GameRecord } from '../../game/replay.ts';
import { DoorButton } from '../door-button.tsx';
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
  const { share } = useScreen().words;
  return (
    <DoorButton
      className={className}
      aria-label={isNamed ? share.openNamed(name) : undefined}
      failed={share.failed}
      load={() => import('./share-box.tsx')}
      show={({ ShareBox }, close) => <ShareBox name={name} recordOf={recordOf} onClose={close} />}
    >
      {share.open}
    </DoorButton>
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
