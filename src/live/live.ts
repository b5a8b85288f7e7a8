// The one game on the screen. Everybody may read it; it changes through these few functions only.
import type { RegionId } from '../engine/types.ts';
import { createGame, endTurn, type Game, isOver, type Sitter, submit } from '../game/game.ts';
import { type GameRecord, recordOf } from '../game/replay.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Command, Refusal } from '../views/vocabulary.ts';
import { type Autosave, autosaveOf, isAutosave, replayed, type Storage } from './autosave.ts';
import { isRunning, type Run, type RunWish, runAfter, runBegun } from './run-on.ts';
import { personAfter, personsOf } from './seats.ts';
import { createStore, type Readable } from './store.ts';

/**
 * `handover` while the screen waits for the person of the next seat to take it; `playing` while the
 * map plays the ended half-year out.
 */
export const LIVE_PHASES = ['menu', 'handover', 'plan', 'playing', 'over'] as const;
export type LivePhase = (typeof LIVE_PHASES)[number];

export type LiveState = {
  readonly phase: LivePhase;
  /** Its pending commands are those of the seat on the screen. */
  readonly game: Game | null;
  /** The seat that the screen shows. */
  readonly region: RegionId | null;
  /** What the persons who have handed over want of the coming half-year; nobody sees it. */
  readonly submitted: readonly Command[];
  /** Why the last command was refused; null once something else was done. */
  readonly refusal: Refusal | null;
  /** `blocked` where the browser keeps nothing: the game goes on unsaved. */
  readonly storage: 'ok' | 'blocked';
  /** What can be continued. */
  readonly saved: Autosave | null;
  /** An autosave that this version can no longer play to the same end. */
  readonly isStale: boolean;
  /** The game on the screen was brought back from the autosave. */
  readonly isResumed: boolean;
  /** The plan runs on, or has just done so; null once a half-year was ended by hand. */
  readonly run: Run | null;
};

export type StartOptions = {
  /**
   * Who sits where besides the person in `region`, further persons in the order in which they
   * plan; `default` where nothing is said.
   */
  readonly seats?: Readonly<Record<string, Sitter>>;
  /** Half-years to play; the scenario's own number where none is given. */
  readonly turns?: number;
};

export type Live = Readable<LiveState> & {
  /** Reads the autosave; call once before anything else. */
  open(): Promise<void>;
  start(scenario: Scenario, seed: number, region: string, options?: StartOptions): void;
  /** Continues the autosave; false where it cannot be. */
  resume(): boolean;
  /** Adds a command to the coming half-year; the refusal where it cannot be done. */
  command(command: Command): Refusal | null;
  /** Takes back the last pending command of the seat on the screen. */
  undo(): void;
  /** Keeps what this seat has planned and gives the screen to the person of the next seat. */
  handOver(): void;
  /** The person whose turn it is has the screen. */
  takeSeat(): void;
  /** Ends the half-year for all; only the last person to plan can. */
  endHalfYear(): void;
  /** Ends half-years one after another, each as `endHalfYear` does, and settles them itself. */
  runOn(wish: RunWish): Promise<void>;
  /** Stops a run at once: no further half-year ends. */
  stopRun(): void;
  /** The map has played the half-year out. */
  settle(): void;
  /** Shows an ended game as another of its persons sees it. */
  show(region: RegionId): void;
  /** Begins the game on the screen anew. */
  restart(): void;
  leave(): void;
  record(): GameRecord | null;
};

const NOTHING: LiveState = {
  phase: 'menu',
  game: null,
  region: null,
  submitted: [],
  refusal: null,
  storage: 'ok',
  saved: null,
  isStale: false,
  isResumed: false,
  run: null,
};

export function createLive(scenarios: readonly Scenario[], storage: Storage): Live {
  const store = createStore<LiveState>(NOTHING);
  /** The write of the last ended half-year; the next waits for it. */
  let writing: Promise<void> = Promise.resolve();
  const change = (part: Partial<LiveState>): void => store.set({ ...store.get(), ...part });

  function write(work: () => Promise<void>): void {
    writing = writing.then(work).then(
      () => change({ storage: 'ok' }),
      () => change({ storage: 'blocked' }),
    );
  }

  function save(game: Game): void {
    const saved = autosaveOf(game, firstPerson(game));
    change({ saved, isStale: false });
    write(() => storage.save(saved));
  }

  /** Whose turn it is at the beginning of a half-year. Persons who share a screen take it by hand. */
  function turnOf(game: Game): Pick<LiveState, 'region' | 'phase'> {
    const isShared = personsOf(game.seats).length > 1;
    const phase = isOver(game) ? 'over' : isShared ? 'handover' : 'plan';
    return { region: firstPerson(game), phase };
  }

  return {
    get: store.get,
    subscribe: store.subscribe,

    async open() {
      try {
        const found = await storage.load();
        if (found === undefined || found === null) return;
        if (isAutosave(found)) change({ saved: found });
        else change({ isStale: true });
      } catch {
        change({ storage: 'blocked' });
      }
    },

    start,

    resume() {
      const { saved } = store.get();
      if (saved === null) return false;
      const scenario = scenarios.find(({ id }) => id === saved.scenario.id);
      const game = scenario === undefined ? null : replayed(saved, scenario);
      if (game === null) {
        change({ saved: null, isStale: true });
        return false;
      }
      change({
        game,
        ...turnOf(game),
        submitted: [],
        refusal: null,
        isStale: false,
        isResumed: true,
      });
      return true;
    },

    command(command) {
      const { game } = store.get();
      if (game === null) return 'game-over';
      // Whoever changes the plan wants to look before it goes on.
      stopRun();
      // A new wish about the same thing takes the place of the one just before it.
      const last = game.pending[game.pending.length - 1];
      const base =
        last !== undefined && isSameWish(last, command)
          ? { ...game, pending: game.pending.slice(0, -1) }
          : game;
      const answer = submit(base, command);
      if (answer.ok) change({ game: answer.game, refusal: null });
      else change({ refusal: answer.refusal });
      return answer.ok ? null : answer.refusal;
    },

    undo() {
      const { game } = store.get();
      if (game === null || game.pending.length === 0) return;
      change({ game: { ...game, pending: game.pending.slice(0, -1) }, refusal: null });
    },

    handOver() {
      const { game, region, phase, submitted } = store.get();
      if (game === null || region === null || phase !== 'plan') return;
      const next = personAfter(game.seats, region);
      if (next === null) return;
      change({
        phase: 'handover',
        region: next,
        game: { ...game, pending: [] },
        submitted: [...submitted, ...game.pending],
        refusal: null,
        run: null,
      });
    },

    takeSeat() {
      if (store.get().phase === 'handover') change({ phase: 'plan' });
    },

    endHalfYear() {
      const { game } = store.get();
      if (game === null || !mayEnd()) return;
      end(game, () => null);
    },

    async runOn(wish) {
      const { game: first } = store.get();
      let run = first === null || !mayEnd() ? null : runBegun(first, wish);
      if (run === null) return;
      change({ run });
      // Whoever stops the run, leaves or starts another game puts another run, or none, there.
      while (isRunning(run) && store.get().run === run) {
        const { game, region } = store.get();
        if (game === null || region === null) return;
        const before: Run = run;
        run = end(game, (next) => runAfter(before, next, region, wish));
        if (!isRunning(run)) return settle();
        await writing;
        await wish.pause();
      }
    },

    stopRun,

    settle,

    show(region) {
      const { game, phase } = store.get();
      if (phase === 'over' && game?.seats[region] === 'person') change({ region });
    },

    restart() {
      const { game } = store.get();
      if (game !== null) start(game.scenario, game.seed, firstPerson(game), game);
    },

    leave() {
      change({
        game: null,
        region: null,
        submitted: [],
        phase: 'menu',
        refusal: null,
        isResumed: false,
        run: null,
      });
    },

    record() {
      const { game } = store.get();
      return game === null ? null : recordOf(game, false);
    },
  };

  function start(
    scenario: Scenario,
    seed: number,
    region: string,
    { seats: sitters, turns }: StartOptions = {},
  ): void {
    const seats = { [region]: 'person' as const, ...sitters };
    const game = createGame(scenario, seed, turns === undefined ? { seats } : { seats, turns });
    const { storage: state, saved: found, isStale } = store.get();
    // Whoever begins the same game anew does not want the old one back after a reload.
    const isAgain =
      found?.scenario.id === scenario.id && found.seed === seed && found.region === region;
    const saved = isAgain ? null : found;
    store.set({
      ...NOTHING,
      storage: state,
      saved,
      isStale,
      game,
      ...turnOf(game),
    });
    if (isAgain) write(() => storage.clear());
  }

  /** Whether everybody has planned but the person at the screen, whose turn it is. */
  function mayEnd(): boolean {
    const { game, region, phase } = store.get();
    if (game === null || region === null || phase !== 'plan') return false;
    return personAfter(game.seats, region) === null;
  }

  function end(game: Game, runOf: (next: Game) => Run | null): Run | null {
    const pending = [...store.get().submitted, ...game.pending];
    const next = endTurn({ ...game, pending });
    const run = runOf(next);
    change({ game: next, submitted: [], phase: 'playing', refusal: null, isResumed: false, run });
    save(next);
    return run;
  }

  function stopRun(): void {
    const { run } = store.get();
    if (!isRunning(run)) return;
    change({ run: { ...run, end: 'stopped' } });
    settle();
  }

  /** What stands on the screen is saved before the player may go on: a reload loses no half-year. */
  function settle(): void {
    const at = store.get().game;
    void writing.then(() => {
      const { game, phase, run } = store.get();
      if (phase !== 'playing' || game === null || game.chapters !== at?.chapters) return;
      // The map has shown one half-year of a run; the next is on its way.
      if (isRunning(run)) return;
      change(turnOf(game));
    });
  }
}

function firstPerson({ seats }: Game): RegionId {
  return personsOf(seats)[0] as RegionId;
}

/** Two commands in a row that set the same thing, such as one slider moved twice. */
export function isSameWish(a: Command, b: Command): boolean {
  if (a.region !== b.region || a.type !== b.type) return false;
  const keys = (command: object): string => Object.keys(command).sort().join();
  if (keys(a) !== keys(b)) return false;
  if (a.type === 'plan' && b.type === 'plan') return keys(a.shares ?? {}) === keys(b.shares ?? {});
  return a.type === 'meeting';
}
