// Why an exercise that somebody sent, or a code that somebody typed, leads nowhere, and what to do.

import { readCode } from '../../classroom/code.ts';
import type { Found } from './classroom.tsx';
import type { ClassWords } from './words.ts';

export type Lost = Exclude<Found, { kind: 'none' } | { kind: 'exercise' }>;

export function whyLost(lost: Lost, { homePage }: ClassWords): string {
  const { why } = homePage;
  switch (lost.kind) {
    case 'unknown': {
      const code = readCode(lost.given);
      return code.ok && code.kind === 'custom'
        ? why.custom(code.code)
        : why.unknown(shortened(lost.given));
    }
    case 'slip':
      return why.slip(shortened(lost.given));
    case 'unread':
      return lost.read.reason === 'problems'
        ? why.problems(lost.read.problems.length, lost.read.problems[0]?.pointer ?? '')
        : why[lost.read.reason];
  }
}

const LONGEST_SHOWN_CHARS = 40;

function shortened(given: string): string {
  return given.length > LONGEST_SHOWN_CHARS ? `${given.slice(0, LONGEST_SHOWN_CHARS)}…` : given;
}
