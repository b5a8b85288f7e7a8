// The map and what surrounds it: overlays, zoom, ground, hubs for the keyboard, legend.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { frameOf } from '../../views/frame.ts';
import { OVERLAYS, type Overlay } from '../../views/map-frame.ts';
import { prefersStillness, watchStillness } from '../look.ts';
import { useLive, useScreen, useTable } from '../screen.ts';
import type { LoadMap, MapDoor } from './door.ts';
import { HubList } from './hub-list.tsx';
import { keyWork, MapTools } from './map-tools.tsx';

/** Whatever happens to the picture, the player goes on after this long. */
const LONGEST_PLAY_MS = 2500;
const INSETS = { top: 36, right: 8, bottom: 34, left: 8 };

type State = 'loading' | 'shown' | 'failed';

export function MapPane({ loadMap }: { loadMap: LoadMap }) {
  const { live, language, words, theme } = useScreen();
  const { game, selected, select } = useTable();
  const phase = useLive(live, (state) => state.phase);
  // A plan that runs on has no time for arcs.
  const hasRun = useLive(live, (state) => state.run !== null);
  const [overlay, setOverlay] = useState<Overlay>('pull');
  const [hasGround, setGround] = useState(true);
  const [state, setState] = useState<State>('loading');
  const box = useRef<HTMLDivElement>(null);
  const door = useRef<MapDoor | null>(null);
  const playedTurn = useRef(game.chapters.length - 1);
  const selectNow = useRef(select);
  const themeNow = useRef(theme);
  useEffect(() => {
    selectNow.current = select;
    themeNow.current = theme;
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
          theme: themeNow.current,
          reducedMotion: prefersStillness(),
          onSelect: (id) => selectNow.current(id),
          insets: INSETS,
        });
        door.current = map;
        watcher = new ResizeObserver(() => {
          if (parent.clientWidth > 0) map.resize();
        });
        watcher.observe(parent);
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

  const { chapters, fixed, scenario } = game;
  const turn = chapters.length - 1;
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
      const limit = new Promise<void>((done) => setTimeout(done, LONGEST_PLAY_MS));
      void Promise.race([map.show(frame, before), limit]).then(() => live.settle());
      return;
    }
    if (state === 'shown') void map?.show(frame);
    if (phase === 'playing') live.settle();
  }, [frame, state, phase, hasRun, turn, chapters, fixed, scenario, language, overlay, live]);

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

  const onKeyDown = (event: KeyboardEvent): void => {
    const work = keyWork(event.key);
    if (work === null || door.current === null || event.target !== event.currentTarget) return;
    event.preventDefault();
    work(door.current);
  };

  return (
    <section className="map-pane" data-part="map" aria-label={words.map}>
      <fieldset className="overlays">
        <legend className="sr-only">{words.overlaysLabel}</legend>
        {OVERLAYS.map((each) => (
          <button
            type="button"
            key={each}
            className={`pill ${each}`}
            aria-pressed={each === overlay}
            onClick={() => setOverlay(each)}
          >
            {words.overlays[each]}
          </button>
        ))}
      </fieldset>
      <div
        className="map-box"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the picture
        tabIndex={0}
        aria-label={words.mapHelp}
        onKeyDown={onKeyDown}
      >
        <div className="canvas-box" ref={box} />
        {state === 'loading' && <p className="map-note">{words.mapLoading}</p>}
      </div>
      {state === 'failed' && (
        <p className="map-note" role="status">
          {words.mapFailed}
        </p>
      )}
      <HubList />
      {state === 'shown' && (
        <MapTools door={door} hasGround={hasGround} onGround={() => setGround(!hasGround)} />
      )}
      <p className="legend">
        <span aria-hidden="true">⬡ </span>
        {words.legend[overlay]}
        {turn > 0 && ` · ${words.arcsLegend}`} · {words.schematic}
      </p>
    </section>
  );
}
