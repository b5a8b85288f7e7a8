// What happens to files on their way: letters that flip, ends that are cut off, lines that change
// places, and whatever a hand may do to the data in between.
import fc from 'fast-check';

/** `at` and `other` choose a place each: fractions of whatever there is. */
type TextAccident = (text: string, at: number, other: number) => string;

const TEXT_ACCIDENTS = {
  flip(text, at, other) {
    const bytes = new TextEncoder().encode(text);
    const place = Math.floor(at * bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(other * 8));
    return new TextDecoder().decode(bytes);
  },
  cut: (text, at) => text.slice(0, Math.floor(at * text.length)),
  lose(text, at, other) {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + text.slice(from + 1 + Math.floor(other * 40));
  },
  repeat(text, at, other) {
    const from = Math.floor(at * text.length);
    return text.slice(0, from + 1 + Math.floor(other * 40)) + text.slice(from);
  },
  swapLines(text, at, other) {
    // What stands on one line is taken for lines of twenty letters.
    const lines = text.split(text.trim().includes('\n') ? /(?<=\n)/ : /(?<=^(?:.{20})+)/s);
    swap(lines, Math.floor(at * lines.length), Math.floor(other * lines.length));
    return lines.join('');
  },
  insert(text, at, other) {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + text.charAt(Math.floor(other * text.length)) + text.slice(from);
  },
  overwrite(text, at, other) {
    const from = Math.floor(at * text.length);
    const letter = text.charAt(Math.floor(other * text.length));
    return text.slice(0, from) + letter + text.slice(from + 1);
  },
} satisfies Record<string, TextAccident>;

type Data = { [key: string]: unknown };
type DataAccident = (data: Data, at: number, other: number) => void;

const OTHER_VALUES = [null, true, '', 'x', -1, 0, 0.5, 1e308, [], {}, [[]], { format: 2 }];
const OTHER_NUMBERS = [1, -1, 0.5, 1e-9, -(2 ** 31)];

const DATA_ACCIDENTS = {
  number: (data, at, other) =>
    change(data, at, isNumber, (held) => held + choose(OTHER_NUMBERS, other)),
  type: (data, at, other) => change(data, at, isAny, () => choose(OTHER_VALUES, other)),
  word: (data, at, other) =>
    change(data, at, isText, (held) => `${held}${choose(['x', ' ', '-', '2'], other)}`),
  digit(data, at, other) {
    change(data, at, isDigest, (held) => {
      const from = Math.floor(other * held.length);
      const digit = (Number.parseInt(held.charAt(from), 16) + 1) % 16;
      return held.slice(0, from) + digit.toString(16) + held.slice(from + 1);
    });
  },
  removeKey(data, at) {
    const { holder, key } = choose(keysIn(data), at);
    delete holder[key];
  },
  renameKey(data, at, other) {
    const { holder, key } = choose(keysIn(data), at);
    const renamed = choose(keysIn(data), other).key;
    const held = holder[key];
    delete holder[key];
    holder[renamed] = held;
  },
  swapValues(data, at, other) {
    const [one, two] = [choose(keysIn(data), at), choose(keysIn(data), other)];
    // One may hold the other: copies, for what holds itself cannot be written.
    const [first, second] = structuredClone([one.holder[one.key], two.holder[two.key]]);
    one.holder[one.key] = second;
    two.holder[two.key] = first;
  },
  swapEntries(data, at, other) {
    change(data, at, isList, (list) => {
      swap(list, Math.floor(other * list.length), Math.floor(((other * 7) % 1) * list.length));
      return list;
    });
  },
  moveEntry(data, at, other) {
    change(data, at, isList, (list) => {
      const [moved] = list.splice(Math.floor(other * list.length), 1);
      list.splice(Math.floor(((other * 7) % 1) * list.length), 0, moved);
      return list;
    });
  },
  repeatEntry(data, at, other) {
    change(data, at, isList, (list) => [...list, structuredClone(choose(list, other))]);
  },
  loseEntry(data, at, other) {
    change(data, at, isList, (list) =>
      list.filter((_, i) => i !== Math.floor(other * list.length)),
    );
  },
} satisfies Record<string, DataAccident>;

const isAny = (_: unknown): _ is unknown => true;
const isNumber = (held: unknown): held is number => typeof held === 'number';
const isText = (held: unknown): held is string => typeof held === 'string';
const isDigest = (held: unknown): held is string => isText(held) && /^[0-9a-f]{8,}$/.test(held);
const isList = (held: unknown): held is unknown[] => Array.isArray(held) && held.length > 0;

function choose<T>(list: readonly T[], at: number): T {
  return list[Math.floor(at * list.length)] as T;
}

function swap(list: unknown[], i: number, j: number): void {
  [list[i], list[j]] = [list[j], list[i]];
}

type Place = { holder: Data; key: string };

/** Every place in the data: who holds what stands there, and under which key. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Data;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

const keysIn = (data: Data): Place[] =>
  placesIn(data).filter(({ holder }) => !Array.isArray(holder));

/** Puts something else in a place of this sort, if there is one. */
function change<T>(
  data: Data,
  at: number,
  fits: (held: unknown) => held is T,
  map: (held: T) => unknown,
): void {
  const places = placesIn(data).filter(({ holder, key }) => fits(holder[key]));
  if (places.length === 0) return;
  const { holder, key } = choose(places, at);
  holder[key] = map(holder[key] as T);
}

/** One to three accidents, all to the text or all to the data in it. */
export type Accidents =
  | { to: 'text'; all: readonly { name: keyof typeof TEXT_ACCIDENTS; at: number; other: number }[] }
  | {
      to: 'data';
      all: readonly { name: keyof typeof DATA_ACCIDENTS; at: number; other: number }[];
    };

// Without bias: the ends of a file are no more in danger than its middle.
const place = fc.noBias(fc.nat(999_999).map((millionths) => millionths / 1e6));

function accidentsOf<To extends string, Name extends string>(to: To, table: Record<Name, unknown>) {
  const name = fc.constantFrom(...(Object.keys(table) as Name[]));
  const all = fc.array(fc.record({ name, at: place, other: place }), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.record({ to: fc.constant(to), all });
}

/** What happens to a link, which is one word. */
export const textAccidents = accidentsOf('text', TEXT_ACCIDENTS);
/** What happens to a file, which is text and data. */
export const fileAccidents = fc.oneof(textAccidents, {
  arbitrary: accidentsOf('data', DATA_ACCIDENTS),
  weight: 2,
});

/** `lay` writes data as the file was written. */
export function mutant(
  source: string,
  { to, all }: Accidents,
  lay: (data: Data) => string,
): string {
  if (to === 'text') {
    return all.reduce((text, { name, at, other }) => TEXT_ACCIDENTS[name](text, at, other), source);
  }
  const data = JSON.parse(source) as Data;
  for (const { name, at, other } of all) {
    if (Object.keys(data).length > 0) DATA_ACCIDENTS[name](data, at, other);
  }
  return lay(data);
}
