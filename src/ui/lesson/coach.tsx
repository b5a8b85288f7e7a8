// The guide of a first game: a strip of its own between bar and desk, on a phone below what it
// speaks of. It watches the game and turns its own pages; it takes no control away from anybody.
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  beginLesson,
  canTurn,
  followed,
  NEXT_GAMES,
  progressOf,
  type Seen,
  stepOf,
  turned,
} from '../../views/lesson.ts';
import { leavesFocus } from '../focus.ts';
import { useScreen, useTable } from '../screen.ts';
import { lessonEn, lessonZh } from '../words/lesson.ts';
import type { AdviserProps } from './door.tsx';
import { showPart, useOutline } from './point.ts';
import { closeLesson, foldLesson, lessonProgress, moveLesson } from './progress.ts';
import '../style/lesson.css';

export function Coach({ hasAsked, onTab }: AdviserProps) {
  const { language } = useScreen();
  const { game, planned, own, selected } = useTable();
  const lesson = useSyncExternalStore(lessonProgress.subscribe, lessonProgress.get);
  const words = language === 'zh' ? lessonZh : lessonEn;
  const seen = useMemo(
    (): Seen => ({ course: game, planned, own, selected, hasAsked }),
    [game, planned, own, selected, hasAsked],
  );
  const kept = lesson?.place ?? null;
  const place = useMemo(
    () => (kept === null ? beginLesson(seen) : followed(kept, seen)),
    [kept, seen],
  );
  useEffect(() => moveLesson(place), [place]);

  const step = stepOf(place);
  const said = words.steps[place.step];
  const praise = place.praise === null ? undefined : words.steps[place.praise].done;
  const isDone = said.task !== undefined && place.wasDone;
  const { at, of } = progressOf(place);
  const isFolded = lesson?.isFolded === true;
  useOutline(isFolded ? null : step.part);
  const isLast = place.step === 'whatNext';
  const classes = `coach${isFolded ? ' folded' : ''}${isLast ? ' last' : ''}`;
  const turn = (by: 1 | -1) => (): void => {
    if (canTurn(place, by)) moveLesson(turned(place, seen, by));
  };
  // A page that has been turned is read from its top.
  const text = useRef<HTMLDivElement>(null);
  // Words that have to be scrolled are reached by the keyboard as well.
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const box = text.current;
    setCut(box !== null && box.scrollHeight > box.clientHeight + 1);
  });
  useEffect(() => {
    text.current?.scrollTo({ top: 0 });
  }, [place.step]);

  return (
    <aside className={classes} aria-label={words.name}>
      <p className="coach-at">
        {words.name} <span>{words.progress(at, of)}</span>
      </p>
      <div
        {...(isCut && { tabIndex: 0 })}
        className="coach-text"
        ref={text}
        aria-live="polite"
        aria-atomic="true"
      >
        {!isFolded && praise !== undefined && (
          <p className="coach-praise">
            <span aria-hidden="true">✓ </span>
            {praise}
          </p>
        )}
        <h2>{said.title}</h2>
        {!isFolded && (
          <>
            <p>{said.text}</p>
            {said.task !== undefined && (
              <p className="coach-task">
                <b>
                  {isDone && <span aria-hidden="true">✓ </span>}
                  {isDone ? words.done : words.toDo}
                </b>{' '}
                {said.task}
              </p>
            )}
            {isLast && <Suggestions />}
          </>
        )}
      </div>
      <div className="coach-buttons" ref={leavesFocus}>
        {step.part !== null && !isFolded && (
          <button
            type="button"
            className="button small"
            onClick={() => step.part !== null && showPart(step.part, onTab)}
          >
            {words.show}
          </button>
        )}
        {!isFolded && (
          <>
            <button
              type="button"
              className="button small"
              aria-disabled={!canTurn(place, -1)}
              onClick={turn(-1)}
            >
              {words.back}
            </button>
            <button
              type="button"
              className="button small"
              aria-disabled={!canTurn(place, 1)}
              onClick={turn(1)}
            >
              {said.task === undefined || isDone || step.isLast ? words.next : words.skip}
            </button>
          </>
        )}
        <button
          type="button"
          className="button small icon"
          aria-expanded={!isFolded}
          aria-label={isFolded ? words.unfold : words.fold}
          title={isFolded ? words.unfold : words.fold}
          onClick={() => foldLesson(!isFolded)}
        >
          <span aria-hidden="true">{isFolded ? '+' : '–'}</span>
        </button>
        <button
          type="button"
          className="button small icon"
          aria-label={words.leave}
          title={words.leave}
          onClick={closeLesson}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </aside>
  );
}

function Suggestions() {
  const { language } = useScreen();
  const words = language === 'zh' ? lessonZh : lessonEn;
  return (
    <ul className="coach-next">
      {NEXT_GAMES.map(({ name, scenario, seed, region }) => {
        const query = new URLSearchParams({ scenario, seed: String(seed), region, lang: language });
        return (
          <li key={name}>
            <a href={`?${query}`}>{words.suggestions[name]}</a>
          </li>
        );
      })}
    </ul>
  );
}
