// The way in for whoever was given something: a code that was read aloud, a link, or a file.
import { type FormEvent, useId, useRef, useState } from 'react';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import { readExercise } from '../../../classroom/read.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useFileDrop } from '../../file-drop.ts';
import { type Place, placeIn } from '../../place.ts';
import { exerciseAt, type Found } from '../classroom.tsx';
import { whyLost } from '../unread.ts';
import { useClassWords } from '../words.ts';

type Props = {
  title: string;
  scenarios: readonly Scenario[];
  onExercise(exercise: Exercise): void;
  /** What to do with files that are dropped; whoever does nothing with them says `otherwise`. */
  onDrop?: (data: DataTransfer, otherwise: () => void) => void;
};

export function CodeField({ title, scenarios, onExercise, onDrop }: Props) {
  const said = useClassWords();
  const { homePage } = said;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const refuse = (why: string): void => {
    setTold(why);
    field.current?.focus();
  };
  const follow = (found: Found): void => {
    if (found.kind === 'exercise') onExercise(found.exercise);
    else refuse(whyLost(found.kind === 'none' ? { kind: 'unknown', given: typed } : found, said));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = typed.trim();
    const place = placeOfText(text);
    if (text === '') refuse(homePage.empty);
    else if (place.fragment.startsWith('#hand-in=')) refuse(homePage.why.handIn);
    else follow(exerciseAt(place, scenarios));
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      if (file.size > LARGEST_BYTES) throw new RangeError(`${file.size} bytes`);
      const text = await file.text();
      const read = readExercise(text, scenarios);
      if (!read.ok && HAND_IN.test(text)) refuse(homePage.why.handIn);
      else
        follow(read.ok ? { kind: 'exercise', exercise: read.exercise } : { kind: 'unread', read });
    } catch {
      refuse(homePage.why.unreadFile);
    }
  };
  const isOver = useFileDrop((files, data) => {
    const openFirst = (): void => void open(files[0]);
    if (onDrop === undefined) openFirst();
    else onDrop(data, openFirst);
  });

  return (
    <section className="code-field panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <form onSubmit={submit}>
        <input
          ref={field}
          aria-label={homePage.codeField}
          aria-describedby={`${id}-hint ${id}-told`}
          aria-invalid={told !== null}
          placeholder={exampleCode}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setTold(null);
          }}
        />
        <button type="submit" className="button dark">
          {homePage.open}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {homePage.openFile}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            void open(target.files?.[0]);
            target.value = '';
          }}
        />
      </form>
      <p className="refusal" role="alert" id={`${id}-told`} hidden={told === null}>
        {told}
      </p>
      <p className="hint" id={`${id}-hint`}>
        {homePage.codeHint} {homePage.dropHint}
      </p>
      {isOver && (
        <div className="drop-veil" aria-hidden="true">
          <p>{homePage.dropHere}</p>
        </div>
      )}
    </section>
  );
}

/** What a team's file has, and no exercise. */
const HAND_IN = /"attempt"\s*:\s*"[0-9a-f]{16}"/;

/** No exercise comes near. */
const LARGEST_BYTES = 1024 * 1024;

const exampleCode = `1-${exercises[0]?.seed ?? 1}-…`;

/** An address, its query or its fragment; whatever else was typed is to be a code. */
function placeOfText(text: string): Place {
  const [, search = '', hash = ''] = /^[^?#]*(\?[^#]*)?(#.*)?$/s.exec(text) ?? [];
  return placeIn({ search, hash }) ?? { page: 'exercise', exercise: text, fragment: '' };
}
