// The map's front door: plain frames in, a moving picture out. Nothing here knows the game.
import Phaser from 'phaser';
import type { Ground, MapFrame } from '../views/map-frame.ts';
import type { Theme } from '../views/palette.ts';
import type { Box } from './labels.ts';
import { createLoop } from './loop.ts';
import { bindPointer } from './pointer.ts';
import { type RendererChoice, rendererType } from './renderer.ts';
import { createStage, type Stage } from './stage.ts';
import type { Insets, Size } from './view.ts';

export type MapOptions = {
  ground: Ground;
  theme: Theme;
  reducedMotion: boolean;
  /** A hub was clicked or touched; null where there is none. */
  onSelect(id: string | null): void;
  onHover?(id: string | null): void;
  renderer?: RendererChoice;
  /** CSS pixels at each edge that the page lays something over; the fitted view keeps clear. */
  insets?: Partial<Insets>;
};

export type MapHandle = {
  /**
   * Plays from `previous` where given and motion is allowed, `pace` times as fast as usual; a later
   * call cuts it short.
   */
  show(frame: MapFrame, previous?: MapFrame, pace?: number): Promise<void>;
  select(id: string | null): void;
  setTheme(theme: Theme): void;
  setReducedMotion(reduced: boolean): void;
  setGround(visible: boolean): void;
  /** About the middle of the map; above 1 is nearer. */
  zoomBy(factor: number): void;
  /** Moves the picture by CSS pixels. */
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Brings a hub to the middle, and nearer. */
  focus(id: string): void;
  /** Call when the parent's size has changed; the screen's density is watched here. */
  resize(): void;
  /** What the page lays over the map, in CSS pixels from its corner: names keep clear of it. */
  keepClear(boxes: readonly Box[]): void;
  destroy(): void;
};

const DEFAULT_FONT =
  '"Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
/** Half of 44 CSS pixels, the least that a finger hits surely. */
const TOUCH_REACH = 22;
const MOUSE_REACH = 13;
/** What a page's letters usually measure, in CSS pixels. */
const USUAL_TEXT_PX = 14;

export function createMap(parent: HTMLElement, options: MapOptions): MapHandle {
  const measure = (): { size: Size; unit: number } => {
    const unit = Math.max(1, Math.min(4, window.devicePixelRatio || 1));
    return {
      size: {
        width: Math.max(1, Math.round(parent.clientWidth * unit)),
        height: Math.max(1, Math.round(parent.clientHeight * unit)),
      },
      unit,
    };
  };
  const first = measure();
  // Phaser takes these two for itself; the page gets them back once it has started.
  const { onblur, onfocus } = window;

  let stage: Stage | null = null;
  let waiting: ((stage: Stage) => void)[] = [];
  let unbind: () => void = () => undefined;
  let isGone = false;
  // Whoever waits for a show is told even if the map goes first.
  const shows = new Set<() => void>();
  const settleShows = (): void => {
    for (const done of shows) done();
    shows.clear();
  };
  const withStage = (work: (stage: Stage) => void): void => {
    if (stage !== null) work(stage);
    else if (!isGone) waiting.push(work);
  };

  const game = new Phaser.Game({
    type: rendererType(options.renderer ?? 'auto'),
    parent,
    width: first.size.width,
    height: first.size.height,
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / first.unit },
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    autoFocus: false,
    disableContextMenu: false,
    render: { antialias: true, powerPreference: 'low-power' },
    scene: {
      create(this: Phaser.Scene): void {
        start(this);
      },
      update(time: number): void {
        stage?.step(time);
      },
    },
  });
  const loop = createLoop(game, () => stage?.isBusy() === true);

  function start(scene: Phaser.Scene): void {
    window.onblur = onblur;
    window.onfocus = onfocus;
    if (isGone) return;
    const { canvas } = game;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    canvas.style.cursor = 'grab';
    stage = createStage(scene, {
      ground: options.ground,
      theme: options.theme,
      isStill: options.reducedMotion,
      insets: { top: 0, right: 0, bottom: 0, left: 0, ...options.insets },
      font: getComputedStyle(parent).fontFamily || DEFAULT_FONT,
      request: () => loop.request(),
      onView: () => yieldToPage(canvas),
    });
    resize(stage);
    yieldToPage(canvas);
    canvas.addEventListener('webglcontextrestored', () => loop.request());
    const unbindPointer = bind(stage, canvas);
    const unwatch = watchDensity(() => stage !== null && resize(stage));
    unbind = () => {
      unbindPointer();
      unwatch();
    };
    // In a hidden tab no frame comes: what plays is over at once.
    game.events.on(Phaser.Core.Events.HIDDEN, () => stage?.finish());
    game.events.on(Phaser.Core.Events.VISIBLE, () => loop.request());
    const ready = waiting;
    waiting = [];
    for (const work of ready) work(stage);
  }

  /** While the whole map is in sight, a finger may scroll the page past it. */
  function yieldToPage(canvas: HTMLCanvasElement): void {
    canvas.style.touchAction = stage?.isZoomedIn() === true ? 'none' : 'pan-y';
  }

  function bind(on: Stage, canvas: HTMLCanvasElement): () => void {
    const unitNow = (): number => measure().unit;
    let hovered: string | null = null;
    const hover = (id: string | null): void => {
      if (id === hovered) return;
      hovered = id;
      canvas.style.cursor = id === null ? 'grab' : 'pointer';
      options.onHover?.(id);
    };
    return bindPointer(canvas, {
      panBy: (dx, dy) => on.panBy(dx * unitNow(), dy * unitNow(), false),
      zoomAt: (factor, x, y, isGliding) =>
        on.zoomAt(factor, x * unitNow(), y * unitNow(), isGliding),
      click: (x, y, isTouch) => {
        const unit = unitNow();
        const id = on.hubAt(x * unit, y * unit, (isTouch ? TOUCH_REACH : MOUSE_REACH) * unit);
        options.onSelect(id);
      },
      hover: (x, y) => hover(on.hubAt(x * unitNow(), y * unitNow(), MOUSE_REACH * unitNow())),
      leave: () => hover(null),
    });
  }

  function resize(on: Stage): void {
    const { size, unit } = measure();
    game.scale.setZoom(1 / unit);
    game.scale.resize(size.width, size.height);
    game.canvas.style.width = `${size.width / unit}px`;
    game.canvas.style.height = `${size.height / unit}px`;
    // On a whole device pixel, or the screen would blur what is drawn sharp.
    const { left, top } = parent.getBoundingClientRect();
    const offset = (edge: number): string => `${(Math.round(edge * unit) - edge * unit) / unit}px`;
    game.canvas.style.marginLeft = offset(left);
    game.canvas.style.marginTop = offset(top);
    const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    on.resize(size, unit, letters / USUAL_TEXT_PX);
  }

  return {
    show: (frame, previous, pace) =>
      new Promise((done) => {
        shows.add(done);
        if (isGone) settleShows();
        withStage((on) => {
          void on.show(frame, previous, pace).then(() => {
            shows.delete(done);
            done();
          });
        });
      }),
    select: (id) => withStage((on) => on.select(id)),
    setTheme: (theme) => withStage((on) => on.setTheme(theme)),
    setReducedMotion: (reduced) => withStage((on) => on.setStill(reduced)),
    setGround: (visible) => withStage((on) => on.setGround(visible)),
    zoomBy: (factor) =>
      withStage((on) => {
        const { size } = measure();
        on.zoomAt(factor, size.width / 2, size.height / 2, true);
      }),
    panBy: (dx, dy) => withStage((on) => on.panBy(dx * measure().unit, dy * measure().unit, true)),
    fit: () => withStage((on) => on.fit()),
    focus: (id) => withStage((on) => on.focus(id)),
    resize: () => withStage(resize),
    keepClear: (boxes) => withStage((on) => on.keepClear(boxes)),
    destroy() {
      if (isGone) return;
      isGone = true;
      waiting = [];
      unbind();
      stage?.destroy();
      stage = null;
      settleShows();
      game.destroy(true);
      if (game.isRunning) game.loop.wake();
    },
  };
}

/** Calls back when the page is zoomed or moves to a screen of another density. */
function watchDensity(onChange: () => void): () => void {
  let query: MediaQueryList | null = null;
  const changed = (): void => {
    watch();
    onChange();
  };
  const stop = (): void => query?.removeEventListener('change', changed);
  const watch = (): void => {
    stop();
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  };
  watch();
  return stop;
}
