// Whatever a person reads or hears on the page comes out of the dictionary. The source is parsed,
// not searched, so that class names, keys and addresses are told apart from words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { OUTSIDE_STOCKS, REGION_STOCKS } from '../../src/model/stocks.ts';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** Attributes and properties that somebody reads or hears. */
const READ = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['aria-placeholder', 'title', 'placeholder', 'alt', 'label', 'description', 'errorMessage'],
]);

const LETTER = /\p{L}/u;
/** Stops and brackets that each language has of its own. */
const STOP = /[,.;:!()，。；：！（）]/;
const HAN = /\p{Script=Han}/u;
/** A capital, and more than one word; or words that end as a sentence does. */
const SENTENCE = /^\p{Lu}[\p{L}’']* \p{L}|^\p{L}[\p{L}’']*( [\p{L}’',]+){2,}[.!?…]$/u;

/** Names of units, which numbers are written by. */
const UNITS = new Set<string>(
  Object.values({ ...OUTSIDE_STOCKS, ...REGION_STOCKS }).map(({ unit }) => unit),
);

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isNode);
}

/** The pieces of text that an expression may come to, whichever way it goes. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}

const nameOf = (value: unknown): string => {
  const { name, value: text } = value as { name?: unknown; value?: unknown };
  return String(name ?? text);
};

const KEYS_OF_BOTH = ['zh', 'en'];

/** Two languages side by side, as the model and the guide write them. */
function isBilingual(node: Node): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const keys = (node.properties as { key?: unknown }[]).map(({ key }) => nameOf(key ?? {}));
  return KEYS_OF_BOTH.every((key) => keys.includes(key));
}

const isError = ({ type, callee }: Node): boolean =>
  type === 'NewExpression' && /Error$/.test(nameOf(callee));

function hardCoded(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: string[] = [];
  const report = (texts: readonly string[], isWrong: (text: string) => boolean): void => {
    for (const text of texts) if (isWrong(text)) found.push(`${path}: ${text.trim()}`);
  };
  const isWritten = (text: string): boolean => LETTER.test(text) || STOP.test(text.trim());
  const visit = (node: Node): void => {
    // An error is for whoever mends it, and types are no text.
    if (isBilingual(node) || isError(node) || node.type.startsWith('TSLiteral')) return;
    switch (node.type) {
      case 'JSXText':
        report([String(node.value)], isWritten);
        return;
      case 'JSXElement':
      case 'JSXFragment':
        for (const child of node.children as Node[]) {
          if (child.type === 'JSXExpressionContainer') report(textsOf(child), isWritten);
        }
        break;
      case 'JSXAttribute':
        if (READ.has(nameOf(node.name))) report(textsOf(node.value), isWritten);
        break;
      case 'Property':
        if (READ.has(nameOf(node.key))) report(textsOf(node.value), isWritten);
        break;
      case 'Literal':
      case 'TemplateLiteral':
        report(textsOf(node), isSuspicious);
        break;
    }
    childrenOf(node).forEach(visit);
  };
  visit(program as unknown as Node);
  return [...new Set(found)];
}

function isSuspicious(text: string): boolean {
  return !UNITS.has(text) && (HAN.test(text) || SENTENCE.test(text));
}

function pageFiles(): string[] {
  const inside = readdirSync(join(SOURCE, 'ui'), { recursive: true, encoding: 'utf8' })
    .map((path) => `ui/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/^ui\/(classroom\/)?words\//.test(path));
  return ['main.tsx', ...inside];
}

describe('the page', () => {
  it('hard-codes nothing that people read', () => {
    const files = pageFiles();
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((path) =>
      hardCoded(path, readFileSync(join(SOURCE, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['text', '<p>Hello</p>'],
    ['Chinese text', '<p>你好</p>'],
    ['text beside words', '<p>{words.a} of {words.b}</p>'],
    ['an expression', "<p>{isOpen ? 'Close' : words.open}</p>"],
    ['an expression inside another', '<p>{a ? b : (c ? `left` : d)}</p>'],
    ['a fallback', "<p>{name ?? 'nobody'}</p>"],
    ['a sum', "<p>{count + ' firms'}</p>"],
    ['a bracket', '<p>({words.b}</p>'],
    ['a full stop', "<p>{words.a}{isLast ? '.' : ''}</p>"],
    ['a label', '<button aria-label="Close" />'],
    ['a label in braces', '<button title={`Close`} />'],
    ['a placeholder', '<input placeholder="Search" />'],
    ['a property that is read', "const spoken = { 'aria-label': 'Close' };"],
    ['a sentence anywhere', "const said = 'The game has ended';"],
    ['a sentence that starts small', 'const said = `nothing moved it, then.`;'],
    ['Chinese anywhere', "const said = isOver ? '结束' : '';"],
    ['half of two languages', "const said = { zh: '结束' };"],
  ])('would be caught with %s in it', (_, source) => {
    expect(hardCoded('ui/a.tsx', source)).toHaveLength(1);
  });

  it.each([
    ['words', '<p className="button small">{words.open} · {numbers.money(3)}</p>'],
    ['a comparison', "<p>{kind === 'blocked' && words.blocked}</p>"],
    ['signs', "<p>{isUp ? '▲' : '▼'} → #1 −</p>"],
    [
      'keys and classes',
      '<p data-part="end" className={a ? \'row own\' : \'row\'} role="status" />',
    ],
    ['a unit of the model', "numbers.quantity(3, '亿元 a year');"],
    ['an error', "throw new Error('used outside a game');"],
    ['two languages', "const label = { zh: '指数', en: 'The leadership index' };"],
    ['a command', "live.command({ type: 'meeting', priority: 'talent' });"],
    ['types', "type Kind = 'a b' | 'The end';"],
  ])('may hold %s', (_, source) => {
    expect(hardCoded('ui/a.tsx', source)).toEqual([]);
  });
});
