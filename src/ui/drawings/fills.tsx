// Fills that are told apart by their pattern, so that parts of one pillar can share its colour.
import { useId } from 'react';

const PATTERNS = ['solid', 'slant', 'dots', 'rows', 'tint', 'cross'] as const;

export type Fill = { colour: string; pattern: number };

type Props = Fill & { id: string };

/** The definition that `fill={fillOf(id)}` then refers to. */
export function FillPattern({ id, colour, pattern }: Props) {
  const kind = PATTERNS[pattern % PATTERNS.length];
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect className="fill-ground" width="6" height="6" />
      {kind === 'solid' && <rect width="6" height="6" fill={colour} />}
      {kind === 'tint' && <rect width="6" height="6" fill={colour} opacity="0.4" />}
      {(kind === 'slant' || kind === 'cross') && (
        <path d="M-1 1 1-1M0 6 6 0M5 7 7 5" stroke={colour} strokeWidth="2.2" />
      )}
      {kind === 'cross' && <path d="M-1 5 1 7M0 0 6 6M5-1 7 1" stroke={colour} strokeWidth="1.4" />}
      {kind === 'dots' && (
        <>
          <rect width="6" height="6" fill={colour} opacity="0.14" />
          <circle cx="3" cy="3" r="1.9" fill={colour} />
        </>
      )}
      {kind === 'rows' && <rect y="1" width="6" height="2.6" fill={colour} />}
    </pattern>
  );
}

export function FillSwatch({ colour, pattern }: Fill) {
  const id = useId();
  return (
    <svg className="fill-swatch" width="14" height="14" aria-hidden="true">
      <defs>
        <FillPattern id={id} colour={colour} pattern={pattern} />
      </defs>
      <rect x="0.5" y="0.5" width="13" height="13" fill={`url(#${id})`} stroke={colour} />
    </svg>
  );
}
