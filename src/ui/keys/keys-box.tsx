// The list of the keyboard's short ways, and the switch for the single keys.

import { Box } from '../box.tsx';
import { useScreen } from '../screen.ts';
import { SHORTCUTS, type Shortcut } from './shortcuts.ts';

export function KeysBox({ onClose }: { onClose(): void }) {
  const { words, wishes, wish } = useScreen();
  const { keys } = words;
  return (
    <Box title={keys.title} className="keys" onClose={onClose}>
      <h3>{keys.combos}</h3>
      <List shortcuts={SHORTCUTS.filter(({ isCombo }) => isCombo)} />
      <h3>{keys.singles}</h3>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={wishes.keys === 'on'}
          onChange={({ target }) => wish({ keys: target.checked ? 'on' : 'off' })}
        />
        {keys.singlesOn}
      </label>
      <List shortcuts={SHORTCUTS.filter(({ isCombo }) => !isCombo)} />
      <p className="hint">{keys.inside}</p>
    </Box>
  );
}

function List({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { keys } = useScreen().words;
  return (
    <dl>
      {shortcuts.map((each) => (
        <div key={`${each.isCombo}${each.isShifted}${each.key}`}>
          <dt>
            {partsOf(each).map((part) => (
              <kbd key={part}>{part}</kbd>
            ))}
          </dt>
          <dd>{'work' in each ? keys.works[each.work] : keys.parts[each.part]}</dd>
        </div>
      ))}
    </dl>
  );
}

const IS_APPLE = /Mac|iP(hone|ad)/.test(navigator.platform);

function partsOf({ key, isCombo, isShifted }: Shortcut): string[] {
  const shown = key === 'enter' ? 'Enter' : key.toUpperCase();
  return [...(isCombo ? [IS_APPLE ? '⌘' : 'Ctrl'] : []), ...(isShifted ? ['Shift'] : []), shown];
}
