// Over the game while a class plays it: time, hands, goals, and the way back and forward.
import { useState } from 'react';
import { gameScore } from '../../../classroom/goals.ts';
import type { Attempt } from '../../../classroom/hand-in.ts';
import { isAsGiven } from '../../../live/index.ts';
import { presentOf } from '../../../views/moment.ts';
import { Box } from '../../box.tsx';
import { useLive, usePersons, useScreen, useTable } from '../../screen.ts';
import { GoalsTable } from '../student/goals-table.tsx';
import { QuestionField } from '../student/question-field.tsx';
import { useClassWords } from '../words.ts';
import { useKept } from './kept.ts';
import { Timer } from './timer.tsx';
import { Vote } from './vote.tsx';
import '../../style/student.css';
import '../../style/together.css';

type Opened = 'goals' | 'questions' | null;

export function TogetherStrip({ attempt }: { attempt: Attempt }) {
  const { live, language } = useScreen();
  const { game, own } = useTable();
  const said = useClassWords();
  const { strip } = said.together;
  const isShared = usePersons().length > 1;
  const undone = useLive(live, (state) => state.undone);
  const phase = useLive(live, (state) => state.phase);
  const [opened, setOpened] = useState<Opened>(null);
  const [isOpen, setOpen] = useKept('open', () => false);
  const [isFolded, setFolded] = useKept('folded', () => false);
  const hasFormerPlan = useLive(live, isAsGiven);
  const { exercise, answers, id } = attempt;
  const { turn } = presentOf(game);
  const isByHand = turn < exercise.byHand;
  const moment = `${id} ${turn} ${own}`;
  const due = exercise.questions.during.filter((question) => question.turn <= turn);
  const canStep = phase === 'plan' || phase === 'over';
  const close = (): void => setOpened(null);
  const title = exercise.title[language];
  return (
    <section
      className={
        isFolded ? 'exercise-strip together-strip folded' : 'exercise-strip together-strip'
      }
      aria-label={strip.label(title)}
    >
      <p className="what">
        <b>{title}</b>
      </p>
      <p className="where" aria-live="polite">
        {isByHand
          ? said.student.strip.byHand(turn + 1, exercise.byHand)
          : said.student.strip.running(exercise.turns - turn)}
      </p>
      {isByHand && <Timer minutes={attempt.together?.minutes ?? 1} moment={moment} />}
      <div className="strip-buttons">
        <button
          type="button"
          className="button small"
          aria-disabled={!canStep || turn === 0}
          onClick={() => live.stepBack()}
        >
          <span aria-hidden="true">← </span>
          {strip.back}
        </button>
        {undone !== null &&
          (hasFormerPlan ? (
            <button type="button" className="button small" onClick={() => live.stepForward()}>
              {strip.forward}
              <span aria-hidden="true"> →</span>
            </button>
          ) : (
            <button type="button" className="button small" onClick={() => live.layOut()}>
              {strip.layOut}
            </button>
          ))}
        {due.length > 0 && (
          <button type="button" className="button small" onClick={() => setOpened('questions')}>
            {strip.questions}
          </button>
        )}
        <button type="button" className="button small" onClick={() => setOpened('goals')}>
          {strip.goals}
        </button>
        {!isShared && isByHand && (
          <button
            type="button"
            className="button small"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {said.together.vote.title} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
          </button>
        )}
        <button
          type="button"
          className="button small fold"
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {isFolded ? strip.more : strip.less}
        </button>
      </div>
      {undone !== null && (
        <p className="undone" role="status">
          {strip.undone(undone.ahead.length)} · {strip.parts}
        </p>
      )}
      {!isShared && isByHand && isOpen && <Vote key={moment} moment={moment} />}
      {opened === 'goals' && (
        <Box title={said.student.goalsNow} className="goals-box" onClose={close}>
          <GoalsTable goals={exercise.goals} score={gameScore(exercise.goals, game, own)} />
        </Box>
      )}
      {opened === 'questions' && (
        <Box title={said.student.duringTitle} className="during-box" onClose={close}>
          {due.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              answer={answers[question.id]}
              onAnswer={(answer) => live.answer(question.id, answer)}
            />
          ))}
        </Box>
      )}
    </section>
  );
}
