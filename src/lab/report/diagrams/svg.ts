// Pictures as text: the few shapes that diagrams and plots are made of, on white, so that they read
// the same on a light and on a dark page.
import { PILLAR_COLOURS, PILLAR_INK, TONES } from '../../../views/palette.ts';

export const { ink: INK, inkSoft: SOFT, line: LINE } = TONES.day;
/** Of grounds and of frames; `ink` where letters stand on white. */
export const COLOURS: Readonly<Record<string, string>> = {
  ...PILLAR_COLOURS.day,
  outcome: '#3a4048',
  nation: '#7b828a',
};
export const INKS: Readonly<Record<string, string>> = {
  ...PILLAR_INK.day,
  outcome: '#22262b',
  nation: '#5c636b',
};

const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

export type Point = readonly [x: number, y: number];

/** One decimal: finer is not seen, and the same on every machine. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A whole picture; the title is what a screen reader says. */
export function picture(width: number, height: number, title: string, parts: string[]): string {
  const size = `width="${at(width)}" height="${at(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${at(width)} ${at(height)}" role="img" font-family="${FONT}">
<title>${escaped(title)}</title>
<rect ${size} fill="#ffffff"/>
${parts.filter((part) => part !== '').join('\n')}
</svg>
`;
}

export type Lettering = {
  readonly size?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** A rim of white, where lines pass behind. */
  readonly rim?: boolean;
};

export function text(x: number, y: number, words: string, lettering: Lettering = {}): string {
  const { size = 12, fill = INK, anchor = 'start', bold = false, rim = false } = lettering;
  const weight = bold ? ' font-weight="600"' : '';
  const halo = rim ? ' stroke="#ffffff" stroke-width="3" paint-order="stroke"' : '';
  const place = `x="${at(x)}" y="${at(y)}" font-size="${size}" text-anchor="${anchor}"`;
  return `<text ${place} fill="${fill}"${weight}${halo}>${escaped(words)}</text>`;
}

export function line(
  [x1, y1]: Point,
  [x2, y2]: Point,
  stroke = LINE,
  width = 1,
  dash = '',
): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  const ends = `x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"`;
  return `<line ${ends} stroke="${stroke}" stroke-width="${width}"${dashes}/>`;
}

export function circle([x, y]: Point, radius: number, fill: string, stroke = 'none'): string {
  return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" fill="${fill}" stroke="${stroke}"/>`;
}

/** About how wide a text is: nobody measures letters here, but Chinese ones are square. */
export function widthOf(words: string, size = 12): number {
  let ems = 0;
  for (const letter of words) {
    if (/[⺀-鿿＀-￯]/u.test(letter)) ems += 1;
    else if (/[iljtfrI.,:;'’ ()|]/.test(letter)) ems += 0.32;
    else if (/[mwMW]/.test(letter)) ems += 0.88;
    else ems += /[A-Z0-9+=−]/.test(letter) ? 0.66 : 0.56;
  }
  return 1.04 * ems * size;
}
