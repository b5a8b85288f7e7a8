// How it goes with what is being opened: that it is checked, how far, and why it does not open.
import { useEffect, useRef } from 'react';
import { useScreen } from '../screen.ts';
import type { Words } from '../words/index.ts';
import type { Refused } from './check.ts';
import type { OpeningStep, Source } from './opener.ts';
import { problemOf } from './problem.ts';

type Props = { step: OpeningStep };

/** In a line or two, below what was pressed. */
export function OpeningTold({ step }: Props) {
  const { opener, words } = useScreen();
  return (
    <>
      <div role="status" className="open-told">
        {step.kind === 'kept' && <p>{words.branch.kept(step.games)}</p>}
        {step.kind === 'checking' && <p>{words.opening.checking(within(step.source, words))}</p>}
        {step.kind === 'refused' && (
          <p className="notice">
            <b>{refusedOf(step.source, words)}</b> <Why {...step} />
          </p>
        )}
      </div>
      {step.kind === 'checking' && step.progress !== null && (
        <div className="open-progress">
          <progress
            aria-label={words.opening.halfYears}
            value={step.progress.turn}
            max={step.progress.turns}
          />
          <button type="button" className="button small" onClick={() => opener.close()}>
            {words.opening.stop}
          </button>
        </div>
      )}
    </>
  );
}

/** For a link that the page was opened with: nothing else is as important. */
export function BrokenLink({ step }: Props) {
  const { words } = useScreen();
  const isBroken = step.kind === 'refused' && isInAddress(step.source);
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBroken) self.current?.scrollIntoView({ block: 'nearest' });
  }, [isBroken]);
  if (!isBroken) return null;
  return (
    <div className="problems" role="alert" ref={self}>
      <h2>{refusedOf(step.source, words)}</h2>
      <p>
        <Why {...step} />
      </p>
      <p>{words.opening.playHere}</p>
    </div>
  );
}

/** Over a game, which stays as it is. */
export function OpeningCard({ step }: Props) {
  const { opener, words } = useScreen();
  if (step.kind === 'idle') return null;
  return (
    <div className="open-card">
      <OpeningTold step={step} />
      {step.kind === 'refused' && (
        <button type="button" className="button small" onClick={() => opener.close()}>
          {words.close}
        </button>
      )}
    </div>
  );
}

export function isInAddress(source: Source): boolean {
  return source.kind === 'link' && source.isInAddress;
}

function Why({ source, checked }: { source: Source; checked: Refused }) {
  return problemOf(checked, source.kind, useScreen());
}

function within(source: Source, { opening }: Words): string {
  return source.kind === 'file' ? opening.quoted(source.name) : opening.theLink.within;
}

function refusedOf(source: Source, { opening }: Words): string {
  const what = source.kind === 'file' ? opening.quoted(source.name) : opening.theLink.start;
  return opening.refused(what);
}
