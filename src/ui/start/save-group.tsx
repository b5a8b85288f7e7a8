// The saved games of one start: their rows, and what can be done with all of them.
import { type ReactNode, useState } from 'react';
import type { SaveHead } from '../../live/index.ts';
import { CompareButton } from '../compare/door.tsx';
import { saveName } from '../save-name.ts';
import { useScreen } from '../screen.ts';
import { saveTree } from './save-tree.ts';

/** `children`: the rows that are shown, of some or all of them. */
export function SaveGroup({
  heads,
  children,
}: {
  heads: readonly SaveHead[];
  children: ReactNode;
}) {
  const { live, language, words } = useScreen();
  const [told, setTold] = useState('');
  const [newest] = heads;
  if (newest === undefined) return null;
  const { scenario, seed } = newest;
  const title = words.branch.group(heads.length, scenario.title[language], seed);
  const save = async (): Promise<void> => {
    const games = heads.map((head) => ({ from: head.id, name: saveName(head, language, words) }));
    const left = await saveTree(live, games, words);
    setTold(left === 0 ? '' : words.branch.leftBehind(left));
  };
  return (
    <li className="save-group">
      <div className="save-group-head">
        <span className="hint">{title}</span>
        <CompareButton save={heads.at(-1)} name={title} isSmall />
        <button type="button" className="button small" onClick={() => void save()}>
          {words.branch.saveAll}
        </button>
      </div>
      <p role="status" className="hint">
        {told}
      </p>
      <ul aria-label={title}>{children}</ul>
    </li>
  );
}
