// Both dictionaries, word by word: each text is there, in its own language and its own punctuation,
// and says whatever it is given to say.
import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/model/flows.ts';
import { PARAMETERS } from '../../src/model/params.ts';
import { FIELD_LABELS, LEVER_SPECS, PROGRAMME_SPECS } from '../../src/model/plan.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS } from '../../src/model/stocks.ts';
import { CLASS_WORDS } from '../../src/ui/classroom/words.ts';
import { CARDS } from '../../src/ui/guide/cards.ts';
import { DEBRIEF_WORDS } from '../../src/ui/words/debrief.ts';
import { WORDS } from '../../src/ui/words/index.ts';
import { inLanguage } from '../../src/ui/words/units.ts';
import { createGlossary } from '../../src/views/glossary.ts';

type Texts = Map<string, unknown>;

/** Every text and every function that makes one, by its path. */
function flat(words: unknown, path = ''): [string, unknown][] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) =>
    flat(value, path === '' ? key : `${path}.${key}`),
  );
}

/** What a part of the page brings with it when it is fetched: pairs like `lessonEn` and `lessonZh`. */
const modules = import.meta.glob<Record<string, unknown>>('../../src/ui/words/*.ts', {
  eager: true,
});
const exported: Record<string, unknown> = Object.assign({}, ...Object.values(modules));
const fetched = (ending: 'En' | 'Zh'): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(exported)
      .filter(([name, words]) => name.endsWith(ending) && typeof words === 'object')
      .map(([name, words]) => [name.slice(0, -ending.length), words]),
  );

const zh: Texts = new Map(
  flat({ ...WORDS.zh, ...fetched('Zh'), debrief: DEBRIEF_WORDS.zh, classroom: CLASS_WORDS.zh }),
);
const en: Texts = new Map(
  flat({ ...WORDS.en, ...fetched('En'), debrief: DEBRIEF_WORDS.en, classroom: CLASS_WORDS.en }),
);

/** Words of sources that only Chinese has to translate. */
const CHINESE_ONLY = /^why\.sourceWords\./;
/** These spell their number out, or choose by it: a year and a half. */
const SPELLED = /^(preview\.after|foretold\.within|period)$/;
/** Something that these are given chooses between texts rather than standing in one. */
const CHOOSES = /^(debrief\.(aloneMeans|flow)|classroom\.measures\.halfYearsBeyond)$/;
/** These join texts and say nothing themselves. */
const JOINS = /^(list|foretold\.and|colon|comma|stop|debrief\.space)$/;

/** Arguments that are found again in the text: they read as a number and as a name. */
const GIVEN = ['1017', '1029', '1031', '1043', '1051'];
type Maker = (...given: unknown[]) => string;

/** The text, whatever it takes: some functions ask for a list where others ask for a name. */
function made(maker: Maker): string {
  const given = GIVEN.slice(0, maker.length);
  for (const at of [-1, ...given.keys()]) {
    try {
      return maker(...given.map((each, k) => (k === at ? [each] : each)));
    } catch {
      // Then one of the others is the list.
    }
  }
  throw new Error(`no text comes of ${maker}`);
}

const textOf = (value: unknown): string =>
  typeof value === 'function' ? made(value as Maker) : String(value);

const HAN = /\p{Script=Han}/u;

function faultsOfEnglish(text: string): string[] {
  const found: string[] = [];
  if (HAN.test(text)) found.push('holds Chinese');
  if (/[，。；：（）！？、《》]/.test(text)) found.push('holds full-width punctuation');
  if (/ [,.;:!?](\s|$)/.test(text)) found.push('has a space before punctuation');
  return [...found, ...faultsOfAny(text)];
}

function faultsOfChinese(text: string): string[] {
  const found: string[] = [];
  const foreign = text.replace(/EFLOPS FP16/g, '').match(/[A-Za-z]{2,} [A-Za-z]{2,}/);
  if (foreign !== null) found.push(`holds English: ${foreign[0]}`);
  if (!HAN.test(text) && /[A-Za-z]{3,}/.test(text)) found.push('holds no Chinese');
  if (/\p{Script=Han} ?[,;:!?()]|[,;:!?()] ?\p{Script=Han}/u.test(text)) {
    found.push('has half-width punctuation');
  }
  if (/\p{Script=Han}\.|[^…]…(?!…)/u.test(text)) found.push('ends or breaks off in English');
  if (/\p{Script=Han} \p{Script=Han}/u.test(text)) found.push('has a space between characters');
  return [...found, ...faultsOfAny(text)];
}

function faultsOfAny(text: string): string[] {
  const found: string[] = [];
  if (text.trim() === '') found.push('is empty');
  if (/['"]/.test(text)) found.push('has straight quotes');
  if (text.includes('...')) found.push('has three dots for …');
  if (/\S {2,}\S/.test(text)) found.push('has two spaces');
  if (/\d %/.test(text)) found.push('has a space before %');
  return found;
}

const told = (id: string, text: string, faults: readonly string[]): string[] =>
  faults.map((fault) => `${id} ${fault}: ${text}`);

describe('the dictionary', () => {
  it('has the same keys in both languages', () => {
    const keys = (texts: Texts): string[] =>
      [...texts.keys()].filter((key) => !CHINESE_ONLY.test(key)).sort();
    expect(keys(zh)).toEqual(keys(en));
    for (const part of ['lesson.steps.why.title', 'hints.name', 'debrief.']) {
      expect(keys(zh).some((key) => key.startsWith(part))).toBe(true);
    }
  });

  it('says in both languages whatever it is given to say', () => {
    const silent = [zh, en].flatMap((texts, language) =>
      [...texts].flatMap(([key, value]) => {
        if (typeof value !== 'function') return [];
        if ([SPELLED, CHOOSES, JOINS].some((pattern) => pattern.test(key))) return [];
        const text = made(value as Maker);
        const unsaid = GIVEN.slice(0, value.length).filter((given) => !text.includes(given));
        return unsaid.map(
          (given) => `${['zh', 'en'][language]} ${key} leaves out ${given}: ${text}`,
        );
      }),
    );
    expect(silent).toEqual([]);
  });

  it('asks for as much in Chinese as in English', () => {
    const unlike = [...en].flatMap(([key, value]) => {
      const other = zh.get(key);
      if (typeof value !== typeof other) return [`${key} is of two kinds`];
      if (typeof value !== 'function' || typeof other !== 'function') return [];
      return value.length === other.length ? [] : [`${key}: ${value.length} and ${other.length}`];
    });
    expect(unlike).toEqual([]);
  });

  it('spells numbers out, each in its own way', () => {
    for (const { preview, period, foretold } of [WORDS.zh, WORDS.en]) {
      const spelled = [1, 2, 3, 4].flatMap((n) => [preview.after(n), foretold.within(n)]);
      for (const text of [...spelled, period(2025, 1)]) expect(text).not.toBe('');
      expect(new Set([1, 2, 3, 4].map(preview.after)).size).toBe(4);
      expect(new Set([1, 2, 3, 4].map(foretold.within)).size).toBe(4);
      expect(period(2025, 1)).not.toBe(period(2025, 2));
    }
  });

  it('is English in English', () => {
    const faults = [...en].flatMap(([key, value]) =>
      SPELLED.test(key) || JOINS.test(key)
        ? []
        : told(key, textOf(value), faultsOfEnglish(textOf(value))),
    );
    expect(faults).toEqual([]);
  });

  it('is Chinese in Chinese', () => {
    const faults = [...zh].flatMap(([key, value]) =>
      SPELLED.test(key) || JOINS.test(key)
        ? []
        : told(key, textOf(value), faultsOfChinese(textOf(value))),
    );
    expect(faults).toEqual([]);
  });
});

describe('what the model calls things', () => {
  const named = Object.entries({
    ...{ ...LEVER_SPECS, ...PROGRAMME_SPECS, ...FLOWS, ...REGION_STOCKS, ...OUTSIDE_STOCKS },
  }).map(([id, { label }]) => [id, label] as const);
  const effects = Object.entries({ ...LEVER_SPECS, ...PROGRAMME_SPECS }).map(
    ([id, { effect }]) => [`${id}.effect`, effect] as const,
  );
  const meanings = createGlossary().map(({ id, meaning }) => [id, meaning] as const);
  const parameters = Object.entries(PARAMETERS).map(([id, { meaning }]) => [id, meaning] as const);
  const cards = CARDS.flatMap(({ id, title, text, tryIt }) =>
    [title, text, tryIt].map((each) => [`card.${id}`, each] as const),
  );
  const all = [
    ...named,
    ...effects,
    ...meanings,
    ...parameters,
    ...cards,
    ...Object.entries(FIELD_LABELS),
  ];

  it('is English in English and Chinese in Chinese', () => {
    const faults = all.flatMap(([id, text]) => [
      ...told(id, text.en, faultsOfEnglish(inLanguage(text, 'en'))),
      ...told(id, text.zh, faultsOfChinese(text.zh)),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('the check of a text', () => {
  it.each([
    ['指数 index', 'holds Chinese'],
    ['An end，and more', 'full-width'],
    ['An end .', 'space before punctuation'],
    ["It's over", 'straight quotes'],
    ['Wait ...', 'three dots'],
    ['Up to 100 %', 'space before %'],
    [' ', 'is empty'],
    ['An end  and more', 'two spaces'],
  ])('would find in English: %s', (text, fault) => {
    expect(faultsOfEnglish(text)).toContainEqual(expect.stringContaining(fault));
  });

  it.each([
    ['目标 met this year', 'holds English'],
    ['Start', 'holds no Chinese'],
    ['完成, 结束', 'half-width punctuation'],
    ['目标(年)', 'half-width punctuation'],
    ['已经结束.', 'in English'],
    ['正在载入…', 'in English'],
    ['选择 剧本', 'a space between'],
    ['名为"x"的地区', 'straight quotes'],
  ])('would find in Chinese: %s', (text, fault) => {
    expect(faultsOfChinese(text)).toContainEqual(expect.stringContaining(fault));
  });
});
