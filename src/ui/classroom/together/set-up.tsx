// Before a class plays on one screen: which exercise, who decides, and how long for a half-year.
import { useId, useRef, useState } from 'react';
import type { Exercise } from '../../../classroom/exercise.ts';
import { scenarioFor } from '../../../classroom/shelf.ts';
import type { RegionId } from '../../../engine/types.ts';
import { MOST_PERSONS } from '../../../live/index.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useScreen } from '../../screen.ts';
import { placeOf } from '../address.ts';
import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { CodeField } from '../home/code-field.tsx';
import { Terms } from '../student/terms.tsx';
import { whyLost } from '../unread.ts';
import { useClassWords } from '../words.ts';
import { PickExercise } from './pick-exercise.tsx';
import '../../style/home.css';
import '../../style/student.css';
import '../../style/together.css';

export function SetUp({ found, scenarios }: PageProps) {
  const { places } = useScreen();
  const said = useClassWords();
  const { together } = said;
  const choose = (exercise: Exercise): void => places.go(placeOf('together', exercise));
  return (
    <Frame name="together" title={together.title} lead={together.lead}>
      {found.kind === 'exercise' ? (
        <Prepared exercise={found.exercise} scenario={scenarioFor(found.exercise, scenarios)} />
      ) : (
        <>
          {found.kind !== 'none' && (
            <p className="problems" role="alert">
              {whyLost(found, said)}
            </p>
          )}
          <PickExercise onExercise={choose} />
          <CodeField title={together.choose} scenarios={scenarios} onExercise={choose} />
        </>
      )}
    </Frame>
  );
}

type Way = 'hands' | 'turns';
const WAYS: readonly Way[] = ['hands', 'turns'];
const MOST_MINUTES = 60;

type Props = { exercise: Exercise; scenario: Scenario };

function Prepared({ exercise, scenario }: Props) {
  const { live, places, language } = useScreen();
  const { together } = useClassWords();
  const id = useId();
  const [way, setWay] = useState<Way>('hands');
  const [minutes, setMinutes] = useState(() =>
    Math.max(1, Math.round(exercise.minutes.play / exercise.byHand)),
  );
  const order = orderOf(exercise, scenario);
  const [regions, setRegions] = useState<readonly RegionId[]>(order.slice(0, 2));
  const persons = way === 'hands' ? regions.slice(0, 1) : regions;
  const nameOf = (region: string): string =>
    scenario.regions.find((each) => each.id === region)?.name[language] ?? region;

  const hasBegun = useRef(false);
  const begin = async (): Promise<void> => {
    const [region, ...others] = persons;
    if (region === undefined || hasBegun.current) return;
    hasBegun.current = true;
    await live.startExercise(exercise, {
      region,
      others,
      team: together.team[way],
      answers: {},
      together: { minutes },
    });
    places.show(null);
  };
  return (
    <form
      className="together-form"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <section className="panel">
        <h2>{exercise.title[language]}</h2>
        <p>{exercise.aim[language]}</p>
        <Terms exercise={exercise} scenario={scenario} />
        <p>
          <button
            type="button"
            className="button small"
            onClick={() => places.go({ page: 'together', exercise: null, fragment: '' })}
          >
            {together.change}
          </button>
        </p>
      </section>
      <fieldset className="panel">
        <legend>{together.how}</legend>
        {WAYS.map((each) => (
          <label key={each} className="way">
            <input
              type="radio"
              name={`${id}-way`}
              checked={way === each}
              onChange={() => setWay(each)}
            />
            <span>
              <b>{together.ways[each]}</b>
              <small>{together.ways[`${each}Hint`]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="panel">
        <legend>{together.regions}</legend>
        <ol className="together-seats">
          {persons.map((region, at) => (
            <li key={region}>
              <select
                aria-label={`${together.regions} ${at + 1}`}
                value={region}
                onChange={({ target }) =>
                  setRegions(regions.map((own, k) => (k === at ? (target.value as RegionId) : own)))
                }
              >
                {order
                  .filter((each) => each === region || !persons.includes(each))
                  .map((each) => (
                    <option key={each} value={each}>
                      {nameOf(each)}
                    </option>
                  ))}
              </select>
              {way === 'turns' && persons.length > 2 && (
                <button
                  type="button"
                  className="button small"
                  aria-label={together.remove(nameOf(region))}
                  onClick={() => setRegions(regions.filter((own) => own !== region))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          ))}
        </ol>
        {way === 'turns' && (
          <>
            <button
              type="button"
              className="button small"
              aria-disabled={persons.length >= MOST_PERSONS}
              onClick={() => {
                const next = order.find((each) => !regions.includes(each));
                if (next !== undefined && persons.length < MOST_PERSONS) {
                  setRegions([...regions, next]);
                }
              }}
            >
              <span aria-hidden="true">+</span> {together.add}
            </button>
            <p className="hint">{together.noHandIn}</p>
          </>
        )}
      </fieldset>
      <div className="panel">
        <label htmlFor={`${id}-minutes`}>{together.minutes}</label>
        <input
          id={`${id}-minutes`}
          type="number"
          min={1}
          max={MOST_MINUTES}
          value={minutes}
          onChange={({ target }) => {
            const value = Math.round(Number(target.value));
            if (value >= 1 && value <= MOST_MINUTES) setMinutes(value);
          }}
        />
        <p className="hint">{together.minutesHint}</p>
      </div>
      <p>
        <button type="submit" className="button dark">
          {together.begin}
          <span aria-hidden="true"> →</span>
        </button>
      </p>
    </form>
  );
}

/** The exercise's open seats first, the scenario's other regions after them. */
function orderOf({ seats }: Exercise, { regions }: Scenario): RegionId[] {
  const all = regions.map(({ id }) => id as RegionId);
  const others = all.filter((id) => !seats.includes(id));
  return [...seats, ...others];
}
