// The classroom's first page: a field for whoever has a code, a shelf for whoever looks for a lesson.
import { exercises } from '../../../scenarios/exercises/shipped.ts';
import type { ClassPage, Place } from '../place.ts';
import { useScreen } from '../screen.ts';
import { placeOf } from './address.ts';
import type { PageProps } from './classroom.tsx';
import { Frame } from './frame.tsx';
import { CodeField } from './home/code-field.tsx';
import { ExerciseCard } from './home/exercise-card.tsx';
import { PlaceLink } from './place-link.tsx';
import { whyLost } from './unread.ts';
import { useClassWords } from './words.ts';
import '../style/home.css';

const TOOLS = ['builder', 'board', 'together', 'lab'] as const satisfies readonly ClassPage[];

export function Home({ found, scenarios }: PageProps) {
  const { places } = useScreen();
  const said = useClassWords();
  const { homePage } = said;
  const { more } = homePage;
  return (
    <Frame name="home" title={said.title} lead={homePage.lead}>
      {found.kind !== 'none' && found.kind !== 'exercise' && (
        <p className="problems" role="alert">
          {whyLost(found, said)}
        </p>
      )}
      <CodeField
        title={homePage.codeTitle}
        scenarios={scenarios}
        onExercise={(exercise) => places.go(placeOf('exercise', exercise))}
      />
      {found.kind === 'exercise' && (
        <section aria-labelledby="here">
          <h2 id="here">{homePage.here}</h2>
          <ul className="shelf">
            <ExerciseCard exercise={found.exercise} scenarios={scenarios} />
          </ul>
        </section>
      )}
      <section aria-labelledby="shelf">
        <h2 id="shelf">{homePage.shelf}</h2>
        <p className="hint">{homePage.shelfLead}</p>
        <ul className="shelf">
          {exercises.map((exercise) => (
            <ExerciseCard key={exercise.id} exercise={exercise} scenarios={scenarios} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{more.title}</h2>
        <ul className="class-tools">
          {TOOLS.map((page) => (
            <li key={page}>
              <PlaceLink className="button" to={placeTo(page)}>
                {more[page]}
              </PlaceLink>
              <span className="hint">{more[`${page}Line`]}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="hint privacy">{homePage.privacy}</p>
    </Frame>
  );
}

function placeTo(page: ClassPage): Place {
  return { page, exercise: null, fragment: '' };
}
