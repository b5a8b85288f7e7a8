import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lab/experiments/experiment.ts';
import { EXPERIMENTS } from '../../src/lab/experiments.ts';
import { seedsFrom } from '../../src/lab/runs.ts';
import { sample, shippedScenario } from '../helpers/games.ts';

/** Twenty years of four variants for three regions take a while: fewer of them by default. */
const SEEDS: Readonly<Record<string, readonly number[]>> = {
  'twenty-years': seedsFrom(1, sample(40, 200)),
};
const DEFAULT_SEEDS = seedsFrom(1, sample(16, 200));

describe.each(EXPERIMENTS.map((experiment) => [experiment.id, experiment] as const))(
  'experiment %s',
  (id, experiment) => {
    const findings: readonly Finding[] = experiment.run(
      shippedScenario,
      SEEDS[id] ?? DEFAULT_SEEDS,
    );

    it.each(findings.map((finding) => [finding.id, finding] as const))(
      'finds what is expected: %s',
      (_, { band, expected }) => {
        expect(band.median).toBeGreaterThanOrEqual(expected.atLeast ?? Number.NEGATIVE_INFINITY);
        expect(band.median).toBeLessThanOrEqual(expected.atMost ?? Number.POSITIVE_INFINITY);
        expect(band.low).toBeLessThanOrEqual(band.median);
        expect(band.high).toBeGreaterThanOrEqual(band.median);
      },
    );

    it('cuts a loop, and shows what is then left of the effect', () => {
      expect(findings.filter((finding) => /(^|-)cut$/.test(finding.id)).length).toBeGreaterThan(0);
    });

    it('can fail: no finding but a stated few is without an expectation', () => {
      const open = findings.filter(
        ({ expected }) => expected.atLeast === undefined && expected.atMost === undefined,
      );
      expect(open.length).toBeLessThanOrEqual(2);
    });
  },
);
