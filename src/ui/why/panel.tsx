// The panel that tells why a number moved: over the page, from its side; on a phone all of it.
import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { periodAfter } from '../../engine/types.ts';
import { entryIdOf } from '../../views/glossary.ts';
import { useCloseRequest } from '../close-request.ts';
import { GuideButton } from '../guide/door.tsx';
import { useScreen, useTable } from '../screen.ts';
import { type Answer, answerTo, choicesOf, labelOf, pillarOf } from './answer.ts';
import type { Question } from './ask.ts';
import type { PanelProps } from './door.tsx';
import { headlineOf, scaleOf } from './headline.ts';
import { IndexAnswer } from './index-parts.tsx';
import { RankAnswer } from './rank.tsx';
import { StartAnswer } from './start.tsx';
import { StockAnswer } from './stock.tsx';
import { SumAnswer } from './sum.tsx';
import { type Trail, TrailContext } from './trail.ts';

export function WhyPanel({ first, onClose }: PanelProps) {
  const { language, words, numbers } = useScreen();
  const { game } = useTable();
  const { why } = words;
  const [trail, setTrail] = useState<readonly Question[]>([first]);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const question = trail[trail.length - 1] ?? first;
  const answer = answerTo(game, question);
  const headline = headlineOf(answer, language, words, numbers);

  /** On to another number, or back: what was pressed is gone, so the reader starts at the top. */
  const go = (next: readonly Question[]): void => {
    setTrail(next);
    setSaid('');
    body.current?.scrollTo({ top: 0 });
    title.current?.focus();
  };
  /** The same place, otherwise asked: the button stays, and the headline is said aloud. */
  const change = (part: Partial<Question>): void => {
    const { turn, region, what } = { ...question, ...part };
    const next = { turn, region, what };
    setTrail([...trail.slice(0, -1), next]);
    setSaid(headlineOf(answerTo(game, next), language, words, numbers));
    body.current?.scrollTo({ top: 0 });
  };
  const way: Trail = { question, follow: (next) => go([...trail, next]) };
  useEffect(() => title.current?.focus(), []);

  useCloseRequest(onClose);
  return (
    <ModalOverlay
      className="why-veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="why-side">
        <Dialog className={`why-panel ${pillarOf(question)}`}>
          <header>
            <div className="why-steps">
              <Steps question={question} onChange={change} />
              <GuideButton
                scenario={game.scenario}
                label={words.guide.meaning}
                first={entryIdOf(question.what)}
              />
              <button type="button" className="button small" onClick={onClose}>
                {words.close}
              </button>
            </div>
            {trail.length > 1 && <Way trail={trail} onGo={go} />}
          </header>
          <div className="why-body" ref={body}>
            <Heading slot="title" level={2} ref={title} tabIndex={-1}>
              {headline}
            </Heading>
            <TrailContext value={way}>
              <Told
                key={`${question.turn}/${question.region}/${question.what}`}
                answer={answer}
                question={question}
              />
            </TrailContext>
            <p className="hint why-note">{why.teaching}</p>
          </div>
          <p className="sr-only" role="status">
            {said}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Told({ answer, question }: { answer: Answer; question: Question }) {
  const { language, numbers } = useScreen();
  const scale = scaleOf(answer, language, numbers);
  switch (answer.kind) {
    case 'stock':
      return <StockAnswer told={answer} scale={scale} open={question.open} />;
    case 'sum':
      return <SumAnswer told={answer} scale={scale} />;
    case 'index':
      return <IndexAnswer told={answer} scale={scale} />;
    case 'rank':
      return <RankAnswer told={answer} />;
    case 'start':
      return <StartAnswer told={answer} />;
  }
}

type StepsProps = { question: Question; onChange(part: Partial<Question>): void };

/** Back and forth in time, and to another number of the place. */
function Steps({ question, onChange }: StepsProps) {
  const { language, words } = useScreen();
  const { game } = useTable();
  const { why } = words;
  const { turn, region, what } = question;
  const last = game.chapters.length - 1;
  const { year, half } = periodAfter(game.scenario.start, turn);
  const step = (to: number): void => {
    if (to >= 0 && to <= last) onChange({ turn: to });
  };
  return (
    <>
      <div className="why-time">
        <button
          type="button"
          className="button small"
          aria-label={why.earlier}
          aria-disabled={turn === 0}
          onClick={() => step(turn - 1)}
        >
          <span aria-hidden="true">◀</span>
        </button>
        <span className="why-when">
          <span className="sr-only">
            {why.halfYearShown}
            {words.colon}
          </span>
          {turn === 0 ? why.start : words.period(year, half)}
        </span>
        <button
          type="button"
          className="button small"
          aria-label={why.later}
          aria-disabled={turn === last}
          onClick={() => step(turn + 1)}
        >
          <span aria-hidden="true">▶</span>
        </button>
      </div>
      <select
        aria-label={why.choose}
        value={what}
        onChange={(event) => onChange({ what: event.target.value })}
      >
        {choicesOf(region).map((choice) => (
          <option key={choice.what} value={choice.what}>
            {choice.label[language]}
          </option>
        ))}
      </select>
    </>
  );
}

type WayProps = { trail: readonly Question[]; onGo(trail: readonly Question[]): void };

/** The numbers that led here; each leads back. */
function Way({ trail, onGo }: WayProps) {
  const { language, words } = useScreen();
  const { game, nameOf } = useTable();
  const { why } = words;
  const nameOfStep = (question: Question, former: Question | undefined): string => {
    const { turn, region } = question;
    const label = labelOf(question)[language];
    const { year, half } = periodAfter(game.scenario.start, turn);
    const place =
      region === former?.region ? [] : [region === 'rest' ? why.country : nameOf(region)];
    const time = turn === former?.turn ? [] : [turn === 0 ? why.start : words.period(year, half)];
    return [label, ...place, ...time].join(' · ');
  };
  return (
    <nav className="why-way" aria-label={why.trail}>
      <ol>
        {trail.map((question, at) => {
          const name = nameOfStep(question, trail[at - 1]);
          const isHere = at === trail.length - 1;
          return (
            <li key={at}>
              {isHere ? (
                <span aria-current="step">{name}</span>
              ) : (
                <button type="button" onClick={() => onGo(trail.slice(0, at + 1))}>
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
