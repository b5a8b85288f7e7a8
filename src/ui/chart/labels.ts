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

/** Labels in order of height, none nearer to the next than `gap`, none below `lowest`. */
export function spread(labels: readonly Label[], lowest: number, gap: number): Label[] {
  const sorted = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  sorted.forEach((here, k) => {
    const above = sorted[k - 1];
    if (above) here.y = Math.max(here.y, above.y + gap);
  });
  for (let k = sorted.length - 1; k >= 0; k--) {
    const here = sorted[k];
    const limit = (sorted[k + 1]?.y ?? lowest + gap) - gap;
    if (here) here.y = Math.min(here.y, limit);
  }
  return sorted;
}
