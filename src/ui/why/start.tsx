// The start of the game, which no flow has made: where each value comes from.
import type { Text } from '../../engine/types.ts';
import type { IndexPart } from '../../record/explain.ts';
import type { RegionStock } from '../../views/vocabulary.ts';
import { useScreen, useTable } from '../screen.ts';
import { citation, valueIn } from '../table/published.tsx';
import { Bars } from './bars.tsx';
import { Component } from './index-parts.tsx';
import { quantityOf, text } from './measure.ts';
import { figuresIn, Source } from './sources.tsx';
import { useOpened } from './stock.tsx';

export type StartExplained = {
  kind: 'start';
  what: string;
  label: Text;
  unit: string;
  region: { id: string; name: Text };
  value: number;
  /** Of a stock itself, or of those that a sum adds up. */
  stocks: StartStock[];
  /** Of the index; none for anything else. */
  parts: IndexPart[];
};

export type StartStock = { id: string; label: Text; unit: string; value: number };

/** Some stocks share a source; a scenario names it once. */
const SHARED: Readonly<Partial<Record<RegionStock, string>>> = {
  startups: 'firms',
  growthFirms: 'firms',
  fundCalledYi: 'fundYi',
  angelCapitalYi: 'ventureCapitalYi',
  seriesACapitalYi: 'ventureCapitalYi',
  seriesBCapitalYi: 'ventureCapitalYi',
};

export function sourceOf(sources: Readonly<Record<string, string>>, stock: string): string | null {
  return sources[stock] ?? sources[SHARED[stock as RegionStock] ?? ''] ?? null;
}

export function StartAnswer({ told }: { told: StartExplained }) {
  const { language, words, numbers } = useScreen();
  const { game } = useTable();
  const { why } = words;
  const { stocks, parts, region, what } = told;
  const found = game.scenario.regions.find(({ id }) => id === region.id);
  const sources = found?.sources ?? {};
  const cited = stocks.flatMap(({ id }) => figuresIn(sourceOf(sources, id) ?? ''));
  // All that is published of the region's size stands by its output, the rest by what cites it.
  const published = (found?.published ?? []).filter(
    ({ figure }) => what === 'coreOutputYi' || figuresIn(figure).some((id) => cited.includes(id)),
  );
  if (what === 'rank') return <p>{why.startRank}</p>;
  if (parts.length > 0) return <IndexStart parts={parts} />;
  return (
    <>
      <h3>{why.startFrom}</h3>
      <ul className="start-sources">
        {stocks.map(({ id, label, unit, value }) => {
          const source = sourceOf(sources, id);
          return (
            <li key={id}>
              <div className="title-row">
                <span>{label[language]}</span>
                <b>{text(quantityOf(value, unit, language, numbers), language)}</b>
              </div>
              <div className="hint">
                {source === null ? (
                  why.startNoSource
                ) : (
                  <>
                    {why.source}
                    {words.colon}
                    <Source source={source} />
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {published.length > 0 && (
        <>
          <h3>{why.published}</h3>
          <p className="hint">{words.publishedHint}</p>
          <ul className="start-sources">
            {published.map(({ quantity, value, figure, note }) => (
              <li key={`${figure}-${quantity.en}`}>
                <div className="title-row">
                  <span>{quantity[language]}</span>
                  <b>{valueIn(language, value, numbers)}</b>
                </div>
                <p className="hint">{citation({ value, figure, note }, language, words)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function IndexStart({ parts }: { parts: readonly IndexPart[] }) {
  const { language, words, numbers } = useScreen();
  const { why } = words;
  const [opened, toggle] = useOpened(undefined);
  return (
    <>
      <p>{why.startIndex}</p>
      {parts.map((part) => (
        <section key={part.id} className={`passing ${part.id}`}>
          <h3>
            {part.label[language]}{' '}
            <small>
              {why.score} {numbers.plain(part.after, 1)}
              {words.comma}
              {why.weighs(numbers.percent(part.weight))}
            </small>
          </h3>
          <Bars
            label={part.label[language]}
            opened={opened}
            onToggle={toggle}
            areLevels
            bars={part.components.map((each) => ({
              id: `${part.id}-${each.id}`,
              label: (
                <>
                  {each.label[language]} <small>{why.weighs(numbers.percent(each.weight))}</small>
                </>
              ),
              amount: each.after,
              told: numbers.plain(each.after, 1),
              body: () => <Component each={each} isStart />,
            }))}
          />
        </section>
      ))}
    </>
  );
}
