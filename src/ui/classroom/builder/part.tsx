// What every part of the builder is given, and the frame that they share.
import type { ReactNode } from 'react';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Draft } from './draft.ts';
import type { ToldProblem } from './problems.ts';

export type PartProps = {
  draft: Draft;
  scenario: Scenario;
  problems: readonly ToldProblem[];
  onChange(next: Draft): void;
  /** A change that takes `what` away, and can be taken back. */
  onRemove(next: Draft, what: string): void;
};

type Props = { name: string; title: string; hint?: string; children: ReactNode };

export function Part({ name, title, hint, children }: Props) {
  return (
    <section className={`panel builder-part ${name}`} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{title}</h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
