// Questions for the talk afterwards, raised by what happened in this very game.

import { type Question, questionsOf } from '../../lab/debrief/questions.ts';
import type { Debrief } from '../../lab/debrief.ts';
import { useLive, useScreen } from '../screen.ts';
import { type Speech, useSpeech } from './speech.ts';

type Props = { debrief: Debrief; targets: { met: number; set: number } };

export function Questions({ debrief, targets }: Props) {
  const { live, numbers } = useScreen();
  const speech = useSpeech();
  // An exercise is begun anew from its result, which says what that means.
  const isExercise = useLive(live, (state) => state.attempt !== null);
  return (
    <section className="debrief-part questions" aria-labelledby="debrief-questions">
      <h3 id="debrief-questions">{speech.told.questions}</h3>
      <ol>
        {questionsOf(debrief, targets).map((question) => (
          <li key={question.kind}>
            {asked(question, speech, (points) => numbers.plain(points, 1))}
          </li>
        ))}
      </ol>
      {!isExercise && (
        <button type="button" className="button small" onClick={() => live.restart()}>
          {speech.told.again}
        </button>
      )}
    </section>
  );
}

function asked(question: Question, speech: Speech, plain: (points: number) => string): string {
  const { told, points, move, period, part } = speech;
  const say = told.question;
  switch (question.kind) {
    case 'luckierThanWise':
      return say.luckierThanWise(points(question.luck), points(question.worth));
    case 'costly':
      return say.costly(move(question.move), plain(question.points));
    case 'undone':
      return say.undone(period(question.move.turn), move(question.move), points(question.points));
    case 'zeroSum':
      return say.zeroSum(move(question.move));
    case 'missedTargets':
      return say.missedTargets(question.met, question.set);
    case 'parted':
      return say.parted(period(question.turn), part(question.part));
    case 'early':
      return say.early(move(question.move), period(question.move.turn));
    default:
      return say[question.kind];
  }
}
