// Names at the ends of lines: how wide they are, and how they make room for each other.

/** A line of text, in pixels. */
export const LABEL_GAP = 13;
const SIZE = 12;

/** About how wide a text is. Measuring it would cost more than the drawing. */
export function widthOf(text: string, size = SIZE): number {
  let width = 0;
  // Han characters and full-width signs fill a square, other letters nearly two thirds of one.
  for (const letter of text) width += size * ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.62);
  return width;
}

export function widest(texts: readonly string[], size = SIZE): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text, size)), 0);
}

export type Label = { id: string; y: number };

/**
 * Labels in order of height, none nearer to the next than `gap`, all between `highest` and `lowest`. Those that
 * would meet share their room about the middle of where they belong, so that none strays far.
 */
export function spread(
  labels: readonly Label[],
  highest: number,
  lowest: number,
  gap: number,
): Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  // Neighbours that meet become one block; `middle` is the mean of where its labels belong.
  const blocks: { middle: number; count: number }[] = [];
  for (const { y } of sorted) {
    let block = { middle: y, count: 1 };
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      const room = ((above.count + block.count) / 2) * gap;
      if (block.middle - above.middle >= room) break;
      const count = above.count + block.count;
      blocks.pop();
      block = {
        middle: (above.middle * above.count + block.middle * block.count) / count,
        count,
      };
    }
    blocks.push(block);
  }
  const placed = blocks.flatMap(({ middle, count }) =>
    Array.from({ length: count }, (_, k) => middle + (k - (count - 1) / 2) * gap),
  );
  const last = sorted.length - 1;
  return sorted.map((label, k) => {
    const down = Math.max(placed[k] as number, highest + k * gap);
    return { ...label, y: Math.min(down, lowest - (last - k) * gap) };
  });
}
