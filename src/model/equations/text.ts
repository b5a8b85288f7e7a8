// Equations written out again, with other words for their names; and what an equation mentions.
import { NAMES } from './names.ts';
import { type Algebra, type Argument, type Operator, SUMS, walk } from './walk.ts';

export type Printing = {
  name(id: string): string;
  /** A sum over regions, given as the text of an equation; as it stands where this is left out. */
  sum?(equation: string): string;
  /** `code` can be read as an equation again; `print` is for people. */
  signs: 'code' | 'print';
};

/** How tightly a text holds together: what is looser than its place asks for goes in brackets. */
type Printed = { text: string; hold: number };

const LOOSEST = 0;
const ATOM = 9;
const HOLDS: Readonly<Record<Operator, number>> = {
  ...{ '||': 1, '&&': 2, '<': 3, '<=': 3, '>': 3, '>=': 3 },
  ...{ '+': 4, '-': 4, '*': 5, '/': 5 },
};
const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  ...{ '-': '−', '*': '×', '<=': '≤', '>=': '≥' },
};

export function equationText(equation: string, printing: Printing): string {
  return walk(equation, printer(printing)).text;
}

const AS_IS: Printing = { name: (id) => id, signs: 'code' };

function printer(printing: Printing): Algebra<Printed> {
  const isCode = printing.signs === 'code';
  const held = ({ text, hold }: Printed, least: number): string =>
    hold >= least ? text : `(${text})`;
  const later = (part: Argument<Printed>): string => held(part(), LOOSEST + 1);
  return {
    literal: (value) => ({ text: String(value), hold: ATOM }),
    name: (id) => ({ text: printing.name(id), hold: ATOM }),
    negative: (value) => ({ text: `${isCode ? '-' : '−'}${held(value, 6)}`, hold: 6 }),
    binary(operator, left, right) {
      const hold = HOLDS[operator];
      const sign = isCode ? operator : (SIGNS[operator] ?? operator);
      return { text: `${held(left, hold)} ${sign} ${held(right, hold + 1)}`, hold };
    },
    choose: (test, yes, no) => ({
      text: `${held(test, LOOSEST + 1)} ? ${later(yes)} : ${later(no)}`,
      hold: LOOSEST,
    }),
    call(name, given) {
      if (printing.sum !== undefined && isSum(name)) {
        const raw = given.map((one) => one(printer(AS_IS)).text).join(', ');
        return { text: printing.sum(`${name}(${raw})`), hold: ATOM };
      }
      return { text: `${name}(${given.map((one) => one().text).join(', ')})`, hold: ATOM };
    },
  };
}

function isSum(name: string): boolean {
  return SUMS.some((each) => each === name);
}

/** A name, or a sum over regions as the text of an equation. */
export type Mention = { readonly id: string; readonly isSum: boolean };

/** What an equation mentions, in order, each once; the inside of sums is not looked into. */
export function mentionsOf(equation: string): Mention[] {
  const found = new Map<string, Mention>();
  const note = (id: string, sum: boolean): string => {
    if (!found.has(id)) found.set(id, { id, isSum: sum });
    return id;
  };
  equationText(equation, {
    name: (id) => note(id, false),
    sum: (text) => note(text, true),
    signs: 'code',
  });
  return [...found.values()];
}

/** Every name in an equation, those inside sums and those of its auxiliaries with it. */
export function namesBehind(equation: string): string[] {
  const found = new Set<string>();
  const look = (text: string): void => {
    equationText(text, {
      signs: 'code',
      name(id) {
        const plain = id.startsWith('to.') ? id.slice(3) : id;
        if (found.has(plain)) return id;
        found.add(plain);
        const row = NAMES[plain];
        if (row !== undefined && row.equation !== null) look(row.equation);
        return id;
      },
    });
  };
  look(equation);
  return [...found];
}
