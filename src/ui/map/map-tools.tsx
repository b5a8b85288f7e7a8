// Zoom, whole view and ground, by button and by key.
import type { RefObject } from 'react';
import { useScreen } from '../screen.ts';
import type { MapDoor } from './door.ts';

const PAN_PX = 60;
const ZOOM_STEP = 1.35;

type Props = { door: RefObject<MapDoor | null>; hasGround: boolean; onGround(): void };

export function MapTools({ door, hasGround, onGround }: Props) {
  const { words } = useScreen();
  return (
    <div className="map-tools">
      <button
        type="button"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        onClick={() => door.current?.zoomBy(ZOOM_STEP)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        onClick={() => door.current?.zoomBy(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={words.showAll}
        title={words.showAll}
        onClick={() => door.current?.fit()}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path
            d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
      </button>
      <button
        type="button"
        role="switch"
        aria-checked={hasGround}
        aria-label={words.ground}
        title={words.ground}
        onClick={onGround}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <path
            d="M1 5c2-4 6-4 8-1.5s4 1 6 .5v7c-3 1.5-4-1.5-6.500-.5S3 13 1 11Z"
            fill={hasGround ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.3"
          />
        </svg>
      </button>
    </div>
  );
}

/** What a key does on the map that has the focus; null for a key that is not the map's. */
export function keyWork(key: string): ((map: MapDoor) => void) | null {
  switch (key) {
    case 'ArrowLeft':
      return (map) => map.panBy(PAN_PX, 0);
    case 'ArrowRight':
      return (map) => map.panBy(-PAN_PX, 0);
    case 'ArrowUp':
      return (map) => map.panBy(0, PAN_PX);
    case 'ArrowDown':
      return (map) => map.panBy(0, -PAN_PX);
    case '+':
    case '=':
      return (map) => map.zoomBy(ZOOM_STEP);
    case '-':
    case '_':
      return (map) => map.zoomBy(1 / ZOOM_STEP);
    case '0':
      return (map) => map.fit();
    default:
      return null;
  }
}
