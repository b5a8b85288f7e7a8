// A timer for the class: it counts by the clock, so that a slow page does not slow it, and only
// reminds. Each half-year begins with it full and standing.
import { useEffect, useEffectEvent, useState } from 'react';
import { useClassWords } from '../words.ts';
import { chime } from './chime.ts';
import { useKept } from './kept.ts';

const MINUTE_MS = 60_000;
const TICK_MS = 250;

/** Running until a moment, or standing with so much left. */
type Clock = { until: number } | { left: number };

/** `moment` names the half-year, and where seats take turns the seat. */
export function Timer({ minutes, moment }: { minutes: number; moment: string }) {
  const { timer } = useClassWords().together;
  const whole = minutes * MINUTE_MS;
  const [found, keep] = useKept<{ moment: string; clock: Clock }>('clock', () => ({
    moment,
    clock: { left: whole },
  }));
  const clock = found.moment === moment ? found.clock : { left: whole };
  const setClock = (next: Clock): void => keep({ moment, clock: next });
  const [now, setNow] = useState(() => Date.now());
  const [hasSound, setSound] = useKept('sound', () => false);
  const isRunning = 'until' in clock;
  const left = Math.max(0, isRunning ? clock.until - now : clock.left);
  const isOver = left === 0;

  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, [isRunning]);
  const end = useEffectEvent(() => {
    setClock({ left: 0 });
    if (hasSound) chime();
  });
  useEffect(() => {
    if (isRunning && isOver) end();
  }, [isRunning, isOver]);

  const seconds = Math.ceil(left / 1000);
  const shown = timer.left(Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'));
  const isLast = !isOver && seconds <= 60;
  return (
    <fieldset className={isOver ? 'timer over' : isLast ? 'timer last' : 'timer'}>
      <legend className="sr-only">{timer.label}</legend>
      <output className="clock">{shown}</output>
      <button
        type="button"
        className="button small"
        onClick={() =>
          setClock(isRunning ? { left } : { until: Date.now() + (isOver ? whole : left) })
        }
      >
        {isRunning ? timer.pause : timer.start}
      </button>
      <button
        type="button"
        className="button small"
        onClick={() =>
          setClock(isRunning ? { until: clock.until + MINUTE_MS } : { left: left + MINUTE_MS })
        }
      >
        {timer.more}
      </button>
      <button type="button" className="button small" onClick={() => setClock({ left: whole })}>
        {timer.reset}
      </button>
      <label>
        <input
          type="checkbox"
          checked={hasSound}
          onChange={({ target }) => setSound(target.checked)}
        />
        {timer.sound}
      </label>
      <p className="sr-only" aria-live="polite">
        {isOver ? timer.over : isLast && isRunning ? timer.minute : ''}
      </p>
    </fieldset>
  );
}
