import { describe, expect, it } from 'vitest';
import { exp, ln, pow, tallyMaths } from '../../src/engine/exact.ts';

describe('exact mathematics', () => {
  it('agrees with the built-in functions to the last few bits', () => {
    for (let k = -200; k <= 200; k++) {
      const x = k / 7;
      expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 13);
      if (k > 0) expect(ln(x)).toBeCloseTo(Math.log(x), 12);
      if (k > 0) expect(pow(x, 1.7) / x ** 1.7).toBeCloseTo(1, 12);
    }
  });

  it('has exactly these bits: every engine must give them', () => {
    const bits = [exp(0.1), exp(-3.7), ln(7.3), ln(0.2), pow(1.07, 12.5), pow(0.3, 0.35)];
    expect(bits.map(String)).toMatchInlineSnapshot(`
      [
        "1.1051709180756477",
        "0.024723526470339388",
        "1.9878743481543455",
        "-1.6094379124341003",
        "2.3296850946260736",
        "0.6561338432438417",
      ]
    `);
  });

  it('tells how often it was called', () => {
    expect(tallyMaths(() => [exp(1), exp(2), ln(3), pow(4, 0.5)])).toEqual({
      exp: 2,
      ln: 1,
      pow: 1,
    });
  });
});
