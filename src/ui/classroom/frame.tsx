// What the pages of the classroom have around them: the way back, the settings, one title.
import type { ReactNode } from 'react';
import { useScreen } from '../screen.ts';
import { Preferences } from '../settings/door.tsx';
import { useClassWords } from './words.ts';
import '../style/classroom.css';

type Props = {
  title: string;
  /** A line under the title. */
  lead?: ReactNode;
  /** Buttons of the page itself, in its head. */
  tools?: ReactNode;
  /** A name for styles: the page's own. */
  name: string;
  children: ReactNode;
};

export function Frame({ title, lead, tools, name, children }: Props) {
  const { places, words } = useScreen();
  const said = useClassWords();
  const isHome = name === 'home';
  return (
    <div className={`classroom ${name}-page`}>
      <header className="plain-bar">
        <p>
          <button type="button" className="button quiet" onClick={() => places.leave()}>
            {words.name}
          </button>
          {!isHome && (
            <button
              type="button"
              className="button quiet"
              onClick={() => places.go({ page: 'home', exercise: null, fragment: '' })}
            >
              {said.home}
            </button>
          )}
        </p>
        <div className="tools">
          {tools}
          <Preferences />
        </div>
      </header>
      <main>
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
        {children}
      </main>
    </div>
  );
}
