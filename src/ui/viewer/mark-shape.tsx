// The shape of each kind of mark: a square, a diamond, a triangle that points where the rank goes,
// and a dot. Colour only adds to it.
import type { Pillar } from '../../engine/types.ts';
import type { MarkKind } from './marks.ts';

type Props = { kind: MarkKind; isFall?: boolean; pillar?: Pillar | null };

const PATHS: Readonly<Record<MarkKind, string>> = {
  programme: 'M1 1h8v8H1z',
  event: 'M5 0l5 5-5 5-5-5z',
  rank: 'M5 .5L10 9H0z',
  note: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
};
const FALL = 'M5 9.5L0 1h10z';

export function MarkShape({ kind, isFall = false, pillar = null }: Props) {
  return (
    <svg
      className={`mark-shape ${kind}${pillar === null ? '' : ` ${pillar}`}`}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
    >
      <path d={isFall ? FALL : PATHS[kind]} fill="currentColor" />
    </svg>
  );
}
