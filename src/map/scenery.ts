// What every layer needs to know to draw: gathered once a repaint, read by all.
import type { Ground, MapFrame } from '../views/map-frame.ts';
import type { Theme, Tones } from '../views/palette.ts';
import type { Box } from './labels.ts';
import type { Size, View } from './view.ts';

export type Scenery = {
  ground: Ground;
  theme: Theme;
  tones: Tones;
  /** Device pixels to a CSS pixel. */
  unit: number;
  /** 1 on a school laptop, less on a phone. */
  factor: number;
  /** The page's letters against the usual ones. */
  text: number;
  size: Size;
  view: View;
  /** The view that `fit` returns to. */
  fitted: View;
  isGroundVisible: boolean;
  frame: MapFrame | null;
  selected: string | null;
  /** What the page lays over the map, in CSS pixels. */
  covered: readonly Box[];
  /** Font families, as the page has them. */
  font: string;
};
