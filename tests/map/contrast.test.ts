import { describe, expect, test } from 'vitest';
import { PILLARS } from '../../src/engine/types.ts';
import { CASING_OPACITY, CELL_OPACITY, HALO_OPACITY, streamColour } from '../../src/map/shade.ts';
import type { Tint } from '../../src/views/map-frame.ts';
import { REGION_COLOURS, type Theme, TONES } from '../../src/views/palette.ts';
import { labOf, rampColour } from '../../src/views/ramp.ts';
import { contrastOf, laidOver } from '../helpers/contrast.ts';

const TINTS: readonly Tint[] = [...PILLARS, 'outcome'];
const PARTS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Everything that a name, a ring or an arc may lie on. */
function grounds(theme: Theme): [string, string][] {
  const { land, sea, paper } = TONES[theme];
  const cell = (colour: string): string => laidOver(colour, land, CELL_OPACITY[theme]);
  return [
    ['land', land],
    ['sea', sea],
    ['paper', paper],
    ...Object.entries(REGION_COLOURS[theme]).map(([id, colour]): [string, string] => [
      `field of ${id}`,
      cell(colour),
    ]),
    ...TINTS.flatMap((tint) =>
      PARTS.map((part): [string, string] => [
        `field at ${part} of ${tint}`,
        cell(rampColour(theme, tint, part)),
      ]),
    ),
  ];
}

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  const tones = TONES[theme];

  test('a name and its rank stand out from their halo by 4.5 on any ground', () => {
    for (const [, ground] of grounds(theme)) {
      const halo = laidOver(tones.halo, ground, HALO_OPACITY);
      expect(contrastOf(tones.ink, halo)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(tones.inkSoft, halo)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('a hub’s ring stands out by 3 from land and sea, and from the paper round it', () => {
    for (const ground of [tones.land, tones.sea, tones.halo]) {
      expect(contrastOf(tones.ring, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(['talent', 'firms', 'money'] as const)('an arc of %s stands out by 3', (kind) => {
    const arc = streamColour(kind, theme);
    expect(contrastOf(arc, tones.land)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(arc, tones.sea)).toBeGreaterThanOrEqual(3);
    for (const [name, ground] of grounds(theme)) {
      const casing = laidOver(tones.halo, ground, CASING_OPACITY);
      expect([name, contrastOf(arc, casing)]).toEqual([name, expect.toSatisfy(isThree)]);
    }
  });

  test.each(TINTS)(
    'the ramp of %s runs evenly in one direction, and its far end stands out',
    (tint) => {
      const lightness = PARTS.map((part) => labOf(rampColour(theme, tint, part))[0]);
      const steps = lightness.slice(1).map((light, i) => light - (lightness[i] as number));
      const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
      for (const step of steps) expect(step / mean).toSatisfy((r: number) => r > 0.6 && r < 1.4);
      const far = rampColour(theme, tint, 1);
      for (const ground of [tones.land, tones.sea, tones.paper]) {
        expect(contrastOf(far, ground)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

function isThree(contrast: number): boolean {
  return contrast >= 3;
}
