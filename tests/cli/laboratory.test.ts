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
    const again = /^again: jingzhu (.+)$/m.exec(out)?.[1]?.split(' ') ?? [];
    expect((await jingzhu(again)).out).toBe(out);
  });
});

describe('frontier', () => {
  const seat = ['frontier', '--scenario', 'spring-2025', '--region', 'xian', '--seeds', '1'];
  const few = [...seat, '--plans', '60', '--against', 'coreOutputYi'];

  it('tells plans, draws them, and how to repeat it', async () => {
    const plot = folder.path('frontier.svg');
    const { code, out } = await jingzhu([...few, '--plot', plot]);
    expect(code).toBe(0);
    expect(out).toMatch(/^hold +\d/m);
    expect(out).toMatch(/^1: .+ %.*; priority [a-z]+; [a-zA-Z, ]+$/m);
    const again = /^again: (jingzhu (.+))$/m.exec(out);
    expect(readFileSync(plot, 'utf8')).toContain(again?.[1]);
    expect((await jingzhu(again?.[2]?.split(' ') ?? [])).out).toBe(out);
  });

  it('gives the same plans as JSON and as CSV', async () => {
    const told = JSON.parse((await jingzhu([...few, '--format', 'json'])).out) as {
      frontier: { style: { percents: number[] }; end: { leadershipIndex: number } }[];
    };
    const csv = (await jingzhu([...few, '--format', 'csv'])).out;
    const rows = csv.trim().split('\r\n').slice(3);
    expect(rows).toHaveLength(told.frontier.length);
    rows.forEach((row, k) => {
      const cells = row.split(',');
      const { style, end } = told.frontier[k] as (typeof told.frontier)[number];
      expect(Number(cells[1])).toBe(end.leadershipIndex);
      expect(cells.slice(6, 14).map(Number)).toEqual(style.percents);
    });
  });

  it.each([
    [['--against', 'leadershipIndex'], '--against: name another objective'],
    [['--objective', 'luck'], '--objective'],
    [['--plans', '3'], '--plans: expected a whole number from 50'],
    [['--region', 'atlantis'], '--region: no region "atlantis"'],
  ])('says what is wrong with %j', async (more, message) => {
    const { code, err } = await jingzhu([...seat, ...more]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
