// Streams of people, firms and money: quiet lines on a sheet, travellers along them in motion.
import type Phaser from 'phaser';
import type { Theme, Tones } from '../views/palette.ts';
import { pointOn, type Stream, streamsOf, tipOf } from './arcs.ts';
import { discZoom, hubRadius } from './discs.ts';
import { paintParticle, paintStream } from './marks.ts';
import type { Scenery } from './scenery.ts';
import { streamColour } from './shade.ts';
import { createSheet } from './sheet.ts';
import { createStamps } from './stamps.ts';
import type { View } from './view.ts';

type Traveller = {
  bob: Phaser.GameObjects.Bob;
  stream: Stream;
  /** 0–1 of the animation. */
  starts: number;
  lasts: number;
};

const KINDS = ['talent', 'firms', 'money'] as const;
/** Opacity of the lines before their half-year is played out. */
const FAINT = 0.25;
/** CSS pixels of an arc that comes from outside, or goes there. */
const STUB = 34;
/** CSS pixels between an arrow's tip and the hub that it points to. */
const TIP_GAP = 3;

export type ArcLayer = ReturnType<typeof createArcLayer>;

export function createArcLayer(scene: Phaser.Scene) {
  const sheet = createSheet(scene, 'arcs');
  const stamps = createStamps(scene, 'travellers');
  const group = scene.add.container(0, 0);
  let blitter: Phaser.GameObjects.Blitter | null = null;
  let travellers: Traveller[] = [];
  let half = 0;

  const clear = (): void => {
    travellers = [];
    blitter?.destroy();
    blitter = null;
  };

  const streams = ({ frame, view, unit, factor }: Scenery): Stream[] =>
    frame === null ? [] : streamsOf(frame, (STUB * unit * factor) / view.scale);

  return {
    paint(scenery: Scenery): void {
      const { frame, theme, tones, unit, factor, selected, fitted } = scenery;
      const sizes = new Map(frame?.hubs.map((hub) => [hub.id, hub.size]));
      const zoom = discZoom(scenery.view.scale / fitted.scale);
      // The chosen region's streams lie over the others.
      const isOurs = (stream: Stream): boolean =>
        selected !== null && (stream.from === selected || stream.to === selected);
      const drawn = streams(scenery).sort((a, b) => Number(isOurs(a)) - Number(isOurs(b)));
      sheet.paint(scenery.view, scenery.size, (pen, view) => {
        for (const stream of drawn) {
          const size = stream.to === null ? undefined : sizes.get(stream.to);
          const radius = size === undefined ? 0 : hubRadius(size, unit, factor) * zoom;
          const clearKm = size === undefined ? 0 : (radius + TIP_GAP * unit) / view.scale;
          paintStream(pen, stream, view, {
            width: (isOurs(stream) ? 1.3 : 0.9) * unit * factor,
            growth: 1.2 * unit * factor,
            tip: tipOf(stream.curve, clearKm),
            colour: streamColour(stream.kind, theme),
            casing: tones.halo,
          });
        }
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
      for (const stream of streams(scenery)) {
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
      sheet.image.setAlpha(FAINT + (1 - FAINT) * Math.min(1, part * 3));
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
      sheet.image.setAlpha(1);
    },

    place: sheet.place,
    covers: sheet.covers,
  };

  function addStamps(theme: Theme, tones: Tones, unit: number): number {
    const radius = 3 * unit;
    const edge = Math.ceil(radius * 2);
    for (const kind of KINDS) {
      stamps.add(kind, edge * 2, edge * 2, (pen) =>
        paintParticle(pen, kind, radius, streamColour(kind, theme), tones.halo),
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
