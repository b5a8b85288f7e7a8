// Hubs and what stands about them: discs that swell, a ring on the chosen one, programmes and
// platforms when one looks closer, names that never collide.
import type Phaser from 'phaser';
import type { MapFrame, MapHub } from '../views/map-frame.ts';
import { PILLAR_COLOURS, PILLAR_INK } from '../views/palette.ts';
import { discZoom, glyphReach, hubRadius, labelSize } from './discs.ts';
import { type Box, type LabelItem, placeLabels } from './labels.ts';
import { measureWorks, paintPulse, paintSign, paintWorks } from './marks.ts';
import {
  type LabelLook,
  measureLabel,
  paintChoice,
  paintDisc,
  paintGlyphs,
  paintLabel,
} from './paint.ts';
import type { Scenery } from './scenery.ts';
import { hubColour } from './shade.ts';
import { createStamps, type Pen } from './stamps.ts';
import { breathOf, gainsOf } from './tide.ts';
import type { View } from './view.ts';

type Piece = {
  hub: MapHub;
  disc: Phaser.GameObjects.Image;
  label: Phaser.GameObjects.Image;
  works: Phaser.GameObjects.Image;
  worksSize: { width: number; height: number };
  pulse: Phaser.GameObjects.Image;
  /** Half the label's box, and its corner relative to the hub, in device pixels. */
  width: number;
  height: number;
  dx: number;
  dy: number;
  radius: number;
  /** Radius before, as a share of the radius after. */
  grewFrom: number;
  wasRank: number | null;
  /** −1 to 1, what it won or lost of the whole in this half-year. */
  gain: number;
  /** Something arrives here in this half-year. */
  isReached: boolean;
};

/** When the old rank gives way to the new, as a part of the animation. */
const RANK_AT = 0.62;
const STRONG_RANKS = 3;
/** Programmes and platforms are seen from this near; of the chosen hub always. */
const WORKS_ZOOM = 1.3;
/** Parts of the half-year at which a ring runs out from where something arrives. */
const PULSES = [0.5, 0.72] as const;
const PULSE_PART = 0.26;

export type HubLayer = ReturnType<typeof createHubLayer>;

export function createHubLayer(scene: Phaser.Scene) {
  const stamps = createStamps(scene, 'hubs');
  const measuring = document.createElement('canvas').getContext('2d');
  if (measuring === null) throw new Error('no 2d canvas');
  const pulses = scene.add.container(0, 0);
  const discs = scene.add.container(0, 0);
  const works = scene.add.container(0, 0);
  const leaders = scene.add.graphics();
  const labels = scene.add.container(0, 0);
  const choice = scene.add.image(0, 0, '__DEFAULT').setVisible(false);
  discs.add(choice);
  let pieces: Piece[] = [];
  let sides = new Map<string, number>();
  let chosen: Piece | null = null;
  let zoom = 1;
  let zoomedIn = false;
  let choiceReach = 0;
  let part = 1;
  let leaderColour = 0;
  let leaderWidth = 1;

  const lookOf = (hub: MapHub, scenery: Scenery): LabelLook => ({
    font: scenery.font,
    size: labelSize(scenery.unit, scenery.factor, scenery.text),
    unit: scenery.unit,
    isStrong: hub.rank <= STRONG_RANKS || hub.id === scenery.selected,
  });

  const boundsOf = ({ size, unit }: Scenery): Box => {
    const edge = 4 * unit;
    return { left: edge, top: edge, right: size.width - edge, bottom: size.height - edge };
  };

  const layer = {
    /** Repaints every disc and label; with `previous` they are ready to swell from it. */
    paint(scenery: Scenery, previous?: MapFrame): void {
      const { frame, unit, factor, theme, tones, selected } = scenery;
      leaderColour = Number.parseInt(tones.ring.slice(1), 16);
      leaderWidth = 0.9 * unit;
      const gains = previous && frame ? gainsOf(previous, frame) : new Map<string, number>();
      const reached = new Set(frame?.arcs.map(({ to }) => to));
      const before = new Map(previous?.hubs.map((hub) => [hub.id, hub]));
      const old = new Map(pieces.map((piece) => [piece.hub.id, piece]));
      const drawn = [...(frame?.hubs ?? [])].sort((a, b) => b.size - a.size);
      pieces = drawn.map((hub): Piece => {
        const was = before.get(hub.id);
        const radius = hubRadius(hub.size, unit, factor);
        const look = lookOf(hub, scenery);
        const edge = hub.glyphs === undefined ? 6 * unit : glyphReach(unit, factor) + 6 * unit;
        const colour = hubColour(frame as MapFrame, hub, theme);
        stamps.add(`disc-${hub.id}`, (radius + edge) * 2, (radius + edge) * 2, (pen) => {
          if (hub.glyphs !== undefined) {
            const inner = radius + 2.2 * unit;
            const outer = radius + glyphReach(unit, factor);
            paintGlyphs(pen, inner, outer, hub.glyphs, PILLAR_COLOURS[theme], tones, unit);
          }
          paintDisc(pen, radius, colour, tones, unit, hub.id === selected);
          const ring = hub.glyphs === undefined ? 0 : glyphReach(unit, factor);
          if (hub.people !== 0)
            paintSign(pen, radius + ring, hub.people, tones, unit * Math.sqrt(factor));
        });
        stamps.add(`pulse-${hub.id}`, (radius + edge) * 2, (radius + edge) * 2, (pen) =>
          paintPulse(pen, radius, tones.ring, unit),
        );
        const worksSize = measureWorks(measuring, hub, look);
        if (worksSize.width > 0) {
          const { width, height } = worksSize;
          stamps.add(`works-${hub.id}`, width + 6 * unit, height + 6 * unit, (pen) =>
            paintWorks(pen, hub, look, PILLAR_INK[theme], tones),
          );
        }
        const isMoved = was !== undefined && was.rank !== hub.rank;
        const box = addLabel(`label-${hub.id}`, hub.label, hub.rank, look, scenery);
        const boxBefore = isMoved
          ? addLabel(`was-${hub.id}`, hub.label, was.rank, look, scenery)
          : box;
        const kept = old.get(hub.id);
        return {
          hub,
          disc: kept?.disc ?? addTo(discs),
          label: kept?.label ?? addTo(labels),
          works: kept?.works ?? addTo(works),
          worksSize,
          pulse: kept?.pulse ?? addTo(pulses),
          width: Math.max(box.width, boxBefore.width),
          height: box.height,
          dx: kept?.dx ?? radius,
          dy: kept?.dy ?? 0,
          radius,
          grewFrom: was === undefined ? 1 : hubRadius(was.size, unit, factor) / radius,
          wasRank: isMoved ? was.rank : null,
          gain: gains.get(hub.id) ?? 0,
          isReached: previous !== undefined && reached.has(hub.id),
        };
      });
      chosen = pieces.find((piece) => piece.hub.id === selected) ?? null;
      if (chosen !== null) addChoice(chosen, scenery);
      stamps.commit();
      for (const piece of pieces) {
        piece.disc.setTexture(stamps.key(), `disc-${piece.hub.id}`).setOrigin(0.5);
        piece.label.setTexture(stamps.key(), `label-${piece.hub.id}`).setOrigin(0);
        piece.pulse.setTexture(stamps.key(), `pulse-${piece.hub.id}`).setOrigin(0.5);
        const hasWorks = piece.worksSize.width > 0;
        if (hasWorks) piece.works.setTexture(stamps.key(), `works-${piece.hub.id}`).setOrigin(0.5);
        else piece.works.setTexture('__DEFAULT').setVisible(false);
        discs.bringToTop(piece.disc);
        old.delete(piece.hub.id);
      }
      for (const gone of old.values()) {
        gone.disc.destroy();
        gone.label.destroy();
        gone.works.destroy();
        gone.pulse.destroy();
      }
      choice.setVisible(chosen !== null);
      if (chosen !== null) {
        choice.setTexture(stamps.key(), 'choice').setOrigin(0.5);
        discs.bringToTop(choice);
        discs.bringToTop(chosen.disc);
      } else choice.setTexture('__DEFAULT');
      stamps.clearOld();
      layer.settle(scenery);
      layer.step(previous === undefined ? 1 : 0);
    },

    /** Finds the labels their places for this view. */
    settle(scenery: Scenery): void {
      const { view, size, unit, selected } = scenery;
      layer.place(view, scenery.fitted);
      const items = pieces.map((piece): LabelItem => {
        const grown = piece.radius * zoom * Math.max(1, piece.grewFrom);
        const glyphs = piece.hub.glyphs === undefined ? 0 : glyphReach(unit, scenery.factor);
        const ring = piece.hub.id === selected ? 5.5 * unit : 1.6 * unit;
        return {
          id: piece.hub.id,
          x: piece.hub.xKm * view.scale + view.x,
          y: piece.hub.yKm * view.scale + view.y,
          radius: grown + Math.max(glyphs, ring) * zoom,
          width: piece.width,
          height: piece.height,
          priority: piece.hub.id === selected ? 0 : piece.hub.rank,
        };
      });
      // A hub off the screen has no name on it.
      const isSeen = (item: LabelItem): boolean =>
        item.x > 0 && item.y > 0 && item.x < size.width && item.y < size.height;
      const covered = scenery.covered.map(
        ({ left, top, right, bottom }): Box => ({
          left: left * unit,
          top: top * unit,
          right: right * unit,
          bottom: bottom * unit,
        }),
      );
      const works = pieces.flatMap((piece): Box[] => {
        if (!hasWorksInSight(piece)) return [];
        const { width, height } = piece.worksSize;
        const x = piece.hub.xKm * view.scale + view.x;
        const y = piece.hub.yKm * view.scale + view.y + worksBelow(piece);
        const [left, top] = [x - width / 2, y - height / 2];
        return [{ left, top, right: left + width, bottom: top + height }];
      });
      const places = placeLabels(
        items.filter(isSeen),
        boundsOf(scenery),
        [...covered, ...works],
        sides,
      );
      sides = new Map(places.map((place) => [place.id, place.side]));
      const placed = new Map(places.map((place) => [place.id, place]));
      pieces.forEach((piece, i) => {
        const place = placed.get(piece.hub.id);
        const item = items[i] as LabelItem;
        piece.label.setVisible(place?.visible === true);
        if (place === undefined) return;
        piece.dx = place.box.left - item.x;
        piece.dy = place.box.top - item.y;
      });
      layer.place(view, scenery.fitted);
    },

    /** `played` of the half-year has run, 0–1. */
    step(played: number): void {
      part = played;
      scaleDiscs();
      for (const piece of pieces) {
        pulse(piece);
        if (piece.wasRank === null) continue;
        const isOld = part < RANK_AT;
        piece.label.setFrame(`${isOld ? 'was' : 'label'}-${piece.hub.id}`, false, false);
        const turn = Math.abs(part - RANK_AT) / 0.06;
        piece.label.setAlpha(part < 1 ? Math.min(1, 0.3 + turn) : 1);
      }
    },

    place(view: View, fitted: View): void {
      zoomedIn = view.scale / fitted.scale >= WORKS_ZOOM;
      const wanted = discZoom(view.scale / fitted.scale);
      if (wanted !== zoom) {
        zoom = wanted;
        scaleDiscs();
      }
      leaders.clear().lineStyle(leaderWidth, leaderColour, 0.65);
      for (const piece of pieces) {
        const { hub, disc, label, dx, dy } = piece;
        const x = hub.xKm * view.scale + view.x;
        const y = hub.yKm * view.scale + view.y;
        disc.setPosition(x, y);
        piece.pulse.setPosition(x, y);
        piece.works.setPosition(x, y + worksBelow(piece)).setVisible(hasWorksInSight(piece));
        label.setPosition(Math.round(x + dx), Math.round(y + dy));
        if (label.visible) drawLeader(piece, x, y);
        if (hub.id === chosen?.hub.id) choice.setPosition(x, y);
      }
    },

    /** The hub nearest to a point, if within its disc or `reach` device pixels of its centre. */
    hubAt(px: number, py: number, view: View, reach: number): string | null {
      let found: string | null = null;
      let nearest = Infinity;
      for (const { hub, radius } of pieces) {
        const distance = Math.hypot(
          hub.xKm * view.scale + view.x - px,
          hub.yKm * view.scale + view.y - py,
        );
        const edge = distance - radius * zoom;
        if (edge <= Math.max(reach - radius * zoom, 0) && edge < nearest) {
          found = hub.id;
          nearest = edge;
        }
      }
      return found;
    },
  };
  return layer;

  /** A name that had to move away is tied to its hub by a thin line. */
  function drawLeader({ dx, dy, width, height, radius }: Piece, x: number, y: number): void {
    const inset = height * 0.2;
    const toX = Math.max(dx + inset, Math.min(0, dx + width - inset));
    const toY = Math.max(dy + inset, Math.min(0, dy + height - inset));
    const distance = Math.hypot(toX, toY);
    const from = radius * zoom;
    if (distance - from < height * 0.95) return;
    const k = from / distance;
    leaders.lineBetween(x + toX * k, y + toY * k, x + toX, y + toY);
  }

  function scaleDiscs(): void {
    const t = Math.max(0, Math.min(1, (part - 0.1) / 0.6));
    const eased = 1 - (1 - t) * (1 - t) * (1 - t);
    for (const piece of pieces) {
      const grown = piece.grewFrom + (1 - piece.grewFrom) * eased;
      piece.disc.setScale(zoom * (grown + breathOf(piece.gain, part)));
    }
    choice.setScale(zoom);
  }

  /** A ring that runs out and fades, where people, firms or money arrive. */
  function pulse(piece: Piece): void {
    const since = PULSES.map((at) => (part - at) / PULSE_PART).find((t) => t > 0 && t < 1);
    const isSeen = piece.isReached && since !== undefined && part < 1;
    piece.pulse.setVisible(isSeen);
    if (isSeen) piece.pulse.setScale(zoom * (1 + 0.9 * since)).setAlpha(0.55 * (1 - since));
  }

  function hasWorksInSight({ hub, worksSize }: Piece): boolean {
    return worksSize.width > 0 && (zoomedIn || hub.id === chosen?.hub.id);
  }

  /** From the hub's centre down to the middle of its row of marks. */
  function worksBelow({ radius, worksSize, hub }: Piece): number {
    const ring = hub.id === chosen?.hub.id ? choiceReach : 0;
    return radius * zoom + ring * zoom + worksSize.height * 0.75;
  }

  function addTo(container: Phaser.GameObjects.Container): Phaser.GameObjects.Image {
    const image = scene.add.image(0, 0, '__DEFAULT');
    container.add(image);
    return image;
  }

  function addLabel(
    name: string,
    text: string,
    rank: number,
    look: LabelLook,
    scenery: Scenery,
  ): { width: number; height: number } {
    const box = measureLabel(measuring as Pen, text, String(rank), look);
    const width = Math.ceil(box.width + look.size * 0.3);
    const height = Math.ceil(box.height);
    stamps.add(name, width, height + Math.ceil(look.size * 0.3), (pen) =>
      paintLabel(pen, text, String(rank), look, box, scenery.tones),
    );
    return { width, height: height + Math.ceil(look.size * 0.3) };
  }

  function addChoice(piece: Piece, scenery: Scenery): void {
    const { unit, factor, tones } = scenery;
    const glyphs = piece.hub.glyphs === undefined ? 0 : glyphReach(unit, factor);
    choiceReach = Math.max(4.6 * unit, glyphs + 3 * unit);
    const radius = piece.radius + choiceReach;
    const edge = radius + 3 * unit;
    stamps.add('choice', edge * 2, edge * 2, (pen) => paintChoice(pen, radius, tones, unit));
  }
}
