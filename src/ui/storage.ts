// The saves' place in the browser: heads for the list in one store, moves in another. A browser
// that does not answer counts as one that keeps nothing.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Moves, Save, SaveHead, Storage, Trouble } from '../live/index.ts';

/** Who wrote it last and how often it was written: what tells that another tab was here. */
type Stamp = { writer: string; revision: number };

type Tables = DBSchema & {
  heads: { key: string; value: SaveHead & Stamp };
  moves: { key: string; value: Moves };
};

const DATABASE = 'jingzhu';
const PATIENCE_MS = 2000;

/** `inherited` makes a save of the one autosave that earlier versions kept, where it still plays. */
export function createStorage(inherited: (autosave: unknown, id: string) => Save | null): Storage {
  const writer = createId();
  /** The revision of each save as this tab last read it. */
  const read = new Map<string, number>();
  let opened: Promise<IDBPDatabase<Tables>> | null = null;

  function database(): Promise<IDBPDatabase<Tables>> {
    opened ??= openDB<Tables>(DATABASE, 2, {
      async upgrade(db, oldVersion, _newVersion, transaction) {
        db.createObjectStore('heads');
        db.createObjectStore('moves');
        if (oldVersion === 0) return;
        const old = (transaction as unknown as OldTransaction).objectStore('autosave');
        const made = inherited(await old.get('game'), createId());
        if (made !== null) {
          const { head, moves } = made;
          const stamped = { ...head, savedAt: Date.now(), writer, revision: 1 };
          await transaction.objectStore('heads').put(stamped, head.id);
          await transaction.objectStore('moves').put(moves, head.id);
        }
        (db as unknown as { deleteObjectStore(name: string): void }).deleteObjectStore('autosave');
      },
      // A newer version of the page waits in another tab for this one to let go.
      blocking: () => void opened?.then((db) => db.close()).finally(forget),
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  }

  function forget(): void {
    opened = null;
  }

  /** Does the work, or says why not. */
  async function tried<T>(work: (db: IDBPDatabase<Tables>) => Promise<T>): Promise<T | Trouble> {
    try {
      return await inTime(database().then(work));
    } catch (error) {
      return (error as { name?: unknown } | null)?.name === 'QuotaExceededError'
        ? 'full'
        : 'blocked';
    }
  }

  return {
    createId,

    list: () =>
      tried(async (db) => {
        const heads = await db.getAll('heads');
        return heads.map(plain).sort((a, b) => b.savedAt - a.savedAt);
      }),

    load: (id) =>
      tried(async (db) => {
        const transaction = db.transaction(['heads', 'moves']);
        const head = await transaction.objectStore('heads').get(id);
        const moves = await transaction.objectStore('moves').get(id);
        if (head === undefined || moves === undefined) return 'gone';
        read.set(id, head.revision);
        return { head: plain(head), moves };
      }),

    save: ({ head, moves }) =>
      tried(async (db) => {
        const transaction = db.transaction(['heads', 'moves'], 'readwrite');
        const heads = transaction.objectStore('heads');
        const { id } = head;
        const kept = await heads.get(id);
        if (kept !== undefined && kept.writer !== writer && kept.revision !== read.get(id)) {
          return 'overtaken';
        }
        const name = kept?.name ?? head.name;
        const revision = (kept?.revision ?? 0) + 1;
        const next = { ...head, name, savedAt: Date.now(), writer, revision };
        await Promise.all([
          heads.put(next, id),
          transaction.objectStore('moves').put(moves, id),
          transaction.done,
        ]);
        return plain(next);
      }),

    async rename(id, name) {
      await tried(async (db) => {
        const transaction = db.transaction('heads', 'readwrite');
        const head = await transaction.store.get(id);
        if (head !== undefined) await transaction.store.put({ ...head, name }, id);
        await transaction.done;
      });
    },

    async remove(id) {
      await tried(async (db) => {
        const transaction = db.transaction(['heads', 'moves'], 'readwrite');
        await Promise.all([
          transaction.objectStore('heads').delete(id),
          transaction.objectStore('moves').delete(id),
          transaction.done,
        ]);
      });
    },
  };
}

/** Version 1 had one store with one autosave in it. */
type OldTransaction = { objectStore(name: 'autosave'): { get(key: 'game'): Promise<unknown> } };

function plain({ writer: _writer, revision: _revision, ...head }: SaveHead & Stamp): SaveHead {
  return head;
}

/** 16 hex digits; crypto.randomUUID is not there on a page without https. */
function createId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return [...parts].map((part) => part.toString(16).padStart(8, '0')).join('');
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the browser does not answer')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
