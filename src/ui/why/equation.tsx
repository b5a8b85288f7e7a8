// An equation for people: in words, then with its numbers in place.
import { Fragment } from 'react';
import type { FlowExplained } from '../../record/explain.ts';
import { equationInNumbers } from '../../views/equation.ts';
import { useScreen } from '../screen.ts';
import { figure } from './measure.ts';
import { functionsOf, tokensOf } from './tokens.ts';

export function EquationWords({ equation }: { equation: string }) {
  const { language } = useScreen();
  let at = 0;
  return (
    <code className="equation">
      <span aria-hidden="true">= </span>
      {tokensOf(equation, language).map(({ kind, text }) => {
        at += 1;
        const key = `${at}`;
        return kind === 'sign' ? (
          <Fragment key={key}>{text}</Fragment>
        ) : (
          <span key={key} className={kind === 'name' ? 'term' : undefined}>
            {text}
          </span>
        );
      })}
    </code>
  );
}

type Valued = Pick<FlowExplained, 'equation' | 'inputs' | 'parameters'>;

/** With a line on what its functions mean, and how money counts in it. */
export function EquationBoth({ told }: { told: Valued }) {
  const { words, numbers } = useScreen();
  const { why } = words;
  const meant = functionsOf(told.equation).flatMap((name) => {
    const sense = why.signs[name];
    return sense === undefined ? [] : [`${name}: ${sense}`];
  });
  const hasMoney = [...told.inputs, ...told.parameters].some(
    ({ depth, unit }) => depth === 0 && unit.includes('亿元'),
  );
  const notes = [...meant, ...(hasMoney ? [why.moneyNote] : [])];
  return (
    <div className="equations">
      <h4>{why.equation}</h4>
      <EquationWords equation={told.equation} />
      <p className="sr-only">{why.inNumbers}</p>
      <code className="equation numbers-in" title={why.inNumbers}>
        <span aria-hidden="true">= </span>
        {equationInNumbers(told, (value) => figure(value, numbers))}
      </code>
      {notes.length > 0 && <p className="hint">{notes.join(' · ')}</p>}
    </div>
  );
}
