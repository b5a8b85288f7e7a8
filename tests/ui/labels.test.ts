import { describe, expect, it } from 'vitest';
import { spread } from '../../src/ui/drawings/labels.ts';

const at = (...heights: number[]) => heights.map((y, k) => ({ id: `${k}`, y }));
const heightsOf = (...args: Parameters<typeof spread>) => spread(...args).map(({ y }) => y);

describe('names at the ends of lines', () => {
  it('stay where they belong while there is room', () => {
    expect(heightsOf(at(50, 10, 30), 0, 100, 13)).toEqual([10, 30, 50]);
  });

  it('share their room about the middle of a crowd, so that none strays far', () => {
    expect(heightsOf(at(50, 52, 54), 0, 100, 10)).toEqual([42, 52, 62]);
    const crowd = Array.from({ length: 12 }, (_, k) => 100 + 5 * k);
    const moved = spread(at(...crowd), 0, 300, 13).map(({ y }, k) =>
      Math.abs(y - (crowd[k] as number)),
    );
    expect(Math.max(...moved)).toBeLessThan(12 * 13 * 0.3);
  });

  it('push on into the next crowd, and never leave the sheet', () => {
    expect(heightsOf(at(20, 22, 36), 0, 100, 10)).toEqual([16, 26, 36]);
    expect(heightsOf(at(0, 1, 2), 0, 100, 10)).toEqual([0, 10, 20]);
    expect(heightsOf(at(98, 99, 100), 0, 100, 10)).toEqual([80, 90, 100]);
  });
});
