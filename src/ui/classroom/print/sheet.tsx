// One page for the students: the task, how to begin, and room to write before the machine is touched.
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import { type Exercise, type Question, questionsOf } from '../../../classroom/exercise.ts';
import { codeOf, numberOf, scenarioFor } from '../../../classroom/shelf.ts';
import { periodAfter } from '../../../engine/types.ts';
import { LONGEST_LINK_CHARS } from '../../../record/forms/word.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { isFromDisk } from '../../address.ts';
import { useScreen } from '../../screen.ts';
import { DENSE_CODE_CHARS, Qr } from '../../share/qr.tsx';
import { linkOf, pageAddress, placeOf } from '../address.ts';
import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { GoalsTable } from '../student/goals-table.tsx';
import { Terms } from '../student/terms.tsx';
import { useClassWords } from '../words.ts';
import { Blanks, Ruled } from './blanks.tsx';
import { Lost } from './lost.tsx';
import { PrintButton } from './print-button.tsx';
import '../../style/student.css';
import '../../style/paper.css';

export function StudentSheet({ found, scenarios }: PageProps) {
  const { reports } = useClassWords();
  if (found.kind !== 'exercise') return <Lost title={reports.sheet.title} found={found} />;
  const { exercise } = found;
  return (
    <Frame name="paper" title={reports.sheet.title} tools={<PrintButton />}>
      <Sheet exercise={exercise} scenario={scenarioFor(exercise, scenarios)} />
    </Frame>
  );
}

type Props = { exercise: Exercise; scenario: Scenario };

/** Rows to note decisions in: more would not be filled in. */
const MOST_ROWS = 8;

function Sheet({ exercise, scenario }: Props) {
  const { language, words } = useScreen();
  const { sheet } = useClassWords().reports;
  const seats = exercise.seats.map(
    (seat) => scenario.regions.find(({ id }) => id === seat)?.name[language] ?? seat,
  );
  const rows = Array.from({ length: Math.min(exercise.byHand, MOST_ROWS) }, (_, k) => {
    const { year, half } = periodAfter(scenario.start, k + 1);
    return words.period(year, half);
  });
  return (
    <article className="paper student-sheet">
      <header>
        <h2>{exercise.title[language]}</h2>
        <p className="aim">{exercise.aim[language]}</p>
        <Blanks of={['class', 'date']} />
        <dl className="blanks wide">
          <div>
            <dt>{sheet.team}</dt>
            <dd />
          </div>
        </dl>
      </header>
      <section className="how-to">
        <div>
          <h3>{sheet.howTo}</h3>
          <HowTo exercise={exercise} />
          <p>
            <b>{seats.join(words.stop === '。' ? '、' : ', ')}</b>
          </p>
        </div>
        <SheetCode exercise={exercise} />
      </section>
      <section className="two">
        <div>
          <h3>{sheet.task}</h3>
          <GoalsTable goals={exercise.goals} />
        </div>
        <Terms exercise={exercise} scenario={scenario} />
      </section>
      <section>
        <h3>{sheet.predict}</h3>
        <ol className="asked">
          {exercise.questions.before.map((question) => (
            <Asked key={question.id} question={question} />
          ))}
        </ol>
      </section>
      <section>
        <h3>{sheet.decide}</h3>
        <table className="decisions">
          <thead>
            <tr>
              <th scope="col">{sheet.decideHead.halfYear}</th>
              <th scope="col">{sheet.decideHead.change}</th>
              <th scope="col">{sheet.decideHead.because}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {questionsOf(exercise).length > exercise.questions.before.length && (
        <section>
          <h3>{sheet.after}</h3>
          <ul className="after">
            {exercise.questions.after.map(({ id, text }) => (
              <li key={id}>{text[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function HowTo({ exercise }: { exercise: Exercise }) {
  const { sheet } = useClassWords().reports;
  const code = codeOf(exercise, exercises);
  const isShipped = numberOf(exercise, exercises) !== null;
  return <p>{isShipped ? sheet.howToCode(shown(), code) : sheet.howToFile(code)}</p>;
}

/** On a stick the page's address says nothing to anybody. */
function shown(): string {
  const address = pageAddress();
  return isFromDisk() ? (address.split('/').at(-1) as string) : address;
}

function SheetCode({ exercise }: { exercise: Exercise }) {
  const { language } = useScreen();
  const { sheet } = useClassWords().reports;
  const link = linkOf(placeOf('exercise', exercise));
  // A code that a phone cannot read off paper helps nobody.
  if (isFromDisk() || link.length > Math.min(DENSE_CODE_CHARS, LONGEST_LINK_CHARS)) return null;
  return <Qr link={link} label={sheet.qr(exercise.title[language])} />;
}

function Asked({ question }: { question: Question }) {
  const { language } = useScreen();
  return (
    <li>
      {question.text[language]}
      {question.kind === 'choice' ? (
        <span className="boxes">
          {question.choices.map((choice) => (
            <span key={choice.en}>
              <i aria-hidden="true" /> {choice[language]}
            </span>
          ))}
        </span>
      ) : question.kind === 'number' ? (
        <span className="blank-number"> {question.unit[language]}</span>
      ) : (
        <Ruled lines={1} />
      )}
    </li>
  );
}
