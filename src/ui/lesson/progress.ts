// Where the guided first game stands. It is kept in the browser, so that a reload goes on with it;
// a browser that keeps nothing goes on until the page is left.
import { createStore, type Readable } from '../../live/store.ts';
import { FIRST_GAME, type Place, STEPS } from '../../views/lesson.ts';

type Game = {
  readonly scenario: { readonly id: string };
  readonly seed: number;
  readonly turns: number;
};

type Lesson = {
  /** Null until the game is on the screen. */
  readonly place: Place | null;
  readonly isFolded: boolean;
};

const KEY = 'jingzhu.lesson';
const store = createStore<Lesson | null>(recall());

export const lessonProgress: Readable<Lesson | null> = store;

export function openLesson(): void {
  keep({ place: null, isFolded: false });
}

export function moveLesson(place: Place): void {
  const now = store.get();
  if (now !== null && now.place !== place) keep({ ...now, place });
}

export function foldLesson(isFolded: boolean): void {
  const now = store.get();
  if (now !== null) keep({ ...now, isFolded });
}

export function closeLesson(): void {
  keep(null);
}

export function isFirstGame({ scenario, seed, turns }: Game, own: string): boolean {
  const first = FIRST_GAME;
  return (
    scenario.id === first.scenario &&
    seed === first.seed &&
    turns === first.turns &&
    own === first.region
  );
}

function keep(lesson: Lesson | null): void {
  store.set(lesson);
  try {
    if (lesson === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(lesson));
  } catch {
    // It holds for this visit.
  }
}

/** What was kept, if it is still a place of this lesson; else the lesson begins where the game is. */
function recall(): Lesson | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Lesson> | null;
    if (kept === null) return null;
    const { place, isFolded } = kept;
    const isKnown = STEPS.some(({ id }) => id === place?.step);
    return { place: isKnown && place ? place : null, isFolded: isFolded === true };
  } catch {
    return null;
  }
}
