// V4: papers. tests/model/params.test.ts holds every parameter to meaning, unit, range, source and
// grade. Here: grades that fit their sources, scenarios inside the ranges, and the papers of levers
// and programmes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/params.ts';
import { LEVER_SPECS, LEVERS, PROGRAMME_SPECS, PROGRAMMES } from '../../src/model/plan.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { shippedScenario } from '../helpers/games.ts';

const { figures } = JSON.parse(
  readFileSync(new URL('../../scenarios/sources/figures.json', import.meta.url), 'utf8'),
) as { figures: Record<string, unknown> };

const IDS = /\b[AMPNCTX]\d\d\b/g;
const cites = (source: string): boolean => (source.match(IDS) ?? []).length > 0;
/** A paper or a statistic by its name, mostly with its year or number. */
const namesPaper = (source: string): boolean =>
  /\b(19|20)\d\d\b|\bDP \d+|SSRN \d+|Bass|Jones|Census|Carta|CB Insights/.test(source);
/** Says itself that nobody measured it; what is fitted has a prior that says so. */
const isJudged = (source: string): boolean =>
  /^(fitted; prior [\d.]+: )?(judgement|game balance|as above)/.test(source);

describe('V4: grades fit their sources', () => {
  it.each(PARAMETER_IDS)('%s', (id) => {
    const { grade, source, value, low, high } = PARAMETERS[id];
    expect(isJudged(source) || cites(source) || namesPaper(source), source).toBe(true);
    // Measured, in China or elsewhere: then something is cited.
    if (grade === 'A' || grade === 'B') {
      expect(isJudged(source), source).toBe(false);
      expect(cites(source) || namesPaper(source), source).toBe(true);
    }
    // What only the game asks for is graded as that.
    if (/^game balance/.test(source)) expect(grade).toBe('D');
    expect(low <= value && value <= high && high > low).toBe(true);
  });

  it('most of what is judged is said to be so', () => {
    const judged = PARAMETER_IDS.filter((id) => isJudged(PARAMETERS[id].source));
    expect(judged.length).toBeGreaterThan(50);
    for (const id of judged) expect(['C', 'D']).toContain(PARAMETERS[id].grade);
  });

  it.each(SHIPPED)('%s sets parameters inside their ranges only', (scenario) => {
    for (const [id, value] of Object.entries(shippedScenario(scenario).parameters)) {
      const { low, high } = PARAMETERS[id as keyof typeof PARAMETERS];
      expect(value, id).toBeGreaterThanOrEqual(low);
      expect(value, id).toBeLessThanOrEqual(high);
    }
  });
});

describe('V4: papers of what a government does', () => {
  it.each(PROGRAMMES)('programme %s: a claim of the article, a cost and a time', (id) => {
    const { source, costYi, durationTurns, leadTurns, label, effect } = PROGRAMME_SPECS[id];
    const cited = source.match(IDS) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((each) => figures[each] === undefined)).toEqual([]);
    expect(costYi).toBeGreaterThan(0);
    expect(Number.isInteger(durationTurns) && Number.isInteger(leadTurns)).toBe(true);
    // Who starts it lives to see it work in full.
    expect(leadTurns).toBeLessThan(durationTurns);
    for (const { zh, en } of [label, effect]) expect([zh.length, en.length]).not.toContain(0);
  });

  it.each(LEVERS)('lever %s: a claim of the article', (id) => {
    const cited = LEVER_SPECS[id].source.match(IDS) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((each) => figures[each] === undefined)).toEqual([]);
  });
});
