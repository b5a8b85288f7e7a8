// The small shapes that the map draws, for legend and card: what is round there is round here.
import type { Pillar } from '../../engine/types.ts';

export type Shape = Pillar | 'platform';

const OUTLINES: Record<Exclude<Shape, 'talent'>, string> = {
  capital: '1.700,1.700 10.300,1.700 10.300,10.300 1.700,10.300',
  policy: '6,0.900 11,10.100 1,10.100',
  ecosystem: '6,0.300 11.700,6 6,11.700 0.300,6',
  platform: '6,0.800 10.500,3.400 10.500,8.600 6,11.200 1.500,8.600 1.500,3.400',
};

export function ShapeMark({ shape }: { shape: Shape }) {
  return (
    <svg className={`shape ${shape}`} viewBox="0 0 12 12" aria-hidden="true">
      {shape === 'talent' ? <circle cx="6" cy="6" r="5" /> : <polygon points={OUTLINES[shape]} />}
    </svg>
  );
}
