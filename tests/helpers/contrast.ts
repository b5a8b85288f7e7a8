// Contrast as WCAG 2.2 defines it, from hex colours; and what one colour laid over another becomes.

type Rgb = [number, number, number];

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
}

export function luminanceOf(hex: string): number {
  const [r, g, b] = rgbOf(hex).map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

export function laidOver(over: string, under: string, opacity: number): string {
  const below = rgbOf(under);
  const mixed = rgbOf(over).map((byte, i) =>
    Math.round(byte * opacity + (below[i] as number) * (1 - opacity)),
  );
  return `#${mixed.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
