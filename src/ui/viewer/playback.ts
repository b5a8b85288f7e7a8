// Playing a game back: one half-year after another, as fast as is asked for, until its end or until
// somebody moves the timeline by hand. Where nothing is to move, the half-years stand still a while.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { prefersStillness } from '../look.ts';
import { useLive, useScreen } from '../screen.ts';

export const SPEEDS = ['half', 'one', 'two', 'four', 'fastest'] as const;
export type Speed = (typeof SPEEDS)[number];

const PACES: Readonly<Record<Speed, number>> = {
  half: 0.5,
  one: 1,
  two: 2,
  four: 4,
  fastest: Number.POSITIVE_INFINITY,
};

/** From one half-year to the next, at the usual pace: as long as the map plays, and a little. */
const HALF_YEAR_MS = 2600;
/** Between two half-years, or the last could not be read; at the fastest the panels catch up. */
const REST_MS = 200;
const LEAST_REST_MS = 50;

export type Playback = {
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** How many times as fast as in play the map moves. */
  readonly pace: number;
  setSpeed(speed: Speed): void;
  /** Plays on from the half-year shown, or anew from the start; or pauses. */
  toggle(): void;
  /** Goes to a half-year by hand, which ends the playing. */
  goTo(turn: number): void;
  step(by: 1 | -1): void;
};

export function usePlayback(): Playback {
  const { live } = useScreen();
  const phase = useLive(live, (state) => state.phase);
  const viewed = useLive(live, (state) => state.viewed);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('one');
  const turn = viewed?.turn ?? 0;
  const last = (viewed?.game.chapters.length ?? 1) - 1;
  const pace = PACES[speed];
  const begun = useRef(0);

  useEffect(() => {
    if (!isPlaying || phase === 'playing') return;
    if (phase !== 'viewing' || turn >= last) {
      setPlaying(false);
      return;
    }
    const since = performance.now() - begun.current;
    const rest = Math.max(LEAST_REST_MS, REST_MS / pace, HALF_YEAR_MS / pace - since);
    const timer = setTimeout(() => {
      begun.current = performance.now();
      if (Number.isFinite(pace) && !prefersStillness()) live.step();
      else live.goTo(turn + 1);
    }, rest);
    return () => clearTimeout(timer);
  }, [isPlaying, phase, turn, last, pace, live]);

  const goTo = useCallback(
    (to: number) => {
      setPlaying(false);
      live.goTo(to);
    },
    [live],
  );
  const toggle = useCallback(() => {
    const now = live.get().viewed;
    if (now === null) return;
    // The first half-year comes at once.
    begun.current = 0;
    if (!isPlaying && now.turn >= now.game.chapters.length - 1) live.goTo(0);
    setPlaying(!isPlaying);
  }, [live, isPlaying]);
  const step = useCallback(
    (by: 1 | -1) => {
      const now = live.get();
      setPlaying(false);
      if (now.viewed === null) return;
      if (by > 0 && now.phase === 'viewing') live.step();
      else live.goTo(now.viewed.turn + by);
    },
    [live],
  );
  return useMemo(
    () => ({ isPlaying, speed, pace, setSpeed, toggle, goTo, step }),
    [isPlaying, speed, pace, toggle, goTo, step],
  );
}
