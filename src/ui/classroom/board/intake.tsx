// Ways in for hand-ins: files, folders, links and texts, dropped, chosen or pasted.
import { useEffect, useId, useRef, useState } from 'react';
import { useFileDrop } from '../../file-drop.ts';
import { useClassWords } from '../words.ts';
import { sourcesDropped, sourcesOf } from './files.ts';
import type { Gathering } from './gathering.ts';

type Props = { gathering: Gathering; isEmpty: boolean };

export function Intake({ gathering, isEmpty }: Props) {
  const { board } = useClassWords();
  const isOver = useFileDrop((_, data) => void sourcesDropped(data).then(gathering.addFiles));
  const pasted = useRef(0);
  const addText = (text: string): void => {
    if (text.trim() === '') return;
    pasted.current += 1;
    gathering.addText(board.pasted(pasted.current), text);
  };
  usePaste((data) => {
    if (data.files.length > 0) void gathering.addFiles(sourcesOf(data.files));
    else addText(data.getData('text/plain'));
  });
  return (
    <section className="intake panel" aria-label={board.more}>
      {isEmpty && (
        <>
          <h2>{board.stepsTitle}</h2>
          <ol className="steps">
            {board.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <div className="ways-in">
        <Chooser label={board.files} isFolder={false} isDark={isEmpty} gathering={gathering} />
        <Chooser label={board.folder} isFolder isDark={isEmpty} gathering={gathering} />
        <PasteField onText={addText} />
      </div>
      <p className="hint">
        {board.pasteHint} {board.local}
      </p>
      {isOver && (
        <div className="drop-veil" aria-hidden="true">
          <p>{board.dropHere}</p>
        </div>
      )}
    </section>
  );
}

type ChooserProps = { label: string; isFolder: boolean; isDark: boolean; gathering: Gathering };

function Chooser({ label, isFolder, isDark, gathering }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFolder) input.current?.setAttribute('webkitdirectory', '');
  }, [isFolder]);
  return (
    <>
      <button
        type="button"
        className={isDark ? 'button dark' : 'button'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          void gathering.addFiles(sourcesOf(target.files ?? []));
          target.value = '';
        }}
      />
    </>
  );
}

function PasteField({ onText }: { onText(text: string): void }) {
  const { board } = useClassWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="paste-field"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
        setText('');
      }}
    >
      <label htmlFor={id}>{board.pasteLabel}</label>
      <textarea
        id={id}
        rows={1}
        value={text}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button">
        {board.take}
      </button>
    </form>
  );
}

/** What is pasted anywhere but into a field. */
function usePaste(onPaste: (data: DataTransfer) => void): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (clipboardData === null || isField(target)) return;
      event.preventDefault();
      latest.current(clipboardData);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}

/** Where keys and pasted text belong to what is written there. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
