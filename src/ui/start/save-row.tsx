// One saved game: continue it, and behind a small button its name, its file and its removal.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { SaveHead } from '../../live/index.ts';
import { LONGEST_NAME_CHARS } from '../../scenario/limits.ts';
import { saveRecord } from '../files.ts';
import { FreshButton } from '../fresh-button.tsx';
import { givenName, isFinished, saveFacts, saveName } from '../save-name.ts';
import { useScreen } from '../screen.ts';
import { ShareButton } from '../share/door.tsx';

/** What stands below the row. */
type Below = 'nothing' | 'actions' | 'naming' | 'removal';

type Props = { head: SaveHead; onRemove(): void };

export function SaveRow({ head, onRemove }: Props) {
  const { live, language, words } = useScreen();
  const [below, setBelow] = useState<Below>('nothing');
  const more = useRef<HTMLButtonElement>(null);
  const belowId = useId();
  const sureId = useId();
  const name = saveName(head, language, words);
  const isOver = isFinished(head);
  const close = (): void => {
    setBelow('nothing');
    more.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && below !== 'nothing') close();
  };
  const download = async (): Promise<void> => {
    const record = await live.recordOf(head.id);
    if (record !== null) saveRecord(record, head.persons[0]?.id);
  };
  return (
    <li className="save" onKeyDown={onKeyDown}>
      <div className="save-text">
        <b>{name}</b>
        <span className="hint">{saveFacts(head, language, words).join(' · ')}</span>
      </div>
      <button
        type="button"
        className="button"
        aria-label={isOver ? words.saves.lookNamed(name) : words.saves.continueNamed(name)}
        onClick={() => void live.resume(head.id)}
      >
        {isOver ? words.saves.look : words.saves.continue}
      </button>
      <button
        type="button"
        className="button quiet icon"
        ref={more}
        aria-label={words.saves.actions(name)}
        aria-expanded={below !== 'nothing'}
        aria-controls={belowId}
        onClick={() => setBelow(below === 'nothing' ? 'actions' : 'nothing')}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div className="save-below" id={belowId} hidden={below === 'nothing'}>
        {below === 'actions' && (
          <>
            <FreshButton
              label={words.saves.renameNamed(name)}
              onClick={() => setBelow('naming')}
              takesFocus
            >
              {words.saves.rename}
            </FreshButton>
            <FreshButton label={words.saves.downloadNamed(name)} onClick={() => void download()}>
              {words.saves.download}
            </FreshButton>
            <ShareButton
              name={name}
              recordOf={() => live.recordOf(head.id)}
              className="button small"
              isNamed
            />
            <FreshButton label={words.saves.removeNamed(name)} onClick={() => setBelow('removal')}>
              {words.saves.remove}
            </FreshButton>
          </>
        )}
        {below === 'naming' && (
          <Naming
            name={givenName(head, language, words)}
            onName={(next) => {
              void live.rename(head.id, next);
              close();
            }}
            onCancel={close}
          />
        )}
        {below === 'removal' && (
          <>
            <p id={sureId}>{words.saves.removeSure(name)}</p>
            <FreshButton describedBy={sureId} onClick={close} takesFocus>
              {words.saves.removeNo}
            </FreshButton>
            <FreshButton onClick={onRemove}>{words.saves.removeYes}</FreshButton>
          </>
        )}
      </div>
    </li>
  );
}

type NamingProps = { name: string; onName(name: string): void; onCancel(): void };

function Naming({ name, onName, onCancel }: NamingProps) {
  const { words } = useScreen();
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onName(text.trim());
      }}
    >
      <input
        ref={field}
        aria-label={words.saves.newName}
        maxLength={LONGEST_NAME_CHARS}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button small">
        {words.saves.keepName}
      </button>
      <button type="button" className="button small quiet" onClick={onCancel}>
        {words.saves.cancel}
      </button>
    </form>
  );
}
