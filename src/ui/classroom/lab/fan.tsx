// A fan: how the values of many games spread over the half-years, about their median.
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Period } from '../../../engine/types.ts';
import type { FanAt } from '../../../lab/courses.ts';
import {
  type Mark,
  type Size,
  Strips,
  Values,
  type ValueTick,
  Years,
} from '../../drawings/axes.tsx';

export type FanProps = Size &
  Mark & {
    course: readonly FanAt[];
    /** Another fan's median, to be held against. */
    dashed: readonly number[] | null;
    start: Period;
    /** Half-years that the axis spans. */
    until: number;
    /** Of all fans that stand beside this one. */
    extent: readonly [low: number, high: number];
    isRank: boolean;
    colour: string;
    ticks(values: readonly number[]): ValueTick[];
    /** What the axis counts. */
    unit: string;
  };

const LEFT = 44;
/** Half of the last year’s number. */
const RIGHT = 17;

/** Draws into the drawing that it is put in. */
export function FanLines(props: FanProps) {
  const { width, height, text, course, dashed, start, until, extent, isRank, colour } = props;
  const top = props.unit === '' ? 8 : 20 * text;
  const bottom = height - 20 * text;
  const [low, high] = extent;
  const x = scaleLinear([0, Math.max(1, until)], [LEFT * text, width - RIGHT * text]);
  const y = scaleLinear(isRank ? [high, low] : [low, high > low ? high : low + 1], [bottom, top]);
  const count = Math.max(3, Math.min(6, Math.round(height / 50)));
  if (!isRank) y.nice(count);
  const counts = y.ticks(count).filter((value) => !isRank || Number.isInteger(value));
  const between = (from: 0 | 1, to: 3 | 4): string =>
    area<FanAt>(
      (_, at) => x(at),
      (at) => y(at[from]),
      (at) => y(at[to]),
    )(course) ?? '';
  const middle = line<FanAt>(
    (_, at) => x(at),
    (at) => y(at[2]),
  );
  const other = line<number>((_, at) => x(at), y);
  const { marked = null, onMark, onPick } = props;
  const markedAt = marked === null ? undefined : course[marked];
  return (
    <>
      <Years x={x} start={start} until={until} top={top} bottom={bottom} text={text} />
      <Values y={y} left={LEFT * text} right={x(until)} texts={props.ticks(counts)} />
      {props.unit !== '' && (
        <text className="axis" x={4} y={11 * text}>
          {props.unit}
        </text>
      )}
      <g className="fan">
        <path d={between(0, 4)} fill={colour} opacity={0.28} />
        <path d={between(1, 3)} fill={colour} opacity={0.5} />
        {dashed !== null && <path className="fan-other" d={other(dashed) ?? ''} />}
        <path className="fan-median" d={middle(course) ?? ''} />
      </g>
      {marked !== null && markedAt !== undefined && (
        <>
          <line className="marked" x1={x(marked)} x2={x(marked)} y1={top} y2={bottom} />
          <circle className="fan-dot" cx={x(marked)} cy={y(markedAt[2])} r={3} />
        </>
      )}
      <Strips
        turns={course.map((_, turn) => turn)}
        x={x}
        width={x(1) - x(0)}
        top={0}
        bottom={height}
        onMark={onMark}
        onPick={onPick}
      />
    </>
  );
}
