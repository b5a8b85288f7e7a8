// The list of the keyboard's short ways, and the switch for the single keys.

import { Box } from '../box.tsx';
import { useScreen } from '../screen.ts';
import { type KeyedPage, SHORTCUTS, type Shortcut } from './shortcuts.ts';

type Props = { page: KeyedPage; onClose(): void };

export function KeysBox({ page, onClose }: Props) {
  const { words, wishes, wish } = useScreen();
  const { keys } = words;
  return (
    <Box title={keys.title} className="keys" onClose={onClose}>
      {page === 'play' ? (
        <>
          <h3>{keys.combos}</h3>
          <List page={page} shortcuts={SHORTCUTS.play.filter(({ isCombo }) => isCombo)} />
        </>
      ) : (
        <>
          <h3>{words.viewer.keysOnTimeline}</h3>
          <dl>
            {ON_TIMELINE.map(({ shown, work }) => (
              <div key={work}>
                <dt>
                  <kbd>{shown}</kbd>
                </dt>
                <dd>{words.viewer.keys[work]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{keys.singles}</h3>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={wishes.keys === 'on'}
          onChange={({ target }) => wish({ keys: target.checked ? 'on' : 'off' })}
        />
        {keys.singlesOn}
      </label>
      <List page={page} shortcuts={SHORTCUTS[page].filter(({ isCombo }) => !isCombo)} />
      <p className="hint">{keys.inside}</p>
    </Box>
  );
}

/** What the slider itself listens to. */
const ON_TIMELINE = [
  { shown: '←', work: 'back' },
  { shown: '→', work: 'forward' },
  { shown: 'Home', work: 'toStart' },
  { shown: 'End', work: 'toEnd' },
  { shown: 'Page ↓', work: 'yearBack' },
  { shown: 'Page ↑', work: 'yearOn' },
] as const;

type ListProps = { page: KeyedPage; shortcuts: readonly Shortcut[] };

function List({ page, shortcuts }: ListProps) {
  const { keys, viewer } = useScreen().words;
  const nameOf = (each: Shortcut): string => {
    if ('work' in each) return keys.works[each.work];
    return page === 'view' && each.part === 'desk' ? viewer.toMoves : keys.parts[each.part];
  };
  return (
    <dl>
      {shortcuts.map((each) => (
        <div key={`${each.isCombo}${each.isShifted}${each.key}`}>
          <dt>
            {partsOf(each, viewer.space).map((part) => (
              <kbd key={part}>{part}</kbd>
            ))}
          </dt>
          <dd>{nameOf(each)}</dd>
        </div>
      ))}
    </dl>
  );
}

const IS_APPLE = /Mac|iP(hone|ad)/.test(navigator.platform);

function partsOf({ key, isCombo, isShifted }: Shortcut, space: string): string[] {
  const named: Readonly<Record<string, string>> = {
    enter: 'Enter',
    arrowleft: '←',
    arrowright: '→',
    ' ': space,
  };
  const shown = named[key] ?? key.toUpperCase();
  return [...(isCombo ? [IS_APPLE ? '⌘' : 'Ctrl'] : []), ...(isShifted ? ['Shift'] : []), shown];
}
