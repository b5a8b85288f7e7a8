import { describe, expect, it } from 'vitest';
import { FLOW_IDS, FLOWS, type NamedFlow } from '../../src/model/flows.ts';
import { FIELDS, LEVERS, PROGRAMMES } from '../../src/model/plan.ts';
import { OUTSIDE_STOCK_IDS, REGION_STOCK_IDS } from '../../src/model/stocks.ts';
import { CARDS } from '../../src/ui/guide/cards.ts';
import { choicesOf } from '../../src/ui/why/answer.ts';
import { askOf } from '../../src/ui/why/ask.ts';
import { createGlossary, entryIdOf, searchGlossary } from '../../src/views/glossary.ts';
import { ALL_VARIABLES, CHART_VARIABLES } from '../../src/views/variables.ts';

const entries = createGlossary();
const entry = (id: string) => {
  const found = entries.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
};
const HAN = /\p{Script=Han}/u;

describe('the glossary', () => {
  it('has every stock, lever, programme and direction, each once', () => {
    const wanted = [
      ...new Set([...REGION_STOCK_IDS, ...OUTSIDE_STOCK_IDS].map((id) => `stock.${id}`)),
      ...LEVERS.map((id) => `lever.${id}`),
      ...PROGRAMMES.map((id) => `programme.${id}`),
      ...FIELDS.map((id) => `field.${id}`),
    ];
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(entries.map((each) => [each.id, each] as const))(
    'tells %s in both languages',
    (_, each) => {
      expect(each.label.zh).toMatch(HAN);
      expect(each.label.en).not.toMatch(HAN);
      expect(each.meaning.zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(each.meaning.en).toMatch(/^[A-Z].*[.]$/);
      expect(each.meaning.en).not.toMatch(HAN);
    },
  );

  it('gives every stock its unit, and the flows that the ledger knows', () => {
    for (const each of entries.filter(({ kind }) => kind === 'stock')) {
      expect(each.unit, each.id).not.toBeNull();
      const stock = each.id.slice('stock.'.length);
      const flows: NamedFlow[] = FLOW_IDS.map((id) => FLOWS[id]);
      expect(each.flowsIn.length).toBe(flows.filter(({ to }) => to === stock).length);
      expect(each.flowsOut.length).toBe(flows.filter((flow) => flow.from === stock).length);
    }
    expect(entry('stock.aiTalent').flowsIn.map(({ en }) => en)).toContain('Graduated');
    expect(entry('stock.aiTalent').flowsOut.map(({ en }) => en)).toContain('Left the field');
  });

  it('says what each lever and programme acts on, and back', () => {
    for (const { id, kind, moves, source } of entries) {
      if (kind !== 'lever' && kind !== 'programme') continue;
      expect(moves, id).not.toEqual([]);
      expect(source, id).toMatch(/^[A-Z]\d\d/);
      for (const stock of moves) expect(entry(stock).movedBy).toContain(id);
    }
    expect(entry('lever.training').moves).toEqual(['stock.trainingPipeline']);
    expect(entry('lever.guidanceFund').moves).toEqual(['stock.fundYi']);
    expect(entry('programme.longLifeFund').moves).toContain('stock.fundYi');
    expect(entry('programme.sandbox').moves).toEqual(['stock.openness']);
  });

  it('makes each score of the stocks in its equations', () => {
    expect(entry('score.policy').madeOf).toEqual([
      'stock.businessEnvironment',
      'stock.openness',
      'stock.openScenes',
      'stock.governmentCapacity',
    ]);
    expect(entry('score.outcome').madeOf).toEqual(['stock.coreOutputYi', 'stock.gdpYi']);
  });

  it('has an entry for every number of the page, reached from where it is asked why', () => {
    const shown = [
      ...[...ALL_VARIABLES, ...CHART_VARIABLES].flatMap((variable) => [
        variable.id,
        askOf(variable),
      ]),
      ...['hangzhou', 'rest'].flatMap((region) => choicesOf(region).map(({ what }) => what)),
    ];
    for (const what of shown) expect(entry(entryIdOf(what)).meaning.en, what).not.toBe('');
    expect(entryIdOf('angelCapitalYi+seriesACapitalYi+seriesBCapitalYi')).toBe(
      'auxiliary.ventureCapitalYi',
    );
    expect(entryIdOf('fundYi+fundCalledYi')).toBe('auxiliary.fundYi');
    expect(entryIdOf('coreOutputYi')).toBe('stock.coreOutputYi');
    expect(() => entry(entryIdOf('charm'))).toThrow();
  });

  it('names every flow with the stock that it fills or empties', () => {
    const told = entries.flatMap(({ flowsIn, flowsOut }) => [...flowsIn, ...flowsOut]);
    for (const id of FLOW_IDS) expect(told, id).toContain(FLOWS[id].label);
  });

  it('leads only to entries that are there', () => {
    const linked = [
      ...entries.flatMap(({ movedBy, moves, madeOf }) => [...movedBy, ...moves, ...madeOf]),
      ...CARDS.flatMap(({ about }) => about),
    ];
    for (const id of linked) entry(id);
  });
});

describe('searching', () => {
  const found = (query: string): string[] => searchGlossary(entries, query).map(({ id }) => id);

  it('finds by Chinese and by English, whatever the case, and needs every word', () => {
    expect(found('耐心')).toContain('stock.patienceYears');
    expect(found('PATIENCE')).toContain('stock.patienceYears');
    expect(found('unicorns')).toContain('stock.unicorns');
    expect(found('独角兽')).toContain('stock.unicorns');
    expect(found('  investor   patience ')).toEqual(['stock.patienceYears']);
    expect(found('patience zebra')).toEqual([]);
  });

  it('shows all where nothing is asked', () => {
    expect(found('  ')).toHaveLength(entries.length);
  });
});

describe('a card of how the model thinks', () => {
  it.each(CARDS.map((card) => [card.id, card] as const))(
    '%s is short, in both languages',
    (_, card) => {
      const words = card.text.en.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(30);
      expect(words).toBeLessThanOrEqual(60);
      for (const text of [card.title, card.text, card.tryIt]) {
        expect(text.zh).toMatch(HAN);
        expect(text.en).not.toMatch(HAN);
      }
      expect(card.about.length).toBeGreaterThanOrEqual(1);
      expect(card.about.length).toBeLessThanOrEqual(2);
    },
  );
});
