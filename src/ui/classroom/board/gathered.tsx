// What the class answered, question by question.

import { useMemo } from 'react';
import { type Gathered, gatheredAnswers } from '../../../classroom/board/answers.ts';
import { useScreen } from '../../screen.ts';
import { measureText } from '../measures.ts';
import { useClassWords } from '../words.ts';
import { ShareBar } from './strategies.tsx';
import { useBoard } from './view.ts';

export function GatheredAnswers() {
  const { language } = useScreen();
  const said = useClassWords();
  const { answers } = said.board;
  const { exercise, rows, ranked } = useBoard();
  const all = useMemo(() => gatheredAnswers(rows, exercise), [rows, exercise]);
  return (
    <div className="gathered">
      {all.map((gathered) => (
        <div key={gathered.question.id} className="panel">
          <h3>
            <small>{said.questions[gathered.part]}</small> {gathered.question.text[language]}
          </h3>
          <p className="hint">{answers.answered(gathered.answered, ranked.length)}</p>
          {gathered.answered === 0 ? <p>{answers.nobody}</p> : <Told gathered={gathered} />}
        </div>
      ))}
    </div>
  );
}

function Told({ gathered }: { gathered: Gathered }) {
  const { language } = useScreen();
  switch (gathered.kind) {
    case 'text':
      return <Texts gathered={gathered} />;
    case 'choice': {
      const { question, choices } = gathered;
      const names = question.kind === 'choice' ? question.choices : [];
      return (
        <Counts
          counts={choices.map((rows, at) => ({
            name: names[at]?.[language] ?? '',
            count: rows.length,
          }))}
        />
      );
    }
    case 'number':
      return <Numbers gathered={gathered} />;
  }
}

function Texts({ gathered }: { gathered: Extract<Gathered, { kind: 'text' }> }) {
  const { language } = useScreen();
  const { nameOf } = useBoard();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="scroll texts" tabIndex={0} aria-label={gathered.question.text[language]}>
      <ul>
        {gathered.texts.map(({ row, text }) => (
          <li key={row.work.attempt}>
            <b>{nameOf(row)}</b> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Numbers({ gathered }: { gathered: Extract<Gathered, { kind: 'number' }> }) {
  const { language, numbers } = useScreen();
  const said = useClassWords();
  const { answers } = said.board;
  const { nameOf } = useBoard();
  const { question, steps, band, meanError, values } = gathered;
  const unit = question.kind === 'number' ? question.unit[language] : '';
  const foretells = question.kind === 'number' ? question.foretells : undefined;
  const write = (value: number): string => numbers.plain(value, Number.isInteger(value) ? 0 : 1);
  return (
    <>
      <Counts
        counts={steps.map(({ from, to, count }) => ({
          name: `${answers.step(write(from), write(to))} ${unit}`.trim(),
          count,
        }))}
      />
      <p>
        {band !== null && answers.middle(`${write(band.median)} ${unit}`.trim())}
        {meanError !== null &&
          ` · ${answers.error(`${numbers.plain(meanError, 1)} ${unit}`.trim())}`}
      </p>
      {foretells !== undefined && (
        <details>
          <summary>{answers.each}</summary>
          <table className="board-table">
            <thead>
              <tr>
                <th scope="col">{said.team}</th>
                <th scope="col" className="num">
                  {answers.head.expected}
                </th>
                <th scope="col" className="num">
                  {answers.head.came}
                </th>
              </tr>
            </thead>
            <tbody>
              {values.map(({ row, value, came }) => (
                <tr key={row.work.attempt}>
                  <th scope="row">{nameOf(row)}</th>
                  <td className="num">{measureText(foretells, value, language, numbers)}</td>
                  <td className="num">
                    {came === null ? '–' : measureText(foretells, came, language, numbers)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}

function Counts({ counts }: { counts: readonly { name: string; count: number }[] }) {
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <ul className="share-bars">
      {counts.map(({ name, count }) => (
        <li key={name}>
          <span>{name}</span>
          <ShareBar share={count} most={most} />
          <span className="num">{count}</span>
        </li>
      ))}
    </ul>
  );
}
