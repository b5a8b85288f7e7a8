// A sheet: what does not move, painted once into a canvas a little larger than the screen, then
// only slid and stretched until the camera comes to rest and it is painted afresh.
import type Phaser from 'phaser';
import type { Size, View } from './view.ts';

export type Sheet = {
  image: Phaser.GameObjects.Image;
  /** Repaints for a view; `draw` paints in pixels where kilometres × scale + offset holds. */
  paint(view: View, size: Size, draw: (pen: CanvasRenderingContext2D, view: View) => void): void;
  /** Slides the painted sheet under a view. */
  place(view: View): void;
  /** False where the sheet would show an edge or a blur under this view. */
  covers(view: View, size: Size): boolean;
};

const MARGIN = 0.14;

export function createSheet(scene: Phaser.Scene, name: string): Sheet {
  const canvas = document.createElement('canvas');
  canvas.width = 8;
  canvas.height = 8;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no 2d canvas');
  let edition = 0;
  let key = `${name}-0`;
  scene.textures.create(key, canvas, 8, 8)?.add('__BASE', 0, 0, 0, 8, 8);
  const image = scene.add.image(0, 0, key).setOrigin(0);
  let painted: View = { scale: 1, x: 0, y: 0 };

  const resize = (width: number, height: number): void => {
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    const old = key;
    edition += 1;
    key = `${name}-${edition}`;
    scene.textures.create(key, canvas, width, height)?.add('__BASE', 0, 0, 0, width, height);
    image.setTexture(key).setOrigin(0);
    scene.textures.remove(old);
  };

  return {
    image,
    paint(view, size, draw) {
      const marginX = Math.round(size.width * MARGIN);
      const marginY = Math.round(size.height * MARGIN);
      resize(Math.round(size.width) + marginX * 2, Math.round(size.height) + marginY * 2);
      painted = { scale: view.scale, x: view.x + marginX, y: view.y + marginY };
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.globalAlpha = 1;
      pen.globalCompositeOperation = 'source-over';
      pen.clearRect(0, 0, canvas.width, canvas.height);
      draw(pen, painted);
      scene.textures.get(key).source[0]?.update();
      this.place(view);
    },
    place(view) {
      const k = view.scale / painted.scale;
      image.setPosition(view.x - painted.x * k, view.y - painted.y * k).setScale(k);
    },
    covers(view, size) {
      const k = view.scale / painted.scale;
      if (k > 1.6) return false;
      const left = view.x - painted.x * k;
      const top = view.y - painted.y * k;
      return (
        left <= 0 &&
        top <= 0 &&
        left + canvas.width * k >= size.width &&
        top + canvas.height * k >= size.height
      );
    },
  };
}
