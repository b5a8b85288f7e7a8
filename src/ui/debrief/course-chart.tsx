// The course of one measure in the game that was played and in the same game left alone, with the
// half-year marked in which they moved apart most.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useEffect, useRef, useState } from 'react';
import type { Paths } from '../../lab/debrief.ts';
import { useScreen, useTable } from '../screen.ts';
import { useSpeech } from './speech.ts';

const HEIGHT = { leadershipIndex: 150, rank: 104 };
const MARGIN = { top: 16, right: 20, bottom: 22, left: 40 };
const YEAR_ROOM = 46;
/** A course that hardly moves is not to look as if it did. */
const LEAST_SPAN = { leadershipIndex: 1, rank: 2 };

type Props = { paths: Paths; what: 'leadershipIndex' | 'rank' };

export function CourseChart({ paths, what }: Props) {
  const { numbers } = useScreen();
  const { game } = useTable();
  const { told, period } = useSpeech();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const height = HEIGHT[what];
  const isRank = what === 'rank';
  const name = isRank ? told.chartRank : told.chartIndex;
  const split = (isRank ? paths.rank?.turn : paths.parting?.turn) ?? null;
  const own = paths.own.map((each) => each[what]);
  const usual = paths.usual.map((each) => each[what]);
  const reach = extentOf([...own, ...usual], LEAST_SPAN[what]);
  const [low, high] = isRank ? within(reach, 1, game.scenario.regions.length) : reach;
  const x = scaleLinear([0, own.length - 1], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear(isRank ? [high, low] : [low, high], [height - MARGIN.bottom, MARGIN.top]);
  const ticks = y.ticks(3).filter((value) => !isRank || Number.isInteger(value));
  const path = line<number>((_, turn) => x(turn), y);
  const every = Math.max(1, Math.ceil((YEAR_ROOM * (own.length - 1)) / (2 * (width || 1)))) * 2;
  const years = game.chapters.flatMap(({ turn, world: { period: at } }) =>
    at.half === 2 && (turn % every === 0 || own.length <= 4) ? [{ turn, year: at.year }] : [],
  );
  return (
    <figure className="course" ref={box}>
      <figcaption>
        {name}
        <span className="key own" /> {told.you}
        <span className="key usual" /> {told.alone}
      </figcaption>
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={told.chartLabel(name, split === null ? null : period(split))}
        >
          {ticks.map((value) => (
            <g key={value} className="tick">
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(value)} y2={y(value)} />
              <text x={MARGIN.left - 6} y={y(value) + 4} textAnchor="end">
                {numbers.plain(value, Number.isInteger(value) ? 0 : 1)}
              </text>
            </g>
          ))}
          {years.map(({ turn, year }) => (
            <text key={year} className="year" x={x(turn)} y={height - 4} textAnchor="middle">
              {year}
            </text>
          ))}
          {split !== null && (
            <g className="split">
              <rect
                x={x(split - 1)}
                width={x(split) - x(split - 1)}
                y={MARGIN.top}
                height={height - MARGIN.top - MARGIN.bottom}
              />
              <text
                x={(x(split - 1) + x(split)) / 2}
                y={MARGIN.top - 5}
                textAnchor={
                  split < own.length / 4 ? 'start' : split > own.length * 0.7 ? 'end' : 'middle'
                }
              >
                {period(split)}
              </text>
            </g>
          )}
          <path d={path(usual) ?? ''} className="usual" />
          <path d={path(own) ?? ''} className="own" />
          <circle cx={x(own.length - 1)} cy={y(own[own.length - 1] ?? 0)} r="3" />
        </svg>
      )}
    </figure>
  );
}

function extentOf(values: readonly number[], span: number): [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0, span - (high - low)) / 2;
  return [low - room, high + room];
}

/** Moved, and no longer than need be, so that no rank is drawn that nobody can have. */
function within([low, high]: readonly [number, number], least: number, most: number) {
  const shift = Math.max(0, least - low) - Math.max(0, high - most);
  return [Math.max(least, low + shift), Math.min(most, high + shift)] as const;
}

function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() => {
      // On paper the drawing is scaled as it stands.
      if (!matchMedia('print').matches) setWidth(element.clientWidth);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  return width;
}
