// What has been gathered from a class: entries as they come in, and a row for each as soon as a
// thread has played it again. It lives as long as the page is open and is kept nowhere.
import { entriesInText, entriesOf, type SourceFile } from '../../../classroom/board/entries.ts';
import { unreadable } from '../../../classroom/board/intake/aside.ts';
import type { Entry, Row } from '../../../classroom/board/row.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import type { Readable } from '../../../live/index.ts';
import { createStore } from '../../../live/store.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { createBoardPool } from './pool.ts';

export type Gathered = {
  entries: readonly Entry[];
  /** A place for each entry; null until it has been checked. */
  rows: readonly (Row | null)[];
  /** Files that are still to be read. */
  reading: number;
  /** How many were there already when they were added again. */
  again: number;
};

export type Gathering = Readable<Gathered> & {
  /** Begins, with whatever was gathered before another page was looked at. */
  open(): void;
  close(): void;
  addFiles(files: readonly SourceFile[]): Promise<void>;
  addText(source: string, text: string): void;
  /** Leaves out whatever has not been checked yet. */
  cancel(): void;
  clear(): void;
};

const READ_AT_ONCE = 4;
const TELL_EVERY_MS = 120;

/** From one exercise to another, and to another page and back; gone with the tab. */
let kept: readonly Entry[] = [];

/** A few files at a time; ends early where what was found is not wanted any more. */
async function readAll(
  files: readonly SourceFile[],
  onFound: (found: readonly Entry[]) => boolean,
): Promise<void> {
  const waiting = [...files];
  const readOn = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { name } = file;
      if (!onFound(await entriesOf(file).catch(() => [unreadable(name)]))) return;
    }
  };
  await Promise.all(Array.from({ length: READ_AT_ONCE }, readOn));
}

/** What is in files whose exercise is not known yet. */
export async function entriesIn(files: readonly SourceFile[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  await readAll(files, (found) => entries.push(...found) >= 0);
  return entries;
}

/** The next board begins with these, too. */
export function keep(entries: readonly Entry[]): void {
  kept = [...kept, ...entries];
}

const keyOf = ({ source, text }: Entry): string => `${source}\n${text}`;

export function createGathering(exercise: Exercise, scenarios: readonly Scenario[]): Gathering {
  const store = createStore<Gathered>({ entries: [], rows: [], reading: 0, again: 0 });
  const pool = createBoardPool(exercise, scenarios);
  let entries: Entry[] = [];
  let rows: (Row | null)[] = [];
  let known = new Set<string>();
  let reading = 0;
  let again = 0;
  /** Whoever began before the last cancel has nothing to say any more. */
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function tell(): void {
    timer = null;
    kept = [...entries];
    store.set({ entries: [...entries], rows: [...rows], reading, again });
  }
  function tellSoon(): void {
    timer ??= setTimeout(tell, TELL_EVERY_MS);
  }

  function take(found: readonly Entry[]): void {
    const fresh = found.filter((entry) => {
      const isKnown = known.has(keyOf(entry));
      known.add(keyOf(entry));
      return !isKnown;
    });
    again += found.length - fresh.length;
    const from = entries.length;
    entries.push(...fresh);
    rows.push(...fresh.map(() => null));
    kept = [...entries];
    const mine = round;
    void pool.check(fresh, (at, row) => {
      if (mine !== round) return;
      rows[from + at] = row;
      tellSoon();
    });
    tellSoon();
  }

  function keepOnly(isKept: (row: Row | null) => boolean): void {
    round += 1;
    pool.cancel();
    entries = entries.filter((_, at) => isKept(rows[at] ?? null));
    rows = rows.filter(isKept);
    known = new Set(entries.map(keyOf));
    reading = 0;
    tell();
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    open() {
      take(kept);
      again = 0;
    },
    close() {
      round += 1;
      pool.cancel();
      if (timer !== null) clearTimeout(timer);
      [entries, rows, known, timer] = [[], [], new Set(), null];
    },
    async addFiles(files) {
      const mine = round;
      reading += files.length;
      again = 0;
      tellSoon();
      await readAll(files, (found) => {
        if (mine !== round) return false;
        reading -= 1;
        take(found);
        return true;
      });
    },
    addText(source, text) {
      again = 0;
      take(entriesInText(source, text));
    },
    cancel: () => keepOnly((row) => row !== null),
    clear: () => keepOnly(() => false),
  };
}
