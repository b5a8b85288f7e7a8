import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(folder.remove);

const SEAT = ['--scenario', 'spring-2025', '--region', 'xian', '--seeds', '1', '--samples', '2'];
const FEW = ['--parameters', 'talentExit,birthRate,priorityGain'];

describe('sensitivity', () => {
  it.each([
    ['morris', /^parameter +mean +size +spread$/m],
    ['sobol', /^parameter +first +total$/m],
  ])('by %s tells parameters, the same each time, and how to repeat it', async (method, head) => {
    const plot = folder.path(`${method}.svg`);
    const args = ['sensitivity', ...SEAT, ...FEW, '--method', method];
    const { code, out } = await jingzhu([...args, '--plot', plot]);
    expect(code).toBe(0);
    expect(out).toMatch(head);
    for (const id of ['talentExit', 'birthRate', 'priorityGain']) {
      expect(out).toContain(id);
      expect(readFileSync(plot, 'utf8')).toContain(id);
    }
    const again = /^again: jingzhu (.+)$/m.exec(out)?.[1]?.split(' ') ?? [];
    expect((await jingzhu(again)).out).toBe(out);
  });

  it.each([
    [['--method', 'sobol'], '--method sobol: name at most 20'],
    [['--parameters', 'luck'], '--parameters: no parameter "luck"'],
    [['--reach', '2'], '--reach: expected a share'],
    [['--region', 'atlantis'], '--region: no region "atlantis"'],
  ])('says what is wrong with %j', async (more, message) => {
    const { code, err } = await jingzhu(['sensitivity', ...SEAT, ...more]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('balance', () => {
  it('tells a seat’s gains and the share of luck', async () => {
    const seat = ['--scenario', 'spring-2025', '--region', 'xian', '--seeds', '2'];
    const { code, out } = await jingzhu(['balance', ...seat, '--samples', '8']);
    expect(code).toBe(0);
    expect(out).toMatch(/best gains on own style, points: \d+\.\d/);
    expect(out).toMatch(/luck, % of variance: \d+\.\d/);
    expect(out).toContain('one lever alone is best in');
  });
});
