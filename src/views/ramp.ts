// Shades of one hue, evenly spaced to the eye: OKLab lightness runs in a straight line from pale to
// deep by day, from dim to bright by night. (B. Ottosson, "A perceptual color space for image
// processing", 2020.) The deep end keeps a contrast of 3 against land, sea and paper.
import { pow } from '../engine/exact.ts';
import type { Tint } from './map-frame.ts';
import { PILLAR_INK, type Theme, TONES } from './palette.ts';

type Lab = [lightness: number, a: number, b: number];

/** Lightness of the end that says least. */
const PALE = { day: 0.93, night: 0.34 } as const;
/** Share of the full chroma that it has. */
const PALE_CHROMA = 0.3;

const remembered = new Map<string, string>();

/** `part` 0 is the pale end, 1 the deep one. */
export function rampColour(theme: Theme, tint: Tint, part: number): string {
  const step = Math.round(Math.max(0, Math.min(1, part)) * 100);
  const key = `${theme} ${tint} ${step}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const [full, a, b] = labOf(tint === 'outcome' ? TONES[theme].ink : PILLAR_INK[theme][tint]);
  const chroma = PALE_CHROMA + ((1 - PALE_CHROMA) * step) / 100;
  const lightness = PALE[theme] + ((full - PALE[theme]) * step) / 100;
  const colour = hexOf([lightness, a * chroma, b * chroma]);
  remembered.set(key, colour);
  return colour;
}

export function labOf(hex: string): Lab {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
  }) as [number, number, number];
  const l = pow(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b, 1 / 3);
  const m = pow(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b, 1 / 3);
  const s = pow(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b, 1 / 3);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hexOf([lightness, a, b]: Lab): string {
  const cube = (x: number): number => x * x * x;
  const l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
  const m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
  const s = cube(lightness - 0.0894841775 * a - 1.291485548 * b);
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => {
    const held = Math.max(0, Math.min(1, value));
    const coded = held <= 0.0031308 ? held * 12.92 : 1.055 * pow(held, 1 / 2.4) - 0.055;
    return Math.round(coded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}
