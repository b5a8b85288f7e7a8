// The button that opens the guide. All that it tells is fetched when it is first pressed.
import { type ComponentType, useState } from 'react';
import type { Scenario } from '../../scenario/schema.ts';
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
  const { words } = useScreen();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [Guide, setGuide] = useState<ComponentType<GuideProps> | null>(null);
  const open = (): void => {
    setOpen(true);
    setFailed(false);
    import('./guide.tsx').then(
      (loaded) => setGuide(() => loaded.Guide),
      () => setFailed(true),
    );
  };
  const close = (): void => setOpen(false);
  const classOf = (): string => {
    if (isInline) return 'guide-way';
    if (label !== undefined) return 'button small quiet';
    return isShort ? 'button icon' : 'button';
  };
  return (
    <>
      <button
        type="button"
        className={classOf()}
        aria-haspopup="dialog"
        {...(label === undefined && { 'aria-label': words.guide.open, title: words.guide.open })}
        onClick={(event) => {
          // Not every browser gives a clicked button the focus that comes back to it in the end.
          event.currentTarget.focus();
          open();
        }}
      >
        {label ?? (isShort ? '?' : words.guide.open)}
      </button>
      {isOpen && Guide !== null && <Guide scenario={scenario} first={first} onClose={close} />}
      {isOpen && hasFailed && (
        <div className="why-failed" role="alert">
          <p>{words.guide.failed}</p>
          <button type="button" className="button small" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}
