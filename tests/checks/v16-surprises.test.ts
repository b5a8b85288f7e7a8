// V16: what surprised us is written down, with what became of it: a fault that was mended, or an
// insight that stays.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('V16: the log of surprises', () => {
  const page = (): string =>
    readFileSync(new URL('../../docs/validation.md', import.meta.url), 'utf8');

  it('stands in docs/validation.md, with at least five entries, each decided', () => {
    const section = page()
      .split(/^## /m)
      .find((part) => /^.*surprise/i.test(part));
    const entries = (section ?? '')
      .split('\n')
      .filter((line) => /^(- |\| *V?\d|\d+\. )/.test(line));
    expect(entries.length).toBeGreaterThanOrEqual(5);
    for (const entry of entries) expect(entry).toMatch(/\b(fault|bug|insight|mended|stays)\b/i);
  });

  it('names every item of the validation list and where it is tested', () => {
    const text = page();
    for (let item = 1; item <= 24; item++) expect(text).toMatch(new RegExp(`\\bV${item}\\b`));
  });
});
