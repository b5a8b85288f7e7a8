// A number that can be asked why it moved: it looks like a number and works like a button.
import type { ReactNode } from 'react';
import { useScreen } from '../screen.ts';
import { type Asked, useWhy } from './ask.ts';

type Props = Asked & {
  /** What the number is, for whoever hears the button's name. */
  name: string;
  children: ReactNode;
  className?: string;
  isTabStop?: boolean;
};

export function WhyButton({ name, children, className, isTabStop = true, ...asked }: Props) {
  const { words } = useScreen();
  const ask = useWhy();
  return (
    <button
      type="button"
      className={className === undefined ? 'why' : `why ${className}`}
      tabIndex={isTabStop ? undefined : -1}
      onClick={(event) => {
        event.stopPropagation();
        // Not every browser gives a clicked button the focus that comes back to it in the end.
        event.currentTarget.focus();
        ask(asked);
      }}
    >
      <span className="sr-only">{words.why.button(name)} </span>
      {children}
    </button>
  );
}
