// A sketch of the field for the start page: each region a hexagon where its hub stands.
import type { Scenario } from '../../scenario/schema.ts';
import { regionColour } from '../../views/palette.ts';
import { useScreen } from '../screen.ts';

type Props = { scenario: Scenario; chosen: string };

const EDGE_KM = 210;
const LEAST_KM = 62;
const MOST_KM = 150;

export function HubSketch({ scenario, chosen }: Props) {
  const { theme } = useScreen();
  const { regions } = scenario;
  const xs = regions.map(({ hub }) => hub.xKm);
  const ys = regions.map(({ hub }) => hub.yKm);
  const left = Math.min(...xs) - EDGE_KM;
  const top = Math.min(...ys) - EDGE_KM;
  const width = Math.max(...xs) + EDGE_KM - left;
  const height = Math.max(...ys) + EDGE_KM - top;
  const largest = Math.max(...regions.map(({ start }) => start.coreOutputYi));
  const radius = (yi: number): number => LEAST_KM + (MOST_KM - LEAST_KM) * Math.sqrt(yi / largest);
  // The largest lie lowest, so that a small neighbour is not hidden.
  const drawn = [...regions].sort((a, b) => b.start.coreOutputYi - a.start.coreOutputYi);
  const own = regions.find(({ id }) => id === chosen);
  return (
    <svg className="hub-sketch" viewBox={`${left} ${top} ${width} ${height}`} aria-hidden="true">
      {drawn.map(({ id, hub, start }) => (
        <g key={id} fill={regionColour(theme, id)}>
          <path d={hexagon(hub.xKm, hub.yKm, radius(start.coreOutputYi) * 1.75)} opacity="0.16" />
          <path d={hexagon(hub.xKm, hub.yKm, radius(start.coreOutputYi))} opacity="0.9" />
        </g>
      ))}
      {own && (
        <g className="chosen">
          <path d={hexagon(own.hub.xKm, own.hub.yKm, radius(own.start.coreOutputYi) + 22)} />
        </g>
      )}
    </svg>
  );
}

/** Pointed at the top, like the cells of the map. */
function hexagon(x: number, y: number, r: number): string {
  const w = r * 0.866;
  const h = r / 2;
  return `M${x} ${y - r}l${w} ${h}v${r}l${-w} ${h}l${-w} ${-h}v${-r}z`;
}
