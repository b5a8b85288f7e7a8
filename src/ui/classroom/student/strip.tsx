// Over the game while an exercise is played: how far it is, how it stands, what is asked, and the way
// to hand in at any time.
import { useState } from 'react';
import { gameScore } from '../../../classroom/goals.ts';
import type { Attempt } from '../../../classroom/hand-in.ts';
import { presentOf } from '../../../views/moment.ts';
import { Box } from '../../box.tsx';
import { useLive, useScreen, useTable } from '../../screen.ts';
import { TogetherStrip } from '../together/strip.tsx';
import { useClassWords } from '../words.ts';
import { GoalsTable } from './goals-table.tsx';
import { HandIn } from './hand-in.tsx';
import { QuestionField } from './question-field.tsx';
import '../../style/student.css';

type Opened = 'goals' | 'questions' | 'handIn' | null;

export function ExerciseStrip() {
  const { live } = useScreen();
  const attempt = useLive(live, (state) => state.attempt);
  if (attempt === null) return null;
  return attempt.together === undefined ? (
    <Strip attempt={attempt} />
  ) : (
    <TogetherStrip attempt={attempt} />
  );
}

function Strip({ attempt }: { attempt: Attempt }) {
  const { language } = useScreen();
  const { game } = useTable();
  const said = useClassWords();
  const { strip } = said.student;
  const [opened, setOpened] = useState<Opened>(null);
  const { exercise, team, answers } = attempt;
  const { turn } = presentOf(game);
  const isByHand = turn < exercise.byHand;
  const due = exercise.questions.during.filter((question) => question.turn <= turn);
  const open = due.filter(({ id }) => answers[id] === undefined);
  const close = (): void => setOpened(null);
  const title = exercise.title[language];
  return (
    <section className="exercise-strip" aria-label={strip.label(title)}>
      <p className="what">
        <b>{title}</b> <span className="team">{team}</span>
      </p>
      <p className="where" aria-live="polite">
        {isByHand ? strip.byHand(turn + 1, exercise.byHand) : strip.running(exercise.turns - turn)}
      </p>
      <div className="strip-buttons">
        {due.length > 0 && (
          <button
            type="button"
            className={open.length > 0 ? 'button small asked' : 'button small'}
            onClick={() => setOpened('questions')}
          >
            {strip.questions(open.length > 0 ? open.length : due.length)}
          </button>
        )}
        <button type="button" className="button small" onClick={() => setOpened('goals')}>
          {strip.goals}
        </button>
        <button type="button" className="button small" onClick={() => setOpened('handIn')}>
          {strip.handIn}
        </button>
      </div>
      {opened === 'goals' && <GoalsBox attempt={attempt} onClose={close} />}
      {opened === 'questions' && <DuringBox attempt={attempt} onClose={close} />}
      {opened === 'handIn' && (
        <Box title={said.student.handIn.title} className="hand-in-box" onClose={close}>
          <HandIn attempt={attempt} />
        </Box>
      )}
    </section>
  );
}

type BoxProps = { attempt: Attempt; onClose(): void };

function GoalsBox({ attempt, onClose }: BoxProps) {
  const { game, own } = useTable();
  const { student } = useClassWords();
  const { goals } = attempt.exercise;
  return (
    <Box title={student.goalsNow} className="goals-box" onClose={onClose}>
      <GoalsTable goals={goals} score={gameScore(goals, game, own)} />
    </Box>
  );
}

function DuringBox({ attempt, onClose }: BoxProps) {
  const { live } = useScreen();
  const { game } = useTable();
  const { student } = useClassWords();
  const { turn } = presentOf(game);
  return (
    <Box title={student.duringTitle} className="during-box" onClose={onClose}>
      {attempt.exercise.questions.during
        .filter((question) => question.turn <= turn)
        .map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            answer={attempt.answers[question.id]}
            onAnswer={(answer) => live.answer(question.id, answer)}
          />
        ))}
      <p className="hint">{student.kept}</p>
    </Box>
  );
}
