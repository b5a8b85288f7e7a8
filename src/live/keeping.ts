// Keeping games: what is played is written after every half-year, and a save is continued, copied
// or removed. One tab at a time plays a save.
import { type Game, present } from '../game/game.ts';
import { type GameRecord, recordOf, type Told } from '../game/replay.ts';
import { nameFor, toldIn } from '../record/told.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Cast, castOf } from './cast.ts';
import {
  canBeKept,
  type Locks,
  MOST_SAVES,
  type SaveHead,
  type Sitting,
  type Storage,
  saveOf,
  sittingOf,
} from './saves.ts';
import { type LiveState, type State, type Unsaved, wholeOf } from './state.ts';
import { gameIn } from './viewing.ts';

/** What the page may do with saves. */
export type Saves = {
  /** Reads the list: before anything else, and when another tab may have changed it. */
  open(): Promise<void>;
  /**
   * Continues a save; false where it cannot be. Where another tab has it, the phase is then
   * `elsewhere`, unless `seize` takes it from there.
   */
  resume(id: string, seize?: boolean): Promise<boolean>;
  /** Goes on with a copy, a save of its own, where another tab has the save. */
  copy(name: string): Promise<boolean>;
  /** Goes on with a game that was left and could not be saved, and tries again. */
  back(id: string): void;
  /**
   * Takes games that were opened in among the saves, the first on top; one that is there already
   * stays as it is. Those that cannot be kept are there as long as the page.
   */
  keep(records: readonly GameRecord[]): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The record of the game on the screen; the whole of it where it is viewed. */
  record(): GameRecord | null;
  /** The record of a save or a game; null where the save cannot be played again. */
  recordOf(from: string | Game): Promise<GameRecord | null>;
  /** The game of a save, or of a record that was verified; what is on the screen stays there. */
  gameOf(from: string | GameRecord): Promise<Game | null>;
};

export type Keeping = Saves & {
  /** Saves the game on the screen, under an id of its own where it has none yet. */
  save(): void;
  /** Keeps the plan that has been begun, where the game has a save; one write for many changes. */
  savePlan(): void;
  /** Keeps a game in a save of its own; what is on the screen stays there. */
  keepBeside(sitting: Sitting): Promise<void>;
  /** A game that comes from elsewhere is on the screen once it has a save of its own. */
  begin(sitting: Sitting, part?: Partial<LiveState>): Promise<void>;
  /** When all that was to be saved is, or could not be. */
  written(): Promise<void>;
  /** The save on the screen is free for other tabs. */
  release(): void;
};

export function createKeeping(
  state: State,
  scenarios: readonly Scenario[],
  storage: Storage,
  locks: Locks,
): Keeping {
  /** The write of the last ended half-year; the next waits for it. */
  let writing: Promise<void> = Promise.resolve();
  const isShipped = (scenario: Scenario): boolean => scenarios.includes(scenario);
  const recordFrom = (game: Game, { name = '', notes }: Told = {}): GameRecord =>
    recordOf(game, !isShipped(game.scenario), { name: nameFor(name), notes });

  function save(): void {
    const { cast, name, attempt, save: known } = state.get();
    const whole = wholeOf(state.get());
    if (whole === null) return;
    const id = known ?? storage.createId();
    if (known === null) {
      state.change({ save: id });
      hold(id);
    }
    writing = writing.then(() => write({ ...whole, cast, name, attempt, save: id }));
  }

  let isPlanWaiting = false;

  function savePlan(): void {
    const { save: id } = state.get();
    if (id === null || isPlanWaiting) return;
    isPlanWaiting = true;
    writing = writing.then(async () => {
      isPlanWaiting = false;
      const { cast, name, attempt, save: now } = state.get();
      const whole = wholeOf(state.get());
      if (now === id && whole !== null) await write({ ...whole, cast, name, attempt, save: id });
    });
  }

  async function keepBeside(sitting: Sitting): Promise<void> {
    const each = { ...sitting, save: storage.createId() };
    writing = writing.then(() => write(each));
    await writing;
    const { saves, unsaved } = state.get();
    if (!saves.some(({ id }) => id === each.save)) state.change({ unsaved: [each, ...unsaved] });
  }

  async function begin(sitting: Sitting, part: Partial<LiveState> = {}): Promise<void> {
    const id = storage.createId();
    writing = writing.then(() => write({ ...sitting, save: id }));
    await writing;
    hold(id);
    state.showGame(sitting.game, { ...sitting, save: id, isStale: false, ...part });
  }

  /** A save that was just made is no other tab's. */
  function hold(id: string): void {
    void locks.hold(id, false, () => lose(id));
  }

  async function write({ save: id, ...sitting }: Unsaved): Promise<void> {
    const others = (): SaveHead[] => state.get().saves.filter((head) => head.id !== id);
    if (others().length >= MOST_SAVES) return state.change({ storage: 'crowded' });
    const answer = await storage.save(saveOf(sitting, isShipped(sitting.game.scenario), id));
    if (answer === 'overtaken') lose(id);
    else if (typeof answer === 'string') state.change({ storage: answer });
    else {
      const unsaved = state.get().unsaved.filter((each) => each.save !== id);
      state.change({ storage: 'ok', saves: [answer, ...others()], unsaved });
    }
  }

  /** Another tab plays the save now. */
  function lose(id: string): void {
    if (state.get().save !== id) return;
    const { cast, region, submitted, undone } = state.get();
    const { game } = wholeOf(state.get()) ?? { game: null };
    // What was planned for a half-year that was taken back is no plan for the coming one.
    const seat =
      undone === null ? { region, submitted } : { region: cast.persons[0] ?? null, submitted: [] };
    state.change({ phase: 'elsewhere', game, ...seat, viewed: null, run: null, undone: null });
  }

  async function open(): Promise<void> {
    const found = await storage.list();
    if (typeof found === 'string') return state.change({ storage: found });
    const before = state.get().storage;
    state.change({ saves: found, storage: before === 'blocked' ? 'ok' : before });
  }

  /** The game of a save played again; null, and why is told, where it cannot be. */
  async function load(id: string): Promise<Sitting | null> {
    const found = await storage.load(id);
    if (found === 'gone') await open();
    else if (typeof found === 'string') state.change({ storage: found });
    else {
      const sitting = sittingOf(found, scenarios);
      if (sitting !== null) return sitting;
      state.change({ isStale: true });
    }
    return null;
  }

  /** Whether the same game lies there, led by the same persons. */
  async function isKept(game: Game, { persons }: Cast): Promise<boolean> {
    const { scenario, seed } = game;
    const { turn, hash } = present(game);
    for (const head of state.get().saves) {
      if (head.scenario.id !== scenario.id || head.seed !== seed || head.turn !== turn) continue;
      if (head.persons.map(({ id }) => id).join() !== persons.join()) continue;
      const found = await storage.load(head.id);
      if (typeof found !== 'string' && found.moves.record?.hash === hash) return true;
    }
    return false;
  }

  return {
    open,
    save,
    savePlan,
    keepBeside,
    begin,
    written: () => writing,
    release: () => locks.release(),

    async resume(id, seize = false) {
      const head = state.get().saves.find((each) => each.id === id);
      // What is over is only looked at: any number of tabs may.
      if (head !== undefined && head.turn >= head.turns) locks.release();
      else if (!(await locks.hold(id, seize, () => lose(id)))) {
        state.clear({ phase: 'elsewhere', save: id });
        return false;
      }
      const found = await load(id);
      if (found === null) {
        locks.release();
        state.clear();
        return false;
      }
      state.showGame(found.game, { ...found, save: id, isStale: false, isResumed: true });
      return true;
    },

    async copy(name) {
      const { save: id, game: here, cast, notes, attempt, region, submitted } = state.get();
      if (id === null) return false;
      const found = here === null ? await load(id) : { game: here, cast, notes, attempt };
      if (found === null) {
        state.clear();
        return false;
      }
      // What was planned here before the other tab took over is planned in the copy.
      await begin({ ...found, name }, here === null ? {} : { region, submitted });
      return true;
    },

    back(id) {
      const { unsaved } = state.get();
      const found = unsaved.find((each) => each.save === id);
      if (found === undefined) return;
      state.showGame(found.game, { ...found, unsaved: unsaved.filter((each) => each !== found) });
      hold(id);
      save();
    },

    async keep(records) {
      for (const record of [...records].reverse()) {
        const game = gameIn(record, scenarios);
        if (game === null || !canBeKept(game)) continue;
        const cast = castOf(game);
        if (await isKept(game, cast)) continue;
        const { name, notes } = toldIn(record);
        await keepBeside({ game, cast, name, notes });
      }
    },

    async rename(id, name) {
      await storage.rename(id, name);
      if (state.get().save === id) state.change({ name });
      await open();
    },

    async remove(id) {
      await storage.remove(id);
      await open();
      const { storage: now, unsaved } = state.get();
      // There may be room now for what could not be kept.
      for (const each of unsaved) writing = writing.then(() => write(each));
      if (now === 'ok') return;
      state.change({ storage: 'ok' });
      save();
    },

    record() {
      const { game, name, notes, viewed } = state.get();
      if (viewed === null) return game && recordFrom(game, { name, notes: [...notes] });
      return recordFrom(viewed.game, { name: viewed.name || name, notes: [...viewed.notes] });
    },

    async recordOf(from) {
      if (typeof from !== 'string') return recordFrom(from);
      const found = await load(from);
      return found && recordFrom(found.game, { name: found.name, notes: [...found.notes] });
    },

    async gameOf(from) {
      if (typeof from !== 'string') return gameIn(from, scenarios);
      return (await load(from))?.game ?? null;
    },
  };
}
