// The stage: puts the layers one over another, moves the camera, and plays a half-year out.
import type Phaser from 'phaser';
import type { Ground, MapFrame } from '../views/map-frame.ts';
import { type Theme, TONES } from '../views/palette.ts';
import { createArcLayer } from './arc-layer.ts';
import { createFieldLayer } from './field-layer.ts';
import { createGroundLayer } from './ground-layer.ts';
import { createHubLayer } from './hub-layer.ts';
import type { Box } from './labels.ts';
import type { Scenery } from './scenery.ts';
import {
  clampView,
  fitView,
  type Insets,
  isSameView,
  mixViews,
  type Size,
  sizeFactor,
  type View,
  zoomView,
} from './view.ts';

export type StageOptions = {
  ground: Ground;
  theme: Theme;
  insets: Insets;
  isStill: boolean;
  font: string;
  request(): void;
  /** The camera has moved. */
  onView(): void;
};

const PLAY_MS = 2400;
const GLIDE_MS = 190;
/** A hub that is sought out is shown this much nearer than the whole map. */
const FOCUS_ZOOM = 2.4;
const REST_MS = 140;
/** Parts of the animation in which each layer moves. */
const FIELD_PARTS = [0.12, 0.94] as const;

export type Stage = ReturnType<typeof createStage>;

export function createStage(scene: Phaser.Scene, options: StageOptions) {
  const { ground, request } = options;
  const field = createFieldLayer(scene, ground);
  const cover = createGroundLayer(scene);
  const arcs = createArcLayer(scene);
  const hubs = createHubLayer(scene);
  const layers = [field, cover, arcs, hubs];

  const scenery: Scenery = {
    ground,
    theme: options.theme,
    tones: TONES[options.theme],
    unit: 1,
    factor: 1,
    text: 1,
    size: { width: 1, height: 1 },
    view: { scale: 1, x: 0, y: 0 },
    fitted: { scale: 1, x: 0, y: 0 },
    isGroundVisible: true,
    frame: null,
    selected: null,
    covered: [],
    font: options.font,
  };
  let play: { startedAt: number | null; previous: MapFrame; ms: number; done: () => void } | null =
    null;
  let glide: { from: View; to: View; startedAt: number | null } | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;

  const paintAll = (): void => {
    if (play !== null) finish();
    field.paint(scenery);
    cover.paint(scenery);
    arcs.paint(scenery);
    arcs.end();
    hubs.paint(scenery);
    request();
  };

  /** Everything in its place to move from `previous`. */
  const setOut = (previous: MapFrame): void => {
    cover.paint(scenery);
    arcs.paint(scenery);
    field.begin(scenery, previous);
    arcs.begin(scenery);
    hubs.paint(scenery, previous);
    request();
  };

  /** The camera has come to rest: everything is painted afresh for this view. */
  const settle = (): void => {
    resting = null;
    if (play !== null || glide !== null) {
      rest();
      return;
    }
    field.paint(scenery);
    cover.paint(scenery);
    arcs.paint(scenery);
    hubs.settle(scenery);
    request();
  };

  const rest = (): void => {
    if (resting !== null) clearTimeout(resting);
    resting = setTimeout(settle, REST_MS);
  };

  const look = (view: View): void => {
    const next = clampView(view, ground, scenery.size);
    if (isSameView(next, scenery.view)) return;
    scenery.view = next;
    options.onView();
    for (const layer of layers) layer.place(next, scenery.fitted);
    if (!cover.covers(next, scenery.size)) {
      cover.paint(scenery);
      arcs.paint(scenery);
      if (play === null) field.paint(scenery);
    }
    rest();
    request();
  };

  const glideTo = (to: View): void => {
    const target = clampView(to, ground, scenery.size);
    if (options.isStill) {
      look(target);
      return;
    }
    glide = { from: scenery.view, to: target, startedAt: null };
    request();
  };

  const move = (to: View, isGliding: boolean): void => {
    glide = null;
    if (isGliding) glideTo(to);
    else look(to);
  };

  const finish = (): void => {
    if (play === null) return;
    const { done } = play;
    play = null;
    field.paint(scenery);
    arcs.end();
    hubs.step(1);
    request();
    done();
  };

  return {
    isBusy: (): boolean => play !== null || glide !== null,

    show(frame: MapFrame, previous?: MapFrame, pace = 1): Promise<void> {
      finish();
      scenery.frame = frame;
      if (previous === undefined || options.isStill || document.hidden) {
        paintAll();
        return Promise.resolve();
      }
      return new Promise((done) => {
        play = { startedAt: null, previous, ms: PLAY_MS / pace, done };
        setOut(previous);
      });
    },

    /** One frame at `time` milliseconds. */
    step(time: number): void {
      if (glide !== null) {
        glide.startedAt ??= time;
        const part = Math.min(1, (time - glide.startedAt) / GLIDE_MS);
        const { from, to } = glide;
        if (part >= 1) glide = null;
        look(mixViews(from, to, 1 - (1 - part) * (1 - part)));
      }
      if (play !== null) {
        play.startedAt ??= time;
        const part = (time - play.startedAt) / play.ms;
        if (part >= 1) {
          finish();
          return;
        }
        const [from, to] = FIELD_PARTS;
        field.step(Math.max(0, Math.min(1, (part - from) / (to - from))));
        arcs.step(part, scenery.view);
        hubs.step(part);
      }
    },

    finish,

    keepClear(boxes: readonly Box[]): void {
      scenery.covered = boxes;
      rest();
    },

    select(id: string | null): void {
      if (scenery.selected === id) return;
      scenery.selected = id;
      arcs.paint(scenery);
      hubs.paint(scenery, play?.previous);
      request();
    },

    setStill(isStill: boolean): void {
      options.isStill = isStill;
      if (isStill) finish();
    },

    setTheme(theme: Theme): void {
      scenery.theme = theme;
      scenery.tones = TONES[theme];
      paintAll();
    },

    setGround(isVisible: boolean): void {
      scenery.isGroundVisible = isVisible;
      cover.paint(scenery);
      request();
    },

    /** New size or density of the screen, or size of text; the middle stays where it was. */
    resize(size: Size, unit: number, text: number): void {
      const { width, height } = scenery.size;
      const isSame = size.width === width && size.height === height;
      if (isSame && unit === scenery.unit && text === scenery.text) return;
      const { view, size: old, fitted: oldFit } = scenery;
      const wasFitted = isSameView(view, oldFit);
      const midX = (old.width / 2 - view.x) / view.scale;
      const midY = (old.height / 2 - view.y) / view.scale;
      const zoom = view.scale / oldFit.scale;
      scenery.size = size;
      scenery.unit = unit;
      scenery.text = text;
      scenery.factor = sizeFactor(size, unit);
      const fitted = fitView(ground, size, unit, options.insets);
      scenery.fitted = fitted;
      const scale = fitted.scale * zoom;
      scenery.view = wasFitted
        ? fitted
        : clampView(
            { scale, x: size.width / 2 - midX * scale, y: size.height / 2 - midY * scale },
            ground,
            size,
          );
      glide = null;
      // News may come and push the map about while it plays: it plays on.
      if (play === null) paintAll();
      else setOut(play.previous);
    },

    panBy(dx: number, dy: number, isGliding: boolean): void {
      const base = glide?.to ?? scenery.view;
      const next = { ...base, x: base.x + dx, y: base.y + dy };
      move(next, isGliding);
    },

    zoomAt(factor: number, px: number, py: number, isGliding: boolean): void {
      const next = zoomView(glide?.to ?? scenery.view, factor, px, py, scenery.fitted);
      move(next, isGliding);
    },

    fit(): void {
      glideTo(scenery.fitted);
    },

    /** Brings a hub to the middle, and nearer unless it is near already. */
    focus(id: string): void {
      const hub = scenery.frame?.hubs.find((one) => one.id === id);
      if (hub === undefined) return;
      const { size, view, fitted } = scenery;
      const scale = Math.max(view.scale, fitted.scale * FOCUS_ZOOM);
      glideTo({
        scale,
        x: size.width / 2 - hub.xKm * scale,
        y: size.height / 2 - hub.yKm * scale,
      });
    },

    hubAt: (px: number, py: number, reach: number): string | null =>
      hubs.hubAt(px, py, scenery.view, reach),

    isZoomedIn: (): boolean => scenery.view.scale > scenery.fitted.scale * 1.02,

    destroy(): void {
      if (resting !== null) clearTimeout(resting);
      const done = play?.done;
      play = null;
      done?.();
    },
  };
}
