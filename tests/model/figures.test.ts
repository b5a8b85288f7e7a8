import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/params.ts';
import { PROGRAMME_SPECS, PROGRAMMES } from '../../src/model/plan.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { shippedScenario, spring2025 } from '../helpers/games.ts';

type Figure = { kind: 'figure' | 'claim'; source: string };
const { figures } = JSON.parse(
  readFileSync(new URL('../../scenarios/sources/figures.json', import.meta.url), 'utf8'),
) as { figures: Record<string, Figure> };

/** Ids such as A05, and ranges such as A28–A33. */
function cited(text: string): string[] {
  const ids: string[] = [];
  for (const [, letter = '', from = '', to = from] of text.matchAll(
    /\b([AMPNCTX])(\d\d)(?:–[AMPNCTX](\d\d))?\b/g,
  )) {
    for (let k = Number(from); k <= Number(to); k++) ids.push(letter + String(k).padStart(2, '0'));
  }
  return ids;
}

const WIDE_FACTOR = 0.44;
const startOutput = (id: string): number =>
  spring2025.regions.find((region) => region.id === id)?.start.coreOutputYi ?? Number.NaN;

describe('figures', () => {
  it('every id that a parameter, a programme or a scenario cites stands in the list', () => {
    const texts = [
      ...PARAMETER_IDS.map((id) => PARAMETERS[id].source),
      ...PROGRAMMES.map((id) => PROGRAMME_SPECS[id].source),
      ...SHIPPED.flatMap((id) => shippedScenario(id).regions).flatMap(({ sources, published }) => [
        ...Object.values(sources),
        ...published.map(({ figure }) => figure),
      ]),
    ];
    const notes = new URL('../../scenarios/sources/', import.meta.url);
    for (const file of readdirSync(notes)) {
      if (file.endsWith('.md')) texts.push(readFileSync(new URL(file, notes), 'utf8'));
    }
    const model = new URL('../../src/model/', import.meta.url);
    for (const file of readdirSync(model, { encoding: 'utf8', recursive: true })) {
      if (file.endsWith('.ts')) texts.push(readFileSync(new URL(file, model), 'utf8'));
    }
    const missing = texts.flatMap(cited).filter((id) => figures[id] === undefined);
    expect(missing).toEqual([]);
  });

  it('each says where it comes from, and none names a person', () => {
    for (const [id, figure] of Object.entries(figures)) expect(figure.source, id).not.toBe('');
    expect(JSON.stringify(figures)).not.toMatch(/Alibaba|Zhang|Kong|Liu Yu/);
  });
});

describe('the basis of output (docs/model.md)', () => {
  it.each([
    ['shanghai', 4500],
    ['shenzhen', 3600],
    ['hangzhou', 3000],
    ['suzhou', 2362],
    ['wuhan', 1000],
    ['hefei', 1000],
  ])('brings %s from its wide figure of %s 亿元 to the basis of the anchors', (id, wide) => {
    expect(startOutput(id)).toBeCloseTo(wide * WIDE_FACTOR, -1);
  });

  it('keeps the two anchors and the core figures as they are', () => {
    expect(startOutput('beijing')).toBeGreaterThan(3000);
    expect(startOutput('chengdu')).toBeGreaterThan(1000);
    expect(startOutput('chongqing')).toBe(171);
    expect(startOutput('guangzhou')).toBeCloseTo((2200 - 3600 * WIDE_FACTOR) * 0.85, 0);
  });
});
