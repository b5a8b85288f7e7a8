// The scenario's objectives at the end: which are met, and how far the others came.
import { useId, useMemo } from 'react';
import { type Measure, objectivesOf } from '../views/objectives.ts';
import { REGION_STOCKS } from '../views/vocabulary.ts';
import { useScreen, useTable } from './screen.ts';
import type { Numbers, Words } from './words/index.ts';

export function Verdicts() {
  const { language, words, numbers } = useScreen();
  const { game, own } = useTable();
  const { chapters, fixed } = game;
  const { objectives } = game.scenario;
  const verdicts = useMemo(
    () => objectivesOf({ chapters, fixed }, objectives, own),
    [chapters, fixed, objectives, own],
  );
  const id = useId();
  const met = verdicts.filter((verdict) => verdict.met).length;
  return (
    <section className="verdicts" aria-labelledby={id}>
      <h2 id={id}>
        {words.objectives} <small>{words.objectivesMet(met, objectives.length)}</small>
      </h2>
      <ul>
        {objectives.map(({ id: key, title, measure }, at) => {
          const verdict = verdicts[at];
          if (verdict === undefined) return null;
          return (
            <li key={key} className={verdict.met ? 'met' : undefined}>
              <i aria-hidden="true">{verdict.met ? '✓' : '×'}</i>
              <span>
                <span className="sr-only">
                  {verdict.met ? words.objectiveMet : words.objectiveMissed}{' '}
                </span>
                {title[language]}
              </span>
              <b>{reachedText(measure, verdict.value, words, numbers)}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Rounded down, so that what is not met never reads as if it were. */
function reachedText(measure: Measure, value: number, words: Words, numbers: Numbers): string {
  switch (measure.kind) {
    case 'rankAtMost':
      return words.objectiveReached.rank(value);
    case 'indexGainAtLeast':
      return words.objectiveReached.points(numbers.plain(Math.floor(value * 10) / 10, 1, true));
    case 'stockAtLeast':
      return numbers.text(Math.floor(value * 100) / 100, REGION_STOCKS[measure.stock].unit);
    case 'stockMultipleAtLeast':
      return words.objectiveReached.times(numbers.plain(Math.floor(value * 100) / 100, 2));
    case 'targetsMetAtLeast':
      return words.objectiveReached.targets(value);
  }
}
