// The annual ranking, as an event: a card that comes up when a year has ended, lies beside what the
// player does, and goes by key, by button, or with the next half-year. It can be called back.
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { isRunning } from '../live/index.ts';
import { regionOf } from '../views/moment.ts';
import { regionColour } from '../views/palette.ts';
import { type Year, type YearRow, yearOf } from '../views/year.ts';
import { focusPart, isUnderSomething, leavesFocusTo } from './focus.ts';
import { useLive, usePersons, useScreen, useTable } from './screen.ts';
import { Climb } from './table/league-table.tsx';
import type { Words } from './words/index.ts';

export type YearEnd = {
  /** The last year that has ended; null before there is one. */
  year: Year | null;
  isOpen: boolean;
  open(): void;
  close(): void;
};

const YearEndContext = createContext<YearEnd | null>(null);
export const YearEndProvider = YearEndContext.Provider;

export function useYearEnd(): YearEnd {
  const yearEnd = useContext(YearEndContext);
  if (yearEnd === null) throw new Error('used outside a game');
  return yearEnd;
}

/** Opens by itself once a year has ended in front of the player, and never while a plan runs on. */
export function useYears(): YearEnd {
  const { live } = useScreen();
  const { game, own } = useTable();
  const { chapters, fixed } = game;
  const isSettled = useLive(live, ({ phase, run }) => phase === 'plan' && !isRunning(run));
  const year = useMemo(() => yearOf({ chapters, fixed }, own), [chapters, fixed, own]);
  const turn = chapters.length - 1;
  /** The half-year at whose end the card lies open, or was last seen to end. */
  const [opened, setOpened] = useState<number | null>(null);
  // Persons who share a screen come to a page that has just been opened.
  const [seen, setSeen] = useState(usePersons().length > 1 ? turn - 1 : turn);
  useEffect(() => {
    if (!isSettled || turn === seen) return;
    setSeen(turn);
    // A run of half-years may have passed over the year's end.
    setOpened(year !== null && year.turn > seen ? turn : null);
  }, [isSettled, turn, seen, year]);
  return useMemo(
    () => ({
      year,
      isOpen: year !== null && opened === turn,
      open: () => {
        setOpened(turn);
        requestAnimationFrame(() => focusPart('year'));
      },
      close: () => setOpened(null),
    }),
    [year, opened, turn],
  );
}

const leavesFocusToNews = leavesFocusTo('#news-title', '.tabs [aria-current]');

export function YearEndCard() {
  const { words } = useScreen();
  const { year, isOpen, close } = useYearEnd();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    // Who has gone on to plan while the half-year played out is not called back.
    if (document.activeElement?.closest('[data-part="desk"]') !== null) return;
    title.current?.focus({ preventScroll: true });
  }, [isOpen]);
  // Escape puts it away from wherever the focus is, unless something nearer has taken the key.
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isUnderSomething()) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, close]);
  if (year === null || !isOpen) return null;
  return (
    <section
      className="year-end"
      data-part="year"
      aria-labelledby="year-end-title"
      ref={leavesFocusToNews}
    >
      <div className="title-row">
        <h2 id="year-end-title" ref={title} tabIndex={-1}>
          {words.yearEnd.title(year.year)}
        </h2>
        <button type="button" className="button small" onClick={close}>
          {words.close}
        </button>
      </div>
      <Verdict year={year} />
      <YearTable rows={year.rows} />
    </section>
  );
}

function Verdict({ year }: { year: Year }) {
  const { words, numbers } = useScreen();
  const { game, planned, own, nameOf } = useTable();
  const { yearEnd } = words;
  const { target, risen } = year;
  const next = regionOf(planned, own).target;
  return (
    <div className="year-told">
      <p className="year-place">
        <b>{yearEnd.place(nameOf(own), year.own.rank, game.scenario.regions.length)}</b>{' '}
        <span>{climbTold(year.own, words)}</span>
      </p>
      <ul>
        {target !== null && (
          <li>
            {(target.isMet ? yearEnd.met : yearEnd.missed)(
              numbers.money(target.outputYi),
              numbers.money(target.targetYi),
            )}
          </li>
        )}
        {next.year > year.year && (
          <li>
            {yearEnd.next(
              next.year,
              numbers.money(next.outputYi),
              numbers.percent(next.outputYi / next.baseYi - 1, 0, true),
            )}
          </li>
        )}
        <li>
          {risen.length === 0
            ? yearEnd.noneRisen
            : yearEnd.risen(
                risen.map(({ id }) => nameOf(id)),
                risen[0]?.climbed ?? 0,
              )}
        </li>
      </ul>
    </div>
  );
}

export function climbTold({ climbed }: YearRow, { yearEnd }: Words): string {
  return climbed === 0 ? yearEnd.same : climbed > 0 ? yearEnd.up(climbed) : yearEnd.down(-climbed);
}

function YearTable({ rows }: { rows: readonly YearRow[] }) {
  const { words, numbers, theme } = useScreen();
  const { own, nameOf } = useTable();
  return (
    <table className="ranking" aria-labelledby="year-end-title">
      <thead>
        <tr>
          <th scope="col" className="num">
            <span aria-hidden="true">#</span>
            <span className="sr-only">{words.rank}</span>
          </th>
          <th scope="col">{words.region}</th>
          <th scope="col" className="mid">
            {words.yearEnd.climb}
          </th>
          <th scope="col" className="num">
            {words.index}
          </th>
          <th scope="col" className="num">
            ±
          </th>
          <th scope="col" className="num">
            {words.output} <small>{words.outputUnit}</small>
          </th>
          <th scope="col" className="num">
            {words.yearEnd.growth}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.id === own ? 'own' : ''}>
            <td className="num">{row.rank}</td>
            <th scope="row">
              <i className="swatch" style={{ background: regionColour(theme, row.id) }} />
              {nameOf(row.id)}
              {row.id === own && <span className="sr-only">{words.aside(words.you)}</span>}
            </th>
            <td className="mid">
              <Climb ranks={row.climbed} />
            </td>
            <td className="num">{numbers.plain(row.leadershipIndex, 1)}</td>
            <td className="num">{numbers.plain(row.indexChange, 1, true)}</td>
            <td className="num">{numbers.moneyNumber(row.outputYi)}</td>
            <td className="num">{numbers.percent(row.growthShare, 0, true)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
