import { describe, expect, it } from 'vitest';
import { exercises } from '../../../scenarios/exercises/shipped.ts';
import { shipped } from '../../../scenarios/shipped.ts';
import { gatheredAnswers } from '../../../src/classroom/board/answers.ts';
import { checkEntry } from '../../../src/classroom/board/check.ts';
import { luckOf } from '../../../src/classroom/board/luck.ts';
import { scatterOf } from '../../../src/classroom/board/plan-result.ts';
import type { Row } from '../../../src/classroom/board/row.ts';
import { isCounted, markedRows, rankedRows } from '../../../src/classroom/board/rows.ts';
import { differentStrategies } from '../../../src/classroom/board/strategies.ts';
import { boardSheets, boardTable } from '../../../src/classroom/board/table.ts';
import { type Exercise, questionsOf } from '../../../src/classroom/exercise.ts';
import { scenarioFor } from '../../../src/classroom/shelf.ts';
import { toCsv } from '../../../src/cli/options.ts';
import { csvOf } from '../../../src/ui/charts/csv.ts';
import { classFiles, fileText, forged, handInBy } from '../../helpers/class.ts';

const TEAMS = 16;
const given = exercises[0] as Exercise;
const measure = { kind: 'rank' } as const;
const exercise: Exercise = {
  ...given,
  questions: {
    before: [
      {
        id: 'expect',
        kind: 'number',
        text: { zh: '预计排第几？', en: 'Which rank?' },
        unit: { zh: '名', en: 'rank' },
        least: 1,
        most: 17,
        foretells: measure,
      },
      {
        id: 'pick',
        kind: 'choice',
        text: { zh: '哪个？', en: 'Which?' },
        choices: [
          { zh: '甲', en: 'A' },
          { zh: '乙', en: 'B' },
        ],
      },
    ],
    during: [],
    after: [{ id: 'why', kind: 'text', text: { zh: '为什么？', en: 'Why?' } }],
  },
};
const scenario = scenarioFor(exercise, shipped);

const rows: Row[] = markedRows(
  classFiles(exercise, TEAMS, 4).map(({ name, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return checkEntry({ source: name, text }, exercise, shipped);
  }),
  exercise,
);
const counted = rows.filter(isCounted);

describe('the two most different good strategies', () => {
  const found = differentStrategies(rows, exercise);
  if (found === null) throw new Error('no strategies');

  it('are both of the top third, the better one first', () => {
    const good = rankedRows(rows)
      .slice(0, Math.ceil(counted.length / 3))
      .map(({ row }) => row);
    expect(good).toContain(found.a);
    expect(good).toContain(found.b);
    expect(found.a.work.score.points).toBeGreaterThanOrEqual(found.b.work.score.points);
    expect(found.distance).toBeGreaterThan(0);
    expect(found.distance).toBeLessThanOrEqual(1);
  });

  it('say in what they differ most', () => {
    const [first] = found.differences;
    const sizes = found.differences.map(({ a, b }) => Math.abs(a - b));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    if (first?.kind === 'lever') {
      expect(first.a).toBe(found.a.work.shares[first.lever]);
      expect(first.b).toBe(found.b.work.shares[first.lever]);
    }
  });

  it('are not to be had of one team, nor of two that planned alike', () => {
    const [one] = counted;
    if (one === undefined) throw new Error('no team counts');
    expect(differentStrategies([one], exercise)).toBeNull();
    expect(differentStrategies([one, { ...one, source: 'twin' }], exercise)).toBeNull();
  });
});

describe('plan against result', () => {
  it('has a point for each team that counts', () => {
    const scatter = scatterOf(rows, { kind: 'pillar', pillar: 'talent' }, { kind: 'score' });
    expect(scatter.points).toHaveLength(counted.length);
    for (const { row, x, y } of scatter.points) {
      const { training, talentSubsidy } = row.work.shares;
      expect(x).toBeCloseTo(training + talentSubsidy, 12);
      expect(y).toBe(row.work.score.points);
    }
    expect(Math.abs(scatter.correlation ?? 2)).toBeLessThanOrEqual(1);
  });

  it('leaves out who foretold nothing, and sees a perfect order', () => {
    const told = counted.filter(({ work }) => work.answers.expect !== undefined);
    const plan = { kind: 'foretold', question: 'expect' } as const;
    const scatter = scatterOf(rows, plan, { kind: 'came', question: 'expect' });
    expect(scatter.points).toHaveLength(told.length);
    for (const { row, y } of scatter.points) expect(y).toBe(row.work.ranks.at(-1));
    const sure = counted.map((row) => {
      const answers = { expect: row.work.ranks.at(-1) as number };
      return { ...row, work: { ...row.work, answers } };
    });
    expect(scatterOf(sure, plan, { kind: 'rank' }).correlation).toBeCloseTo(1, 12);
  });

  it('has no correlation for a handful of teams, or where all did alike', () => {
    const plan = { kind: 'lever', lever: 'training' } as const;
    expect(scatterOf(counted.slice(0, 3), plan, { kind: 'score' }).correlation).toBeNull();
    const same = Array.from({ length: 8 }, () => counted[0] as Row);
    expect(scatterOf(same, plan, { kind: 'score' }).correlation).toBeNull();
  });
});

describe('gathered answers', () => {
  const [expected, pick, why] = gatheredAnswers(rows, exercise);

  it('tell whole numbers far apart in whole steps', () => {
    const far = counted.map((row, k) => {
      const answers = { expect: 1 + ((k * 5) % 17) };
      return { ...row, work: { ...row.work, answers } };
    });
    const [gathered] = gatheredAnswers(far, exercise);
    if (gathered?.kind !== 'number') throw new Error('kind');
    expect(gathered.steps.length).toBeGreaterThan(1);
    for (const { from, to } of gathered.steps) {
      expect([from, to].every(Number.isInteger)).toBe(true);
    }
    expect(gathered.steps.reduce((sum, { count }) => sum + count, 0)).toBe(far.length);
  });

  it('count choices, list texts, and hold numbers against what came', () => {
    if (pick?.kind !== 'choice' || why?.kind !== 'text' || expected?.kind !== 'number') {
      throw new Error('kinds');
    }
    expect(pick.choices.flat()).toHaveLength(pick.answered);
    expect(why.texts).toHaveLength(why.answered);
    expect(expected.steps.reduce((sum, { count }) => sum + count, 0)).toBe(expected.answered);
    for (const { row, value, came } of expected.values) {
      expect(value).toBe(row.work.answers.expect);
      expect(came).toBe(row.work.ranks.at(-1));
    }
    expect(expected.meanError).toBeGreaterThanOrEqual(0);
    expect(expected.band?.median).toBeGreaterThanOrEqual(1);
  });

  it('are none where nobody answered', () => {
    const silent = counted.map((row) => ({ ...row, work: { ...row.work, answers: {} } }));
    expect(gatheredAnswers(silent, exercise).map(({ answered }) => answered)).toEqual([0, 0, 0]);
  });
});

describe('the board as a table', () => {
  const board = { rows, exercise, scenario, language: 'en' } as const;

  it('has every row, those that count first and by place', () => {
    const { columns, rows: lines } = boardTable(board);
    expect(lines).toHaveLength(TEAMS);
    const places = lines.map(([place]) => place).slice(0, counted.length);
    expect(places).toEqual(rankedRows(rows).map(({ place }) => place));
    for (const line of lines) expect(line).toHaveLength(columns.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
  });

  it('says the same in both languages, number for number', () => {
    const zh = boardTable({ ...board, language: 'zh' });
    const en = boardTable(board);
    const scores = ({ columns, rows: lines }: typeof en, title: string) =>
      lines.map((line) => line[columns.findIndex((column) => column.title === title)]);
    expect(scores(zh, '得分')).toEqual(scores(en, 'Score'));
    expect(zh.columns[3]?.title).toBe('状态');
  });

  it('has a sheet of its own for the answers, and one for what was set aside and why', () => {
    const [ranking, answers, rejected] = boardSheets(board);
    expect(ranking.rows).toHaveLength(counted.length);
    expect(answers.columns).toHaveLength(3 + questionsOf(exercise).length);
    expect(rejected.rows).toHaveLength(TEAMS - counted.length);
    const reasons = rejected.rows.map((line) => line[3]);
    for (const reason of reasons) expect(reason).toMatch(/[a-z]{3}/);
  });

  it('tells the luck of who counts', () => {
    const [first] = counted;
    if (first === undefined) throw new Error('no team counts');
    const luck = luckOf(first.work, exercise, scenario, 10);
    const lucks = new Map([[first.work.attempt, luck]]);
    const { columns, rows: lines } = boardTable({ ...board, lucks });
    const at = columns.findIndex(({ title }) => title.startsWith('Score on other seeds'));
    const told = lines.map((line) => line[at]).filter((cell) => cell !== null);
    expect(told).toEqual([Number(luck.band.median.toFixed(1))]);
  });

  it('runs no formula in anybody’s spreadsheet, not even one on several lines', () => {
    const name = '=HYPERLINK("http://x","y")';
    const answers = { why: '=1+1\nand more' };
    const text = fileText(forged(handInBy(exercise, 0), { team: name, answers }));
    const row = checkEntry({ source: '+a.json', text }, exercise, shipped);
    const { columns, rows: lines } = boardTable({ ...board, rows: [row] });
    const fields = columns.map(({ title }) => title);
    const data = lines.map((line) => line.map((cell) => cell ?? ''));
    for (const csv of [toCsv(fields, data), csvOf(fields, data)]) {
      expect(csv).not.toMatch(/(^|[,"\r\n])[=+]/m);
      expect(csv).toContain('\'=HYPERLINK(""http');
      expect(csv).toContain("'=1+1\nand more");
    }
  });
});
