// One exercise on the shelf: what it is about, what it takes, and where it leads.
import { useId, useState } from 'react';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import { type Exercise, withSeed } from '../../../classroom/exercise.ts';
import { codeOf, numberOf, scenarioFor } from '../../../classroom/shelf.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { parseSeed } from '../../address.ts';
import type { ClassPage } from '../../place.ts';
import { useScreen } from '../../screen.ts';
import { drawSeed } from '../../start/setup.ts';
import { placeOf } from '../address.ts';
import { PlaceLink } from '../place-link.tsx';
import { useClassWords } from '../words.ts';
import { ShowButton } from './show.tsx';

const WAYS = ['sheet', 'board', 'together'] as const satisfies readonly ClassPage[];

type Props = { exercise: Exercise; scenarios: readonly Scenario[] };

export function ExerciseCard({ exercise: own, scenarios }: Props) {
  const { language, words } = useScreen();
  const { homePage } = useClassWords();
  const [seedText, setSeedText] = useState(String(own.seed));
  const id = useId();
  const seed = parseSeed(seedText.trim());
  const exercise = seed === null ? own : withSeed(own, seed);
  const isShipped = numberOf(own, exercises) !== null;
  const { minutes, byHand, turns } = exercise;
  const { regions } = scenarioFor(exercise, scenarios);
  const seats = exercise.seats.map(
    (seat) => regions.find((region) => region.id === seat)?.name[language] ?? seat,
  );
  const title = exercise.title[language];
  const { facts } = homePage;
  return (
    <li className="exercise-card panel" aria-labelledby={`${id}-title`}>
      <div className="title-row">
        <h3 id={`${id}-title`}>{title}</h3>
        <output className="class-code">{codeOf(exercise, exercises)}</output>
      </div>
      <p className="aim">{exercise.aim[language]}</p>
      <dl className="exercise-facts">
        <div>
          <dt>{facts.seats}</dt>
          <dd>{words.list(seats)}</dd>
        </div>
        <div>
          <dt>{facts.halfYears}</dt>
          <dd>{facts.byHand(byHand, turns)}</dd>
        </div>
        <div>
          <dt>{facts.time}</dt>
          <dd title={facts.timeHint}>
            {facts.minutes(minutes.predict, minutes.play, minutes.debrief)}
          </dd>
        </div>
      </dl>
      <p className="ways">
        <PlaceLink className="button dark" to={placeOf('exercise', exercise)}>
          {homePage.play}
        </PlaceLink>
        <ShowButton exercise={exercise} />
      </p>
      <nav className="ways" aria-label={homePage.linksOf(title)}>
        {isShipped && <PlaceLink to={placeOf('guide', exercise)}>{homePage.guide}</PlaceLink>}
        {WAYS.map((page) => (
          <PlaceLink key={page} to={placeOf(page, exercise)}>
            {homePage[page]}
          </PlaceLink>
        ))}
        <PlaceLink to={placeOf('builder', exercise)}>{homePage.adapt}</PlaceLink>
      </nav>
      <details className="other-seed">
        <summary>{homePage.seedTitle}</summary>
        <div className="field">
          <label htmlFor={`${id}-seed`}>{words.seed}</label>
          <input
            id={`${id}-seed`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            value={seedText}
            aria-invalid={seed === null}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setSeedText(target.value)}
          />
          <button type="button" className="button" onClick={() => setSeedText(String(shortSeed()))}>
            {homePage.draw}
          </button>
          {seed !== own.seed && (
            <button
              type="button"
              className="button quiet"
              onClick={() => setSeedText(String(own.seed))}
            >
              {homePage.ownSeed}
            </button>
          )}
        </div>
        <p className={seed === null ? 'hint limited' : 'hint'} id={`${id}-hint`}>
          {seed === null ? homePage.badSeed : homePage.seedHint}
        </p>
      </details>
    </li>
  );
}

/** Its code is read aloud, so four digits are plenty. */
function shortSeed(): number {
  return drawSeed() % 10_000;
}
