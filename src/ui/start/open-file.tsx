// Opening a game that was shared: from a file, by a button, or from a link, by pasting it.
import { useEffect, useId, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { isInAddress, OpeningTold } from '../opening/told.tsx';
import { useOpening, useScreen } from '../screen.ts';

export function OpenFile() {
  const { opener, words } = useScreen();
  const step = useOpening(opener);
  const [hasLink, setLink] = useState(false);
  const linkId = useId();
  return (
    <div className="open-file">
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file !== undefined) void opener.file(file);
        }}
      >
        <Button className="button">{words.opening.file}</Button>
      </FileTrigger>
      <button
        type="button"
        className="button"
        aria-expanded={hasLink}
        aria-controls={linkId}
        onClick={() => setLink(!hasLink)}
      >
        {words.opening.link}
      </button>
      <p className="hint">
        {words.opening.hint} <span className="if-mouse">{words.opening.dropHint}</span>
      </p>
      <div id={linkId} className="open-link" hidden={!hasLink}>
        {hasLink && <LinkField onLink={(text) => void opener.link(text, false)} />}
      </div>
      {(step.kind === 'idle' || !isInAddress(step.source)) && <OpeningTold step={step} />}
    </div>
  );
}

function LinkField({ onLink }: { onLink(text: string): void }) {
  const { words } = useScreen();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') field.current?.focus();
        else onLink(text);
      }}
    >
      <input
        ref={field}
        aria-label={words.opening.linkField}
        placeholder={words.opening.linkHint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button">
        {words.opening.go}
      </button>
    </form>
  );
}
