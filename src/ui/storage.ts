// The autosave's place in the browser. A browser that answers neither yes nor no counts as a no.
import { type IDBPDatabase, openDB } from 'idb';
import type { Storage } from '../live/index.ts';

const DATABASE = 'jingzhu';
const STORE = 'autosave';
const KEY = 'game';
const PATIENCE_MS = 2000;

export function createStorage(): Storage {
  let database: Promise<IDBPDatabase> | null = null;
  const open = (): Promise<IDBPDatabase> => {
    database ??= openDB(DATABASE, 1, {
      upgrade(fresh) {
        fresh.createObjectStore(STORE);
      },
    });
    return database;
  };
  return {
    load: () => inTime(open().then((db) => db.get(STORE, KEY))),
    save: (autosave) =>
      inTime(open().then(async (db) => void (await db.put(STORE, autosave, KEY)))),
    clear: () => inTime(open().then((db) => db.delete(STORE, KEY))),
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the browser does not answer')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
