// The loop sleeps while nothing moves: a frame is drawn when asked for, or while `isBusy` says so.
import Phaser from 'phaser';

export type Loop = {
  /** Draws one frame soon, and more for as long as the stage is busy. */
  request(): void;
  /** Median script time of the last frames, in milliseconds. */
  frameMs(): number;
};

const REMEMBERED = 240;

export function createLoop(game: Phaser.Game, isBusy: () => boolean): Loop {
  const times: number[] = [];
  let started = 0;
  let isAsked = false;
  let isGone = false;

  game.events.once(Phaser.Core.Events.DESTROY, () => {
    isGone = true;
  });
  game.events.on(Phaser.Core.Events.PRE_STEP, () => {
    started = performance.now();
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    times.push(performance.now() - started);
    if (times.length > REMEMBERED) times.shift();
    if (!isBusy()) game.loop.sleep();
  });

  return {
    request() {
      if (isGone || game.loop.running || isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        if (game.isRunning && !isGone) game.loop.wake();
      });
    },
    frameMs() {
      const sorted = [...times].sort((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? 0;
    },
  };
}
