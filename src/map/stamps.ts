// Stamps: the small pictures that move (hexagons, discs, labels, particles) on one shared texture,
// so that a frame is one batch and no renderer has to tint.
import type Phaser from 'phaser';

export type Pen = CanvasRenderingContext2D;

export type Stamps = {
  /** Asks for a stamp; `draw` paints with the origin at its centre. */
  add(name: string, width: number, height: number, draw: (pen: Pen) => void): void;
  /** Paints all that was added since the last call and makes it the current edition. */
  commit(): void;
  /** Drops the editions before the current one; call when no object shows them any more. */
  clearOld(): void;
  has(name: string): boolean;
  key(): string;
};

type Order = { name: string; width: number; height: number; draw: (pen: Pen) => void };

const GUTTER = 2;

export function createStamps(scene: Phaser.Scene, name: string): Stamps {
  let orders: Order[] = [];
  let edition = 0;
  let old: string[] = [];
  let names = new Set<string>();
  const keyOf = (number: number): string => `${name}-${number}`;

  return {
    add(stampName, width, height, draw) {
      orders.push({ name: stampName, width: Math.ceil(width), height: Math.ceil(height), draw });
    },
    commit() {
      const shelves = [...orders].sort((a, b) => b.height - a.height);
      const sheetWidth = Math.max(512, ...shelves.map((order) => order.width + GUTTER * 2));
      const places: { order: Order; x: number; y: number }[] = [];
      let x = GUTTER;
      let y = GUTTER;
      let shelf = 0;
      for (const order of shelves) {
        if (x + order.width + GUTTER > sheetWidth) {
          x = GUTTER;
          y += shelf + GUTTER;
          shelf = 0;
        }
        places.push({ order, x, y });
        x += order.width + GUTTER;
        shelf = Math.max(shelf, order.height);
      }
      const sheetHeight = y + shelf + GUTTER;
      const canvas = document.createElement('canvas');
      canvas.width = sheetWidth;
      canvas.height = sheetHeight;
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no 2d canvas');
      for (const place of places) {
        pen.save();
        pen.translate(place.x + place.order.width / 2, place.y + place.order.height / 2);
        place.order.draw(pen);
        pen.restore();
      }
      if (edition > 0) old.push(keyOf(edition));
      edition += 1;
      const texture = scene.textures.create(keyOf(edition), canvas, sheetWidth, sheetHeight);
      texture?.add('__BASE', 0, 0, 0, sheetWidth, sheetHeight);
      for (const place of places) {
        const { width, height } = place.order;
        texture?.add(place.order.name, 0, place.x, place.y, width, height);
      }
      names = new Set(orders.map((order) => order.name));
      orders = [];
    },
    clearOld() {
      for (const key of old) scene.textures.remove(key);
      old = [];
    },
    has: (stampName) => names.has(stampName),
    key: () => keyOf(edition),
  };
}
