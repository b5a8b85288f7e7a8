// The first page of an exercise: what it is about, by what it is judged, what is expected of it.
import { useRef, useState } from 'react';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import { type Answers, type Exercise, PARTS } from '../../../classroom/exercise.ts';
import { codeOf, scenarioFor } from '../../../classroom/shelf.ts';
import type { RegionId } from '../../../engine/types.ts';
import { nameFor } from '../../../record/told.ts';
import { LONGEST_NAME_CHARS } from '../../../scenario/limits.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useLive, useScreen } from '../../screen.ts';
import { placeOf } from '../address.ts';
import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { CodeField } from '../home/code-field.tsx';
import { whyLost } from '../unread.ts';
import { useClassWords } from '../words.ts';
import { GoOn } from './go-on.tsx';
import { GoalsTable } from './goals-table.tsx';
import { Predict } from './predict.tsx';
import { SeatChoice } from './seat-choice.tsx';
import { TeamField } from './team-field.tsx';
import { drawTeamName } from './team-name.ts';
import { Terms } from './terms.tsx';
import '../../style/student.css';
import '../../style/home.css';

export function Intro({ found, scenarios }: PageProps) {
  const { places } = useScreen();
  const said = useClassWords();
  if (found.kind === 'exercise') {
    const scenario = scenarioFor(found.exercise, scenarios);
    return <Prepared exercise={found.exercise} scenario={scenario} />;
  }
  return (
    <Frame name="intro" title={said.exercise}>
      {found.kind !== 'none' && (
        <p className="problems" role="alert">
          {whyLost(found, said)}
        </p>
      )}
      <CodeField
        title={said.student.fromTeacher}
        scenarios={scenarios}
        onExercise={(exercise) => places.go(placeOf('exercise', exercise))}
      />
    </Frame>
  );
}

type Props = { exercise: Exercise; scenario: Scenario };

function Prepared({ exercise, scenario }: Props) {
  const { live, places, language } = useScreen();
  const said = useClassWords();
  const { student } = said;
  const storage = useLive(live, (state) => state.storage);
  const [region, setRegion] = useState(exercise.seats[0] as RegionId);
  const [team, setTeam] = useState(() => drawTeamName(language));
  const [answers, setAnswers] = useState<Answers>({});
  const [isAsked, setAsked] = useState(false);
  const [isBeginning, setBeginning] = useState(false);
  const hasBegun = useRef(false);
  const missing = exercise.questions[PARTS[0]].filter(({ id }) => answers[id] === undefined).length;

  const begin = async (): Promise<void> => {
    if (missing > 0 && !isAsked) return setAsked(true);
    // A double click is one attempt.
    if (hasBegun.current) return;
    hasBegun.current = true;
    setBeginning(true);
    const named = nameFor(team) === '' ? drawTeamName(language) : nameFor(team);
    await live.startExercise(exercise, { region, team: named, answers });
    places.show(null);
  };
  return (
    <Frame
      name="intro"
      title={exercise.title[language]}
      lead={exercise.aim[language]}
      tools={<output className="class-code">{codeOf(exercise, exercises)}</output>}
    >
      <GoOn exercise={exercise} />
      <div className="intro-columns">
        <div>
          <Terms exercise={exercise} scenario={scenario} />
          <section className="panel" aria-labelledby="intro-goals">
            <h2 id="intro-goals">{said.goals}</h2>
            <p className="hint">{student.goalsHint}</p>
            <GoalsTable goals={exercise.goals} />
          </section>
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <SeatChoice
            exercise={exercise}
            scenario={scenario}
            region={region}
            onChoose={setRegion}
          />
          <TeamField
            team={team}
            most={LONGEST_NAME_CHARS}
            onTeam={setTeam}
            onDraw={() => setTeam(drawTeamName(language))}
          />
          <Predict exercise={exercise} answers={answers} onAnswers={setAnswers} />
          <div className="begin">
            {isAsked && missing > 0 && (
              <p className="notice" role="alert">
                {student.unanswered(missing)}
              </p>
            )}
            <button type="submit" className="button dark" aria-disabled={isBeginning}>
              {isAsked && missing > 0 ? student.beginAnyway : student.begin}
              <span aria-hidden="true"> →</span>
            </button>
            <p className="hint">
              {storage === 'ok' || storage === 'crowded'
                ? student.beginHint
                : student.handIn.blocked}
            </p>
          </div>
        </form>
      </div>
    </Frame>
  );
}
