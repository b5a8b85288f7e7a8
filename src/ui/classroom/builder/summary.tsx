// What is still to be mended, each with a way to its field.
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { fieldId } from './fields.tsx';
import type { ToldProblem } from './problems.ts';

export const SUMMARY_ID = 'summary';

/** The rest is counted: whoever mends these sees the next. */
const MOST_SHOWN = 12;

export function Summary({ problems }: { problems: readonly ToldProblem[] }) {
  const { words } = useScreen();
  const { builder } = useClassWords();
  const count = problems.length;
  return (
    <section className="panel builder-summary" aria-labelledby={SUMMARY_ID}>
      <h2 id={SUMMARY_ID} tabIndex={-1}>
        {builder.check}
      </h2>
      <p role="status" className={count === 0 ? 'sound' : undefined}>
        {count === 0 ? builder.sound : builder.toMend(count)}
      </p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ pointer, sentence }) => (
          <li key={`${pointer} ${sentence}`}>
            <button type="button" className="way" onClick={() => goTo(pointer)}>
              {builder.placeName(pointer)}
            </button>
            {words.colon}
            {sentence}
          </li>
        ))}
      </ul>
      {count > MOST_SHOWN && <p className="hint">{builder.andMore(count - MOST_SHOWN)}</p>}
    </section>
  );
}

/** Where the page is one column, its end is far: how it stands, and the way there. */
export function CheckBar({ count }: { count: number }) {
  const { builder } = useClassWords();
  return (
    <p className="check-bar">
      <button type="button" className="button" onClick={toSummary}>
        {count === 0 ? builder.sound : builder.toMend(count)} <span aria-hidden="true">↓</span>
      </button>
    </p>
  );
}

function toSummary(): void {
  const title = document.getElementById(SUMMARY_ID);
  title?.focus();
  title?.scrollIntoView({ block: 'start' });
}

/** To the field itself, or to the nearest thing around it that has a place of its own. */
function goTo(pointer: string): void {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = document.getElementById(fieldId(at));
    if (found === null) continue;
    for (let box = found.parentElement; box !== null; box = box.parentElement) {
      if (box instanceof HTMLDetailsElement) box.open = true;
    }
    const field = found.matches('input, select') ? found : found.querySelector('input, textarea');
    ((field as HTMLElement | null) ?? found).focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
}
