// Attention, drawn as slots: programmes under way fill some, the rest are free for others.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { attentionOf, type ProgrammeCard, programmeCards } from '../../views/desk.ts';
import { presentOf } from '../../views/moment.ts';
import { FIELD_LABELS, PROGRAMME_SPECS } from '../../views/vocabulary.ts';
import { useScreen, useTable } from '../screen.ts';
import { effectTold } from './effect-line.tsx';
import { useForetold } from './foretell.ts';
import { useLock } from './lock.ts';
import { Locked } from './locked.tsx';
import { ProgrammeBox } from './programme-box.tsx';

export function Programmes() {
  const { words } = useScreen();
  const { game, planned, own } = useTable();
  const [isChoosing, setChoosing] = useState(false);
  const { used, slots } = attentionOf(planned, own);
  const cards = programmeCards(presentOf(game).world, planned, own);
  const free = Math.max(0, slots - used);
  return (
    <div className="programmes" data-part="programmes">
      <div className="title-row">
        <h3>{words.programmes}</h3>
        <span className="attention-told" title={words.programme.attention}>
          {words.attention} <b>{words.attentionValue(used, slots)}</b>
        </span>
      </div>
      <ul className="slots">
        {cards.map((card) => (
          <RunningSlot key={card.programme} card={card} />
        ))}
        {Array.from({ length: free }, (_, k) => (
          <li key={`free-${String(k)}`} className="slot-free">
            <span>{words.programme.free}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button small opener"
        data-key="programmes"
        aria-haspopup="dialog"
        onClick={(event) => {
          event.currentTarget.focus();
          setChoosing(true);
        }}
      >
        {words.startOne} …
      </button>
      {isChoosing && <ProgrammeBox onClose={() => setChoosing(false)} />}
    </div>
  );
}

/** Closed it is a line; what it does, and what can be done about it, lies inside. */
function RunningSlot({ card }: { card: ProgrammeCard }) {
  const { language, words } = useScreen();
  const { programme, field, turnsLeft } = card;
  const spec = PROGRAMME_SPECS[programme];
  const isEnding = turnsLeft === 1 && !card.isNew;
  const [isOpen, setOpen] = useState(isEnding);
  const state = card.isNew
    ? words.newRun
    : card.isRenewed
      ? words.renewed
      : words.programme.left(turnsLeft);
  return (
    <li className={`slot ${spec.pillar}${isEnding ? ' ending' : ''}`}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span>
            {spec.label[language]}
            {field !== null && <small> {FIELD_LABELS[field][language]}</small>}
          </span>
          <small>{state}</small>
        </summary>
        {isOpen && <Running card={card} />}
      </details>
    </li>
  );
}

function Running({ card }: { card: ProgrammeCard }) {
  const screen = useScreen();
  const { live, language, words, numbers } = screen;
  const { own } = useTable();
  const { programme, field } = card;
  const lock = useLock()({ region: own, type: 'endProgramme', programme });
  const label = PROGRAMME_SPECS[programme].label[language];
  const facts = [
    words.perHalfYear(numbers.money(card.costYi)),
    card.isNew ? null : words.halvesDone(card.turnsRun, card.turnsLeft),
    card.leadLeft === 0 ? null : words.leadLeft(card.leadLeft),
    card.isNew || card.fundedShare >= 1
      ? null
      : words.fundedShare(numbers.percent(card.fundedShare)),
  ].filter((fact) => fact !== null);
  const { answer } = useForetold(
    `programme/${programme}`,
    { ask: 'programme', programme, field },
    3,
  );
  return (
    <>
      <p className="hint">{facts.join(' · ')}</p>
      <p className={answer === null ? 'hint' : 'hint foretold'}>
        {answer === null
          ? PROGRAMME_SPECS[programme].effect[language]
          : words.programme.goingOn(
              words.foretold.within(answer.halfYears),
              effectTold(answer, screen),
            )}
      </p>
      <div className="actions">
        <Locked lock={lock} />
        {!card.isNew && !card.isRenewed && (
          <Button
            className="button small"
            isDisabled={lock !== null}
            aria-label={words.continueNamed(label)}
            onPress={() => live.command({ region: own, type: 'continueProgramme', programme })}
          >
            {words.continue}
          </Button>
        )}
        <Button
          className="button small"
          isDisabled={lock !== null}
          aria-label={words.endNamed(label)}
          onPress={() => live.command({ region: own, type: 'endProgramme', programme })}
        >
          {words.end}
        </Button>
      </div>
    </>
  );
}
