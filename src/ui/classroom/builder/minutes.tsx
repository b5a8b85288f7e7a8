// Advice for the lesson: how long each part takes.
import { useClassWords } from '../words.ts';
import { NumberField } from './fields.tsx';
import { Part, type PartProps } from './part.tsx';

const STEPS = ['predict', 'play', 'debrief'] as const;

export function Minutes({ draft, problems, onChange }: PartProps) {
  const { builder } = useClassWords();
  const { minutes } = draft;
  const sum = STEPS.reduce((total, step) => total + (minutes[step] ?? 0), 0);
  return (
    <Part name="minutes" title={builder.parts.minutes}>
      <div className="row">
        {STEPS.map((step) => (
          <NumberField
            key={step}
            at={`/minutes/${step}`}
            label={builder.steps[step]}
            value={minutes[step]}
            unit={builder.minute}
            problems={problems}
            onChange={(value) =>
              onChange({ ...draft, minutes: { ...minutes, [step]: value ?? Number.NaN } })
            }
          />
        ))}
      </div>
      {Number.isFinite(sum) && <p className="hint">{builder.inAll(sum)}</p>}
    </Part>
  );
}
