// A chart as a picture that stands by itself: with title, legend and source, in day colours on
// paper, because it goes into documents.
import type { ReactNode } from 'react';
import type { Size } from '../drawings/axes.tsx';
import { type Fill, FillPattern } from '../drawings/fills.tsx';
import { widthOf } from '../drawings/labels.ts';

/** A fill, or the line of a course; with neither, the line through the bars. */
export type LegendEntry = {
  id: string;
  name: string;
  fill: Fill | null;
  line?: { colour: string; dash: string | undefined };
};

export type PictureProps = {
  title: string;
  source: string;
  legend: readonly LegendEntry[];
  draw(size: Size): ReactNode;
};

/** Letters a little larger than on the page, for those at the back of the room. */
export const PICTURE: Size = { width: 1200, height: 675, text: 13 / 12 };
const EDGE = 28;
const ROW = 24;

export function Picture({ title, source, legend, draw }: PictureProps) {
  const places = laidOut(legend);
  const rows = places.length === 0 ? 0 : (places[places.length - 1]?.row ?? 0) + 1;
  const top = 64 + rows * ROW;
  const size = {
    width: PICTURE.width - 2 * EDGE,
    height: PICTURE.height - top - 46,
    text: PICTURE.text,
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart picture"
      width={PICTURE.width}
      height={PICTURE.height}
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
    >
      <title>{title}</title>
      <defs>
        {legend.map(
          ({ id, fill }) => fill !== null && <FillPattern key={id} id={`legend-${id}`} {...fill} />,
        )}
      </defs>
      <rect className="ground" width={PICTURE.width} height={PICTURE.height} />
      <text className="picture-title" x={EDGE} y={44}>
        {title}
      </text>
      {places.map(({ entry, x, row }) => (
        <g key={entry.id} transform={`translate(${x} ${58 + row * ROW})`}>
          {entry.line !== undefined ? (
            <g className="line thick">
              <path d="M-4 7H16" stroke={entry.line.colour} strokeDasharray={entry.line.dash} />
            </g>
          ) : entry.fill === null ? (
            <g className="sum">
              <path d="M0 7H14" />
              <circle cx="7" cy="7" r="3.5" />
            </g>
          ) : (
            <rect
              width="14"
              height="14"
              fill={`url(#legend-${entry.id})`}
              stroke={entry.fill.colour}
            />
          )}
          <text className="picture-legend" x={20} y={12}>
            {entry.name}
          </text>
        </g>
      ))}
      <g transform={`translate(${EDGE} ${top})`}>{draw(size)}</g>
      <text className="picture-source" x={EDGE} y={PICTURE.height - 16}>
        {source}
      </text>
    </svg>
  );
}

type Placed = { entry: LegendEntry; x: number; row: number };

/** Entries beside each other, as many to a row as fit. */
function laidOut(legend: readonly LegendEntry[]): Placed[] {
  let x = EDGE;
  let row = 0;
  return legend.map((entry) => {
    const width = 20 + widthOf(entry.name, 14) + 24;
    if (x + width > PICTURE.width - EDGE && x > EDGE) {
      x = EDGE;
      row += 1;
    }
    const placed = { entry, x, row };
    x += width;
    return placed;
  });
}
