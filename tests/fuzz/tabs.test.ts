import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../src/game/index.ts';
import type { Live } from '../../src/live/index.ts';
import { spring2025 as scenario } from '../helpers/games.ts';
import { createShelf, freshTab, openedTab, type Shelf } from '../live/shelf.ts';

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const DEEDS = ['play', 'start', 'resume', 'seize', 'copy', 'leave', 'reload'] as const;
type Step = { tab: 0 | 1; deed: (typeof DEEDS)[number]; pick: number };

const steps = fc.array(
  fc.record({
    tab: fc.constantFrom(0, 1),
    // Half of what people do is to play.
    deed: fc.oneof(fc.constant('play' as const), fc.constantFrom(...DEEDS)),
    pick: fc.constantFrom(0, 0, 1),
  }),
  { minLength: 4, maxLength: 16 },
);

async function take(tabs: Live[], shelf: Shelf, { tab, deed, pick }: Step): Promise<void> {
  const live = tabs[tab] as Live;
  if (deed === 'resume' || deed === 'seize') await live.open();
  const chosen = live.get().saves[pick]?.id;
  if (deed === 'play') {
    // Each tab has plans of its own, so that what one keeps is not what the other would.
    const shares = { training: tab === 0 ? 0.01 : 0.02 };
    live.command({ region: 'hangzhou' as never, type: 'plan', shares });
    live.endHalfYear();
    live.settle();
  } else if (deed === 'start') live.start(scenario, pick, 'hangzhou', { turns: 9 });
  else if (deed === 'copy' && live.get().phase === 'elsewhere') await live.copy('A copy');
  else if (deed === 'leave') live.leave();
  else if (deed === 'reload') {
    live.leave();
    tabs[tab] = await openedTab([scenario], shelf);
  } else if (chosen !== undefined && deed !== 'copy') await live.resume(chosen, deed === 'seize');
  await settled();
}

/** The half-years of each save, as they now lie there. */
function kept(shelf: Shelf): Map<string, string[]> {
  const histories = [...shelf.saves].map(([id, { moves }]) => {
    return [id, moves.record.digests.match(/.{8}/g) ?? []] as const;
  });
  return new Map(histories);
}

describe('whatever two tabs do', () => {
  it.each([true, false])('no ended half-year is lost unseen (locks: %s)', async (hasLocks) => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const shelf = createShelf(hasLocks);
        const tabs = [freshTab([scenario], shelf), freshTab([scenario], shelf)];
        await take(tabs, shelf, { tab: 0, deed: 'start', pick: 0 });
        await take(tabs, shelf, { tab: 0, deed: 'play', pick: 0 });
        let before = kept(shelf);
        for (const step of taken) {
          await take(tabs, shelf, step as Step);
          const now = kept(shelf);
          // A save only ever grows: what was kept stays the beginning of what is kept.
          for (const [id, history] of before) {
            expect(now.get(id)?.slice(0, history.length)).toEqual(history);
          }
          // A tab that plays on has what it shows in its save, or knows that it has not.
          const live = tabs[step.tab] as Live;
          const { game, save, phase } = live.get();
          const isSure = hasLocks || step.deed === 'play';
          if (isSure && game !== null && save !== null && phase !== 'elsewhere') {
            expect(shelf.saves.get(save)?.moves.record.hash).toBe(stateHash(game));
          }
          before = now;
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
