// The map as the page knows it. Main hands in the way to it, so that neither imports the other.
import type { MapFrame } from '../../views/map-frame.ts';
import type { Theme } from '../../views/palette.ts';

/** CSS pixels from the picture's corner. */
export type ClearBox = { left: number; top: number; right: number; bottom: number };

export type MapDoor = {
  /** Plays from `previous` where given, `pace` times as fast as usual; a later call cuts it short. */
  show(frame: MapFrame, previous?: MapFrame, pace?: number): Promise<void>;
  select(id: string | null): void;
  setTheme(theme: Theme): void;
  setReducedMotion(reduced: boolean): void;
  setGround(visible: boolean): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Brings a hub to the middle, and nearer. */
  focus(id: string): void;
  resize(): void;
  /** Names keep clear of these boxes where they can. */
  keepClear(boxes: readonly ClearBox[]): void;
  destroy(): void;
};

export type MapWishes = {
  theme: Theme;
  reducedMotion: boolean;
  /** Null where there is no hub. */
  onSelect(id: string | null): void;
  onHover(id: string | null): void;
  insets: { top: number; right: number; bottom: number; left: number };
};

export type OpenMap = (parent: HTMLElement, wishes: MapWishes) => MapDoor;
/** Fetches the map's code; called after the first paint. */
export type LoadMap = () => Promise<OpenMap>;
