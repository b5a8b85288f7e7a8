// The head of the viewer: which game this is, what a check of it proves, and what can be done with it.
import { type ReactNode, useState } from 'react';
import { canPlayOn, present } from '../../live/index.ts';
import { presentOf } from '../../views/moment.ts';
import { standingOf } from '../../views/ranking.ts';
import { saveRecord } from '../files.ts';
import { GuideButton } from '../guide/door.tsx';
import { useLive, useScreen, useTable } from '../screen.ts';
import { Preferences } from '../settings/door.tsx';
import { Doors } from './doors.tsx';

export function ViewerHead() {
  const { live, language, words } = useScreen();
  const { game, selected, nameOf } = useTable();
  const { viewer } = words;
  const viewed = useLive(live, (state) => state.viewed);
  const persons = useLive(live, (state) => state.cast.persons);
  const [isOpen, setOpen] = useState(false);
  const { world, turn } = presentOf(game);
  const { rank } = standingOf(world, game.fixed.parameters, selected);
  if (viewed === null) return null;
  const title = game.scenario.title[language];
  const { year, half } = world.period;
  return (
    <header className="top-bar viewer-head" data-open={isOpen}>
      <a className="skip" href="#timeline">
        {viewer.skip}
      </a>
      <h1>
        <b>{viewed.name === '' ? title : viewed.name}</b>{' '}
        <span>{[viewer.title, ...persons.map(nameOf)].join(' · ')}</span>
      </h1>
      <dl className="facts">
        <Fact name={words.halfYear}>
          {words.period(year, half)} · {words.turnOf(turn, game.turns)}
        </Fact>
        <Fact name={nameOf(selected)}>{words.rankOf(rank, game.scenario.regions.length)}</Fact>
        <Fact name={viewer.seed}>{game.seed}</Fact>
      </dl>
      <div className="tools">
        <GuideButton scenario={game.scenario} isShort />
        <Preferences />
        <button
          type="button"
          className="button about"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {viewer.about}
        </button>
        <button type="button" className="button close" onClick={() => live.closeView()}>
          {viewer.close}
        </button>
      </div>
      <div className="viewer-file">
        <p className="hint">
          {viewer.proof} <Hash hash={present(viewed.game).hash} />
        </p>
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
      </div>
    </header>
  );

  function saveIt(): void {
    const record = live.record();
    if (record !== null) saveRecord(record, persons[0]);
  }
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
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
