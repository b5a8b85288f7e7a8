// The parts of the board, one below the other.
import type { ReactNode } from 'react';
import { useClassWords } from '../words.ts';
import { Ranking } from './ranking.tsx';

export function Sections() {
  const { board } = useClassWords();
  return (
    <Part id="ranking" title={board.ranking.title} hint={board.ranking.hint}>
      <Ranking />
    </Part>
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
