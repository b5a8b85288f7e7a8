// A drawing as large as its box. It is drawn anew only when its numbers or the box have changed.
import { memo, type ReactNode, useRef } from 'react';
import type { Size } from './axes.tsx';
import { useSize } from './size.ts';

type Props = { draw(size: Size): ReactNode };

export const Fitted = memo(function Fitted({ draw }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  return (
    <div className="chart" ref={box}>
      {size.width > 0 && size.height > 0 && draw(size)}
    </div>
  );
});
