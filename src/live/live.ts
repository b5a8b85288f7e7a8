// The one game on the screen. Everybody may read it; it changes through these few functions only.
import { type Answers, type Exercise, exerciseGame, withPreset } from '../classroom/exercise.ts';
import { type Attempt, type HandIn, handInOf } from '../classroom/hand-in.ts';
import { lockOn } from '../classroom/locks.ts';
import type { RegionId } from '../engine/types.ts';
import { createGame, endTurn, type Game, present, type Sitter, submit } from '../game/game.ts';
import { plannedBy } from '../game/planning.ts';
import { repeated } from '../record/branch.ts';
import { noteFor } from '../record/told.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Command, Refusal } from '../views/vocabulary.ts';
import { type Branching, createBranching } from './branching.ts';
import { type Cast, castAfter, castOf, seatsAnew } from './cast.ts';
import { createKeeping, type Saves } from './keeping.ts';
import { isRunning, type Run, type RunWish, runAfter, runBegun } from './run-on.ts';
import type { Locks, Storage } from './saves.ts';
import { personAfter } from './seats.ts';
import {
  createState,
  isThinking,
  type LiveState,
  playedOf,
  turnOf,
  wholeOf,
  withLeft,
} from './state.ts';
import { createStepping, notesParted, planAgain, type Stepping, undoneAfter } from './stepping.ts';
import type { Readable } from './store.ts';
import { createThinking, type Think } from './thinking.ts';
import { createViewing, type Viewing } from './viewing.ts';

export type StartOptions = {
  /**
   * Who sits where besides the person in `region`, further persons in the order in which they
   * plan; `default` where nothing is said.
   */
  readonly seats?: Readonly<Record<string, Sitter>>;
  /** Half-years to play; the scenario's own number where none is given. */
  readonly turns?: number;
};

/** Which seat a team takes, what it is called, and what it answered before it began. */
export type ExerciseWish = {
  readonly region: RegionId;
  /** Regions that further persons at this screen lead, in the order in which they plan. */
  readonly others?: readonly RegionId[];
  /** Set where the whole class plays on one screen. */
  readonly together?: Attempt['together'];
  readonly team: string;
  readonly answers: Answers;
};

export type Live = Readable<LiveState> &
  Saves &
  Viewing &
  Branching &
  Stepping & {
    start(scenario: Scenario, seed: number, region: string, options?: StartOptions): void;
    /** Begins an attempt at an exercise: a save of its own, kept from its start on. */
    startExercise(exercise: Exercise, wish: ExerciseWish): Promise<void>;
    /** Keeps the answer to a question of the exercise under play, or takes it back. */
    answer(question: string, answer: Answers[string] | undefined): void;
    /** Writes down what was decided for the coming half-year, or takes it away where it is empty. */
    noteDecision(text: string): void;
    /** The work on the exercise under play as it stands; null where none is. */
    handIn(): HandIn | null;
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
    /** Plays the coming half-year for nothing, so that the machine knows the way when it counts. */
    rehearse(): void;
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
  };

/** `think` works out what players who search command; on the spot where nothing is said. */
export function createLive(
  scenarios: readonly Scenario[],
  storage: Storage,
  locks: Locks,
  think: Think = async (search) => plannedBy(search),
): Live {
  const state = createState();
  const thinking = createThinking(think);
  const { change } = state;
  const keeping = createKeeping(state, scenarios, storage, locks);
  const { save, savePlan, keepBeside, written, release, begin, ...saves } = keeping;
  const viewing = createViewing(state, scenarios, keeping);
  state.subscribe(() => {
    const { game, phase, viewed } = state.get();
    if (game !== null && viewed === null && phase === 'plan') void thinking.begin(game);
  });

  return {
    get: state.get,
    subscribe: state.subscribe,
    ...saves,
    ...viewing,
    ...createBranching(state, keeping),
    ...createStepping(state, endHalfYear),

    start,

    startExercise(exercise, { region, others = [], together, team, answers }) {
      const own: Attempt = { exercise, id: storage.createId(), team, answers };
      return attempt(together === undefined ? own : { ...own, together }, [region, ...others]);
    },

    answer(question, answer) {
      const { attempt: before } = state.get();
      if (before === null) return;
      const { [question]: _, ...others } = before.answers;
      const answers = answer === undefined ? others : { ...others, [question]: answer };
      state.change({ attempt: { ...before, answers } });
      savePlan();
    },

    noteDecision(text) {
      const { game, notes } = state.get();
      if (game === null) return;
      const turn = present(game).turn + 1;
      const others = notes.filter((note) => note.turn !== turn);
      const own = noteFor(text);
      const next = own === '' ? others : [...others, { turn, text: own }];
      state.change({ notes: [...next].sort((a, b) => a.turn - b.turn) });
      savePlan();
    },

    handIn() {
      const { attempt: own } = state.get();
      const game = playedOf(state.get());
      return own && game && handInOf(own, game);
    },

    command(command) {
      const { game, phase, viewed, attempt: own } = state.get();
      if (game === null || viewed !== null || phase === 'elsewhere') return 'game-over';
      const lock = own && lockOn(own.exercise, command, present(game).turn + 1);
      if (lock !== null) {
        change({ refusal: lock });
        return lock;
      }
      // Whoever changes the plan wants to look before it goes on.
      stopRun();
      // A new wish about the same thing takes the place of the one just before it.
      const last = game.pending[game.pending.length - 1];
      const base =
        last !== undefined && isSameWish(last, command)
          ? { ...game, pending: game.pending.slice(0, -1) }
          : game;
      const answer = submit(base, command);
      if (answer.ok) {
        change({ game: answer.game, refusal: null });
        savePlan();
      } else change({ refusal: answer.refusal });
      return answer.ok ? null : answer.refusal;
    },

    undo() {
      const { game, attempt: own } = state.get();
      if (game === null || game.pending.length <= givenBeforehand(game, own)) return;
      change({ game: { ...game, pending: game.pending.slice(0, -1) }, refusal: null });
      savePlan();
    },

    handOver() {
      const { game, cast, region, phase, submitted } = state.get();
      if (game === null || region === null || phase !== 'plan') return;
      const next = personAfter(cast.persons, region);
      if (next === null) return;
      change({
        phase: 'handover',
        region: next,
        game: planFor(game, next),
        submitted: [...submitted, ...game.pending],
        refusal: null,
        run: null,
      });
    },

    takeSeat() {
      if (state.get().phase === 'handover') change({ phase: 'plan' });
    },

    endHalfYear,

    rehearse() {
      const { game } = state.get();
      if (game !== null && mayEnd()) endTurn(game, []);
    },

    async runOn(wish) {
      const { game: first } = state.get();
      let run = first === null || !mayEnd() ? null : runBegun(first, wish);
      if (run === null) return;
      change({ run });
      // Whoever stops the run, leaves or starts another game puts another run, or none, there.
      while (isRunning(run) && state.get().run === run) {
        const found = await foundFor(state.get().game);
        const { game, region } = state.get();
        if (game === null || region === null || state.get().run !== run) return;
        const before: Run = run;
        run = end(game, found, (next, { persons }) => runAfter(before, next, persons, wish));
        if (!isRunning(run)) return settle();
        await written();
        await wish.pause();
      }
    },

    stopRun,

    settle,

    show(region) {
      const { phase, cast } = state.get();
      if (phase === 'over' && cast.persons.includes(region)) change({ region });
    },

    restart() {
      const { game, cast, attempt: own } = state.get();
      const first = cast.persons[0];
      if (game === null || first === undefined) return;
      if (own !== null) {
        // What was said of this attempt is no answer about the next one.
        const expected = own.exercise.questions.before.map(({ id }) => id);
        const kept = Object.entries(own.answers).filter(([id]) => expected.includes(id));
        const answers = Object.fromEntries(kept);
        void attempt({ ...own, id: storage.createId(), answers }, cast.persons);
        return;
      }
      const { scenario, seed, turns } = game;
      start(scenario, seed, first, { seats: seatsAnew(game.seats, cast), turns });
    },

    leave() {
      release();
      state.clear({ isStale: false, unsaved: withLeft(state.get()) });
      // Another tab may have played on meanwhile.
      void written().then(saves.open);
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
    release();
    state.showGame(game);
  }

  function endHalfYear(): void {
    const { game } = state.get();
    if (game === null || isThinking(state.get()) || !mayEnd()) return;
    const found = thinking.found(game);
    if (found !== null) return void end(game, found, () => null);
    change({ ending: game.chapters });
    void thinking.begin(game).then((commands) => {
      // Whoever has left, stepped back or begun another game has nothing to end any more.
      const { game: planned, ending } = state.get();
      if (ending !== game.chapters || planned?.chapters !== ending) return;
      change({ ending: null });
      if (mayEnd()) end(planned, commands, () => null);
    });
  }

  /** What players who search command; nothing to wait for where nobody does. */
  function foundFor(game: Game | null): readonly Command[] | Promise<readonly Command[]> {
    return game === null ? [] : (thinking.found(game) ?? thinking.begin(game));
  }

  async function attempt(own: Attempt, persons: readonly RegionId[]): Promise<void> {
    const scenario = scenarios.find(({ id }) => id === own.exercise.scenario);
    if (scenario === undefined) throw new RangeError(`no scenario ${own.exercise.scenario}`);
    const game = exerciseGame(own.exercise, scenario, persons);
    const unsaved = withLeft(state.get());
    await keeping.begin(
      { game, cast: castOf(game), name: '', notes: [], attempt: own },
      { unsaved },
    );
  }

  /** The plan with which the next person begins: what an exercise presets, or what was taken back. */
  function planFor(game: Game, region: RegionId): Game {
    const { attempt: own, undone } = state.get();
    const taken = undone?.ahead[0];
    if (taken !== undefined) {
      return { ...game, pending: taken.filter((command) => command.region === region) };
    }
    const isAtStart = own !== null && present(game).turn === 0;
    return isAtStart ? withPreset(game, own.exercise, region) : { ...game, pending: [] };
  }

  /** Whether everybody has planned but the person at the screen, whose turn it is. */
  function mayEnd(): boolean {
    const { game, cast, region, phase } = state.get();
    if (game === null || region === null || phase !== 'plan') return false;
    return personAfter(cast.persons, region) === null;
  }

  function end(
    game: Game,
    found: readonly Command[],
    runOf: (next: Game, cast: Cast) => Run | null,
  ): Run | null {
    const { submitted, cast: before, leftOut: told, run: former, undone } = state.get();
    const { notes, name, attempt: own } = state.get();
    const { given, leftOut } = repeated(game, before.ahead[0] ?? []);
    // What a run of half-years leaves out is told of all of them.
    const isGoingOn = isRunning(former) && former.done > 0;
    const commands = [...given, ...submitted, ...game.pending];
    const ended = endTurn({ ...game, pending: commands }, found);
    const left = undoneAfter(undone, commands, before.persons);
    const parted = left === 'parted' ? undone : null;
    const isAgain = undone !== null && left !== 'parted';
    const next = isAgain ? { ...ended, pending: planAgain(undone, left, before.persons) } : ended;
    // The line that is left is written first: at no moment is it nowhere.
    const whole = parted && wholeOf(state.get());
    if (whole !== null) void keepBeside({ ...whole, cast: before, name, attempt: own });
    const cast = castAfter(before);
    const run = runOf(next, cast);
    change({
      game: next,
      cast,
      submitted: [],
      leftOut: isGoingOn ? [...told, ...leftOut] : leftOut,
      phase: 'playing',
      refusal: null,
      isResumed: false,
      run,
      undone: left === 'parted' ? null : left,
      notes: parted === null ? notes : notesParted(notes, parted.notes, present(next).turn),
    });
    save();
    return run;
  }

  function stopRun(): void {
    const { run } = state.get();
    if (!isRunning(run)) return;
    change({ run: { ...run, end: 'stopped' } });
    settle();
  }

  /** What stands on the screen is saved before the player may go on: a reload loses no half-year. */
  function settle(): void {
    const { game: at, viewed, phase: before } = state.get();
    if (viewed !== null) {
      if (before === 'playing') change({ phase: 'viewing' });
      return;
    }
    void written().then(() => {
      const { game, cast, phase, run } = state.get();
      if (phase !== 'playing' || game === null || game.chapters !== at?.chapters) return;
      // The map has shown one half-year of a run; the next is on its way.
      if (isRunning(run)) return;
      change(turnOf(game, cast));
    });
  }
}

/** How many commands of the coming half-year an exercise gave, which no undo takes back. */
export function givenBeforehand(game: Game, attempt: Attempt | null): number {
  return attempt !== null && present(game).turn === 0 ? attempt.exercise.preset.length : 0;
}

/** Two commands in a row that set the same thing, such as one slider moved twice. */
export function isSameWish(a: Command, b: Command): boolean {
  if (a.region !== b.region || a.type !== b.type) return false;
  const keys = (command: object): string => Object.keys(command).sort().join();
  if (keys(a) !== keys(b)) return false;
  if (a.type === 'plan' && b.type === 'plan') return keys(a.shares ?? {}) === keys(b.shares ?? {});
  return a.type === 'meeting';
}
