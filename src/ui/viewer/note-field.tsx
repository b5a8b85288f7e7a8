// A note on the half-year that is shown. It is kept as soon as the hand leaves it, or the half-year.
import { useEffect, useId, useRef, useState } from 'react';
import { LONGEST_NOTE_CHARS } from '../../scenario/limits.ts';
import { useLive, useScreen } from '../screen.ts';
import { useMoments } from './marks.ts';

export function NoteField() {
  const { live } = useScreen();
  const turn = useLive(live, (state) => state.viewed?.turn ?? 0);
  return <Field key={turn} turn={turn} />;
}

function Field({ turn }: { turn: number }) {
  const { live, words } = useScreen();
  const { viewer } = words;
  const { period } = useMoments();
  const kept = live.get().viewed?.notes.find((note) => note.turn === turn)?.text ?? '';
  const [text, setText] = useState(kept);
  const draft = useRef(kept);
  const hint = useId();
  const keep = (): void => live.note(turn, draft.current);
  // Whoever plays on or scrubs away while writing loses nothing.
  useEffect(() => {
    const first = draft.current;
    return () => {
      if (draft.current !== first) live.note(turn, draft.current);
    };
  }, [live, turn]);
  return (
    <label className="note-field">
      <span>{turn === 0 ? viewer.noteOfStart : viewer.note(period(turn))}</span>
      <textarea
        rows={2}
        maxLength={LONGEST_NOTE_CHARS}
        value={text}
        aria-describedby={hint}
        onChange={({ target }) => {
          setText(target.value);
          draft.current = target.value;
        }}
        onBlur={keep}
      />
      <span className="hint" id={hint}>
        {viewer.noteHint(LONGEST_NOTE_CHARS - text.length)}
      </span>
    </label>
  );
}
