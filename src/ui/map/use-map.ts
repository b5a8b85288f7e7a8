// The picture's life on the page: fetched after the first paint, then told of every change.
import { type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { frameOf } from '../../views/frame.ts';
import type { Overlay } from '../../views/map-frame.ts';
import { prefersStillness, watchStillness } from '../look.ts';
import { useLive, useScreen, useTable } from '../screen.ts';
import type { ClearBox, LoadMap, MapDoor } from './door.ts';
import { PaceContext } from './pace.ts';

/** Whatever happens to the picture, the player goes on after this long. */
const LONGEST_PLAY_MS = 2600;
const INSETS = { top: 48, right: 8, bottom: 22, left: 8 };
/** There the buttons are as high as a finger wants them. */
const NARROW = { width: 700, insets: { ...INSETS, top: 58, bottom: 8 } };

type MapState = 'loading' | 'shown' | 'failed';

type Wishes = {
  overlay: Overlay;
  hasGround: boolean;
  onSelect(id: string | null): void;
  onHover(id: string | null): void;
};

type OnMap = {
  box: RefObject<HTMLDivElement | null>;
  door: RefObject<MapDoor | null>;
  state: MapState;
};

export function useMap(loadMap: LoadMap, wishes: Wishes): OnMap {
  const { theme } = useScreen();
  const { selected } = useTable();
  const [state, setState] = useState<MapState>('loading');
  const box = useRef<HTMLDivElement>(null);
  const door = useRef<MapDoor | null>(null);
  const now = useRef({ ...wishes, theme });
  useEffect(() => {
    now.current = { ...wishes, theme };
  });

  useEffect(() => {
    const parent = box.current;
    if (parent === null) return;
    let isGone = false;
    let watcher: ResizeObserver | null = null;
    const open = async (): Promise<void> => {
      try {
        const openMap = await loadMap();
        if (isGone) return;
        const map = openMap(parent, {
          theme: now.current.theme,
          reducedMotion: prefersStillness(),
          onSelect: (id) => now.current.onSelect(id),
          onHover: (id) => now.current.onHover(id),
          insets: parent.clientWidth < NARROW.width ? NARROW.insets : INSETS,
        });
        door.current = map;
        watcher = new ResizeObserver((entries) => {
          if (parent.clientWidth === 0) return;
          if (entries.some(({ target }) => target === parent)) map.resize();
          map.keepClear(coversOf(parent).map((element) => boxIn(parent, element)));
        });
        watcher.observe(parent);
        for (const element of coversOf(parent)) watcher.observe(element);
        setState('shown');
      } catch {
        // No canvas, or the code did not arrive: the game goes on by table.
        if (!isGone) setState('failed');
      }
    };
    // Two frames on, the page has been painted.
    const first = requestAnimationFrame(() => requestAnimationFrame(() => void open()));
    return () => {
      isGone = true;
      cancelAnimationFrame(first);
      watcher?.disconnect();
      door.current?.destroy();
      door.current = null;
    };
  }, [loadMap]);

  usePlay(box, door, state, wishes.overlay);
  const { hasGround } = wishes;
  useEffect(() => {
    if (state === 'shown') door.current?.select(selected);
  }, [selected, state]);
  useEffect(() => {
    if (state === 'shown') door.current?.setTheme(theme);
  }, [theme, state]);
  useEffect(() => {
    if (state !== 'shown') return;
    return watchStillness(() => door.current?.setReducedMotion(prefersStillness()));
  }, [state]);
  useEffect(() => {
    if (state === 'shown') door.current?.setGround(hasGround);
  }, [hasGround, state]);
  return { box, door, state };
}

/** What lies over the picture at rest. */
function coversOf(parent: HTMLElement): Element[] {
  return [...(parent.closest('.map-pane')?.querySelectorAll('.legend, .overlays > *') ?? [])];
}

/** Where an element lies over the picture, in CSS pixels from its corner. */
function boxIn(parent: HTMLElement, element: Element): ClearBox {
  const origin = parent.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  };
}

/** Shows each half-year, moving from the last one where there is time; a key or a click skips. */
function usePlay(box: OnMap['box'], door: OnMap['door'], state: MapState, overlay: Overlay): void {
  const { live, language } = useScreen();
  const { game } = useTable();
  const { chapters, fixed, scenario } = game;
  const phase = useLive(live, (each) => each.phase);
  // A plan that runs on has no time for arcs.
  const hasRun = useLive(live, (each) => each.run !== null);
  // In a view every key has a meaning of its own.
  const isViewed = useLive(live, (each) => each.viewed !== null);
  const pace = useContext(PaceContext);
  const turn = chapters.length - 1;
  const playedTurn = useRef(turn);
  const frame = useMemo(
    () => frameOf({ chapters, fixed }, turn, scenario.regions, language, overlay),
    [chapters, fixed, turn, scenario, language, overlay],
  );
  useEffect(() => {
    const map = door.current;
    const isNew = playedTurn.current !== turn;
    playedTurn.current = turn;
    const isSeen = state === 'shown' && (box.current?.clientWidth ?? 0) > 0;
    const isPlayed = phase === 'playing' && isSeen && !hasRun && !prefersStillness();
    if (map !== null && isNew && isPlayed) {
      const before = frameOf({ chapters, fixed }, turn - 1, scenario.regions, language, overlay);
      const limit = new Promise<void>((done) => setTimeout(done, LONGEST_PLAY_MS / pace));
      let isCut = false;
      void Promise.race([map.show(frame, before, pace), limit]).then(() => {
        if (!isCut) live.settle();
      });
      return () => {
        isCut = true;
      };
    }
    if (state === 'shown') void map?.show(frame);
    if (phase === 'playing') live.settle();
    return undefined;
  }, [
    box,
    door,
    frame,
    state,
    phase,
    hasRun,
    pace,
    turn,
    chapters,
    fixed,
    scenario,
    language,
    overlay,
    live,
  ]);

  useEffect(() => {
    if (phase !== 'playing' || hasRun || isViewed) return;
    const skip = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.repeat) return;
      live.settle();
    };
    document.addEventListener('keydown', skip);
    document.addEventListener('pointerdown', skip);
    return () => {
      document.removeEventListener('keydown', skip);
      document.removeEventListener('pointerdown', skip);
    };
  }, [phase, hasRun, isViewed, live]);
}
