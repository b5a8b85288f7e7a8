// The map and what surrounds it: overlays, zoom, ground, hubs for the keyboard, card, legend, table.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Overlay } from '../../views/map-frame.ts';
import { useScreen, useTable } from '../screen.ts';
import type { LoadMap } from './door.ts';
import { HubCard } from './hub-card.tsx';
import { HubList } from './hub-list.tsx';
import { Legend } from './legend.tsx';
import { MapTable } from './map-table.tsx';
import { keyWork, MapTools } from './map-tools.tsx';
import { OverlayBar } from './overlay-bar.tsx';
import { useMap } from './use-map.ts';

export function MapPane({ loadMap }: { loadMap: LoadMap }) {
  const { words } = useScreen();
  const { game, select } = useTable();
  const [overlay, setOverlay] = useState<Overlay>('pull');
  const [hasGround, setGround] = useState(true);
  const [hasTable, setTable] = useState(false);
  // The card follows the mouse, and falls back to the hub that was clicked or has the focus.
  const [hovered, setHovered] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const cardId = useId();
  const picture = useRef<HTMLDivElement>(null);
  const { box, door, state } = useMap(loadMap, {
    overlay,
    hasGround,
    onHover: setHovered,
    onSelect: (id) => {
      setPointed(id);
      if (id !== null) select(id);
    },
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const work = keyWork(event.key);
    if (work === null || door.current === null || event.target !== event.currentTarget) return;
    event.preventDefault();
    work(door.current);
  };
  const close = (): void => {
    // The focus of a button that goes would be lost.
    if (isIn(document.activeElement, cardId)) picture.current?.focus();
    setHovered(null);
    setPointed(null);
  };
  const { regions } = game.scenario;
  const shown = regions.find(({ id }) => id === (hovered ?? pointed));

  return (
    <section
      className="map-pane"
      data-part="map"
      aria-label={words.map}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <OverlayBar overlay={overlay} onChoose={setOverlay} />
      <div
        className="map-box"
        ref={picture}
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
      {hasTable && <MapTable overlay={overlay} />}
      <HubList
        cardId={cardId}
        onPoint={setPointed}
        onLeave={(next) => {
          if (!isIn(next, cardId)) setPointed(null);
        }}
        onChoose={(id) => {
          select(id);
          door.current?.focus(id);
        }}
      />
      {shown !== undefined && !hasTable && (
        <HubCard
          id={shown.id}
          cardId={cardId}
          side={isEastern(shown.hub, regions) ? 'at-left' : 'at-right'}
          isPinned={shown.id === pointed}
          onCloser={state === 'shown' ? () => door.current?.focus(shown.id) : null}
          onClose={close}
        />
      )}
      {state !== 'loading' && (
        <MapTools
          door={state === 'shown' ? door : null}
          hasGround={hasGround}
          onGround={() => setGround(!hasGround)}
          hasTable={hasTable}
          onTable={() => setTable(!hasTable)}
        />
      )}
      <Legend overlay={overlay} />
    </section>
  );
}

function isIn(element: Element | null, id: string): boolean {
  return document.getElementById(id)?.contains(element) === true;
}

/** A card stands where its hub does not: to the left of eastern hubs. */
function isEastern(hub: { xKm: number }, regions: readonly { hub: { xKm: number } }[]): boolean {
  const middle = regions.reduce((sum, region) => sum + region.hub.xKm, 0) / regions.length;
  return hub.xKm > middle - 250;
}
