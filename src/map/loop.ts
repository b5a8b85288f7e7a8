// The loop sleeps while nothing moves: a frame is drawn when asked for, or while `isBusy` says so.
import Phaser from 'phaser';

export type Loop = {
  /** Draws one frame soon, and more for as long as the stage is busy. */
  request(): void;
};

export function createLoop(game: Phaser.Game, isBusy: () => boolean): Loop {
  let isAsked = false;
  let isGone = false;

  game.events.once(Phaser.Core.Events.DESTROY, () => {
    isGone = true;
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
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
  };
}
