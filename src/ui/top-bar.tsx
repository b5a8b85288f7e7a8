// The bar that says where the half-year stands, and the one dark button that ends it.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { periodAfter } from '../engine/types.ts';
import { personAfter, personsOf } from '../live/index.ts';
import { attentionOf, meetingOf } from '../views/desk.ts';
import { presentOf, regionOf } from '../views/moment.ts';
import { moneyOf } from '../views/money.ts';
import { standingOf } from '../views/ranking.ts';
import { GuideButton } from './guide/door.tsx';
import { RunOn } from './run-on.tsx';
import { useLive, useScreen, useTable } from './screen.ts';
import { WhyButton } from './why/why-button.tsx';

export function TopBar({ onEnd, onRun }: { onEnd(): void; onRun(): void }) {
  const { live, language, words, numbers } = useScreen();
  const { game, planned, own, nameOf } = useTable();
  const phase = useLive(live, (state) => state.phase);
  const { world, turn } = presentOf(game);
  const region = regionOf(planned, own);
  const money = moneyOf(region, game.fixed.parameters);
  const attention = attentionOf(planned, own);
  const meeting = meetingOf(planned, own);
  const { rank } = standingOf(world, game.fixed.parameters, own);
  const isOver = turn >= game.turns;
  const coming = isOver ? world.period : periodAfter(world.period, 1);
  const next = personAfter(game.seats, own);
  const last = personsOf(game.seats).at(-1) ?? own;
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
        <Button
          className="button"
          isDisabled={game.pending.length === 0}
          aria-description={words.undoHint}
          onPress={() => live.undo()}
        >
          {words.undo}
        </Button>
        <GuideButton scenario={game.scenario} isShort />
        <Preferences />
        <Button className="button" onPress={() => live.leave()}>
          {words.menu}
        </Button>
      </div>
      <div className="endings">
        {next === null && <RunOn onStart={onRun} />}
        <button
          type="button"
          className="button dark end"
          data-part="end"
          disabled={isOver}
          aria-disabled={phase === 'playing'}
          aria-description={
            phase === 'playing'
              ? words.playingOut
              : next === null
                ? undefined
                : words.seats.handOverHint(nameOf(last))
          }
          onClick={onEnd}
        >
          {next === null ? words.endHalfYear : words.seats.handOver(nameOf(next))}
          <span aria-hidden="true"> →</span>
        </button>
      </div>
    </header>
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

/** The two buttons that every page has: the other language, the other theme. */
export function Preferences() {
  const { language, words, theme, setLanguage, setTheme } = useScreen();
  return (
    <>
      <Button
        className="button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words.otherLanguage}
      </Button>
      <Button
        className="button icon"
        aria-label={theme === 'day' ? words.themeToNight : words.themeToDay}
        onPress={() => setTheme(theme === 'day' ? 'night' : 'day')}
      >
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          {theme === 'day' ? (
            <path d="M16 12.5A6.8 6.8 0 0 1 7.5 4 6.8 6.8 0 1 0 16 12.5Z" fill="currentColor" />
          ) : (
            <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
              <circle cx="10" cy="10" r="3.4" fill="currentColor" />
              <path d="M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4" />
            </g>
          )}
        </svg>
      </Button>
    </>
  );
}
