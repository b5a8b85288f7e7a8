// A value that anybody may read and watch, and only its maker may change.

export type Readable<T> = {
  get(): T;
  /** Calls back after every change; returns what unsubscribes. */
  subscribe(listener: () => void): () => void;
};

export type Store<T> = Readable<T> & { set(value: T): void };

export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
