// The button that opens the comparison. It is fetched when it is first pressed.
import type { SaveHead } from '../../live/index.ts';
import { DoorButton } from '../door-button.tsx';
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
  const { compare } = useScreen().words;
  return (
    <DoorButton
      className={isSmall ? 'button small' : 'button'}
      aria-label={name && compare.openNamed(name)}
      title={compare.hint}
      failed={compare.failed}
      load={() => import('./compare.tsx')}
      show={({ Compare }, close) => <Compare save={save} onClose={close} />}
    >
      {compare.open}
    </DoorButton>
  );
}
