// The glossary: a search box, and every entry under the heading of its group.
import { useId } from 'react';
import type { Scenario } from '../../scenario/schema.ts';
import { type Entry, searchGlossary } from '../../views/glossary.ts';
import { useScreen } from '../screen.ts';
import { EntryArticle } from './entry.tsx';

const GROUPS = [
  ...(['talent', 'capital', 'policy', 'ecosystem', 'outcome', 'nation'] as const),
  ...(['auxiliary', 'score', 'lever', 'programme', 'field'] as const),
] as const;
type Group = (typeof GROUPS)[number];

const groupOf = ({ kind, pillar }: Entry): Group => (kind === 'stock' ? pillar : kind);

type Props = {
  entries: readonly Entry[];
  scenario: Scenario;
  query: string;
  onQuery(query: string): void;
  onGo(id: string): void;
};

export function Glossary({ entries, scenario, query, onQuery, onGo }: Props) {
  const { words } = useScreen();
  const { guide } = words;
  const id = useId();
  const found = searchGlossary(entries, query);
  return (
    <>
      <div className="guide-search">
        <label htmlFor={id}>{guide.search}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={60}
          value={query}
          placeholder={guide.searchHint}
          onChange={(event) => onQuery(event.target.value)}
        />
        <p className="hint" role="status">
          {found.length === 0 ? guide.none : guide.found(found.length)}
        </p>
        {found.length === 0 && (
          <button type="button" className="button small" onClick={() => onQuery('')}>
            {guide.clear}
          </button>
        )}
      </div>
      {GROUPS.map((group) => {
        const members = found.filter((entry) => groupOf(entry) === group);
        if (members.length === 0) return null;
        return (
          <section key={group} className="guide-group" aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`}>{guide.groups[group]}</h3>
            {members.map((entry) => (
              <EntryArticle
                key={entry.id}
                entry={entry}
                entries={entries}
                scenario={scenario}
                onGo={onGo}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}
