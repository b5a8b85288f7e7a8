// The button that takes over a seat from the moment that is looked at. Its box is fetched when it
// is first pressed.
import { canBranch } from '../../record/branch.ts';
import { DoorButton } from '../door-button.tsx';
import { useLive, useScreen } from '../screen.ts';

export type TakeOverProps = { onClose(): void };

export function TakeOverButton() {
  const { live, words } = useScreen();
  const { branch } = words;
  const viewed = useLive(live, (state) => state.viewed);
  const isPossible = viewed !== null && canBranch(viewed.game, viewed.turn);
  return (
    <DoorButton
      className="button take-over-open"
      // It stays reachable, so that whoever comes to it hears why it does nothing here.
      aria-disabled={!isPossible}
      title={isPossible ? undefined : branch.nothingLeft}
      failed={branch.failed}
      load={() => import('./take-over.tsx')}
      show={({ TakeOver }, close) => <TakeOver onClose={close} />}
    >
      {branch.open}
      {!isPossible && <span className="sr-only">{words.aside(branch.nothingLeft)}</span>}
    </DoorButton>
  );
}
