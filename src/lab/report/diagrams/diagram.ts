// Diagrams: what is drawn, as text for a layout program; and its answer as a picture in our own
// hand. The layout program itself is no part of this room.
import { at, circle, escaped, INK, line, type Point, picture, SOFT, text, widthOf } from './svg.ts';

export type Shape =
  /** A stock: a box. */
  | 'stock'
  /** A stock that belongs to another picture, or lies outside the regions. */
  | 'other'
  /** An auxiliary: words without a box. */
  | 'auxiliary'
  /** A flow: a valve with its name below. */
  | 'valve'
  /** Where a flow comes from or goes to, outside the model. */
  | 'cloud';

export type Node = {
  readonly id: string;
  readonly shape: Shape;
  /** The first line is set in bold; those after the second in small letters. */
  readonly lines: readonly string[];
  readonly colour: string;
};

export type Edge = {
  readonly from: string;
  readonly to: string;
  /** A pipe carries the flow itself; a link only says that one thing drives another. */
  readonly kind: 'pipe' | 'link';
  readonly sign?: string;
  readonly colour: string;
  /** Whether an arrowhead stands at its end. */
  readonly hasHead: boolean;
};

export type Diagram = {
  readonly title: string;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly options: Readonly<Record<string, string>>;
  /** What the colours stand for. */
  readonly key?: readonly { readonly words: string; readonly colour: string }[];
};

const SIZES = [15, 13, 11] as const;
const HEIGHTS = [18, 16, 14] as const;
/** Around the words, across and along. */
const PADDING: Readonly<Record<Shape, Point>> = {
  stock: [18, 12],
  other: [18, 12],
  auxiliary: [26, 6],
  valve: [10, 0],
  cloud: [0, 0],
};
/** A flow's name stands above its valve, what turns it below. */
const NAMES_ABOVE = 2;
const VALVE = 30;
/** From its middle to its ends. */
const VALVE_HALF = 11;
const CLOUD: Point = [34, 22];

const sizeAt = (k: number): number => SIZES[Math.min(k, 2)] ?? 11;
const heightAt = (k: number): number => HEIGHTS[Math.min(k, 2)] ?? 14;
const heightOf = (lines: readonly string[], from: number): number =>
  lines.reduce((sum, _, k) => sum + (k < from ? 0 : heightAt(k)), 0);

function measured({ shape, lines }: Node): Point {
  if (shape === 'cloud') return CLOUD;
  const [across, along] = PADDING[shape];
  const width = Math.max(...lines.map((words, k) => widthOf(words, sizeAt(k)))) + across;
  return [width, heightOf(lines, 0) + along + (shape === 'valve' ? VALVE : 0)];
}

const quoted = (words: string): string => `"${words.replaceAll('"', '')}"`;

/** The diagram in the language of Graphviz, with the size of each node settled. */
export function layoutText({ nodes, edges, options }: Diagram): string {
  const settings = Object.entries(options).map(([key, value]) => `  ${key}=${quoted(value)};`);
  const valves = new Set(nodes.filter(({ shape }) => shape === 'valve').map(({ id }) => id));
  const hasPipes = edges.some(({ kind }) => kind === 'pipe');
  const arrows = edges.map(({ from, to, kind, hasHead }) => {
    // Where there are pipes, they alone make the order; links find their way between.
    const order = kind === 'pipe' ? 'weight=8' : `constraint=${!hasPipes}`;
    const tail = kind === 'pipe' && valves.has(from) ? ':valve:e' : '';
    const end = kind === 'pipe' && valves.has(to) ? ':valve:w' : '';
    const head = hasHead ? '' : ', arrowhead=none';
    return `  ${quoted(from)}${tail} -> ${quoted(to)}${end} [${order}${head}];`;
  });
  return `digraph {
${settings.join('\n')}
${nodes.map(boxText).join('\n')}
${arrows.join('\n')}
}
`;
}

/** A table with nothing in it but its size: pipes come in at the valve's row. */
function boxText(node: Node): string {
  const [width, height] = measured(node).map(Math.ceil) as [number, number];
  const above = Math.ceil(heightOf(node.lines.slice(0, NAMES_ABOVE), 0));
  const rows =
    node.shape === 'valve'
      ? [rowText(width, above), rowText(width, VALVE, ' PORT="valve"')]
      : [rowText(width, height)];
  const below = height - above - VALVE;
  if (node.shape === 'valve' && below > 0) rows.push(rowText(width, below));
  const table = 'BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"';
  return `  ${quoted(node.id)} [shape=plain, label=<<TABLE ${table}>${rows.join('')}</TABLE>>];`;
}

function rowText(width: number, height: number, port = ''): string {
  return `<TR><TD${port} FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"></TD></TR>`;
}

/** What the layout program answers, as far as it is read: places in points, upwards. */
export type Layout = {
  readonly bb: string;
  readonly objects: readonly { readonly name: string; readonly pos?: string }[];
  readonly edges?: readonly {
    readonly tail: number;
    readonly head: number;
    readonly pos: string;
  }[];
};

const MARGIN = 12;
const HEADING = 30;

/** The picture of a diagram that has been laid out. */
export function drawnAs(diagram: Diagram, layout: Layout, legend: readonly string[]): string {
  const [, , right = 0, top = 0] = layout.bb.split(',').map(Number);
  const width = Math.max(right, ...legend.map((words) => widthOf(words, 11))) + 2 * MARGIN;
  const foot = legend.length * 16 + (legend.length > 0 ? 8 : 0);
  const height = top + HEADING + foot + 2 * MARGIN;
  const across = (width - right) / 2;
  const point = (pair: string): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x + across, top - y + HEADING + MARGIN];
  };
  const places = new Map(
    layout.objects.flatMap(({ name, pos }) => (pos === undefined ? [] : [[name, point(pos)]])),
  );
  // The layout program keeps the order in which edges were given, and numbers nodes by objects.
  const drawnEdges = (layout.edges ?? []).map(({ tail, head, pos }) => {
    const from = layout.objects[tail]?.name;
    const to = layout.objects[head]?.name;
    const edge = diagram.edges.find((each) => each.from === from && each.to === to);
    if (edge === undefined) throw new Error(`no edge ${from} → ${to}`);
    const [start, goal] = [from, to].map((id) => {
      const node = diagram.nodes.find((each) => each.id === id);
      const place = places.get(id ?? '');
      if (node?.shape !== 'valve' || place === undefined || edge.kind !== 'pipe') return null;
      return valveOf(node, place);
    });
    return arrow(edge, pos, point, start ?? null, goal ?? null);
  });
  const drawnNodes = diagram.nodes.map((node) => {
    const place = places.get(node.id);
    if (place === undefined) throw new Error(`${node.id} has no place`);
    return drawnNode(node, place);
  });
  return picture(width, height, diagram.title, [
    text(MARGIN, MARGIN + 14, diagram.title, { size: 15, bold: true }),
    ...keyParts(diagram),
    ...drawnEdges.map(({ path }) => path),
    ...drawnNodes,
    ...drawnEdges.map(({ sign }) => sign),
    ...legend.map((words, k) =>
      text(MARGIN, height - MARGIN - 16 * (legend.length - 1 - k) - 4, words, {
        size: 11,
        fill: SOFT,
      }),
    ),
  ]);
}

function keyParts({ title, key = [] }: Diagram): string[] {
  let x = MARGIN + widthOf(title, 16) + 24;
  const y = MARGIN + 14;
  return key.flatMap(({ words, colour }) => {
    const parts = [circle([x, y - 4], 5, colour), text(x + 10, y, words, { size: 13 })];
    x += widthOf(words, 13) + 32;
    return parts;
  });
}

function drawnNode(node: Node, [x, y]: Point): string {
  const { shape, lines, colour } = node;
  if (shape === 'cloud') return cloud([x, y], colour);
  const [width, height] = measured(node);
  const top = y - height / 2;
  const box = `x="${at(x - width / 2)}" y="${at(top)}" width="${at(width)}" height="${at(height)}"`;
  const frame: Readonly<Record<string, string>> = {
    stock: `rx="3" fill="${colour}" fill-opacity="0.13" stroke="${colour}" stroke-width="1.8"`,
    other: `rx="3" fill="#ffffff" stroke="${colour}" stroke-width="1.2" stroke-dasharray="4 3"`,
    auxiliary: `rx="${at(height / 2)}" fill="#ffffff" stroke="${colour}" stroke-width="0.8"`,
  };
  const parts = frame[shape] === undefined ? [] : [`<rect ${box} ${frame[shape]}/>`];
  let below = top + PADDING[shape][1] / 2;
  lines.forEach((words, k) => {
    if (shape === 'valve' && k === NAMES_ABOVE) below += VALVE;
    below += heightAt(k);
    const fill = k > 1 ? SOFT : INK;
    const style = {
      size: sizeAt(k),
      anchor: 'middle',
      bold: k === 0,
      fill,
      rim: shape === 'valve',
    } as const;
    parts.push(text(x, below - 3.5, words, style));
  });
  if (shape === 'valve') parts.push(valve(valveOf(node, [x, y]), colour));
  return `<g>${parts.join('')}</g>`;
}

/** The middle of a flow's valve, where its node is. */
function valveOf(node: Node, [x, y]: Point): Point {
  const [, height] = measured(node);
  return [x, y - height / 2 + heightOf(node.lines.slice(0, NAMES_ABOVE), 0) + VALVE / 2];
}

/** Two triangles tip to tip, and the wheel that turns them. */
function valve([x, y]: Point, colour: string): string {
  const half = VALVE_HALF;
  const low = y;
  const shape = `M${at(x - half)} ${at(low - 7)}V${at(low + 7)}L${at(x + half)} ${at(low - 7)}V${at(low + 7)}Z`;
  return `<path d="${shape}" fill="#ffffff" stroke="${colour}" stroke-width="1.6" stroke-linejoin="round"/>${line([x, low], [x, low - 8], colour, 1.6)}${circle([x, low - 11], 3.5, '#ffffff', colour)}`;
}

function cloud([x, y]: Point, colour: string): string {
  const puffs: readonly (readonly [number, number, number])[] = [
    [-9, 3, 7],
    [0, -3, 9],
    [9, 3, 7],
    [0, 5, 8],
  ];
  const rims = puffs.map(([dx, dy, r]) => circle([x + dx, y + dy], r, '#ffffff', colour));
  const fills = puffs.map(([dx, dy, r]) => circle([x + dx, y + dy], r - 0.8, '#ffffff'));
  return `<g>${rims.join('')}${fills.join('')}</g>`;
}

type Arrow = { path: string; sign: string };

/** `start` and `goal` are valves' middles, to which a pipe runs on from the edge of the node. */
function arrow(
  edge: Edge,
  pos: string,
  point: (pair: string) => Point,
  start: Point | null,
  goal: Point | null,
): Arrow {
  const { kind, colour, sign, hasHead } = edge;
  const parts = pos.split(' ');
  const end = parts.find((part) => part.startsWith('e,'));
  const points = parts.filter((part) => !/^[es],/.test(part)).map(point);
  const pair = ([x, y]: Point): string => `${at(x)} ${at(y)}`;
  const [first, ...rest] = points.map(pair);
  const half = VALVE_HALF;
  const before = start === null ? '' : `${pair([start[0] + half, start[1]])}L`;
  const after = goal === null ? '' : `L${pair([goal[0] - half, goal[1]])}`;
  const d = `M${before}${first}C${rest.join(' ')}${hasHead ? '' : after}`;
  const last = points.at(-1) ?? [0, 0];
  const tip = end === undefined ? last : point(end.slice(2));
  const stroke =
    kind === 'pipe'
      ? `<path d="${d}" fill="none" stroke="${colour}" stroke-width="5"/><path d="${d}" fill="none" stroke="#ffffff" stroke-width="2.4"/>`
      : `<path d="${d}" fill="none" stroke="${colour}" stroke-width="1.3" stroke-opacity="0.85"${sign === '−' ? ' stroke-dasharray="5 3"' : ''}/>`;
  const head = hasHead ? arrowhead(last, tip, colour, kind === 'pipe' ? 6 : 3.6) : '';
  const label = `${edge.from} → ${edge.to}`;
  return {
    path: `<g><title>${escaped(sign === undefined ? label : `${label}: ${sign}`)}</title>${stroke}${head}</g>`,
    sign: sign === undefined ? '' : signBeside(points, tip, sign, colour),
  };
}

function arrowhead(base: Point, tip: Point, colour: string, half: number): string {
  const [dx, dy] = [tip[0] - base[0], tip[1] - base[1]];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [nx, ny] = [(-dy / length) * half, (dx / length) * half];
  const corners = [tip, [base[0] + nx, base[1] + ny], [base[0] - nx, base[1] - ny]] as const;
  return `<path d="M${corners.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}Z" fill="${colour}"/>`;
}

/** Beside the arrow, a little before its head. */
function signBeside(points: readonly Point[], tip: Point, sign: string, colour: string): string {
  const base = points.at(-1) ?? tip;
  const [dx, dy] = [tip[0] - base[0], tip[1] - base[1]];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const x = base[0] - (dx / length) * 3 - (dy / length) * 8;
  const y = base[1] - (dy / length) * 3 + (dx / length) * 8 + 4;
  return text(x, y, sign, { size: 13, fill: colour, anchor: 'middle', bold: true, rim: true });
}
