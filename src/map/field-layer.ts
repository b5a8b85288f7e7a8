// The field of hexagons: one painted sheet at rest; while a half-year ends, the cells that change
// fade from before to after, and a tide runs over all of them: out from hubs that gain, back to
// those that lose.
import type Phaser from 'phaser';
import { changedCells, createField, type FieldShade, fieldOf } from '../views/field.ts';
import type { Ground, MapFrame } from '../views/map-frame.ts';
import type { Theme } from '../views/palette.ts';
import { paintHexagon } from './paint.ts';
import type { Scenery } from './scenery.ts';
import { CELL_OPACITY, crestColour, hubColour } from './shade.ts';
import { createSheet } from './sheet.ts';
import { createStamps, type Pen } from './stamps.ts';
import { arrivalOf, gainsOf } from './tide.ts';
import type { View } from './view.ts';

type Ripple = {
  /** 0–1, when this cell's turn comes. */
  delay: number;
  from: Phaser.GameObjects.Bob | null;
  to: Phaser.GameObjects.Bob | null;
  fromAlpha: number;
  toAlpha: number;
  isSameOwner: boolean;
};

type Crest = { bob: Phaser.GameObjects.Bob; delay: number; height: number };

/** Share of the animation that one cell takes to change, and that the crest takes to pass it. */
const CELL_PART = 0.34;
const CREST_PART = 0.26;
/** A cell whose strength shifts by less than this is left as it is. */
const LEAST_SHIFT = 0.008;
/** Opacity of the crest where nothing is gained, and what the most gained adds. */
const SWELL = [0.16, 0.5] as const;
const EBB = [0.12, 0.34] as const;

export type FieldLayer = ReturnType<typeof createFieldLayer>;

export function createFieldLayer(scene: Phaser.Scene, ground: Ground) {
  const field = createField(ground.cells, ground.hubs);
  const sheet = createSheet(scene, 'field');
  const stamps = createStamps(scene, 'cells');
  const group = scene.add.container(0, 0);
  let blitter: Phaser.GameObjects.Blitter | null = null;
  let ripples: Ripple[] = [];
  let crests: Crest[] = [];
  let shade: FieldShade | null = null;
  let painted: View = { scale: 1, x: 0, y: 0 };

  const shadeOf = (frame: MapFrame): FieldShade => {
    const masses = new Map(frame.hubs.map((hub) => [hub.id, hub.mass]));
    return fieldOf(
      field,
      field.hubIds.map((id) => masses.get(id) ?? 0),
    );
  };

  const inksOf = (frame: MapFrame, theme: Theme): string[] => {
    const hubs = new Map(frame.hubs.map((hub) => [hub.id, hub]));
    return field.hubIds.map((id) => {
      const hub = hubs.get(id);
      // A hub that the frame lacks has no mass and so no cell.
      return hub === undefined ? '#000000' : hubColour(frame, hub, theme);
    });
  };

  const cellRadius = (scale: number, unit: number): number =>
    Math.max(1, ground.cellRadiusKm * scale - 0.62 * unit);

  const paintCells = (
    pen: Pen,
    view: View,
    scenery: Scenery,
    frame: MapFrame,
    cells: FieldShade,
    skip: ReadonlySet<number>,
  ): void => {
    const inks = inksOf(frame, scenery.theme);
    const radius = cellRadius(view.scale, scenery.unit);
    for (let cell = 0; cell < field.cellCount; cell++) {
      const ink = inks[cells.owners[cell] ?? -1];
      if (ink === undefined || skip.has(cell)) continue;
      const x = (ground.cells[cell * 2] as number) * view.scale + view.x;
      const y = (ground.cells[cell * 2 + 1] as number) * view.scale + view.y;
      if (x < -radius || y < -radius || x > pen.canvas.width + radius) continue;
      if (y > pen.canvas.height + radius) continue;
      pen.setTransform(1, 0, 0, 1, x, y);
      pen.globalAlpha = (cells.strengths[cell] ?? 0) * CELL_OPACITY[scenery.theme];
      paintHexagon(pen, radius, ink);
    }
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = 1;
  };

  const clearRipples = (): void => {
    ripples = [];
    crests = [];
    blitter?.destroy();
    blitter = null;
  };

  const layer = {
    /** Paints the field at rest. */
    paint(scenery: Scenery): void {
      clearRipples();
      shade = scenery.frame === null ? null : shadeOf(scenery.frame);
      layer.repaint(scenery, new Set());
    },

    repaint(scenery: Scenery, skip: ReadonlySet<number>): void {
      const { frame } = scenery;
      sheet.paint(scenery.view, scenery.size, (pen, view) => {
        if (frame !== null && shade !== null) paintCells(pen, view, scenery, frame, shade, skip);
      });
    },

    /** Sets out the ripple; `step(1)` or `paint` ends it. */
    begin(scenery: Scenery, previous: MapFrame): void {
      clearRipples();
      const { frame, view, theme, tones, unit } = scenery;
      if (frame === null) return;
      const gains = gainsOf(previous, frame);
      const gainAt = (owner: number): number => gains.get(field.hubIds[owner] ?? '') ?? 0;
      const before = shadeOf(previous);
      const after = shadeOf(frame);
      shade = after;
      const inks = { from: inksOf(previous, theme), to: inksOf(frame, theme) };
      const changed = new Set(changedCells(before, after, LEAST_SHIFT));
      // In an overlay a new value recolours the cells of its hub, however strong they are.
      after.owners.forEach((owner, cell) => {
        if (inks.from[before.owners[cell] ?? -1] !== inks.to[owner]) changed.add(cell);
      });
      layer.repaint(scenery, changed);
      painted = { ...view };
      const radius = cellRadius(view.scale, unit);
      const edge = Math.ceil(radius) + 2;
      for (const name of ['from', 'to'] as const) {
        inks[name].forEach((colour, i) => {
          stamps.add(`${name}-${i}`, edge * 2, edge * 2, (pen) =>
            paintHexagon(pen, radius, colour),
          );
        });
      }
      inks.to.forEach((colour, i) => {
        const crest = crestColour(colour, tones.ring);
        stamps.add(`swell-${i}`, edge * 2, edge * 2, (pen) => paintHexagon(pen, radius, crest));
      });
      stamps.add('ebb', edge * 2, edge * 2, (pen) => paintHexagon(pen, radius, tones.land));
      stamps.commit();
      blitter = scene.add.blitter(0, 0, stamps.key(), 'to-0');
      group.add(blitter);
      stamps.clearOld();
      const bob = (name: string, cell: number): Phaser.GameObjects.Bob | null => {
        const x = (ground.cells[cell * 2] as number) * view.scale;
        const y = (ground.cells[cell * 2 + 1] as number) * view.scale;
        return blitter?.create(x - edge, y - edge, name) ?? null;
      };
      const arrivalAt = (owner: number, cell: number): number => {
        const hub = ground.hubs[owner];
        if (hub === undefined) return 0;
        const dx = (ground.cells[cell * 2] as number) - hub.xKm;
        const dy = (ground.cells[cell * 2 + 1] as number) - hub.yKm;
        return arrivalOf(gainAt(owner), Math.hypot(dx, dy) / hub.reachKm);
      };
      const opacity = CELL_OPACITY[theme];
      for (const cell of changed) {
        const owner = after.owners[cell] ?? -1;
        const was = before.owners[cell] ?? -1;
        ripples.push({
          delay: arrivalAt(owner >= 0 ? owner : was, cell) * (1 - CELL_PART),
          from: was < 0 ? null : bob(`from-${was}`, cell),
          to: owner < 0 ? null : bob(`to-${owner}`, cell),
          fromAlpha: (before.strengths[cell] ?? 0) * opacity,
          toAlpha: (after.strengths[cell] ?? 0) * opacity,
          isSameOwner: was === owner && inks.from[was] === inks.to[owner],
        });
      }
      after.owners.forEach((owner, cell) => {
        if (owner < 0) return;
        const gain = gainAt(owner);
        const [least, more] = gain < 0 ? EBB : SWELL;
        const crest = bob(gain < 0 ? 'ebb' : `swell-${owner}`, cell);
        if (crest === null) return;
        crests.push({
          bob: crest,
          delay: arrivalAt(owner, cell) * (1 - CREST_PART),
          height: (least + more * Math.abs(gain)) * Math.sqrt(after.strengths[cell] ?? 0),
        });
      });
      layer.step(0);
      layer.place(view);
    },

    /** `part` of the ripple has run, 0–1. */
    step(part: number): void {
      for (const ripple of ripples) {
        const t = Math.max(0, Math.min(1, (part - ripple.delay) / CELL_PART));
        const eased = t * t * (3 - 2 * t);
        if (ripple.isSameOwner) {
          ripple.from?.setAlpha(0);
          ripple.to?.setAlpha(ripple.fromAlpha + (ripple.toAlpha - ripple.fromAlpha) * eased);
        } else {
          ripple.from?.setAlpha(ripple.fromAlpha * (1 - eased));
          ripple.to?.setAlpha(ripple.toAlpha * eased);
        }
      }
      for (const { bob, delay, height } of crests) {
        const t = (part - delay) / CREST_PART;
        const alpha = t <= 0 || t >= 1 ? 0 : height * 4 * t * (1 - t);
        if (alpha !== bob.alpha) bob.setAlpha(alpha);
      }
    },

    /** Follows the camera between repaints. */
    place(view: View): void {
      sheet.place(view);
      const k = view.scale / painted.scale;
      group.setPosition(view.x, view.y).setScale(k);
    },

    covers: sheet.covers,
  };
  return layer;
}
