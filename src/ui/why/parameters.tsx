// The parameters behind an equation, each with its paper.
import { useState } from 'react';
import type { ParameterUse } from '../../record/explain.ts';
import { useScreen } from '../screen.ts';
import { inLanguage } from '../words/units.ts';
import { quantityOf } from './measure.ts';
import { Source } from './sources.tsx';

export function Parameters({ parameters }: { parameters: readonly ParameterUse[] }) {
  const { words } = useScreen();
  const { why } = words;
  const [isWhole, setWhole] = useState(false);
  const nearest = parameters.filter(({ depth }) => depth === 0);
  const shown = isWhole ? parameters : nearest;
  const others = parameters.length - nearest.length;
  if (parameters.length === 0) return null;
  return (
    <div className="parameters">
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{why.parameters}</th>
              <th scope="col" className="num">
                {why.value}
              </th>
              <th scope="col" className="num">
                {why.range}
              </th>
            </tr>
          </thead>
          {shown.map((use) => (
            <Paper key={use.id} use={use} />
          ))}
        </table>
      )}
      {others > 0 && (
        <button
          type="button"
          className="button small quiet"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? why.fewerParameters
            : shown.length === 0
              ? why.insideParameters(others)
              : why.moreParameters(others)}
        </button>
      )}
    </div>
  );
}

function Paper({ use }: { use: ParameterUse }) {
  const { language, words, numbers } = useScreen();
  const { why } = words;
  const { value, low, high, unit, grade, source, meaning } = use;
  const told = (amount: number): string => quantityOf(amount, unit, language, numbers).number;
  const { unit: shown } = quantityOf(value, unit, language, numbers);
  return (
    <tbody>
      <tr>
        <th scope="row">{inLanguage(meaning, language)}</th>
        <td className="num">
          {told(value)} {shown !== '' && <small>{shown}</small>}
        </td>
        <td className="num">
          {told(low)}–{told(high)}
        </td>
      </tr>
      <tr className="paper">
        <td colSpan={3}>
          {why.grade(grade, why.grades[grade])} · {why.source}
          {words.colon}
          <Source source={source} />
        </td>
      </tr>
    </tbody>
  );
}
