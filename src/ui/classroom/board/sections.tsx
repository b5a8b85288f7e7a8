// The parts of the board, one below the other.
import type { ReactNode } from 'react';
import { useClassWords } from '../words.ts';
import { Courses } from './courses.tsx';
import { Exports } from './exports.tsx';
import { GatheredAnswers } from './gathered.tsx';
import { LuckPart } from './luck-part.tsx';
import { Ranking } from './ranking.tsx';
import { Scatter } from './scatter.tsx';
import { Strategies } from './strategies.tsx';
import { useBoard } from './view.ts';

export function Sections() {
  const { board } = useClassWords();
  const { ranked, isShown } = useBoard();
  return (
    <>
      {!isShown && <Exports />}
      <Part id="ranking" title={board.ranking.title} hint={board.ranking.hint}>
        <Ranking />
      </Part>
      {ranked.length > 0 && (
        <>
          <Part id="courses" title={board.courses.title} hint={board.courses.hint}>
            <Courses />
          </Part>
          <Part id="scatter" title={board.scatter.title}>
            <Scatter />
          </Part>
          <Part id="luck" title={board.luck.title}>
            <LuckPart />
          </Part>
          <Part id="strategies" title={board.strategies.title} hint={board.strategies.hint}>
            <Strategies />
          </Part>
          <Part id="answers" title={board.answers.title}>
            <GatheredAnswers />
          </Part>
        </>
      )}
    </>
  );
}

type PartProps = { id: string; title: string; hint?: string; children: ReactNode };

export function Part({ id, title, hint, children }: PartProps) {
  return (
    <section className="board-part" aria-labelledby={`board-${id}`}>
      <h2 id={`board-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
