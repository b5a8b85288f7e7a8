// Why a sum of stocks moved: because its stocks did.
import type { Text } from '../../engine/types.ts';
import type { Head } from '../../record/explain.ts';
import { useScreen } from '../screen.ts';
import { arrowOf, BarLine } from './bars.tsx';
import type { Scale } from './measure.ts';
import { Sum } from './stock.tsx';
import { useTrail } from './trail.ts';

export type SumExplained = Head & { kind: 'sum'; parts: SumPart[] };
export type SumPart = { what: string; label: Text; change: number };

export function SumAnswer({ told, scale }: { told: SumExplained; scale: Scale }) {
  const { language, words } = useScreen();
  const { question, follow } = useTrail();
  const { parts, before, after, change } = told;
  const largest = parts.reduce((high, part) => Math.max(high, Math.abs(part.change)), 0);
  return (
    <>
      <h3>{words.why.parts}</h3>
      <ul className="bars" aria-label={words.why.parts}>
        {parts.map((part) => (
          <li key={part.what} className="bar">
            <button
              type="button"
              className="bar-button"
              onClick={() => follow({ ...question, what: part.what })}
            >
              <span className="caret" aria-hidden="true" />
              <span className="bar-label">
                <span className="sr-only">{words.why.button('')}</span>
                {part.label[language]}
              </span>
              <b className="bar-amount">
                <span aria-hidden="true">{arrowOf(part.change)}</span> {scale.change(part.change)}
              </b>
              <BarLine share={largest === 0 ? 0 : part.change / largest} />
            </button>
          </li>
        ))}
      </ul>
      <Sum before={before} after={after} change={change} scale={scale} />
    </>
  );
}
