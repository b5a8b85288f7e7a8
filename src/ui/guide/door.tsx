// The button that opens the guide. All that it tells is fetched when it is first pressed.
import type { Scenario } from '../../scenario/schema.ts';
import { DoorButton } from '../door-button.tsx';
import { useScreen } from '../screen.ts';

export type GuideProps = {
  /** Its sources say where each stock starts. */
  scenario: Scenario;
  /** The entry of the glossary, or the card, that is shown at first. */
  first?: string | undefined;
  onClose(): void;
};

type Props = {
  scenario: Scenario;
  isShort?: boolean;
  /** What to call a way to one entry. */
  label?: string;
  /** It stands in a line of text. */
  isInline?: boolean;
  first?: string;
};

export function GuideButton({ scenario, isShort = false, label, isInline = false, first }: Props) {
  const { guide } = useScreen().words;
  const classOf = (): string => {
    if (isInline) return 'guide-way';
    if (label !== undefined) return 'button small quiet';
    return isShort ? 'button icon' : 'button';
  };
  return (
    <DoorButton
      className={classOf()}
      {...(label === undefined && { 'aria-label': guide.open, title: guide.open })}
      failed={guide.failed}
      load={() => import('./guide.tsx')}
      show={({ Guide }, close) => <Guide scenario={scenario} first={first} onClose={close} />}
    >
      {label ?? (isShort ? '?' : guide.open)}
    </DoorButton>
  );
}
