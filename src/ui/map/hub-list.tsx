// Every hub as a button: hidden until the keyboard comes to it, and then with the hub's card. They
// are one stop for Tab; up and down go from hub to hub.
import { type KeyboardEvent, useState } from 'react';
import { useScreen, useTable } from '../screen.ts';

type Props = {
  cardId: string;
  onPoint(id: string): void;
  /** `next` is what has the focus now. */
  onLeave(next: Element | null): void;
  onChoose(id: string): void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function HubList({ cardId, onPoint, onLeave, onChoose }: Props) {
  const { words } = useScreen();
  const { game, selected, nameOf } = useTable();
  const [last, setLast] = useState<string | null>(null);
  const stop = last ?? selected;
  return (
    <div
      className="hub-list"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={words.chooseHub}
      onKeyDown={step}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave(relatedTarget);
      }}
    >
      {game.scenario.regions.map(({ id }) => (
        <button
          type="button"
          key={id}
          tabIndex={id === stop ? 0 : -1}
          aria-pressed={id === selected}
          aria-describedby={cardId}
          onFocus={() => {
            setLast(id);
            onPoint(id);
          }}
          onClick={() => onChoose(id)}
        >
          {nameOf(id)}
        </button>
      ))}
    </div>
  );
}

function step(event: KeyboardEvent): void {
  const by = STEPS[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
