// Players who search think beside the page; what comes of it is what `endTurn` comes to by itself.
import { describe, expect, it } from 'vitest';
import { createGame, endTurn, searchedCommands, searchOf, stateHash } from '../../src/game/game.ts';
import { type Planning, partsOf, plannedBy } from '../../src/game/planning.ts';
import { createLive, isThinking, type Live, type Think } from '../../src/live/index.ts';
import { spring2025 as scenario } from '../helpers/games.ts';
import { createShelf } from './shelf.ts';

const EXPERTS = { guangxi: 'expert', beijing: 'expert' } as const;

/** A thinker that answers when it is told to. */
function slowThinker(): { think: Think; asked: Planning[]; answer(): Promise<void> } {
  const waiting: (() => void)[] = [];
  const asked: Planning[] = [];
  return {
    asked,
    think: (search) => {
      asked.push(search);
      return new Promise((done) => waiting.push(() => done(plannedBy(search))));
    },
    async answer() {
      for (const done of waiting.splice(0)) done();
      await new Promise((done) => setTimeout(done, 0));
    },
  };
}

function begun(think: Think): Live {
  const { storage, locks } = createShelf().tab();
  const live = createLive([scenario], storage, locks, think);
  live.start(scenario, 5, 'hangzhou', { seats: EXPERTS, turns: 4 });
  return live;
}

const turnOf = (live: Live): number => (live.get().game?.chapters.length ?? 0) - 1;
const hashOf = (live: Live): string => {
  const { game } = live.get();
  return game === null ? '' : stateHash(game);
};
const expected = endTurn(
  createGame(scenario, 5, { seats: { hangzhou: 'person', ...EXPERTS }, turns: 4 }),
);

describe('players who search', () => {
  it('begin to think as soon as a half-year can be planned, once', () => {
    const { think, asked } = slowThinker();
    const live = begun(think);
    live.command({ region: 'hangzhou' as never, type: 'plan', shares: { training: 0 } });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.seats.map(([region]) => region)).toEqual(['beijing', 'guangxi']);
  });

  it('are waited for, and the half-year ends once, with what they found', async () => {
    const { think, answer } = slowThinker();
    const live = begun(think);
    live.endHalfYear();
    live.endHalfYear();
    expect(isThinking(live.get())).toBe(true);
    expect(turnOf(live)).toBe(0);
    await answer();
    expect(isThinking(live.get())).toBe(false);
    expect(turnOf(live)).toBe(1);
    expect(hashOf(live)).toBe(stateHash(expected));
  });

  it('keep nobody waiting who was slower than they', async () => {
    const { think, answer } = slowThinker();
    const live = begun(think);
    await answer();
    live.endHalfYear();
    expect(hashOf(live)).toBe(stateHash(expected));
  });

  it('end nothing in a game that was left meanwhile', async () => {
    const { think, answer } = slowThinker();
    const live = begun(think);
    live.endHalfYear();
    live.start(scenario, 6, 'hangzhou', { seats: EXPERTS, turns: 4 });
    await answer();
    expect(turnOf(live)).toBe(0);
    expect(isThinking(live.get())).toBe(false);
  });

  it('hold nothing up once the class has stepped back from what was to end', async () => {
    const { think, answer } = slowThinker();
    const live = begun(think);
    await answer();
    live.endHalfYear();
    live.settle();
    await new Promise((done) => setTimeout(done, 0));
    live.endHalfYear();
    expect(isThinking(live.get())).toBe(true);
    live.stepBack();
    expect(isThinking(live.get())).toBe(false);
    await answer();
    expect(turnOf(live)).toBe(0);
    live.endHalfYear();
    await answer();
    expect(hashOf(live)).toBe(stateHash(expected));
  });

  it('are waited for in each half-year of a run', async () => {
    const live = begun(async (search) => plannedBy(search));
    const pause = async (): Promise<void> => {};
    await live.runOn({ halfYears: 2, stopOnNews: false, stopAtMeeting: false, pause });
    expect(turnOf(live)).toBe(2);
    expect(hashOf(live)).toBe(stateHash(endTurn(expected)));
  });

  it('find the same in parts as in one', () => {
    const game = createGame(scenario, 5, { seats: { ...EXPERTS, xian: 'expert' }, turns: 4 });
    const search = searchOf(game) as Planning;
    for (const parts of [1, 2, 3, 8]) {
      expect(partsOf(search, parts).flatMap(plannedBy)).toEqual(searchedCommands(game));
    }
  });

  it('are not asked where there are none', () => {
    expect(searchOf(createGame(scenario, 5))).toBeNull();
  });
});
