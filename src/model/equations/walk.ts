// From the text of an equation to whatever an algebra makes of it: a number, a dimension, a text.
// The only doorway to the parser. What an equation may hold is listed here, and nothing else passes.
import jsep from 'jsep';

export const OPERATORS = ['+', '-', '*', '/', '<', '<=', '>', '>=', '&&', '||'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Sums and such over regions: what stands inside is asked of each of those, not of one's own. */
export const SUMS = ['total', 'others', 'ahead', 'most', 'leading'] as const;
const FUNCTIONS = [
  ...['exp', 'ln', 'pow', 'sqrt', 'min', 'max', 'clamp'],
  ...['poisson', 'binomial', 'happens', 'evenly'],
  ...SUMS,
];

/** An argument waits until it is asked for, and may be asked for in another algebra. */
export type Argument<V> = (algebra?: Algebra<V>) => V;

export type Algebra<V> = {
  literal(value: number): V;
  name(id: string): V;
  negative(value: V): V;
  binary(operator: Operator, left: V, right: V): V;
  choose(test: V, yes: Argument<V>, no: Argument<V>): V;
  call(name: string, given: readonly Argument<V>[]): V;
};

const parsed = new Map<string, jsep.CoreExpression>();

/** Throws on what is no equation. */
export function walk<V>(equation: string, algebra: Algebra<V>): V {
  let tree = parsed.get(equation);
  if (tree === undefined) {
    tree = jsep(equation) as jsep.CoreExpression;
    parsed.set(equation, tree);
  }
  return visit(tree, algebra);
}

function visit<V>(node: jsep.Expression, algebra: Algebra<V>): V {
  const later =
    (part: jsep.Expression): Argument<V> =>
    (other = algebra) =>
      visit(part, other);
  const it = node as jsep.CoreExpression;
  switch (it.type) {
    case 'Literal':
      if (typeof it.value !== 'number') throw new Error(`${it.raw} is no number`);
      return algebra.literal(it.value);
    case 'Identifier':
    case 'MemberExpression':
      return algebra.name(nameOf(it));
    case 'UnaryExpression':
      if (it.operator !== '-') throw new Error(`${it.operator} is no operation`);
      return algebra.negative(visit(it.argument, algebra));
    case 'BinaryExpression': {
      const operator = OPERATORS.find((each) => each === it.operator);
      if (operator === undefined) throw new Error(`${it.operator} is no operation`);
      return algebra.binary(operator, visit(it.left, algebra), visit(it.right, algebra));
    }
    case 'ConditionalExpression':
      return algebra.choose(visit(it.test, algebra), later(it.consequent), later(it.alternate));
    case 'CallExpression': {
      const name = nameOf(it.callee);
      if (!FUNCTIONS.includes(name)) throw new Error(`${name} is no function`);
      return algebra.call(name, it.arguments.map(later));
    }
    default:
      throw new Error(`an equation cannot hold a ${it.type}`);
  }
}

/** `start.aiTalent` and the like. */
function nameOf(node: jsep.Expression): string {
  const it = node as jsep.CoreExpression;
  if (it.type === 'Identifier') return it.name;
  if (it.type !== 'MemberExpression' || it.computed) throw new Error(`a ${it.type} is no name`);
  return `${nameOf(it.object)}.${nameOf(it.property)}`;
}
