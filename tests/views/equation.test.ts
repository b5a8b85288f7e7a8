import { describe, expect, it } from 'vitest';
import { EQUATIONS, NAMES } from '../../src/model/equations.ts';
import { REGION_STOCK_IDS } from '../../src/model/stocks.ts';
import { explain } from '../../src/record/explain.ts';
import {
  equationAsDeclared,
  equationInNumbers,
  equationInWords,
  influences,
  unitInWords,
} from '../../src/views/equation.ts';
import { playedGame } from '../helpers/games.ts';

describe('an equation for people', () => {
  const { equation } = EQUATIONS.talentRetired;

  it('is written as declared, in words of both languages, and in numbers', () => {
    expect(equationAsDeclared(equation)).toBe('h × talentExit × aiTalent');
    expect(equationInWords(equation, 'en')).toBe(
      'half a year × people who leave the field × AI talent',
    );
    expect(equationInWords(equation, 'zh')).toBe('半年 × 人才退出率 × 人工智能人才');
    const inputs = [{ id: 'aiTalent', value: 4000, depth: 0 }];
    const parameters = [{ id: 'talentExit', value: -0.03, depth: 0 }];
    expect(equationInNumbers({ equation, inputs, parameters }, String)).toBe(
      '0.5 × (-0.03) × 4000',
    );
  });

  it('keeps the brackets that it needs, and no others', () => {
    const printed = (text: string): string => equationAsDeclared(text);
    expect(printed('a - (b - c)')).toBe('a − (b − c)');
    expect(printed('(a - b) - c')).toBe('a − b − c');
    expect(printed('a / (b * c) * (d + e)')).toBe('a / (b × c) × (d + e)');
    expect(printed('-(a + b) * c')).toBe('−(a + b) × c');
    expect(printed('1 - x + (y > 0 ? (z) : 1)')).toBe('1 − x + (y > 0 ? z : 1)');
  });
});

describe('a unit', () => {
  it('is told in Chinese wherever an explanation has one', () => {
    const game = playedGame(2, { turns: 1 });
    const units = new Set(Object.values(NAMES).map((row) => row?.unit ?? ''));
    for (const stock of REGION_STOCK_IDS) {
      const told = explain(game, 1, 'hefei', stock);
      if (told.kind !== 'stock') throw new Error(told.kind);
      for (const { inputs } of told.flows) for (const { unit } of inputs) units.add(unit);
    }
    for (const unit of units) {
      const words = unitInWords(unit, 'zh').replaceAll(/EFLOPS|FP16|GDP/g, '');
      expect(words, unit).not.toMatch(/[A-Za-z]/);
    }
    expect(unitInWords('persons per (亿元 a year)', 'zh')).toBe('人/（亿元/年）');
    expect(unitInWords('share, over the year', 'zh')).toBe('比例，全年');
  });
});

describe('what influences what', () => {
  const lines = influences().map(({ from, flow, to }) => `${from} ${flow} ${to}`);

  it('follows equations through auxiliaries', () => {
    expect(lines).toContain('aiTalent talentRetired aiTalent');
    expect(lines).toContain('lever.research knowledgeCreated knowledge');
    expect(lines).toContain('programme.sandbox opennessGained openness');
    expect(lines).toContain('businessEnvironment outputGrown coreOutputYi');
    expect(lines).not.toContain('lever.research graduated aiTalent');
  });

  it('reaches every stock of a region', () => {
    const reached = new Set(influences().map(({ to }) => to));
    expect(REGION_STOCK_IDS.filter((id) => !reached.has(id))).toEqual([]);
  });
});
