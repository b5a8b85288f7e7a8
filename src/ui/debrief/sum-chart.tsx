// A sum as steps: each change starts where the one before has ended.
import { scaleLinear } from 'd3-scale';
import { useScreen } from '../screen.ts';
import { Arrow } from './arrow.tsx';

export type Step = {
  readonly name: string;
  readonly value: number;
  /** A level otherwise: where the sum starts and ends. */
  readonly isChange: boolean;
};

const WIDTH = 100;
const HEIGHT = 10;
/** Steps of nothing are still to be seen. */
const LEAST_WIDTH = 0.6;

export function SumChart({ steps }: { steps: readonly Step[] }) {
  const { numbers } = useScreen();
  let level = 0;
  const drawn = steps.map((step) => {
    const from = step.isChange ? level : step.value;
    level = step.isChange ? level + step.value : step.value;
    return { ...step, from, to: level };
  });
  const ends = drawn.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max(0.2, (high - low) * 0.08);
  const x = scaleLinear([low - room, high + room], [0, WIDTH]);
  return (
    <dl className="sum-chart">
      {drawn.map(({ name, value, isChange, from, to }) => {
        const left = Math.min(x(from), x(to));
        const width = Math.max(LEAST_WIDTH, Math.abs(x(to) - x(from)));
        const kind = !isChange ? 'level' : value < 0 ? 'fall' : 'rise';
        return (
          <div key={name} className={kind}>
            <dt>{name}</dt>
            <dd className="lane" aria-hidden="true">
              <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                <line x1={x(to)} x2={x(to)} y1="0" y2={HEIGHT} />
                <rect x={left} width={width} y="1.5" height={HEIGHT - 3} />
              </svg>
            </dd>
            <dd className="num">
              {isChange && <Arrow of={numbers.plain(value, 1, true)} />}
              {numbers.plain(value, 1, isChange)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
