// The timeline: a slider over all half-years that have ended, the marks above it, the years below,
// and the buttons that play the game back.
import { useEffect, useRef, useState } from 'react';
import { periodAfter } from '../../engine/types.ts';
import { useLive, useScreen, useTable } from '../screen.ts';
import { MarkList } from './mark-list.tsx';
import { MarkShape } from './mark-shape.tsx';
import { MarkStrip } from './mark-strip.tsx';
import { MARK_KINDS, useMarks, useMoments } from './marks.ts';
import { type Playback, SPEEDS, type Speed } from './playback.ts';

/** Half-years of the keys that go by years. */
const YEAR = 2;

export function Timeline({ playback }: { playback: Playback }) {
  const { live, words } = useScreen();
  const { selected, nameOf } = useTable();
  const { viewer } = words;
  const turn = useLive(live, (state) => state.viewed?.turn ?? 0);
  const last = useLive(live, (state) => (state.viewed?.game.chapters.length ?? 1) - 1);
  const [isOfAll, setOfAll] = useState(false);
  const [hasList, setList] = useState(false);
  const marks = useMarks(isOfAll ? null : selected);
  const { at } = useMoments();
  const chooser = (
    <label className="field mark-chooser">
      <span>{viewer.shows}</span>
      <select
        value={isOfAll ? 'all' : 'one'}
        onChange={({ target }) => setOfAll(target.value === 'all')}
      >
        <option value="one">{nameOf(selected)}</option>
        <option value="all">{viewer.all}</option>
      </select>
    </label>
  );
  return (
    <section className="timeline" id="timeline" data-part="timeline" aria-label={viewer.timeline}>
      <div className="timeline-row">
        <Buttons playback={playback} turn={turn} last={last} />
        <label className="field speed">
          <span className="sr-only">{viewer.speed}</span>
          <select
            value={playback.speed}
            onChange={({ target }) => playback.setSpeed(target.value as Speed)}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {viewer.speeds[speed]}
              </option>
            ))}
          </select>
        </label>
        <p className="timeline-at">{at(turn)}</p>
        <ul className="mark-legend">
          {MARK_KINDS.map((kind) => (
            <li key={kind}>
              <MarkShape kind={kind} /> {viewer.kinds[kind]}
            </li>
          ))}
        </ul>
        {chooser}
        <button
          type="button"
          className="button icon list"
          aria-label={viewer.list}
          title={viewer.list}
          aria-haspopup="dialog"
          onClick={(event) => {
            event.currentTarget.focus();
            setList(true);
          }}
        >
          <Icon icon="list" />
        </button>
      </div>
      <div className="timeline-track">
        <MarkStrip marks={marks} turn={turn} last={last} onGo={playback.goTo} />
        <Slider playback={playback} turn={turn} last={last} />
        <Years last={last} />
      </div>
      {hasList && (
        <MarkList
          marks={marks}
          chooser={chooser}
          onGo={playback.goTo}
          onClose={() => setList(false)}
        />
      )}
    </section>
  );
}

type Place = { playback: Playback; turn: number; last: number };

/**
 * It follows the hand at once; the page comes after, a frame at a time, and leaves out what the hand
 * has left again.
 */
function Slider({ playback, turn, last }: Place) {
  const { words } = useScreen();
  const { at } = useMoments();
  const [held, setHeld] = useState<number | null>(null);
  const wanted = useRef(turn);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const move = (to: number): void => {
    wanted.current = Math.max(0, Math.min(last, to));
    setHeld(wanted.current);
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      playback.goTo(wanted.current);
      setHeld(null);
    });
  };
  const shown = held ?? turn;
  return (
    <input
      type="range"
      className="timeline-slider"
      min={0}
      max={last}
      step={1}
      value={shown}
      aria-label={words.viewer.slider}
      aria-valuetext={at(shown)}
      style={{ '--part': `${(shown / Math.max(1, last)) * 100}%` } as React.CSSProperties}
      onChange={({ target }) => move(Number(target.value))}
      onKeyDown={(event) => {
        const by = { PageUp: YEAR, PageDown: -YEAR }[event.key];
        if (by !== undefined) move(shown + by);
        else if (event.key === ' ') playback.toggle();
        else return;
        event.preventDefault();
      }}
    />
  );
}

/** A year stands below its second half-year, as in the charts. */
function Years({ last }: { last: number }) {
  const { start } = useTable().game.scenario;
  const years = Array.from({ length: last + 1 }, (_, turn) => ({
    turn,
    ...periodAfter(start, turn),
  })).filter(({ half }) => half === 2);
  const every = Math.ceil(years.length / 12);
  return (
    <div className="timeline-years" aria-hidden="true">
      {years
        .filter(({ year }) => year % every === 0)
        .map(({ turn, year }) => (
          <span key={year} style={{ left: `${(turn / Math.max(1, last)) * 100}%` }}>
            {year}
          </span>
        ))}
    </div>
  );
}

const ICONS = {
  toStart: 'M4 4h2v12H4zM16 4v12L7 10z',
  back: 'M14 4v12L5 10z',
  play: 'M5 3l12 7-12 7z',
  pause: 'M5 4h4v12H5zM11 4h4v12h-4z',
  forward: 'M6 4l9 6-9 6z',
  toEnd: 'M4 4l9 6-9 6zM14 4h2v12h-2z',
  list: 'M3 4h2v2H3zM7 4h10v2H7zM3 9h2v2H3zM7 9h10v2H7zM3 14h2v2H3zM7 14h10v2H7z',
} as const;

function Buttons({ playback, turn, last }: Place) {
  const { viewer } = useScreen().words;
  const { isPlaying, toggle, goTo, step } = playback;
  return (
    <div className="timeline-buttons">
      <Control icon="toStart" isOff={turn === 0} onPress={() => goTo(0)} />
      <Control icon="back" isOff={turn === 0} onPress={() => step(-1)} />
      <button type="button" className="button play" onClick={toggle}>
        <Icon icon={isPlaying ? 'pause' : 'play'} />
        <span>{isPlaying ? viewer.pause : viewer.play}</span>
      </button>
      <Control icon="forward" isOff={turn === last} onPress={() => step(1)} />
      <Control icon="toEnd" isOff={turn === last} onPress={() => goTo(last)} />
    </div>
  );
}

type ControlProps = {
  icon: 'toStart' | 'back' | 'forward' | 'toEnd';
  isOff: boolean;
  onPress(): void;
};

/** Never disabled outright: the focus would be lost at either end. */
function Control({ icon, isOff, onPress }: ControlProps) {
  const { viewer } = useScreen().words;
  return (
    <button
      type="button"
      className="button icon"
      aria-label={viewer[icon]}
      title={viewer[icon]}
      aria-disabled={isOff}
      onClick={onPress}
    >
      <Icon icon={icon} />
    </button>
  );
}

function Icon({ icon }: { icon: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path d={ICONS[icon]} fill="currentColor" />
    </svg>
  );
}
