// A show of hands: up to four options, counted by taps, and written down as a note of the half-year.
import { useState } from 'react';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { useKept } from './kept.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;
type Option = { letter: string; text: string; hands: number };

const LONGEST_OPTION_CHARS = 60;
const fresh = (): Option[] => LETTERS.map((letter) => ({ letter, text: '', hands: 0 }));

/** `moment` names the half-year: each begins with no hands. */
export function Vote({ moment }: { moment: string }) {
  const { live, words } = useScreen();
  const { vote } = useClassWords().together;
  const [found, keep] = useKept('hands', () => ({ moment, options: fresh() }));
  const options = found.moment === moment ? found.options : fresh();
  const [told, setTold] = useState('');
  const most = Math.max(...options.map(({ hands }) => hands));
  const leading = options.filter(({ hands }) => hands === most && most > 0);
  const setOptions = (next: Option[]): void => {
    keep({ moment, options: next });
    setTold('');
  };
  const change = (at: number, part: Partial<Option>): void =>
    setOptions(options.map((option, k) => (k === at ? { ...option, ...part } : option)));
  const write = (): void => {
    const counted = options
      .filter(({ text, hands }) => hands > 0 || text !== '')
      .map(({ letter, text, hands }) => `${letter}${text === '' ? '' : ` ${text}`} ${hands}`);
    live.noteDecision(counted.join(words.stop === '。' ? '，' : ', '));
    setTold(vote.written);
  };
  return (
    <fieldset className="vote">
      <legend>{vote.title}</legend>
      <ul>
        {options.map(({ letter, text, hands }, at) => (
          <li
            key={letter}
            className={leading.length === 1 && leading[0]?.letter === letter ? 'leads' : ''}
          >
            <b aria-hidden="true">{letter}</b>
            <input
              aria-label={vote.option(letter)}
              maxLength={LONGEST_OPTION_CHARS}
              value={text}
              onChange={({ target }) => change(at, { text: target.value })}
            />
            <button
              type="button"
              className="button icon"
              aria-label={vote.less(letter)}
              aria-disabled={hands === 0}
              onClick={() => change(at, { hands: Math.max(0, hands - 1) })}
            >
              −
            </button>
            <output aria-label={vote.hands(letter)}>{hands}</output>
            <button
              type="button"
              className="button icon"
              aria-label={vote.one(letter)}
              onClick={() => change(at, { hands: hands + 1 })}
            >
              +
            </button>
            <span className="bar" aria-hidden="true">
              <i style={{ inlineSize: `${most === 0 ? 0 : (100 * hands) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <div className="vote-end">
        <p aria-live="polite">
          {leading.length === 0
            ? vote.none
            : leading.length > 1
              ? vote.tie
              : vote.leads(leading[0]?.letter ?? '')}
        </p>
        <button type="button" className="button small" onClick={write}>
          {vote.write}
        </button>
        <button type="button" className="button small" onClick={() => setOptions(fresh())}>
          {vote.clear}
        </button>
        <span role="status">{told}</span>
      </div>
    </fieldset>
  );
}
