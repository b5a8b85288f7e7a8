// What the exercise is called, and what it is to be learned from.
import { useClassWords } from '../words.ts';
import { TextPair } from './fields.tsx';
import { Part, type PartProps } from './part.tsx';

export function Head({ draft, problems, onChange }: PartProps) {
  const { builder } = useClassWords();
  return (
    <Part name="head" title={builder.parts.head} hint={builder.oneLanguage}>
      <TextPair
        at="/title"
        label={builder.title}
        value={draft.title}
        problems={problems}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <TextPair
        at="/aim"
        label={builder.aim}
        value={draft.aim}
        isLong
        problems={problems}
        onChange={(aim) => onChange({ ...draft, aim })}
      />
    </Part>
  );
}
