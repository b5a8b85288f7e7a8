// When the page itself breaks: what happened in a sentence, and what to do.
import { Component, type ReactNode } from 'react';
import type { Language } from '../engine/types.ts';
import { WORDS } from './words/index.ts';

type Props = { language: Language; children: ReactNode };

export class ProblemBoundary extends Component<Props, { broken: string | null }> {
  override state: { broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { broken: string } {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.broken === null) return this.props.children;
    const words = WORDS[this.props.language];
    return (
      <main className="broken" role="alert">
        <h1>{words.errorTitle}</h1>
        <p>{words.errorText}</p>
        <p>
          <button className="button dark" onClick={() => location.reload()} type="button">
            {words.reload}
          </button>{' '}
          <a className="button" href="?menu=1">
            {words.restart}
          </a>
        </p>
        <pre>{this.state.broken}</pre>
      </main>
    );
  }
}
