// Equations checked for sense: persons are not added to 亿元, and a logarithm is taken of ratios
// only. A half-year is a count, as in "a half-year's output"; a year is a unit of time.
import { NAMES } from './names.ts';
import { type Algebra, SUMS, walk } from './walk.ts';

/** Exponents of base units, such as 亿元 1 and years −1 for 亿元 a year; none for a ratio. */
export type Dimension = Readonly<Record<string, number>>;

/** A literal keeps its value, since it may be a power; nothing (0) has any dimension. */
type Measured = { dimension: Dimension | 'any'; literal: number | null };

const RATIO: Dimension = {};

const UNIT_WORDS: readonly (readonly [words: RegExp, dimension: Dimension])[] = [
  [/^(ratio|share|weight|elasticity|chance|rank|index|ln|share 0–1|index 0–1)$/, RATIO],
  [/^(share of|ln) [A-Za-z ]+$/, RATIO],
  [/^(points?|index 0–100)$/, { points: 1 }],
  [/^(persons|graduates)$/, { persons: 1 }],
  [/^万 persons$/, { '万 persons': 1 }],
  [/^(亿元)$/, { 亿元: 1 }],
  [/^years?$/, { years: 1 }],
  [/^(firms?|start-ups?|growth firms?|unicorns?)$/, { firms: 1 }],
  [/^platforms$/, { platforms: 1 }],
  [/^scenes$/, { scenes: 1 }],
  [/^EFLOPS( FP16)?$/, { EFLOPS: 1 }],
];

/**
 * The dimension of a unit as people write it: `亿元 a year`, `graduates a year per 亿元`, `persons
 * per (亿元 a year)`. What follows a comma is for the reader alone. Throws on other words.
 */
export function dimensionOfUnit(unit: string): Dimension {
  const [plain = ''] = unit.split(', ');
  const [over = '', ...under] = plain.split(' per ');
  return under.reduce((all, part) => times(all, factor(part), -1), factor(over));
}

function factor(words: string): Dimension {
  if (words.startsWith('(') && words.endsWith(')')) return factor(words.slice(1, -1));
  if (words.endsWith(' a year')) return times(factor(words.slice(0, -7)), { years: 1 }, -1);
  if (words.endsWith(' a half-year')) return factor(words.slice(0, -12));
  const found = UNIT_WORDS.find(([pattern]) => pattern.test(words));
  if (found === undefined) throw new Error(`“${words}” is no unit`);
  return found[1];
}

/** The dimension of an equation. Throws where it makes no sense. */
export function dimensionOf(equation: string): Dimension {
  const { dimension } = walk(equation, DIMENSIONS);
  return dimension === 'any' ? RATIO : dimension;
}

export function isSameDimension(a: Dimension, b: Dimension): boolean {
  return Object.keys(times(a, b, -1)).length === 0;
}

export function dimensionText(dimension: Dimension): string {
  const parts = Object.entries(dimension).map(([unit, n]) => (n === 1 ? unit : `${unit}^${n}`));
  return parts.length === 0 ? 'ratio' : parts.join(' · ');
}

function times(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const result: Record<string, number> = { ...a };
  for (const [unit, power] of Object.entries(b)) {
    const total = (result[unit] ?? 0) + sign * power;
    if (total === 0) delete result[unit];
    else result[unit] = total;
  }
  return result;
}

function raised(dimension: Dimension, power: number): Dimension {
  return Object.fromEntries(Object.entries(dimension).map(([unit, n]) => [unit, n * power]));
}

const of = (dimension: Measured['dimension']): Measured => ({ dimension, literal: null });

/** Both must be of one dimension, which is then theirs together. */
function alike(a: Measured, b: Measured, doing: string): Measured {
  if (a.dimension === 'any') return of(b.dimension);
  if (b.dimension === 'any' || isSameDimension(a.dimension, b.dimension)) return of(a.dimension);
  throw new Error(
    `${doing} of unlike things: ${dimensionText(a.dimension)} and ${dimensionText(b.dimension)}`,
  );
}

function ratio(value: Measured, doing: string): Measured {
  return alike(value, of(RATIO), doing);
}

const DIMENSIONS: Algebra<Measured> = {
  literal: (value) => ({ dimension: value === 0 ? 'any' : RATIO, literal: value }),
  name(id) {
    const row = NAMES[id.startsWith('to.') ? id.slice(3) : id];
    if (row === undefined) throw new Error(`nothing is called ${id}`);
    return of(dimensionOfUnit(row.unit));
  },
  negative: ({ dimension, literal }) => ({
    dimension,
    literal: literal === null ? null : -literal,
  }),
  binary(operator, a, b) {
    switch (operator) {
      case '+':
      case '-':
        return alike(a, b, operator);
      case '*':
      case '/':
        if (a.dimension === 'any' || b.dimension === 'any') return of('any');
        return of(times(a.dimension, b.dimension, operator === '*' ? 1 : -1));
      case '&&':
      case '||':
        return ratio(alike(a, b, operator), operator);
      default:
        alike(a, b, operator);
        return of(RATIO);
    }
  },
  choose(test, yes, no) {
    ratio(test, 'test');
    return alike(yes(), no(), 'choice');
  },
  call(name, given) {
    const [first, second, third] = given.map((one) => one());
    if (first === undefined) throw new Error(`${name} of nothing`);
    if (SUMS.some((each) => each === name)) return first;
    switch (name) {
      case 'exp':
      case 'ln':
      case 'happens':
        return ratio(first, name);
      case 'poisson':
        return first;
      case 'sqrt':
        return first.dimension === 'any' ? first : of(raised(first.dimension, 0.5));
    }
    if (second === undefined) throw new Error(`${name} of one`);
    switch (name) {
      case 'min':
      case 'max':
        return given.map((one) => one()).reduce((a, b) => alike(a, b, name));
      case 'binomial':
        ratio(second, name);
        return first;
      case 'pow':
        ratio(second, name);
        if (second.literal === null) return ratio(first, name);
        return first.dimension === 'any' ? first : of(raised(first.dimension, second.literal));
    }
    if (third === undefined) throw new Error(`${name} of two`);
    switch (name) {
      case 'clamp':
        return alike(alike(first, second, name), third, name);
      case 'evenly':
        ratio(second, name);
        ratio(third, name);
        return first;
    }
    throw new Error(`${name} has no dimension`);
  },
};
