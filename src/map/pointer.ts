// Fingers, mouse and wheel on the map's canvas, told as pan, zoom, click and hover.

export type PointerActions = {
  panBy(dx: number, dy: number): void;
  /** `x`, `y` in CSS pixels from the canvas's corner. Steps glide; fingers are followed at once. */
  zoomAt(factor: number, x: number, y: number, isGliding: boolean): void;
  click(x: number, y: number, isTouch: boolean): void;
  hover(x: number, y: number): void;
  leave(): void;
};

type Touch = { x: number; y: number };

const DRAG_FROM = 6;
/** Two taps within this time and distance are a double one. */
const DOUBLE_MS = 320;
const DOUBLE_PX = 26;
const DOUBLE_ZOOM = 1.9;

/** Binds the gestures; returns what unbinds them. */
export function bindPointer(canvas: HTMLCanvasElement, actions: PointerActions): () => void {
  const down = new Map<number, Touch>();
  let travelled = 0;
  let spread = 0;
  let tapped: (Touch & { at: number }) | null = null;

  const at = (event: MouseEvent): Touch => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const pair = (): { x: number; y: number; spread: number } => {
    const [a, b] = [...down.values()] as [Touch, Touch];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  };

  const onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, at(event));
    canvas.setPointerCapture(event.pointerId);
    if (down.size === 2) {
      spread = pair().spread;
      travelled = DRAG_FROM + 1;
    }
  };
  const onMove = (event: PointerEvent): void => {
    const was = down.get(event.pointerId);
    const now = at(event);
    if (was === undefined) {
      if (event.pointerType === 'mouse') actions.hover(now.x, now.y);
      return;
    }
    if (down.size === 1) {
      travelled += Math.hypot(now.x - was.x, now.y - was.y);
      down.set(event.pointerId, now);
      if (travelled > DRAG_FROM) actions.panBy(now.x - was.x, now.y - was.y);
      return;
    }
    if (down.size > 2) return;
    const before = pair();
    down.set(event.pointerId, now);
    const after = pair();
    actions.panBy(after.x - before.x, after.y - before.y);
    if (spread > 0 && after.spread > 0)
      actions.zoomAt(after.spread / spread, after.x, after.y, false);
    spread = after.spread;
  };
  const onUp = (event: PointerEvent): void => {
    const was = down.get(event.pointerId);
    down.delete(event.pointerId);
    if (was === undefined || event.type === 'pointercancel') return;
    if (down.size === 0 && travelled <= DRAG_FROM) {
      const { x, y } = at(event);
      const isDouble =
        tapped !== null &&
        event.timeStamp - tapped.at < DOUBLE_MS &&
        Math.hypot(x - tapped.x, y - tapped.y) < DOUBLE_PX;
      tapped = isDouble ? null : { x, y, at: event.timeStamp };
      // The first of the two has chosen already; the second only comes nearer.
      if (isDouble) actions.zoomAt(event.shiftKey ? 1 / DOUBLE_ZOOM : DOUBLE_ZOOM, x, y, true);
      else actions.click(x, y, event.pointerType !== 'mouse');
    }
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { x, y } = at(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    const step = Math.max(-120, Math.min(120, event.deltaY * lines));
    // A pinch on a touchpad arrives as a wheel with ctrl, in finer steps.
    const isNotch = !event.ctrlKey && Math.abs(step) >= 40;
    actions.zoomAt(2 ** (-step / (event.ctrlKey ? 120 : 300)), x, y, isNotch);
  };
  const onLeave = (): void => actions.leave();

  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointercancel', onUp);
  canvas.addEventListener('pointerleave', onLeave);
  canvas.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    canvas.removeEventListener('pointerdown', onDown);
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerup', onUp);
    canvas.removeEventListener('pointercancel', onUp);
    canvas.removeEventListener('pointerleave', onLeave);
    canvas.removeEventListener('wheel', onWheel);
  };
}
