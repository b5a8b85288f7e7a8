// The bar that says where the half-year stands, and the one dark button that ends it.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { periodAfter } from '../engine/types.ts';
import { isRunning, isThinking, personAfter } from '../live/index.ts';
import { attentionOf, meetingOf } from '../views/desk.ts';
import { presentOf, regionOf } from '../views/moment.ts';
import { moneyOf } from '../views/money.ts';
import { standingOf } from '../views/ranking.ts';
import { useIsByItself } from './exercise/by-itself.ts';
import { leavesFocusTo } from './focus.ts';
import { GuideButton } from './guide/door.tsx';
import type { Undoing } from './keys/undo.ts';
import { RunOn } from './run-on.tsx';
import { useLive, usePersons, useScreen, useTable } from './screen.ts';
import { Preferences } from './settings/door.tsx';
import { WhyButton } from './why/why-button.tsx';

type Props = { onEnd(): void; onRun(): void; undoing: Undoing };

export function TopBar({ onEnd, onRun, undoing }: Props) {
  const { live, language, words, numbers } = useScreen();
  const { game, planned, own, nameOf } = useTable();
  const phase = useLive(live, (state) => state.phase);
  const rivalsThink = useLive(live, isThinking);
  const { world, turn } = presentOf(game);
  const region = regionOf(planned, own);
  const money = moneyOf(region, game.fixed.parameters);
  const attention = attentionOf(planned, own);
  const meeting = meetingOf(planned, own);
  const { rank } = standingOf(world, game.fixed.parameters, own);
  const isOver = turn >= game.turns;
  const coming = isOver ? world.period : periodAfter(world.period, 1);
  const isByItself = useIsByItself();
  const isRunningOn = useLive(live, (state) => isRunning(state.run));
  const persons = usePersons();
  const next = personAfter(persons, own);
  const last = persons.at(-1) ?? own;
  const left = numbers.quantity(money.restYi, '亿元');
  return (
    <header className="top-bar">
      <a className="skip" href="#desk">
        {words.skipToMain}
      </a>
      <h1>
        <b>{words.name}</b>{' '}
        <span>
          <span className="scenario">{game.scenario.title[language]} · </span>
          {nameOf(own)}
        </span>
      </h1>
      <dl className="facts">
        <Fact name={words.halfYear}>
          {words.period(coming.year, coming.half)} ·{' '}
          {words.turnOf(Math.min(turn + 1, game.turns), game.turns)}
        </Fact>
        <Fact name={words.purse}>
          <WhyButton region={own} what="purseYi" name={words.purse}>
            {words.purseValue(
              language === 'zh' ? left.number : numbers.money(money.restYi),
              numbers.money(money.availableYi),
            )}
          </WhyButton>
        </Fact>
        <Fact name={words.attention}>
          <span className="sr-only">{words.attentionValue(attention.used, attention.slots)}</span>
          <span className="dots" aria-hidden="true">
            {Array.from({ length: Math.max(attention.slots, attention.used) }, (_, k) => (
              <i key={String(k)} className={k < attention.used ? 'used' : ''} />
            ))}
          </span>
        </Fact>
        {!isOver && (
          <Fact name={words.target(region.target.year)}>
            <WhyButton region={own} what="coreOutputYi" name={words.output}>
              {numbers.moneyNumber(meeting.outputYi)} / {numbers.money(meeting.targetYi)}{' '}
              {numbers.percent(meeting.reachedShare)}
            </WhyButton>
          </Fact>
        )}
        <Fact name={words.rank}>
          <WhyButton region={own} what="rank" name={words.rank}>
            {words.rankOf(rank, game.scenario.regions.length)}
          </WhyButton>
        </Fact>
      </dl>
      <div className="tools">
        <UndoButtons undoing={undoing} />
        <GuideButton scenario={game.scenario} isShort />
        <Preferences />
        <Button className="button" onPress={() => live.leave()}>
          {words.menu}
        </Button>
      </div>
      <div className="endings">
        {next === null && (!isByItself || isRunningOn) && <RunOn onStart={onRun} />}
        <button
          type="button"
          className="button dark end"
          data-part="end"
          disabled={isOver}
          aria-disabled={phase === 'playing' || rivalsThink}
          aria-description={
            phase === 'playing'
              ? words.playingOut
              : next === null
                ? undefined
                : words.seats.handOverHint(nameOf(last))
          }
          onKeyDown={(event) => {
            // A key that is held presses once.
            if (event.repeat && HELD_KEYS.has(event.key)) event.preventDefault();
          }}
          onClick={(event) => {
            // Nor does a double click end two half-years.
            if (event.detail <= 1) onEnd();
          }}
        >
          {rivalsThink
            ? words.rivalsThink
            : next !== null
              ? words.seats.handOver(nameOf(next))
              : isByItself && !isOver
                ? words.inExercise.runOut(game.turns - turn)
                : words.endHalfYear}
          {!rivalsThink && <span aria-hidden="true"> →</span>}
        </button>
      </div>
    </header>
  );
}

const HELD_KEYS: ReadonlySet<string> = new Set(['Enter', ' ']);

/** With the last change made again its button goes. */
const leavesFocusToUndo = leavesFocusTo('.button.undo');

function UndoButtons({ undoing }: { undoing: Undoing }) {
  const { words } = useScreen();
  const { undo, redo, onUndo, onRedo, said } = undoing;
  // Never disabled outright: the focus would be lost with the last change taken back.
  return (
    <>
      <button
        type="button"
        className="button undo"
        aria-disabled={undo === null}
        aria-description={undo === null ? words.undoHint : words.keys.undoNamed(undo)}
        title={undo === null ? words.undoHint : words.keys.undoNamed(undo)}
        onClick={onUndo}
      >
        {words.undo}
      </button>
      {redo !== null && (
        <button
          type="button"
          className="button"
          ref={leavesFocusToUndo}
          title={words.keys.redoNamed(redo)}
          aria-description={words.keys.redoNamed(redo)}
          onClick={onRedo}
        >
          {words.keys.redo}
        </button>
      )}
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
