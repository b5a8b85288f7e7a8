// A link as a QR code, dark on white by day and by night, with the margin that cameras need.
import { encodeQR } from 'qr';
import { useMemo } from 'react';

/** The largest code of the standard holds no more. */
export const LONGEST_CODE_CHARS = 2953;

/** A code of more is read only where it is shown large. */
export const DENSE_CODE_CHARS = 1000;

/** In squares of the code, as its standard asks. */
const MARGIN = 4;

export function Qr({ link, label }: { link: string; label: string }) {
  const squares = useMemo(() => encodeQR(link, 'raw', { ecc: 'low', border: MARGIN }), [link]);
  const size = squares.length;
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={outlineOf(squares)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** Each run of dark squares in a row as one bar. */
function outlineOf(squares: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  squares.forEach((row, y) => {
    let begin = 0;
    row.forEach((isDark, x) => {
      if (!isDark || row[x - 1] !== true) begin = x;
      if (isDark && row[x + 1] !== true) bars.push(`M${begin} ${y}h${x + 1 - begin}v1H${begin}z`);
    });
  });
  return bars.join('');
}
