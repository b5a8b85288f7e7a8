// Short cards: an idea of the model, what to try, and the variables that it is about.
import type { Entry } from '../../views/glossary.ts';
import { useScreen } from '../screen.ts';
import { CARDS } from './cards.ts';
import { Links } from './links.tsx';

type Props = { entries: readonly Entry[]; onGo(id: string): void };

export function Thinking({ entries, onGo }: Props) {
  const { language, words } = useScreen();
  const { guide } = words;
  return (
    <>
      <p className="guide-lead">{guide.lead}</p>
      <div className="guide-cards">
        {CARDS.map(({ id, title, text, tryIt, about }) => (
          <section key={id} id={`card.${id}`} className="guide-card" aria-labelledby={`idea-${id}`}>
            <h3 id={`idea-${id}`} tabIndex={-1}>
              {title[language]}
            </h3>
            <p>{text[language]}</p>
            <p className="guide-try">
              <b>{guide.tryIt}</b> {tryIt[language]}
            </p>
            <div className="guide-about">
              <span className="hint">{guide.about}</span>
              <Links ids={about} entries={entries} onGo={onGo} />
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
