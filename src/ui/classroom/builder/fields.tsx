// The fields of the builder: each tells below it what is wrong with what stands in it, and is found
// by its place in the exercise.
import { type ReactNode, useState } from 'react';
import { LANGUAGES, type Text } from '../../../engine/types.ts';
import { useScreen } from '../../screen.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS } from '../../words/index.ts';
import { useClassWords } from '../words.ts';
import type { PartProps } from './part.tsx';
import { problemsAt } from './problems.ts';

/** The id of the field for a place in the exercise. */
export function fieldId(pointer: string): string {
  return `at${pointer.replaceAll('/', '.')}`;
}

type Told = Pick<PartProps, 'problems'>;

/** What is wrong at a place, in a line or more; nothing where nothing is. */
export function ProblemLines({ at, problems }: Told & { at: string }) {
  const told = problemsAt(problems, at);
  return (
    <span className="field-problems" id={`${fieldId(at)}.why`} hidden={told.length === 0}>
      {told.map((sentence) => (
        <span key={sentence} className="hint limited">
          {sentence}
        </span>
      ))}
    </span>
  );
}

type TextProps = Told & {
  at: string;
  label: string;
  value: Text;
  isLong?: boolean;
  /** What stands for it where it is left empty. */
  instead?: Text;
  onChange(value: Text): void;
};

/** One text in both languages, the reader's own first. */
export function TextPair({
  at,
  label,
  value,
  isLong = false,
  instead,
  problems,
  onChange,
}: TextProps) {
  const { language } = useScreen();
  const { builder } = useClassWords();
  const order = [language, ...LANGUAGES.filter((each) => each !== language)];
  const isWrong = problemsAt(problems, at).length > 0;
  const isCopied = LANGUAGES.some((each) => value[each].trim() === '');
  const isEmpty = LANGUAGES.every((each) => value[each].trim() === '');
  return (
    <fieldset className="text-pair" id={fieldId(at)} tabIndex={-1}>
      <legend>{label}</legend>
      {order.map((each) => {
        const other = order.find((one) => one !== each) ?? each;
        const shared = {
          lang: LANGUAGE_TAGS[each],
          'aria-label': builder.inLanguage(label, LANGUAGE_NAMES[each]),
          'aria-invalid': isWrong,
          'aria-describedby': `${fieldId(at)}.why`,
          placeholder: instead?.[each] ?? value[other],
          value: value[each],
          onChange: ({ target }: { target: { value: string } }) =>
            onChange({ ...value, [each]: target.value }),
        };
        return (
          <span key={each} className="in-language">
            <small aria-hidden="true">{LANGUAGE_NAMES[each]}</small>
            {isLong ? <textarea rows={2} {...shared} /> : <input autoComplete="off" {...shared} />}
          </span>
        );
      })}
      {isCopied && !isEmpty && <span className="hint">{builder.copied}</span>}
      <ProblemLines at={at} problems={problems} />
    </fieldset>
  );
}

type NumberProps = Told & {
  at: string;
  label: string;
  /** In the model's unit; shown times `factor`. */
  value: number | null;
  factor?: number;
  unit?: string;
  placeholder?: string;
  className?: string;
  onChange(value: number | null): void;
};

/** A number as it is typed; NaN where it is none, null where nothing stands there. */
export function NumberField(props: NumberProps) {
  const { at, label, value, factor = 1, unit, placeholder, problems, onChange } = props;
  const [typed, setTyped] = useState({ text: textOf(value, factor), value });
  // Whatever changes it from elsewhere is shown; what is being typed stays as it is typed.
  if (!isSame(typed.value, value)) setTyped({ text: textOf(value, factor), value });
  const id = fieldId(at);
  return (
    <span className={`number-field ${props.className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={typed.text}
        aria-invalid={problemsAt(problems, at).length > 0}
        aria-describedby={`${id}.why`}
        onChange={({ target }) => {
          const next = numberOf(target.value, factor);
          setTyped({ text: target.value, value: next });
          onChange(next);
        }}
      />
      {unit !== undefined && <span className="unit">{unit}</span>}
      <ProblemLines at={at} problems={problems} />
    </span>
  );
}

function isSame(a: number | null, b: number | null): boolean {
  return Object.is(a, b) || (isNone(a) && isNone(b));
}

/** What was kept as no number comes back as null. */
const isNone = (value: number | null): boolean => value === null || Number.isNaN(value);

function textOf(value: number | null, factor: number): string {
  return value === null || Number.isNaN(value) ? '' : String(rounded(value * factor));
}

/** Full-width digits and a true minus are numbers, too. */
function numberOf(text: string, factor: number): number | null {
  const plain = text.normalize('NFKC').replace('−', '-').replace(/[,\s]/g, '');
  return plain === '' ? null : rounded(Number(plain) / factor);
}

/** Twelve digits: 5.5 / 0.1 is 55, and not a hair more. */
const rounded = (value: number): number => Number(value.toPrecision(12));

type ChoiceProps<Value extends string> = {
  at: string;
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, label: string])[];
  isLabelHidden?: boolean;
  children?: ReactNode;
  onChange(value: Value): void;
};

export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { at, label, value, options, isLabelHidden = false, children, onChange } = props;
  return (
    <span className="choice-field">
      <label htmlFor={fieldId(at)} className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      <select
        id={fieldId(at)}
        value={value}
        onChange={({ target }) => onChange(target.value as Value)}
      >
        {children ??
          options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
      </select>
    </span>
  );
}
