// Where in the classroom the page is, if it is there: pages beside the menu and the game, each with
// an address of its own, so that links lead there and the browser's way back leads out again.
import type { Live, Readable } from '../live/index.ts';
import { createStore } from '../live/store.ts';

export const CLASS_PAGES = [
  'home',
  'exercise',
  'builder',
  'board',
  'guide',
  'sheet',
  'together',
  'lab',
] as const;
export type ClassPage = (typeof CLASS_PAGES)[number];

export type Place = {
  readonly page: ClassPage;
  /** A short code or an id, as the address has it; null where none is named. */
  readonly exercise: string | null;
  /** `#exercise=…` or `#hand-in=…`: an exercise or a team's work in the address itself. */
  readonly fragment: string;
};

export type Places = Readable<Place | null> & {
  /** Goes there, a step of the browser's history; a game under play is left. */
  go(place: Place): void;
  /** Back to the start page. */
  leave(): void;
  /** What the address says is shown; null for what is no page of the classroom. */
  show(place: Place | null): void;
};

const FRAGMENT = /^#(exercise|hand-in)=./;

/** `?exercise=CODE` is the student's page; any other is `?class=PAGE`. */
export function placeIn({ search, hash }: { search: string; hash: string }): Place | null {
  const query = new URLSearchParams(search);
  const exercise = query.get('exercise');
  const fragment = FRAGMENT.test(hash) ? hash : '';
  const named = query.get('class');
  const page = CLASS_PAGES.find((each) => each === named);
  if (page !== undefined) return { page, exercise, fragment };
  if (fragment.startsWith('#hand-in=')) return { page: 'board', exercise, fragment };
  const isAsked = exercise !== null || fragment !== '' || named !== null;
  return isAsked ? { page: named === null ? 'exercise' : 'home', exercise, fragment } : null;
}

export function placeAddress({ page, exercise, fragment }: Place): string {
  const query = new URLSearchParams();
  if (page !== 'exercise') query.set('class', page);
  if (exercise !== null) query.set('exercise', exercise);
  return `?${query}${fragment}`;
}

export function createPlaces(live: Live): Places {
  const store = createStore<Place | null>(null);
  return {
    get: store.get,
    subscribe: store.subscribe,
    go(place) {
      if (live.get().game !== null) live.leave();
      history.pushState(null, '', placeAddress(place));
      store.set(place);
      scrollTo(0, 0);
    },
    leave() {
      history.pushState(null, '', '?menu=1');
      store.set(null);
    },
    show: store.set,
  };
}
