// A small button that has just appeared, often in place of the one that was pressed.
import { useEffect, useRef } from 'react';

type Props = {
  label?: string;
  /** What is read after its name: the id of an element. */
  describedBy?: string;
  onClick(): void;
  /** It takes the focus, for what had it is gone. */
  takesFocus?: boolean;
  children: string;
};

export function FreshButton({ label, describedBy, onClick, takesFocus = false, children }: Props) {
  const self = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) self.current?.focus();
  }, [takesFocus]);
  return (
    <button
      type="button"
      className="button small"
      ref={self}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
