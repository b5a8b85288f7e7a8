// The one doorway to transcendental mathematics. The built-in exp, log and pow differ between
// JavaScript engines in the last bits; these are written in + − × ÷ alone and do not.
import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import stdlibPow from '@stdlib/math-base-special-pow';

/** How often each function was called: the benchmark builds its floor from this. */
export type MathsTally = { exp: number; ln: number; pow: number };

let tally: MathsTally | null = null;

/** e to the power x. */
export function exp(x: number): number {
  if (tally !== null) tally.exp += 1;
  return stdlibExp(x);
}

/** Natural logarithm of x > 0. */
export function ln(x: number): number {
  if (tally !== null) tally.ln += 1;
  return stdlibLn(x);
}

/** base (≥ 0) to the power exponent. */
export function pow(base: number, exponent: number): number {
  if (tally !== null) tally.pow += 1;
  return stdlibPow(base, exponent);
}

/** x held within [low, high]. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** Runs `work` and tells how many calls went through this doorway. */
export function tallyMaths(work: () => void): MathsTally {
  const counted = { exp: 0, ln: 0, pow: 0 };
  tally = counted;
  try {
    work();
  } finally {
    tally = null;
  }
  return counted;
}
