// The seed, typed or drawn: the same one brings the same luck.
import { useId } from 'react';
import { parseSeed } from '../address.ts';
import { useScreen } from '../screen.ts';
import { drawSeed } from './setup.ts';

type Props = { text: string; onChange(text: string): void };

export function SeedField({ text, onChange }: Props) {
  const { words } = useScreen();
  const id = useId();
  const isWrong = parseSeed(text.trim()) === null;
  return (
    <section className="seed" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.startPage.seedTitle}</h2>
      <div className="field">
        <label htmlFor={id}>{words.seed}</label>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          className="button"
          aria-description={words.drawSeedHint}
          onClick={() => onChange(String(drawSeed()))}
        >
          {words.drawSeed}
        </button>
      </div>
      <p className={isWrong ? 'hint limited' : 'hint'} id={`${id}-hint`}>
        {isWrong ? words.problems.seed(text) : words.seedHint}
      </p>
    </section>
  );
}
