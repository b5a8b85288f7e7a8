// Sea, islands and shore over the field, land under it: one tone for all land.
import Phaser from 'phaser';
import { paintCover } from './paint.ts';
import type { Scenery } from './scenery.ts';
import { createSheet } from './sheet.ts';

export type GroundLayer = ReturnType<typeof createGroundLayer>;

export function createGroundLayer(scene: Phaser.Scene) {
  const sheet = createSheet(scene, 'cover');
  return {
    paint(scenery: Scenery): void {
      const { ground, tones, unit, isGroundVisible } = scenery;
      const under = isGroundVisible ? tones.land : tones.paper;
      scene.cameras.main.setBackgroundColor(Phaser.Display.Color.HexStringToColor(under).rgba);
      sheet.paint(scenery.view, scenery.size, (pen, view) => {
        paintCover(pen, ground, view, tones, unit, isGroundVisible);
      });
    },
    place: sheet.place,
    covers: sheet.covers,
  };
}
