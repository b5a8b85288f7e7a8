// Lets the plan run on: the button beside the one that ends a half-year, and the line that says
// afterwards why it stopped.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isRunning, type Run, type SeatHalt } from '../live/index.ts';
import { presentOf } from '../views/moment.ts';
import { FIELD_LABELS, PROGRAMME_SPECS } from '../views/vocabulary.ts';
import { useLeftByHand } from './exercise/by-itself.ts';
import { leavesFocus } from './focus.ts';
import { useLive, usePersons, useScreen, useTable } from './screen.ts';

const LENGTHS = [2, 4, 6];
/** Long enough to see a half-year on the map and to press Stop. */
const PAUSE_MS = 400;
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE_MS));

/** One button: it opens the choice, and while the plan runs on it stops it. */
export function RunOn({ onStart }: { onStart(): void }) {
  const { live, words } = useScreen();
  const phase = useLive(live, (state) => state.phase);
  const run = useLive(live, (state) => state.run);
  const [isOpen, setOpen] = useState(false);
  const [stopOnNews, setStopOnNews] = useState(true);
  const [stopAtMeeting, setStopAtMeeting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const left = useLeftByHand();

  useEffect(() => {
    if (!isOpen) return;
    panel.current?.focus();
    const onPress = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const start = (halfYears: number): void => {
    close();
    if (phase !== 'plan') return;
    void live.runOn({ halfYears, stopOnNews, stopAtMeeting, pause });
    onStart();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };

  if (isRunning(run)) {
    return (
      <div className="run-on" ref={box}>
        <button
          type="button"
          className="button icon running"
          ref={button}
          onClick={() => live.stopRun()}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M5 5h10v10H5z" fill="currentColor" />
          </svg>
          <span className="run-on-label">
            {words.runOn.running(run.done, run.total)} <span aria-hidden="true">· </span>
            <b>{words.runOn.stop}</b>
          </span>
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button opened
    <div
      className="run-on"
      ref={box}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !box.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className="button icon"
        ref={button}
        data-key="runOn"
        aria-label={words.runOn.open}
        title={words.runOn.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        disabled={left === 0}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M3 4.5 9.5 10 3 15.5zM10.5 4.5 17 10l-6.5 5.5z" fill="currentColor" />
        </svg>
      </button>
      {isOpen && (
        <fieldset className="run-on-panel" id={id} ref={panel} tabIndex={-1}>
          <legend>{words.runOn.title}</legend>
          <div className="lengths">
            {LENGTHS.filter((length) => length < left).map((length) => (
              <button type="button" className="button" key={length} onClick={() => start(length)}>
                {words.runOn.halfYears(length)}
              </button>
            ))}
            <button type="button" className="button" onClick={() => start(left)}>
              {words.runOn.toTheEnd(left)}
            </button>
          </div>
          <Choice isOn={stopOnNews} onChange={setStopOnNews} label={words.runOn.stopOnNews} />
          <Choice
            isOn={stopAtMeeting}
            onChange={setStopAtMeeting}
            label={words.runOn.stopAtMeeting}
          />
        </fieldset>
      )}
    </div>
  );
}

function Choice(props: { isOn: boolean; label: string; onChange(isOn: boolean): void }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      {props.label}
    </label>
  );
}

/** Why the run has ended, until it is closed or the next half-year ends. */
export function RunNotice() {
  const { live, words } = useScreen();
  const run = useLive(live, (state) => state.run);
  const [closed, setClosed] = useState<Run | null>(null);
  const told = useRunTold();
  if (run === null || isRunning(run) || run === closed) return null;
  return (
    <div className="notices run-notice" ref={leavesFocus}>
      <p>{told}</p>
      <button type="button" className="button small" onClick={() => setClosed(run)}>
        {words.close}
      </button>
    </div>
  );
}

/** What there is to say of the run; empty where there is none. */
export function useRunTold(): string {
  const { live, words } = useScreen();
  const { game } = useTable();
  const run = useLive(live, (state) => state.run);
  const tell = useHaltTold();
  if (run === null) return '';
  const { year, half } = presentOf(game).world.period;
  const period = words.period(year, half);
  const { done, total, end } = run;
  switch (end) {
    case null:
      return words.runOn.started;
    case 'done':
      return words.runOn.done(period, run.halts.map(tell));
    case 'halted':
      return words.runOn.halted(period, done, total, run.halts.map(tell));
    case 'stopped':
      return words.runOn.stopped(period, done, total);
  }
}

function useHaltTold(): (halt: SeatHalt) => string {
  const { language, words, numbers } = useScreen();
  const { nameOf } = useTable();
  const told = words.runOn.halts;
  const isShared = usePersons().length > 1;
  /** With several people at the screen it must be said whose purse and programmes are meant. */
  const of = (region: string, text: string): string =>
    isShared ? words.runOn.ofRegion(nameOf(region), text) : text;
  return (halt) => {
    const name = nameOf(halt.region);
    switch (halt.kind) {
      case 'regimeShift':
        return told.regimeShift(FIELD_LABELS[halt.field][language]);
      case 'targetMissed': {
        const { outputYi, targetYi } = halt;
        return told.targetMissed(name, numbers.money(outputYi), numbers.money(targetYi));
      }
      case 'purseShort':
        return of(halt.region, told.purseShort(numbers.percent(halt.fundedShare)));
      case 'programmeEnded':
      case 'programmeEnding':
        return of(halt.region, told[halt.kind](PROGRAMME_SPECS[halt.programme].label[language]));
      case 'rankChanged': {
        const { rank, climbed } = halt;
        return told[climbed > 0 ? 'rankUp' : 'rankDown'](name, rank, Math.abs(climbed));
      }
      default:
        return told[halt.kind];
    }
  };
}
