import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/lab/experiments.ts';
import { jingzhu } from './cli.ts';

describe('experiment', () => {
  it('tells each finding with its band and what was expected', async () => {
    const { code, out, err } = await jingzhu(['experiment', 'talent-war', '--seeds', '3']);
    expect({ code, err }).toEqual({ code: 0, err: 'talent-war, seeds 1 to 3 …\n' });
    expect(out).toMatch(/^The talent war\n/);
    expect(out).toMatch(
      /\n {2}as expected: Suzhou bids alone: its people: [\d.]+ .* share; expected/,
    );
  });

  it('gives the same as data', async () => {
    const json = await jingzhu([
      'experiment',
      'patient-capital',
      '--seeds',
      '2',
      '--format',
      'json',
    ]);
    const { experiments } = JSON.parse(json.out) as {
      experiments: { id: string; findings: { id: string; holds: boolean }[] }[];
    };
    expect(experiments.map(({ id }) => id)).toEqual(['patient-capital']);
    const csv = await jingzhu(['experiment', 'patient-capital', '--seeds', '2', '--format', 'csv']);
    const rows = csv.out.trim().split(/\r?\n/);
    expect(rows.length).toBe(1 + (experiments[0]?.findings.length ?? 0));
  });

  it.each([
    [['experiment', 'luck'], EXPERIMENTS[0]?.id ?? ''],
    [['experiment', 'talent-war', '--seeds', '0'], 'whole number from 1 to 1000'],
    [['experiment'], 'name'],
  ])('cannot use %j, and says why', async (args, words) => {
    const { code, out, err } = await jingzhu(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});
