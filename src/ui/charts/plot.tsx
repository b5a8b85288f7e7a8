// The drawing as something to read off: half-years are stepped through with the arrow keys.
import type { KeyboardEvent, ReactNode } from 'react';

type Props = {
  label: string;
  first: number;
  last: number;
  turn: number;
  /** What is heard at each step. */
  told: string;
  onPick(turn: number): void;
  onLeave(): void;
  children: ReactNode;
};

export function Plot({ label, first, last, turn, told, onPick, onLeave, children }: Props) {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: turn - 1,
    ArrowDown: turn - 1,
    ArrowRight: turn + 1,
    ArrowUp: turn + 1,
    PageDown: turn - 4,
    PageUp: turn + 4,
    Home: first,
    End: last,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = steps[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onLeave();
    onPick(Math.min(last, Math.max(first, to)));
  };
  return (
    <div
      className="plot"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={turn}
      aria-valuetext={told}
      onKeyDown={onKeyDown}
      onPointerLeave={onLeave}
    >
      {children}
    </div>
  );
}
