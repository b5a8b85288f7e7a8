// The regions on a sketch of the map, to be picked by mouse or finger. Where hubs crowd they are
// moved apart, so that each can be hit, and a line leads to the true place. The list beside it says
// the same to keyboard and screen reader.
import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Scenario } from '../../scenario/schema.ts';
import type { Ground } from '../../views/map-frame.ts';
import { regionColour } from '../../views/palette.ts';
import type { Profile } from '../../views/profiles.ts';
import { spread } from '../../views/spread.ts';
import { whenIdle } from '../idle.ts';
import { useScreen } from '../screen.ts';

type Props = {
  scenario: Scenario;
  profiles: readonly Profile[];
  /** The region of each person; the seat that is being chosen for. */
  regions: readonly string[];
  seat: number;
  pointed: string | null;
  onPoint(id: string | null): void;
  onChoose(id: string): void;
};

/** No target is smaller, for fingers. */
const TARGET = 44;
const LEAST_RADIUS = 12;
const MOST_RADIUS = 22;
const NAME_HEIGHT = 20;
const EDGE = 12;

export function RegionMap(props: Props) {
  const { scenario, profiles, regions, seat, pointed, onPoint, onChoose } = props;
  const { language, theme, wishes } = useScreen();
  /** Names grow with the size of text that was asked for. */
  const unit = wishes.textSize / 100;
  const svg = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const ground = useGround();
  useLayoutEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const { width, height } = size;
  const sketch = useMemo(() => {
    if (width === 0 || height === 0) return null;
    const xs = scenario.regions.map(({ hub }) => hub.xKm);
    const ys = scenario.regions.map(({ hub }) => hub.yKm);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    // Room for a token and its name on every side.
    const [roomX, roomY] = [
      2 * EDGE + 2 * MOST_RADIUS + 20,
      2 * EDGE + 2 * MOST_RADIUS + 24 * unit,
    ];
    const scale = Math.min(
      (width - roomX) / Math.max(1, right - left),
      (height - roomY) / Math.max(1, bottom - top),
    );
    // Rather to the right: the card with the strengths lies over the empty north-west.
    const spare = width - roomX - (right - left) * scale;
    const shiftX = width - roomX / 2 - right * scale - spare / 4;
    const shiftY = (height - (bottom + top) * scale) / 2 - 4;
    const largest = Math.max(...profiles.map(({ outputYi }) => outputYi));
    const tokens = profiles.map(({ id, rank, outputYi }) => {
      const { hub, name } = scenario.regions.find((each) => each.id === id) ?? {};
      const radius = LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(outputYi / largest);
      const label = name?.[language] ?? id;
      const wide = Math.max(TARGET, widthOf(label) * unit + 4);
      const high = Math.max(TARGET, 2 * radius + NAME_HEIGHT * unit);
      const x = shiftX + (hub?.xKm ?? 0) * scale;
      const y = shiftY + (hub?.yKm ?? 0) * scale;
      return { id, rank, radius, label, x, y, width: wide, height: high };
    });
    const places = spread(tokens, width, height);
    return { tokens, places, scale, shiftX, shiftY };
  }, [scenario, profiles, language, unit, width, height]);

  /** The region whose token is under the pointer, or next to it. */
  const hit = (event: MouseEvent): string | null => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined || sketch === null) return null;
    let nearest: string | null = null;
    let least = TARGET;
    sketch.places.forEach(([x, y], at) => {
      const distance = Math.hypot(event.clientX - box.left - x, event.clientY - box.top - y);
      if (distance >= least) return;
      least = distance;
      nearest = sketch.tokens[at]?.id ?? null;
    });
    return nearest;
  };
  const choose = (event: MouseEvent): void => {
    const id = hit(event);
    if (id !== null) onChoose(id);
  };

  return (
    <svg
      ref={svg}
      className="region-map"
      aria-hidden="true"
      data-pointed={pointed ?? undefined}
      onClick={choose}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(hit(event))}
      onPointerLeave={() => onPoint(null)}
    >
      {sketch !== null && ground !== null && (
        <path
          className="land"
          d={ground}
          transform={`translate(${sketch.shiftX} ${sketch.shiftY}) scale(${sketch.scale})`}
        />
      )}
      {sketch?.tokens.map(({ id, x, y, radius }, at) => {
        const [tokenX, tokenY] = sketch.places[at] as [number, number];
        const isMoved = Math.hypot(tokenX - x, tokenY - y) > radius;
        return (
          isMoved && (
            <g key={id} className="lead">
              <path d={`M${x} ${y}L${tokenX} ${tokenY}`} />
              <circle cx={x} cy={y} r="3" fill={regionColour(theme, id)} />
            </g>
          )
        );
      })}
      {sketch?.tokens.map(({ id, rank, radius, label }, at) => {
        const [x, y] = sketch.places[at] as [number, number];
        const person = regions.indexOf(id);
        const classes = [
          'token',
          person === seat ? 'chosen' : person >= 0 ? 'taken' : '',
          id === pointed ? 'pointed' : '',
        ];
        // Token and name together stand around the place.
        const centre = y - (NAME_HEIGHT * unit) / 2;
        return (
          <g key={id} className={classes.join(' ').trim()} data-region={id}>
            {person >= 0 && <path className="ring" d={hexagon(x, centre, radius + 4)} />}
            <path className="cell" d={hexagon(x, centre, radius)} fill={regionColour(theme, id)} />
            <text className="rank" x={x} y={centre + 4}>
              {rank}
            </text>
            <text className="name" x={x} y={centre + radius + 4 + 10 * unit}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Land without any line inside, fetched once the page has nothing better to do. */
function useGround(): string | null {
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const callOff = whenIdle(() => {
      import('../../../assets/ground/ground.json').then(
        ({ default: ground }) => !isGone && setPath(pathOf(ground)),
        // Without the ground the regions stand as well.
        () => undefined,
      );
    });
    return () => {
      isGone = true;
      callOff();
    };
  }, []);
  return path;
}

function pathOf({ coast }: Pick<Ground, 'coast'>): string {
  return coast
    .map((ring) => {
      const points: string[] = [];
      for (let k = 0; k + 1 < ring.length; k += 2) points.push(`${ring[k]} ${ring[k + 1]}`);
      return `M${points.join('L')}z`;
    })
    .join('');
}

/** About how wide a name is, in pixels. */
function widthOf(label: string): number {
  let width = 0;
  for (const sign of label) width += sign.charCodeAt(0) > 0x2e80 ? 13 : 7.2;
  return width;
}

/** Pointed at the top, like the cells of the map. */
function hexagon(x: number, y: number, r: number): string {
  const w = r * 0.866;
  const h = r / 2;
  return `M${x} ${y - r}l${w} ${h}v${r}l${-w} ${h}l${-w} ${-h}v${-r}z`;
}
