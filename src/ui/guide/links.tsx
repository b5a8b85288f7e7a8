// Ways to other entries of the glossary, by their names.
import type { Entry } from '../../views/glossary.ts';
import { useScreen } from '../screen.ts';

type Props = { ids: readonly string[]; entries: readonly Entry[]; onGo(id: string): void };

export function Links({ ids, entries, onGo }: Props) {
  const { language } = useScreen();
  return (
    <ul className="guide-links">
      {ids.flatMap((id) => {
        const entry = entries.find((each) => each.id === id);
        if (entry === undefined) return [];
        return [
          <li key={id} className={entry.pillar}>
            <button type="button" onClick={() => onGo(id)}>
              {entry.label[language]}
            </button>
          </li>,
        ];
      })}
    </ul>
  );
}
