// The head of the viewer: which game this is, what a check of it proves, and what can be done with it.
import { useState } from 'react';
import { canPlayOn, present } from '../../live/index.ts';
import { saveRecord } from '../files.ts';
import { GuideButton } from '../guide/door.tsx';
import { useLive, useScreen, useTable } from '../screen.ts';
import { Preferences } from '../settings/door.tsx';
import { Doors } from './doors.tsx';

export function ViewerHead() {
  const { live, language, words } = useScreen();
  const { game, nameOf } = useTable();
  const { viewer } = words;
  const viewed = useLive(live, (state) => state.viewed);
  const persons = useLive(live, (state) => state.cast.persons);
  const [isOpen, setOpen] = useState(false);
  if (viewed === null) return null;
  const title = game.scenario.title[language];
  const isNamed = viewed.name !== '';
  const told = [
    isNamed ? title : viewer.title,
    ...persons.map(nameOf),
    words.startPage.seedOf(String(game.seed)),
  ];
  return (
    <header className="top-bar viewer-head" data-open={isOpen}>
      <a className="skip" href="#timeline">
        {viewer.skip}
      </a>
      <h1>
        <b>{isNamed ? viewed.name : title}</b> <span>{told.join(' · ')}</span>
      </h1>
      <button
        type="button"
        className="button about"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {viewer.about}
      </button>
      <div className="actions">
        <Doors />
        <button type="button" className="button" onClick={saveIt}>
          {viewer.save}
        </button>
        {viewed.game.chapters.length > viewed.game.turns && (
          <button type="button" className="button" onClick={() => live.showResult()}>
            {viewer.result}
          </button>
        )}
        {canPlayOn(viewed) && (
          <button type="button" className="button dark" onClick={() => void live.playOn()}>
            {viewed.back === null ? viewer.playOn : viewer.backToGame}
          </button>
        )}
      </div>
      <div className="tools">
        <GuideButton scenario={game.scenario} isShort />
        <Preferences />
        <button type="button" className="button close" onClick={() => live.closeView()}>
          {viewer.close}
        </button>
      </div>
      <p className="viewer-proof hint">
        {viewer.proof} <Hash hash={present(viewed.game).hash} />
      </p>
    </header>
  );

  function saveIt(): void {
    const record = live.record();
    if (record !== null) saveRecord(record, persons[0]);
  }
}

/** That of the whole game; the moment's own stands at the foot of the page. */
function Hash({ hash }: { hash: string }) {
  const { viewer } = useScreen().words;
  const [said, setSaid] = useState('');
  const copy = (): void => {
    // Without https there is no clipboard.
    const written = navigator.clipboard?.writeText(hash) ?? Promise.reject(new Error('none'));
    written.then(
      () => setSaid(viewer.copied),
      () => setSaid(viewer.notCopied(hash)),
    );
  };
  return (
    <span className="hash">
      {viewer.hash} <code title={hash}>{hash.slice(0, 8)}</code>{' '}
      <button type="button" className="button small" aria-label={viewer.copyNamed} onClick={copy}>
        {viewer.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
