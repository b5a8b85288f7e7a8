// Opening what somebody shared, as a file or as a link: one at a time, the last one that was asked
// for. It is checked first; then the viewer shows it, or it is told why not. A file of several games
// is taken in among the saves, where they stand together.
import type { GameRecord } from '../../game/replay.ts';
import { isAtRisk, type Live, type Readable } from '../../live/index.ts';
import { createStore } from '../../live/store.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Checked, createChecks, FAILED, type Refused, type Told } from './check.ts';

/** A check that takes longer than this shows how far it is, ms. */
const PATIENCE_MS = 1000;

/** Where it came from: that is also where it is told how it went. */
export type Source =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'link'; readonly isInAddress: boolean };

export type OpeningStep =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'checking';
      readonly source: Source;
      readonly progress: { readonly turn: number; readonly turns: number } | null;
    }
  | { readonly kind: 'refused'; readonly source: Source; readonly checked: Refused }
  | { readonly kind: 'kept'; readonly source: Source; readonly games: number };

export type Opener = Readable<OpeningStep> & {
  file(file: File): Promise<void>;
  /** A text that holds a link to a game. */
  link(text: string, isInAddress: boolean): Promise<void>;
  /** Has the thread ready before it is asked for. */
  warm(): void;
  /** Nothing is to be told any more, and what is being checked is let go. */
  close(): void;
};

const IDLE: OpeningStep = { kind: 'idle' };

export function createOpener(live: Live, scenarios: readonly Scenario[]): Opener {
  const step = createStore<OpeningStep>(IDLE);
  const checks = createChecks(scenarios);
  /** Whoever asks for another meanwhile wants that one. */
  let latest = 0;

  async function open(
    source: Source,
    check: (onHalfYear: Told) => Promise<Checked>,
  ): Promise<void> {
    latest += 1;
    const own = latest;
    step.set({ kind: 'checking', source, progress: null });
    const begun = performance.now();
    const checked = await check((turn, turns) => {
      if (own !== latest || performance.now() - begun < PATIENCE_MS) return;
      step.set({ kind: 'checking', source, progress: { turn, turns } });
    });
    if (own !== latest) return;
    if (!checked.ok) step.set({ kind: 'refused', source, checked });
    else if (checked.records.length > 1) await keep(source, checked.records);
    else if (show(checked.records)) step.set(IDLE);
    else step.set({ kind: 'refused', source, checked: FAILED });
  }

  function show([first]: readonly GameRecord[]): boolean {
    // What could not be saved waits at the start page.
    if (isAtRisk(live.get())) live.leave();
    return first !== undefined && live.view(first);
  }

  async function keep(source: Source, records: readonly GameRecord[]): Promise<void> {
    if (live.get().game !== null) live.leave();
    await live.keep(records);
    step.set({ kind: 'kept', source, games: records.length });
  }

  function close(): void {
    latest += 1;
    step.set(IDLE);
  }

  // Who starts a game meanwhile, or leaves one, has turned to something else.
  let hadGame = live.get().game !== null;
  live.subscribe(() => {
    const hasGame = live.get().game !== null;
    if (hasGame !== hadGame) close();
    hadGame = hasGame;
  });

  return {
    get: step.get,
    subscribe: step.subscribe,
    file: (file) => open({ kind: 'file', name: file.name }, (told) => checks.file(file, told)),
    link: (text, isInAddress) =>
      open({ kind: 'link', isInAddress }, (told) => checks.link(text, told)),
    warm: checks.warm,
    close,
  };
}
