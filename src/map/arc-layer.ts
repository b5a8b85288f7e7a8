// Streams of people, firms and money: quiet lines on a sheet, travellers along them in motion.
import type Phaser from 'phaser';
import type { Tones } from '../views/palette.ts';
import { PILLAR_COLOURS, type Theme } from '../views/palette.ts';
import { pointOn, type Stream, streamsOf } from './arcs.ts';
import { paintParticle } from './paint.ts';
import type { Scenery } from './scenery.ts';
import { createSheet } from './sheet.ts';
import { createStamps, type Pen } from './stamps.ts';
import type { View } from './view.ts';

type Traveller = {
  bob: Phaser.GameObjects.Bob;
  stream: Stream;
  /** 0–1 of the animation. */
  starts: number;
  lasts: number;
};

const KINDS = ['talent', 'firms', 'money'] as const;
/** Opacity of the lines when nothing moves, and while it does. */
const QUIET = 0.55;

export type ArcLayer = ReturnType<typeof createArcLayer>;

export function createArcLayer(scene: Phaser.Scene) {
  const sheet = createSheet(scene, 'arcs');
  const stamps = createStamps(scene, 'travellers');
  const group = scene.add.container(0, 0);
  let blitter: Phaser.GameObjects.Blitter | null = null;
  let travellers: Traveller[] = [];
  let half = 0;

  const colourOf = (kind: Stream['kind'], theme: Theme): string => {
    const colours = PILLAR_COLOURS[theme];
    return { talent: colours.talent, firms: colours.ecosystem, money: colours.capital }[kind];
  };

  const clear = (): void => {
    travellers = [];
    blitter?.destroy();
    blitter = null;
  };

  const paintLine = (pen: Pen, stream: Stream, view: View, scenery: Scenery): void => {
    const { theme, unit, factor, selected } = scenery;
    const isOurs = selected === stream.from || selected === stream.to;
    const [x0, y0, x1, y1, x2, y2] = stream.curve;
    const x = (km: number): number => km * view.scale + view.x;
    const y = (km: number): number => km * view.scale + view.y;
    pen.beginPath();
    pen.moveTo(x(x0), y(y0));
    pen.quadraticCurveTo(x(x1), y(y1), x(x2), y(y2));
    pen.lineWidth = (0.7 + 2.1 * Math.sqrt(stream.weight)) * unit * factor;
    pen.strokeStyle = colourOf(stream.kind, theme);
    const strength = 0.3 + 0.5 * Math.sqrt(stream.weight);
    pen.globalAlpha = isOurs ? Math.min(1, strength + 0.3) : strength;
    pen.stroke();
  };

  return {
    paint(scenery: Scenery): void {
      const streams = scenery.frame === null ? [] : streamsOf(scenery.frame);
      sheet.paint(scenery.view, scenery.size, (pen, view) => {
        pen.lineCap = 'round';
        for (const stream of streams) paintLine(pen, stream, view, scenery);
        pen.globalAlpha = 1;
      });
    },

    /** Lets the travellers set off; larger streams send more of them. */
    begin(scenery: Scenery): void {
      clear();
      const { frame, theme, tones, unit, factor } = scenery;
      if (frame === null) return;
      half = addStamps(theme, tones, unit * factor);
      blitter = scene.add.blitter(0, 0, stamps.key(), 'talent');
      group.add(blitter);
      stamps.clearOld();
      for (const stream of streamsOf(frame)) {
        const count = 1 + Math.round(5 * Math.sqrt(stream.weight));
        const lasts = 0.3 + 0.22 * Math.min(1, stream.lengthKm / 1500);
        for (let i = 0; i < count; i++) {
          const bob = blitter.create(0, 0, stamps.has(stream.kind) ? stream.kind : 'talent');
          const starts = (1 - lasts) * ((i + jitter(stream, i)) / count);
          travellers.push({ bob, stream, starts, lasts });
        }
      }
    },

    step(part: number, view: View): void {
      sheet.image.setAlpha(QUIET + (1 - QUIET) * Math.min(1, part * 6, (1 - part) * 6));
      for (const { bob, stream, starts, lasts } of travellers) {
        const t = (part - starts) / lasts;
        if (t <= 0 || t >= 1) {
          bob.setAlpha(0);
          continue;
        }
        const [xKm, yKm] = pointOn(stream.curve, t * t * (3 - 2 * t));
        bob.x = xKm * view.scale + view.x - half;
        bob.y = yKm * view.scale + view.y - half;
        bob.setAlpha(Math.min(1, t * 8, (1 - t) * 8));
      }
    },

    end(): void {
      clear();
      sheet.image.setAlpha(QUIET);
    },

    place: sheet.place,
    covers: sheet.covers,
  };

  function addStamps(theme: Theme, tones: Tones, unit: number): number {
    const radius = 2.5 * unit;
    const edge = Math.ceil(radius * 2);
    for (const kind of KINDS) {
      stamps.add(kind, edge * 2, edge * 2, (pen) =>
        paintParticle(pen, kind, radius, colourOf(kind, theme), tones.halo),
      );
    }
    stamps.commit();
    return edge;
  }
}

/** An uneven but fixed spacing, so that travellers do not march in step. */
function jitter(stream: Stream, index: number): number {
  const mixed = Math.abs(stream.curve[0] * 7.3 + stream.curve[5] * 3.1 + index * 41.7);
  return (mixed % 10) / 14;
}
