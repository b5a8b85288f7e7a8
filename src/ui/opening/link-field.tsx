// Where a link is pasted that somebody sent.
import { useEffect, useRef, useState } from 'react';
import { useScreen } from '../screen.ts';

export function LinkField({ onLink }: { onLink(text: string): void }) {
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
