// Zoom, whole view, ground and table, by button and by key.
import type { ReactNode, RefObject } from 'react';
import { useScreen } from '../screen.ts';
import type { MapDoor } from './door.ts';

const PAN_PX = 60;
const ZOOM_STEP = 1.35;

type Props = {
  /** Null while there is no picture: the table is there all the same. */
  door: RefObject<MapDoor | null> | null;
  hasGround: boolean;
  onGround(): void;
  hasTable: boolean;
  onTable(): void;
};

export function MapTools({ door, hasGround, onGround, hasTable, onTable }: Props) {
  const { words } = useScreen();
  const ofPicture = door !== null && !hasTable;
  return (
    <div className="map-tools">
      {ofPicture && (
        <>
          <Tool name={words.zoomIn} onClick={() => door.current?.zoomBy(ZOOM_STEP)}>
            <path d="M8 2v12M2 8h12" />
          </Tool>
          <Tool name={words.zoomOut} onClick={() => door.current?.zoomBy(1 / ZOOM_STEP)}>
            <path d="M2 8h12" />
          </Tool>
          <Tool name={words.showAll} onClick={() => door.current?.fit()}>
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
          </Tool>
          <Tool name={words.ground} isOn={hasGround} onClick={onGround}>
            <path
              d="M1 5c2-4 6-4 8-1.500s4 1 6 .5v7c-3 1.500-4-1.500-6.500-.5S3 13 1 11Z"
              fill={hasGround ? 'currentColor' : 'none'}
            />
          </Tool>
        </>
      )}
      <Tool name={words.onMap.table} isOn={hasTable} onClick={onTable}>
        <path d="M2 3h12v10H2zM2 6.500h12M2 9.800h12M6.500 3v10" />
      </Tool>
    </div>
  );
}

type ToolProps = { name: string; isOn?: boolean; onClick(): void; children: ReactNode };

function Tool({ name, isOn, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onClick}
      {...(isOn !== undefined && { role: 'switch', 'aria-checked': isOn })}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {children}
      </svg>
    </button>
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
