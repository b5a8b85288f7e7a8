// Common luck. Every draw has an address (seed, turn, purpose, region): one generator for each
// (seed, turn, purpose), and from it a fixed number of uniforms for each region in id order,
// whatever the state. Counts come from a uniform through an inverse distribution, so no decision
// ever shifts anybody's luck.
import alea from 'seedrandom/lib/alea.js';
import { exp, ln } from './exact.ts';

/** The uniforms in [0, 1) at one address, `count` of them. */
export function drawUniforms(
  seed: number,
  turn: number,
  purpose: string,
  count: number,
): readonly number[] {
  const next = alea(`${seed}/${turn}/${purpose}`);
  const uniforms = new Array<number>(count);
  for (let i = 0; i < count; i++) uniforms[i] = next();
  return uniforms;
}

/** How many of `trials` independent trials succeed, at quantile `u` of Binomial(trials, chance). */
export function binomialQuantile(u: number, trials: number, chance: number): number {
  if (trials <= 0 || chance <= 0) return 0;
  if (chance >= 1) return trials;
  const mean = trials * chance;
  const spread = Math.sqrt(mean * (1 - chance));
  if (mean > 30 && trials - mean > 30) {
    return withinCount(Math.floor(mean + spread * normalQuantile(u) + 0.5), trials);
  }
  let probability = exp(trials * ln(1 - chance));
  let cumulative = probability;
  let count = 0;
  const odds = chance / (1 - chance);
  while (cumulative < u && count < trials) {
    count += 1;
    probability *= ((trials - count + 1) / count) * odds;
    cumulative += probability;
    if (probability < 1e-18 && count > mean) break;
  }
  return count;
}

/** The count at quantile `u` of Poisson(mean). */
export function poissonQuantile(u: number, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > 60) {
    return Math.max(0, Math.floor(mean + Math.sqrt(mean) * normalQuantile(u) + 0.5));
  }
  let probability = exp(-mean);
  let cumulative = probability;
  let count = 0;
  while (cumulative < u) {
    count += 1;
    probability *= mean / count;
    cumulative += probability;
    if (probability < 1e-18 && count > mean) break;
  }
  return count;
}

function withinCount(count: number, most: number): number {
  return count < 0 ? 0 : count > most ? most : count;
}

/**
 * The standard normal value below which a share `u` lies, by the rational approximation
 * 26.2.23 of Abramowitz and Stegun (absolute error under 4.5e-4, ample for counting firms).
 */
export function normalQuantile(u: number): number {
  const tail = u < 0.5 ? u : 1 - u;
  const t = Math.sqrt(-2 * ln(tail < 1e-12 ? 1e-12 : tail));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  const value = t - numerator / denominator;
  return u < 0.5 ? -value : value;
}
