// What happened in the last half-year. Each item opens the flows behind it.
import { useMemo } from 'react';
import { isViewing } from '../live/index.ts';
import { presentOf } from '../views/moment.ts';
import { type NationNews, type NewsItem, newsOf } from '../views/news.ts';
import { FIELD_LABELS, PROGRAMME_SPECS, REGION_STOCKS } from '../views/vocabulary.ts';
import { useLive, useScreen, useTable } from './screen.ts';
import { LookBack } from './viewer/look-back.tsx';
import type { Asked } from './why/ask.ts';
import { WhyButton } from './why/why-button.tsx';
import { useYearEnd } from './year-end.tsx';

export function NewsFeed() {
  const { live, words } = useScreen();
  const { game, own } = useTable();
  const isViewed = useLive(live, isViewing);
  const { chapters, fixed } = game;
  const news = useMemo(() => newsOf({ chapters, fixed }, own), [chapters, fixed, own]);
  const { year, isOpen, open } = useYearEnd();
  const { period } = presentOf(game).world;
  const isStart = chapters.length === 1;
  return (
    <section className="news panel" data-part="news" aria-labelledby="news-title">
      <div className="title-row">
        <h2 id="news-title" tabIndex={-1}>
          {isStart ? words.news : words.newsOf(words.period(period.year, period.half))}
        </h2>
        {!isStart && (
          // What was read is followed by what to do next, and not by the tables to its right.
          <a className="skip" href="#desk">
            {isViewed ? words.viewer.toMoves : words.skipToMain}
          </a>
        )}
        {year !== null && (
          <button
            type="button"
            className="button small quiet"
            aria-expanded={isOpen}
            onClick={open}
          >
            {words.yearEnd.open(year.year)}
          </button>
        )}
      </div>
      {isStart ? (
        <p className="hint">{isViewed ? words.viewer.newsStart : words.newsStart}</p>
      ) : (
        <ul>
          {news.nation.map((item) => (
            <Nationwide key={item.kind} item={item} />
          ))}
          {news.items.map((item) => (
            <Item key={`${item.kind}-${item.region}-${'to' in item ? item.to : ''}`} item={item} />
          ))}
        </ul>
      )}
      <LookBack className="by-news" />
    </section>
  );
}

function Nationwide({ item }: { item: NationNews }) {
  const { language, words } = useScreen();
  const told =
    item.kind === 'supplyCut'
      ? words.newsWords.supplyCut
      : words.newsWords.regimeShift(FIELD_LABELS[item.field][language]);
  return (
    <li className="nation told">
      <span>{told}</span>
      <Why asked={BEHIND[item.kind]} name={told} />
    </li>
  );
}

function Item({ item }: { item: NewsItem }) {
  const { language, words } = useScreen();
  const { select, nameOf } = useTable();
  const { label, pillar } = REGION_STOCKS[item.stock];
  const tell = useTell();
  return (
    <li className={`${pillar} told${item.isOwn ? ' own' : ''}`}>
      <button
        type="button"
        aria-description={words.newsOpen(nameOf(item.region), label[language])}
        onClick={() => select(item.region, item.stock)}
      >
        {tell(item)}
      </button>
      <Why asked={askedBy(item)} name={tell(item)} />
    </li>
  );
}

/** What stands behind news of the whole country. */
const BEHIND: Readonly<Record<NationNews['kind'], Asked>> = {
  regimeShift: { region: 'rest', what: 'technologyWindow' },
  supplyCut: { region: 'rest', what: 'computePriceYi' },
};

function askedBy({ kind, region, stock }: NewsItem): Asked {
  switch (kind) {
    case 'rankChanged':
      return { region, what: 'rank' };
    case 'peopleMoved':
      return { region, what: stock, open: 'talentMoved-out' };
    case 'firmsMoved':
      return { region, what: stock, open: 'startupsMoved-out' };
    default:
      return { region, what: stock };
  }
}

function Why({ asked, name }: { asked: Asked; name: string }) {
  return (
    <WhyButton {...asked} name={name} className="sign">
      <span aria-hidden="true">?</span>
    </WhyButton>
  );
}

function useTell(): (item: NewsItem) => string {
  const { language, words, numbers } = useScreen();
  const { nameOf } = useTable();
  const tales = words.newsWords;
  return (item) => {
    const region = nameOf(item.region);
    switch (item.kind) {
      case 'targetMet':
      case 'targetMissed':
        return tales[item.kind](region, numbers.money(item.outputYi), numbers.money(item.targetYi));
      case 'programmeEnded':
        return tales.programmeEnded(PROGRAMME_SPECS[item.programme].label[language]);
      case 'unicornsBorn':
        return tales.unicornsBorn(region, item.firms);
      case 'rankChanged':
        return item.climbed > 0
          ? tales.rankUp(region, item.rank, item.climbed)
          : tales.rankDown(region, item.rank, -item.climbed);
      case 'peopleMoved':
        return tales.peopleMoved(region, nameOf(item.to), numbers.people(item.people));
      case 'firmsMoved':
        return tales.firmsMoved(region, nameOf(item.to), Math.round(item.firms));
      case 'outputMoved':
        return tales.outputMoved(
          region,
          numbers.money(item.outputYi),
          numbers.text(item.changeYi, '亿元', true),
        );
    }
  };
}
