// One entry of the glossary: what it is, what moves it or what it moves, and where it comes from.
import { type ReactNode, useState } from 'react';
import type { Text } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { unitInWords } from '../../views/equation.ts';
import type { Entry } from '../../views/glossary.ts';
import { useScreen } from '../screen.ts';
import { Source } from '../why/sources.tsx';
import { sourceOf } from '../why/start.tsx';
import { plainEnglish } from '../words/units.ts';
import { Links } from './links.tsx';

type Props = {
  entry: Entry;
  entries: readonly Entry[];
  scenario: Scenario;
  onGo(id: string): void;
};

export function EntryArticle({ entry, entries, scenario, onGo }: Props) {
  const { language, words } = useScreen();
  const { guide } = words;
  const { id, kind, label, meaning, unit, pillar, movedBy, moves, madeOf, source } = entry;
  const other = language === 'zh' ? 'en' : 'zh';
  const pillarName =
    pillar === 'nation'
      ? guide.nation
      : pillar === 'outcome'
        ? words.outcome
        : words.pillars[pillar];
  const row = (name: string, ids: readonly string[]): ReactNode =>
    ids.length > 0 && (
      <Row name={name}>
        <Links ids={ids} entries={entries} onGo={onGo} />
      </Row>
    );
  return (
    <article id={id} className={`guide-entry ${pillar}`}>
      <h4 tabIndex={-1}>
        {label[language]}{' '}
        <small lang={other === 'zh' ? 'zh-CN' : 'en'}>{plainEnglish(label[other])}</small>
      </h4>
      <p className="guide-kind">
        <span className="tag">{pillarName}</span> {guide.kinds[kind]}
        {unit !== null && ` · ${unitIn(unit)}`}
      </p>
      <p>{meaning[language]}</p>
      <dl>
        {kind === 'stock' && (
          <>
            <Row name={guide.rises}>{listed(entry.flowsIn)}</Row>
            <Row name={guide.falls}>{listed(entry.flowsOut)}</Row>
          </>
        )}
        {row(kind === 'field' ? guide.favouredBy : guide.movedBy, movedBy)}
        {row(guide.moves, moves)}
        {row(guide.madeOf, madeOf)}
      </dl>
      {kind === 'stock' && (
        <Unfold name={guide.start}>
          <Starts stock={id.slice('stock.'.length)} scenario={scenario} />
        </Unfold>
      )}
      {source !== null && (
        <Unfold name={guide.source}>
          <Source source={source} />
        </Unfold>
      )}
    </article>
  );

  function listed(labels: readonly Text[]): string {
    if (labels.length === 0) return guide.neverFalls;
    return words.list(labels.map((each) => each[language]));
  }

  function unitIn(text: string): string {
    return language === 'zh' ? unitInWords(text, language) : plainEnglish(text);
  }
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is long is written only when somebody opens it. */
function Unfold({ name, children }: { name: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && children}
    </details>
  );
}

/** The sources that the scenario names for a stock, each with how many regions name it. */
function Starts({ stock, scenario }: { stock: string; scenario: Scenario }) {
  const { words, language } = useScreen();
  const counts = new Map<string, string[]>();
  for (const { sources, name } of scenario.regions) {
    const source = sourceOf(sources, stock);
    if (source !== null) counts.set(source, [...(counts.get(source) ?? []), name[language]]);
  }
  if (counts.size === 0) return <p className="hint">{words.why.startNoSource}</p>;
  return (
    <ul className="guide-starts">
      {[...counts].map(([source, names]) => (
        <li key={source}>
          <span className="hint">
            {words.guide.startOf(
              names.length > 2 ? words.guide.places(names.length) : words.list(names),
            )}{' '}
          </span>
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}
