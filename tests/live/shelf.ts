// A storage in memory that several tabs share, as a browser's is: what is kept is a copy, and a
// tab that was overtaken is told.
import {
  createLive,
  type Live,
  type Locks,
  type Save,
  type SaveHead,
  type Storage,
  type Trouble,
} from '../../src/live/index.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

export type Shelf = {
  /** By id; tests may change what lies there. */
  saves: Map<string, Save>;
  /** While it is set, nothing can be written, and `blocked` nothing read. */
  trouble: Trouble | null;
  /** How many half-years each write held. */
  lengths: number[];
  tab(): { storage: Storage; locks: Locks };
};

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** `hasLocks`: as in a browser on a page with https. */
export function createShelf(hasLocks = true): Shelf {
  const saves = new Map<string, Save>();
  const stamps = new Map<string, { writer: object; revision: number }>();
  const holders = new Map<string, { tab: object; onLost: () => void }>();
  let count = 0;
  const counted = (): number => {
    count += 1;
    return count;
  };
  const shelf: Shelf = { saves, trouble: null, lengths: [], tab };
  return shelf;

  function tab(): { storage: Storage; locks: Locks } {
    const writer = {};
    const read = new Map<string, number>();
    const storage: Storage = {
      createId: () => `save-${counted()}`,
      async list() {
        if (shelf.trouble === 'blocked') return 'blocked';
        const heads = [...saves.values()].map(({ head }): SaveHead => copied(head));
        return heads.sort((a, b) => b.savedAt - a.savedAt);
      },
      async load(id) {
        if (shelf.trouble === 'blocked') return 'blocked';
        const save = saves.get(id);
        if (save === undefined) return 'gone';
        read.set(id, stamps.get(id)?.revision ?? 0);
        return copied(save);
      },
      async save({ head, moves }) {
        if (shelf.trouble !== null) return shelf.trouble;
        const { id } = head;
        const stamp = stamps.get(id);
        const isOurs = stamp?.writer === writer || stamp?.revision === read.get(id);
        if (stamp !== undefined && !isOurs) return 'overtaken';
        const name = saves.get(id)?.head.name ?? head.name;
        const next = { ...head, name, savedAt: counted() };
        saves.set(id, copied({ head: next, moves }));
        stamps.set(id, { writer, revision: (stamp?.revision ?? 0) + 1 });
        shelf.lengths.push(moves.record.moves.length);
        return copied(next);
      },
      async rename(id, name) {
        const save = saves.get(id);
        if (save !== undefined) save.head.name = name;
      },
      async remove(id) {
        saves.delete(id);
        stamps.delete(id);
      },
    };
    const release = (): void => {
      for (const [id, holder] of holders) if (holder.tab === writer) holders.delete(id);
    };
    const locks: Locks = {
      release,
      async hold(id, seize, onLost) {
        release();
        const holder = hasLocks ? holders.get(id) : undefined;
        if (holder !== undefined && !seize) return false;
        holders.set(id, { tab: writer, onLost });
        holder?.onLost();
        return true;
      },
    };
    return { storage, locks };
  }
}

/** A tab that has read the list of saves. */
export async function openedTab(scenarios: readonly Scenario[], shelf: Shelf): Promise<Live> {
  const { storage, locks } = shelf.tab();
  const live = createLive(scenarios, storage, locks);
  await live.open();
  return live;
}

/** A tab at which a game can be started at once. */
export function freshTab(scenarios: readonly Scenario[], shelf: Shelf = createShelf()): Live {
  const { storage, locks } = shelf.tab();
  return createLive(scenarios, storage, locks);
}
