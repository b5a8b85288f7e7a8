import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { PARAMETERS } from '../../src/model/params.ts';
import { OUTSIDE_STOCKS, REGION_STOCK_IDS } from '../../src/model/stocks.ts';
import {
  EXPLAINABLE,
  explain,
  type IndexExplained,
  NATIONAL_STOCKS,
  type RankExplained,
  type StockExplained,
} from '../../src/record/explain.ts';
import { equationInNumbers } from '../../src/views/equation.ts';
import { standingOf } from '../../src/views/ranking.ts';
import { playedGame, seatsOf, spring2025 } from '../helpers/games.ts';

const game = playedGame(3, { turns: 12, seats: seatsOf(spring2025, 'random') });
const ids = spring2025.regions.map(({ id }) => id);

function stock(turn: number, region: string, what: string, of: Game = game): StockExplained {
  const told = explain(of, turn, region, what);
  if (told.kind !== 'stock') throw new Error(`${what} is a ${told.kind}`);
  return told;
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);
function close(a: number, b: number, held = 0): void {
  expect(Math.abs(a - b)).toBeLessThan(1e-9 * (Math.abs(a) + Math.abs(b) + Math.abs(held) + 1e-3));
}

describe('why a stock moved', () => {
  it.each(REGION_STOCK_IDS)('%s: its flows add up to its change', (what) => {
    for (const region of ['beijing', 'liaoning']) {
      const told = stock(4, region, what);
      const held = game.chapters[4]?.world.regions.find(({ id }) => id === region)?.stocks[what];
      expect(told.after).toBe(held);
      close(total(told.flows.map(({ amount }) => amount)), told.change, told.before);
      const sizes = told.flows.map(({ amount }) => Math.abs(amount));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  it('the equation with the numbers told gives the amount told', () => {
    for (const what of REGION_STOCK_IDS) {
      for (const flow of stock(3, 'hangzhou', what).flows) {
        const text = equationInNumbers(flow, (value) => `(${value})`);
        expect(text.replaceAll(/[a-z]+\(/g, ''), flow.equation).not.toMatch(/[a-df-z]/i);
        if (/poisson|binomial|evenly/.test(text)) continue;
        close(arithmetic(text), Math.abs(flow.amount));
      }
    }
  });

  it('people who move are told by place, and what leaves one arrives in the other', () => {
    const out = stock(5, 'chengdu', 'aiTalent').flows.find(
      ({ flow, leg }) => flow === 'talentMoved' && leg === 'out',
    );
    expect(out?.amount).toBeLessThan(0);
    close(total(out?.partners.map(({ amount }) => amount) ?? []), out?.amount ?? 0);
    expect(out?.partners.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['beijing', 'abroad', 'rest']),
    );
    const toBeijing = out?.partners.find(({ id }) => id === 'beijing');
    const arrived = stock(5, 'beijing', 'aiTalent')
      .flows.find(({ flow, leg }) => flow === 'talentMoved' && leg === 'in')
      ?.partners.find(({ id }) => id === 'chengdu');
    expect(arrived?.amount).toBe(-(toBeijing?.amount ?? 0));
    expect(arrived?.name).toEqual({ zh: '成都', en: 'Chengdu' });
  });

  it('inputs are a tree from the equation down, parameters have their papers', () => {
    const flow = stock(6, 'wuhan', 'coreOutputYi').flows.find(
      ({ flow: id }) => id === 'outputGrown',
    );
    expect(flow?.inputs[0]).toMatchObject({ id: 'desiredYi', kind: 'auxiliary', depth: 0 });
    expect(flow?.inputs[1]).toMatchObject({ id: 'start.coreOutputYi', kind: 'start', depth: 1 });
    const depths = flow?.inputs.map(({ depth }) => depth) ?? [];
    depths.slice(1).forEach((depth, before) => {
      expect(depth).toBeLessThanOrEqual((depths[before] ?? 0) + 1);
    });
    expect(flow?.inputs.some(({ kind }) => kind === 'lever')).toBe(true);
    const speed = flow?.parameters.find(({ id }) => id === 'outputSpeed');
    expect(speed).toEqual({ id: 'outputSpeed', depth: 0, ...PARAMETERS.outputSpeed });
    expect(flow?.parameters.find(({ id }) => id === 'overreachLoss')?.depth).toBeGreaterThan(1);
  });

  it('tells the luck of what is random, and an expectation beside it', () => {
    const founded = stock(2, 'shenzhen', 'startups').flows.find(
      ({ flow }) => flow === 'firmsFounded',
    );
    expect(founded?.luck).toBeGreaterThanOrEqual(0);
    expect(founded?.luck).toBeLessThan(1);
    const births = founded?.inputs.find(({ id }) => id === 'births');
    expect(Math.abs((births?.value ?? 0) - (founded?.amount ?? 0))).toBeLessThan(
      5 * Math.sqrt(births?.value ?? 0) + 1,
    );
    const graduated = stock(2, 'shenzhen', 'aiTalent').flows.find(
      ({ flow }) => flow === 'graduated',
    );
    expect(graduated?.luck).toBeNull();
  });

  it.each(NATIONAL_STOCKS)('%s of the whole country', (what) => {
    const told = stock(2, 'rest', what);
    expect(told.unit).toBe(OUTSIDE_STOCKS[what].unit);
    close(total(told.flows.map(({ amount }) => amount)), told.change, told.before);
  });

  it('is plain data: what a file holds is what was told', () => {
    for (const what of EXPLAINABLE) {
      const told = explain(game, 7, 'xian', what);
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    }
  });

  it('leaves the game as it was', () => {
    const text = JSON.stringify(game.chapters[6]);
    stock(6, 'xian', 'credibility');
    expect(JSON.stringify(game.chapters[6])).toBe(text);
  });

  it.each([
    [0, 'wuhan', 'aiTalent', 'no half-year 0'],
    [13, 'wuhan', 'aiTalent', 'no half-year 13'],
    [1.5, 'wuhan', 'aiTalent', 'no half-year 1.5'],
    [1, 'mars', 'aiTalent', 'no region mars'],
    [1, 'wuhan', 'salience', 'no stock salience'],
    [1, 'rest', 'aiTalent', 'no stock aiTalent'],
    [1, 'wuhan', 'constructor', 'no stock constructor'],
  ])('half-year %s of %s, %s: there is none', (turn, region, what, words) => {
    expect(() => explain(game, turn, region, what)).toThrow(words);
  });
});

describe('why the index moved', () => {
  const told = (turn: number, region: string): IndexExplained =>
    explain(game, turn, region, 'leadershipIndex') as IndexExplained;

  it('its parts and their components add up, to the index that ranks', () => {
    for (const region of ids) {
      for (const turn of [1, 6, 12]) {
        const { before, after, change, parts } = told(turn, region);
        const parameters = game.fixed.parameters;
        const standing = [turn - 1, turn].map((at) =>
          standingOf(game.chapters[at]?.world as never, parameters, region),
        );
        close(before, standing[0]?.leadershipIndex ?? 0);
        close(after, standing[1]?.leadershipIndex ?? 0);
        close(total(parts.map(({ contribution }) => contribution)), change, 100);
        for (const part of parts) {
          close(
            part.after,
            (part.id === 'outcome' ? standing[1]?.outcome : standing[1]?.pillars[part.id]) ?? 0,
          );
          close(total(part.components.map((each) => each.contribution)), part.contribution, 100);
        }
      }
    }
  });

  it('a component tells its own figure beside the largest of all', () => {
    const talent = told(3, 'suzhou').parts.find(({ id }) => id === 'talent');
    const people = talent?.components.find(({ id }) => id === 'people');
    expect(people?.inputs.map(({ id }) => id)).toEqual(['aiTalent', 'most(aiTalent)']);
    const largest = (turn: number): number =>
      Math.max(...(game.chapters[turn]?.world.regions ?? []).map(({ stocks }) => stocks.aiTalent));
    expect(people?.inputs[1]).toMatchObject({
      kind: 'sum',
      before: largest(2),
      after: largest(3),
      label: { zh: '各地最高：人工智能人才', en: 'Largest of all regions: AI talent' },
    });
    expect(people?.parameters.map(({ id }) => id)).toContain('indexTalent');
  });
});

describe('why the rank moved', () => {
  const all = ids.flatMap((region) =>
    Array.from({ length: 12 }, (_, at) => explain(game, at + 1, region, 'rank') as RankExplained),
  );

  it('those passed and those who passed make the change', () => {
    expect(all.some(({ change }) => change !== 0)).toBe(true);
    for (const { before, after, rivals } of all) {
      const passed = rivals.filter(({ way }) => way === 'passed').length;
      expect(before - after).toBe(passed - (rivals.length - passed));
    }
  });

  it('a lead changes by what the parts say, and a pass turns it round', () => {
    for (const { rivals } of all) {
      for (const { way, leadBefore, leadAfter, parts } of rivals) {
        close(total(parts.map(({ difference }) => difference)), leadAfter - leadBefore, 100);
        expect(way === 'passed' ? leadAfter : -leadAfter).toBeGreaterThanOrEqual(0);
        expect(way === 'passed' ? leadBefore : -leadBefore).toBeLessThanOrEqual(0);
      }
    }
  });

  it('names who stands next before and after', () => {
    const first = all.find(({ turn, after }) => turn === 12 && after === 1);
    const second = all.find(({ turn, after }) => turn === 12 && after === 2);
    expect(first?.ahead).toBeNull();
    expect(first?.behind).toMatchObject(second?.region ?? {});
    expect(second?.ahead?.gap).toBe(first?.behind?.gap);
  });
});

/** What an equation with its numbers in place comes to, by nobody's arithmetic but JavaScript's. */
function arithmetic(text: string): number {
  const plain = text
    .replaceAll('×', '*')
    .replaceAll('−', '-')
    .replaceAll('≥', '>=')
    .replaceAll('≤', '<=');
  const names = ['min', 'max', 'pow', 'exp', 'ln', 'sqrt', 'clamp', 'happens'];
  const work = new Function(...names, `return ${plain};`) as (...given: unknown[]) => number;
  const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
  return work(Math.min, Math.max, Math.pow, Math.exp, Math.log, Math.sqrt, clamp, () => 0);
}
