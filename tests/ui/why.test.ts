import { describe, expect, it } from 'vitest';
import { EXPLAINABLE, explain, NATIONAL_STOCKS } from '../../src/record/explain.ts';
import { answerTo, choicesOf, labelOf } from '../../src/ui/why/answer.ts';
import { headlineOf, scaleOf } from '../../src/ui/why/headline.ts';
import { questionAbout } from '../../src/ui/why/inputs.tsx';
import { quantityOf, text } from '../../src/ui/why/measure.ts';
import { figuresIn, sourceIn } from '../../src/ui/why/sources.tsx';
import { sourceOf } from '../../src/ui/why/start.tsx';
import { functionsOf, tokensOf } from '../../src/ui/why/tokens.ts';
import { createNumbers, WORDS } from '../../src/ui/words/index.ts';
import { inLanguage } from '../../src/ui/words/units.ts';
import { EQUATIONS, INDEX_EQUATIONS, NAMES } from '../../src/views/equation.ts';
import { playedGame, seatsOf, spring2025 } from '../helpers/games.ts';

const game = playedGame(3, { turns: 4, seats: seatsOf(spring2025, 'random') });
const numbers = { zh: createNumbers('zh'), en: createNumbers('en') };
const LANGUAGES = ['zh', 'en'] as const;
const told = (turn: number, region: string, what: string) => answerTo(game, { turn, region, what });
/** `▲ +1,234.5 EFLOPS` as a number. */
const read = (amount: string): number =>
  Number(
    amount
      .replaceAll(',', '')
      .replace('−', '-')
      .replace(/[^-\d.]/g, ''),
  );
const equations = [
  ...Object.values(EQUATIONS).flatMap(({ equation, moves }) => [
    equation,
    ...Object.values(moves ?? {}),
  ]),
  ...Object.values(NAMES).flatMap((row) => row?.equation ?? []),
  ...Object.values(INDEX_EQUATIONS).flatMap(({ components }) =>
    Object.values(components).map(({ score }) => score),
  ),
];

describe('answers', () => {
  it('are there for everything that can be explained, and for sums of stocks', () => {
    const choices = choicesOf('wuhan').map(({ what }) => what);
    for (const what of EXPLAINABLE) expect(choices).toContain(what);
    expect(choices.filter((what) => what.includes('+')).length).toBe(2);
    for (const what of choices) {
      for (const turn of [0, 1, 4]) expect(told(turn, 'wuhan', what).what).toBe(what);
      expect(labelOf({ region: 'wuhan', what }).zh).toMatch(/\p{Script=Han}/u);
    }
    for (const what of NATIONAL_STOCKS) {
      for (const turn of [0, 2]) expect(told(turn, 'rest', what).what).toBe(what);
    }
  });

  it('are worked out once', () => {
    expect(told(2, 'xian', 'platforms')).toBe(told(2, 'xian', 'platforms'));
    expect(told(2, 'xian', 'platforms')).not.toBe(told(3, 'xian', 'platforms'));
    expect(told(2, 'xian', 'platforms')).toEqual(explain(game, 2, 'xian', 'platforms'));
  });

  it('of a sum add its stocks up', () => {
    const answer = told(2, 'beijing', 'fundYi+fundCalledYi');
    if (answer.kind !== 'sum') throw new Error(`a ${answer.kind}`);
    const { stocks } = game.chapters[2]?.world.regions.find(({ id }) => id === 'beijing') ?? {};
    expect(answer.after).toBeCloseTo((stocks?.fundYi ?? 0) + (stocks?.fundCalledYi ?? 0), 9);
    const parts = answer.parts.reduce((sum, { change }) => sum + change, 0);
    expect(parts).toBeCloseTo(answer.after - answer.before, 9);
  });

  it('of the start are the start', () => {
    for (const { what } of choicesOf('jinan')) {
      const answer = told(0, 'jinan', what);
      const next = told(1, 'jinan', what);
      if (answer.kind !== 'start' || next.kind === 'start') throw new Error(what);
      expect(answer.value).toBeCloseTo(next.before, 9);
      expect(answer.unit).toBe(next.unit);
    }
  });

  it('are led to by every stock, start and flow that stands in another answer', () => {
    const asked = new Set<string>();
    for (const what of EXPLAINABLE) {
      const answer = told(2, 'xiamen', what);
      if (answer.kind !== 'stock') continue;
      for (const input of answer.flows.flatMap(({ inputs }) => inputs)) {
        const question = questionAbout(input, { turn: 2, region: 'xiamen' });
        if (input.kind === 'stock') expect(question).not.toBeNull();
        if (question === null) continue;
        asked.add(`${question.region} ${question.turn}`);
        const next = answerTo(game, question);
        if (question.open === undefined || next.kind !== 'stock') continue;
        expect(next.flows.map(({ flow, leg }) => `${flow}-${leg}`)).toContain(question.open);
      }
    }
    expect([...asked].sort()).toEqual(['rest 2', 'xiamen 0', 'xiamen 2']);
  });
});

describe('amounts', () => {
  it.each(LANGUAGES)('as written in %s add up to the change as written', (language) => {
    for (const { what } of choicesOf('chengdu')) {
      const answer = told(3, 'chengdu', what);
      if (answer.kind !== 'stock') continue;
      const scale = scaleOf(answer, language, numbers[language]);
      const sum = answer.flows.reduce((all, { amount }) => all + read(scale.change(amount)), 0);
      const decimals = /\.(\d+)/.exec(scale.change(answer.change))?.[1]?.length ?? 0;
      const rounding = (0.51 * (answer.flows.length + 1)) / 10 ** decimals;
      expect(Math.abs(sum - read(scale.change(answer.change))), what).toBeLessThan(rounding);
    }
  });

  it.each([
    [3120.4, '亿元 a year', '3,120 亿元', '¥312bn'],
    [54_793.2, 'persons', '54,793 人', '54,793'],
    [0.2764, 'share 0–1', '27.64%', '27.64%'],
    [70.165, 'index 0–100', '70.17 分', '70.17'],
    [24_900, '万 persons', '24,900 万人', '249 million'],
    [5, '亿元 per EFLOPS', '5 亿元/EFLOPS', '0.5 ¥bn per EFLOPS'],
    [110, 'graduates a year per 亿元', '110 人/年/亿元', '110 graduates a year per ¥100m'],
    [
      8,
      '亿元 a half-year, at a GDP of 2万亿元',
      '8 亿元/半年，按2万亿元GDP计',
      '0.8 ¥bn a half-year, at a GDP of ¥2 trillion',
    ],
  ] as const)('%d %s are written as %s and as %s', (value, unit, chinese, english) => {
    expect(text(quantityOf(value, unit, 'zh', numbers.zh), 'zh')).toBe(chinese);
    expect(text(quantityOf(value, unit, 'en', numbers.en), 'en')).toBe(english);
  });

  it('are never in 亿元 in English', () => {
    for (const row of Object.values(NAMES)) {
      if (row === undefined) continue;
      expect(quantityOf(1, row.unit, 'en', numbers.en).unit).not.toMatch(/\p{Script=Han}/u);
      expect(inLanguage(row.label, 'en')).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('headlines', () => {
  const say = (turn: number, region: string, what: string, language: 'zh' | 'en'): string =>
    headlineOf(told(turn, region, what), language, WORDS[language], numbers[language]);

  it('say what moved, by how much and to what', () => {
    const { after, change } = explain(game, 1, 'chengdu', 'computeEflops');
    const by = Math.abs(change).toFixed(2);
    expect(change).toBeGreaterThan(0);
    expect(say(1, 'chengdu', 'computeEflops', 'en')).toBe(
      `Compute of Chengdu rose by ${by} EFLOPS to ${after.toFixed(2)} EFLOPS in 2025 H1`,
    );
    expect(say(1, 'chengdu', 'computeEflops', 'zh')).toBe(
      `2025 上半年，成都的算力增加 ${by} EFLOPS，达到 ${after.toFixed(2)} EFLOPS`,
    );
  });

  it('say the start, the country and the rank', () => {
    expect(say(0, 'hangzhou', 'computeEflops', 'en')).toBe(
      'Compute of Hangzhou was 25 EFLOPS at the start',
    );
    expect(say(2, 'rest', 'salience', 'en')).toContain('of the whole country');
    expect(say(0, 'beijing', 'rank', 'zh')).toBe('开局时，北京排名第 1');
    const ranks = spring2025.regions.map(({ id }) => [id, told(2, id, 'rank')] as const);
    for (const [id, answer] of ranks) {
      if (answer.kind !== 'rank') throw new Error(answer.kind);
      const { change } = answer;
      const verb = change < 0 ? 'climbed' : change > 0 ? 'slipped' : 'stayed';
      expect(say(2, id, 'rank', 'en')).toContain(` ${verb} `);
    }
  });
});

describe('equations', () => {
  it('hold nothing but names in words, functions that are told, and signs', () => {
    for (const equation of equations) {
      for (const name of functionsOf(equation)) {
        for (const language of LANGUAGES) expect(WORDS[language].why.signs).toHaveProperty(name);
      }
      const signs = tokensOf(equation, 'en').filter(({ kind }) => kind === 'sign');
      for (const { text: sign } of signs) expect(sign).toMatch(/^[\s\d.()+−×/,?:<>≤≥&|]+$/);
    }
  });
});

describe('sources', () => {
  it('name figures, ranges of them too', () => {
    expect(figuresIn('A28–A33')).toEqual(['A28', 'A29', 'A30', 'A31', 'A32', 'A33']);
    expect(figuresIn('judgement; T01, T05, T06; P07 × 0.44 for Shanghai')).toEqual([
      'T01',
      'T05',
      'T06',
      'P07',
    ]);
    expect(figuresIn('Z99, constructor')).toEqual([]);
  });

  it('are figures that can be shown, for all parameters behind a flow', () => {
    for (const what of EXPLAINABLE) {
      const answer = told(2, 'tianjin', what);
      if (answer.kind !== 'stock') continue;
      for (const { source } of answer.flows.flatMap(({ parameters }) => parameters)) {
        const ids = source.match(/\b[A-Z]\d\d\b/g) ?? [];
        expect(figuresIn(source)).toEqual(expect.arrayContaining(ids));
      }
    }
  });

  it('say in Chinese that they are a judgement', () => {
    expect(sourceIn('judgement; T06', WORDS.zh)).toBe('判断; T06');
    expect(sourceIn('judgement; T06', WORDS.en)).toBe('judgement; T06');
  });

  it('of a start value are those of the scenario, shared where it names one for several', () => {
    const sources = { firms: 'A01', aiTalent: 'T01' };
    expect(sourceOf(sources, 'startups')).toBe('A01');
    expect(sourceOf(sources, 'aiTalent')).toBe('T01');
    expect(sourceOf(sources, 'credibility')).toBeNull();
  });
});
