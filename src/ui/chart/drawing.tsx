// Lines over the half-years. Names stand at the lines' ends; there is no legend to look up.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Language, periodAfter } from '../../engine/types.ts';
import { regionColour } from '../../views/palette.ts';
import type { Variable } from '../../views/variables.ts';
import { useScreen, useTable } from '../screen.ts';

const MARGIN = { top: 8, bottom: 20, left: 44 };
/** Room for a name at the end of its line. */
const NAME_ROOM: Readonly<Record<Language, number>> = { zh: 56, en: 88 };
const LABEL_GAP = 13;

export type Line = { id: string; series: number[] };
export type ChartProps = { lines: Line[]; variable: Variable };

export function Drawing({ lines, variable }: ChartProps) {
  const { language, words, numbers, theme } = useScreen();
  const { game, own, selected, nameOf } = useTable();
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const turn = game.chapters.length - 1;
  const values = lines.flatMap(({ series }) => series);
  const isRank = variable.unit === 'rank';
  const low = Math.min(...values);
  const high = Math.max(...values);
  const right = width - NAME_ROOM[language];
  const bottom = height - MARGIN.bottom;
  const x = scaleLinear([0, game.turns], [MARGIN.left, right]);
  const y = scaleLinear(isRank ? [high, low] : [low, high > low ? high : low + 1], [
    bottom,
    MARGIN.top,
  ]);
  if (!isRank) y.nice(3);
  const path = line<number>((_, at) => x(at), y);
  const isThick = (id: string): boolean => id === own || id === selected;
  const leader = lines.reduce((best, each) => (isRank === last(each) < last(best) ? each : best));
  const hasRoom = bottom - MARGIN.top > lines.length * LABEL_GAP;
  const named = lines.filter(({ id }) => hasRoom || isThick(id) || id === leader.id);
  const labels = spread(
    named.map(({ id, series }) => ({ id, y: y(series[turn] ?? 0) })),
    bottom,
  );
  // Years stand as far apart as their numbers are wide, at least.
  const every = [1, 2, 4].find((step) => ((right - MARGIN.left) * 2 * step) / game.turns > 34) ?? 8;
  const years: { at: number; year: number }[] = [];
  for (let at = 0; at <= game.turns; at++) {
    const { year, half } = periodAfter(game.scenario.start, at);
    if (half === 2 && year % every === 0) years.push({ at, year });
  }
  return (
    <div className="chart" ref={box}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={words.historyLabel(variable.label[language])}
        >
          {years.map(({ at, year }) => (
            <g key={year} className="tick">
              <line x1={x(at)} x2={x(at)} y1={MARGIN.top} y2={bottom} />
              <text x={x(at)} y={height - 5} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          {y.ticks(3).map((value) => (
            <text
              key={value}
              className="axis"
              x={MARGIN.left - 7}
              y={y(value) + 3.5}
              textAnchor="end"
            >
              {axisText(value)}
            </text>
          ))}
          <line className="now" x1={x(turn)} x2={x(turn)} y1={MARGIN.top} y2={bottom} />
          {[...lines]
            .sort((a, b) => Number(isThick(a.id)) - Number(isThick(b.id)))
            .map(({ id, series }) => (
              <g key={id} className={isThick(id) ? 'line thick' : 'line'}>
                <path d={path(series) ?? ''} stroke={regionColour(theme, id)} />
                <circle
                  cx={x(turn)}
                  cy={y(series[turn] ?? 0)}
                  r={isThick(id) ? 3 : 1.6}
                  fill={regionColour(theme, id)}
                />
              </g>
            ))}
          {labels.map(({ id, y: at }) => (
            <text key={id} className={id === own ? 'name own' : 'name'} x={x(turn) + 8} y={at + 4}>
              {nameOf(id)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );

  function axisText(value: number): string {
    if (variable.unit.startsWith('亿元')) return numbers.moneyNumber(value);
    const { number, unit } = numbers.quantity(value, variable.unit);
    // 80.0 says no more than 80 on an axis.
    const short = number.replace(/\.0+$/, '');
    return unit.startsWith('k') ? `${short}k` : unit.startsWith('万') ? `${short}万` : short;
  }
}

function last({ series }: Line): number {
  return series[series.length - 1] ?? 0;
}

/** Labels in order of height, none nearer to the next than a line of text, none below `lowest`. */
function spread(labels: { id: string; y: number }[], lowest: number): typeof labels {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  sorted.forEach((here, k) => {
    const above = sorted[k - 1];
    if (above) here.y = Math.max(here.y, above.y + LABEL_GAP);
  });
  for (let k = sorted.length - 1; k >= 0; k--) {
    const here = sorted[k];
    const limit = (sorted[k + 1]?.y ?? lowest + LABEL_GAP) - LABEL_GAP;
    if (here) here.y = Math.min(here.y, limit);
  }
  return sorted;
}

function useSize(box: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  return size;
}
