// Where the labels go: beside their hub, clear of one another and of every other hub.
// Pure: sizes come in, boxes come out; the same input gives the same places.

export type Box = { left: number; top: number; right: number; bottom: number };

export type LabelItem = {
  id: string;
  /** Hub centre and radius, in the same pixels as width and height. */
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** Lower is placed first and hidden last. */
  priority: number;
};

export type LabelPlace = {
  id: string;
  box: Box;
  /** Index of the position taken; hand it back next time so that labels stay put. */
  side: number;
  /** False only where no free place was left. */
  visible: boolean;
};

/** Unit vectors from the hub, best first: beside, then slanting, then above and below. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0.89, 0.45],
  [0.89, -0.45],
  [-0.89, 0.45],
  [-0.89, -0.45],
  [0, 1],
  [0, -1],
  [0.55, 0.83],
  [0.55, -0.83],
  [-0.55, 0.83],
  [-0.55, -0.83],
];
/** Gaps between circle and label, in label heights. */
const GAPS = [0.18, 0.55, 1.05, 1.6];
const PAD = 1;
const CLASH = 100;
const OUTSIDE = 300;
const DOUBTFUL = 30;
const MISREAD = 35;
const STAYING = 1.6;
const SWEEPS = 24;

/** `blocks` are boxes to keep clear of where possible, such as buttons laid over the map. */
export function placeLabels(
  items: readonly LabelItem[],
  bounds: Box,
  blocks: readonly Box[] = [],
  previous: ReadonlyMap<string, number> = new Map(),
): LabelPlace[] {
  const byPriority = items
    .map((_, i) => i)
    .sort((a, b) => priorityOf(items, a) - priorityOf(items, b));
  const table = items.map((item) =>
    candidatesOf(item).map((box, side): Candidate => {
      const staying = previous.get(item.id) === side ? -STAYING : 0;
      const cost = side * 0.35 + staying + fixedCost(item, box, items, bounds, blocks);
      return { box, cost };
    }),
  );
  // Where one order ends in a corner another may not: the cheapest of a few wins.
  const crowd = items.map((item) => items.filter((other) => isNear(item, other)).length);
  const byCrowd = [...byPriority].sort((a, b) => (crowd[b] as number) - (crowd[a] as number));
  let best: Solution | null = null;
  for (const order of [byPriority, byCrowd, [...byPriority].reverse()]) {
    const solution = solve(items, table, order);
    if (best === null || solution.cost < best.cost) best = solution;
    if (best.cost < CLASH) break;
  }

  const shown: Box[] = [];
  const places: LabelPlace[] = [];
  for (const i of byPriority) {
    const item = items[i] as LabelItem;
    const side = best?.sides[i] ?? 0;
    const box = (table[i] as Candidate[])[side]?.box as Box;
    const isFree =
      shown.every((other) => clash(box, other) === 0) &&
      items.every((other) => other === item || discDepth(box, other) <= 0);
    if (isFree) shown.push(box);
    places[i] = { id: item.id, box, side, visible: isFree };
  }
  return places;
}

type Candidate = { box: Box; cost: number };
type Solution = { sides: number[]; cost: number };

/** Each label in turn takes its cheapest place, again and again; then pairs move together. */
function solve(
  items: readonly LabelItem[],
  table: readonly (readonly Candidate[])[],
  order: readonly number[],
): Solution {
  const sides = items.map(() => -1);
  const at = (i: number, side: number): Candidate => table[i]?.[side] as Candidate;
  const among = (i: number, box: Box, except = -1): number => {
    let sum = 0;
    for (let j = 0; j < sides.length; j++) {
      const side = sides[j] as number;
      if (j !== i && j !== except && side >= 0) sum += clash(box, at(j, side).box);
    }
    return sum;
  };
  const costAt = (i: number, side: number, except = -1): number => {
    const candidate = at(i, side);
    return candidate.cost + among(i, candidate.box, except);
  };
  const cheapest = (i: number): number => {
    let found = 0;
    let least = Infinity;
    for (let side = 0; side < (table[i] as Candidate[]).length; side++) {
      const cost = costAt(i, side);
      if (cost < least) {
        least = cost;
        found = side;
      }
    }
    return found;
  };

  /** Moves a label in trouble together with a neighbour, which one at a time could not. */
  const movePair = (): boolean => {
    for (const i of order) {
      if (costAt(i, sides[i] as number) < CLASH) continue;
      for (const j of order) {
        if (i === j || !isNear(items[i] as LabelItem, items[j] as LabelItem)) continue;
        const pairCost = (a: number, b: number): number =>
          costAt(i, a, j) + costAt(j, b, i) + clash(at(i, a).box, at(j, b).box);
        let least = pairCost(sides[i] as number, sides[j] as number) - 0.001;
        let found: [number, number] | undefined;
        const alone = (table[j] as Candidate[]).map((_, b) => costAt(j, b, i));
        for (let a = 0; a < (table[i] as Candidate[]).length; a++) {
          const first = costAt(i, a, j);
          if (first >= least) continue;
          for (let b = 0; b < alone.length; b++) {
            const cost = first + (alone[b] as number) + clash(at(i, a).box, at(j, b).box);
            if (cost >= least) continue;
            least = cost;
            found = [a, b];
          }
        }
        if (found === undefined) continue;
        [sides[i], sides[j]] = found;
        return true;
      }
    }
    return false;
  };

  for (const i of order) sides[i] = cheapest(i);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let isMoved = false;
    for (const i of order) {
      const side = cheapest(i);
      if (side === sides[i]) continue;
      sides[i] = side;
      isMoved = true;
    }
    if (!isMoved && !movePair()) break;
  }
  // A clash counts from both its ends, which is no matter: solutions are only compared.
  const cost = sides.reduce((sum, side, i) => sum + costAt(i, side), 0);
  return { sides, cost };
}

/** Whether two labels could ever meet. */
function isNear(a: LabelItem, b: LabelItem): boolean {
  const room = a.radius + b.radius + 2.6 * (a.height + b.height) * 0.5;
  return (
    Math.abs(a.x - b.x) < room + a.width + b.width &&
    Math.abs(a.y - b.y) < room + a.height + b.height
  );
}

function priorityOf(items: readonly LabelItem[], index: number): number {
  return items[index]?.priority ?? 0;
}

function candidatesOf(item: LabelItem): Box[] {
  return GAPS.flatMap((gap) => DIRECTIONS.map(([dx, dy]) => boxBeside(item, dx, dy, gap)));
}

function boxBeside(item: LabelItem, dx: number, dy: number, gap: number): Box {
  const { x, y, radius, width, height } = item;
  const away = radius + gap * height;
  // A slanting label hangs by its near corner: its width goes wholly to its side.
  const cx =
    x + dx * away + (dx === 0 ? 0 : Math.sign(dx) * (width / 2) * Math.min(1, Math.abs(dx) * 1.5));
  const cy = y + dy * away + (Math.abs(dy) > 0.4 ? Math.sign(dy) * height * 0.42 : 0);
  return {
    left: cx - width / 2,
    top: cy - height / 2,
    right: cx + width / 2,
    bottom: cy + height / 2,
  };
}

function fixedCost(
  item: LabelItem,
  box: Box,
  items: readonly LabelItem[],
  bounds: Box,
  blocks: readonly Box[],
): number {
  let cost = 0;
  const ownDepth = Math.min(0, discDepth(box, item));
  for (const other of items) {
    const depth = discDepth(box, other);
    if (depth > 0) cost += (other === item ? 8 : CLASH) + depth;
    // A name nearer to another hub than to its own would be read as that hub's.
    else if (other !== item && depth > ownDepth) cost += DOUBTFUL;
  }
  for (const other of items) {
    // Level with another hub and close beside it, it would be taken for that hub's name.
    const isLevel = Math.abs((box.top + box.bottom) / 2 - other.y) < item.height * 0.6;
    if (other !== item && isLevel && discDepth(box, other) > -item.height) cost += MISREAD;
  }
  const out =
    Math.max(0, bounds.left - box.left) +
    Math.max(0, bounds.top - box.top) +
    Math.max(0, box.right - bounds.right) +
    Math.max(0, box.bottom - bounds.bottom);
  if (out > 0) cost += OUTSIDE + out;
  for (const block of blocks) if (clash(box, block) > 0) cost += CLASH / 2;
  return cost;
}

/** How deep a hub's circle reaches into a box; nought or less where they are apart. */
function discDepth(box: Box, disc: { x: number; y: number; radius: number }): number {
  const dx = disc.x - Math.max(box.left, Math.min(disc.x, box.right));
  const dy = disc.y - Math.max(box.top, Math.min(disc.y, box.bottom));
  return disc.radius - Math.sqrt(dx * dx + dy * dy);
}

function clash(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + PAD;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + PAD;
  return width > 0 && height > 0 ? CLASH + Math.min(width, height) : 0;
}
