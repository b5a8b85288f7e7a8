// The field of hexagons: one painted sheet at rest; while a half-year ends, the cells that change
// fade from before to after in a ripple that runs out from the hub that gains them.
import type Phaser from 'phaser';
import { changedCells, createField, type FieldShade, fieldOf } from '../views/field.ts';
import type { Ground, MapFrame } from '../views/map-frame.ts';
import type { Theme } from '../views/palette.ts';
import { paintHexagon } from './paint.ts';
import type { Scenery } from './scenery.ts';
import { cellShade } from './shade.ts';
import { createSheet } from './sheet.ts';
import { createStamps, type Pen } from './stamps.ts';
import type { View } from './view.ts';

type Ripple = {
  x: number;
  y: number;
  /** 0–1, when this cell's turn comes. */
  delay: number;
  from: Phaser.GameObjects.Bob | null;
  to: Phaser.GameObjects.Bob | null;
  fromAlpha: number;
  toAlpha: number;
  isSameOwner: boolean;
};

/** Share of the animation that one cell takes. */
const CELL_PART = 0.34;
/** How far a cell brightens as the tide passes over it. */
const CREST = 0.22;

export type FieldLayer = ReturnType<typeof createFieldLayer>;

export function createFieldLayer(scene: Phaser.Scene, ground: Ground) {
  const field = createField(ground.cells, ground.hubs);
  const sheet = createSheet(scene, 'field');
  const stamps = createStamps(scene, 'cells');
  const group = scene.add.container(0, 0);
  let blitter: Phaser.GameObjects.Blitter | null = null;
  let ripples: Ripple[] = [];
  let shade: FieldShade | null = null;
  let painted: View = { scale: 1, x: 0, y: 0 };

  const shadeOf = (frame: MapFrame): FieldShade => {
    const masses = new Map(frame.hubs.map((hub) => [hub.id, hub.mass]));
    return fieldOf(
      field,
      field.hubIds.map((id) => masses.get(id) ?? 0),
    );
  };

  const inksOf = (frame: MapFrame, theme: Theme): { colour: string; opacity: number }[] => {
    const hubs = new Map(frame.hubs.map((hub) => [hub.id, hub]));
    return field.hubIds.map((id) => {
      const hub = hubs.get(id);
      // A hub that the frame lacks has no mass and so no cell.
      return hub === undefined ? { colour: '#000000', opacity: 0 } : cellShade(frame, hub, theme);
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
      pen.globalAlpha = (cells.strengths[cell] ?? 0) * ink.opacity;
      paintHexagon(pen, radius, ink.colour);
    }
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = 1;
  };

  const clearRipples = (): void => {
    ripples = [];
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
      const { frame, view, theme, unit } = scenery;
      if (frame === null) return;
      const before = shadeOf(previous);
      const after = shadeOf(frame);
      shade = after;
      // In an overlay a hub's value recolours every cell it holds.
      const changed = changedCells(before, after, frame.overlay === 'pull' ? 0.008 : -1);
      layer.repaint(scenery, new Set(changed));
      painted = { ...view };
      const radius = cellRadius(view.scale, unit);
      const edge = Math.ceil(radius) + 2;
      const inks = { from: inksOf(previous, theme), to: inksOf(frame, theme) };
      for (const name of ['from', 'to'] as const) {
        inks[name].forEach(({ colour }, i) => {
          stamps.add(`${name}-${i}`, edge * 2, edge * 2, (pen) =>
            paintHexagon(pen, radius, colour),
          );
        });
      }
      stamps.commit();
      blitter = scene.add.blitter(0, 0, stamps.key(), 'to-0');
      group.add(blitter);
      stamps.clearOld();
      const bob = (name: string, owner: number, x: number, y: number) =>
        owner < 0 ? null : (blitter?.create(x - edge, y - edge, `${name}-${owner}`) ?? null);
      for (const cell of changed) {
        const owner = after.owners[cell] ?? -1;
        const was = before.owners[cell] ?? -1;
        const hub = ground.hubs[owner >= 0 ? owner : was];
        const xKm = ground.cells[cell * 2] as number;
        const yKm = ground.cells[cell * 2 + 1] as number;
        const far = hub === undefined ? 0 : Math.hypot(xKm - hub.xKm, yKm - hub.yKm) / hub.reachKm;
        const x = xKm * view.scale;
        const y = yKm * view.scale;
        ripples.push({
          x,
          y,
          delay: Math.min(1, far) * (1 - CELL_PART),
          from: bob('from', was, x, y),
          to: bob('to', owner, x, y),
          fromAlpha: (before.strengths[cell] ?? 0) * (inks.from[was]?.opacity ?? 0),
          toAlpha: (after.strengths[cell] ?? 0) * (inks.to[owner]?.opacity ?? 0),
          isSameOwner: was === owner && previous.overlay === frame.overlay,
        });
      }
      layer.step(0);
      layer.place(view);
    },

    /** `part` of the ripple has run, 0–1. */
    step(part: number): void {
      for (const ripple of ripples) {
        const t = Math.max(0, Math.min(1, (part - ripple.delay) / CELL_PART));
        const eased = t * t * (3 - 2 * t);
        const crest = CREST * 4 * t * (1 - t);
        if (ripple.isSameOwner) {
          ripple.from?.setAlpha(0);
          const alpha = ripple.fromAlpha + (ripple.toAlpha - ripple.fromAlpha) * eased;
          ripple.to?.setAlpha(Math.min(1, alpha * (1 + crest * 0.5)));
        } else {
          ripple.from?.setAlpha(ripple.fromAlpha * (1 - eased));
          ripple.to?.setAlpha(Math.min(1, (ripple.toAlpha + crest) * eased));
        }
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
