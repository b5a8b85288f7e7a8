import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CompactRecord } from '../../../src/record/forms/compact.ts';
import { LONGEST_LINK_CHARS, linkText, readLinkText } from '../../../src/record/forms/link.ts';
import { laidOut } from '../../helpers/records.ts';

const compact = {
  format: 2,
  name: '第一局 “Wuhan”',
  seed: 42,
  moves: [[{ region: 'wuhan', type: 'plan', shares: { compute: 0.125 } }]],
  digests: '0123abcd'.repeat(9),
} as unknown as CompactRecord;
const json = JSON.stringify(compact);
const text = linkText(compact);

describe('a link', () => {
  it('holds a game in letters that every address may have', () => {
    expect(text).toMatch(/^[\w-]+$/);
    expect(text.length).toBeLessThan(LONGEST_LINK_CHARS);
    expect(readLinkText(text)).toEqual({ ok: true, source: json });
  });

  it.each([
    ['the whole address', (link: string) => `https://example.org/j/?lang=en#game=${link}`],
    ['an address with a game of its own', (link: string) => `https://a.org/?game=1#game=${link}`],
    ['the fragment', (link: string) => `#game=${link}`],
    ['a fragment with more in it', (link: string) => `#game=${link}&turn=3`],
    ['a link that a letter broke into lines', (link: string) => link.replace(/.{40}/g, '$&\r\n')],
    ['a link at the end of a sentence', (link: string) => `#game=${link}.)`],
    ['a link that Chinese follows', (link: string) => `#game=${link}，来试试`],
  ])('is read from %s', (_, pass) => {
    expect(readLinkText(pass(text))).toEqual({ ok: true, source: json });
  });

  it('that was cut anywhere says so, and how much of it there is', () => {
    for (let chars = 0; chars < text.length; chars++) {
      const expectedChars = chars < 12 ? null : text.length;
      const told = { ok: false, reason: 'cut', chars, expectedChars };
      expect(readLinkText(text.slice(0, chars))).toEqual(told);
    }
  });

  it('is never read with a letter changed', () => {
    for (let at = 0; at < text.length; at++) {
      for (const letter of ['A', 'z', '-', '.']) {
        const garbled = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
        if (garbled !== text) expect(readLinkText(garbled).ok).toBe(false);
      }
    }
  });

  it.each([
    ['a letter changed', `${text.slice(0, 30)}${text[30] === 'x' ? 'y' : 'x'}${text.slice(31)}`],
    ['a piece lost in the middle', `${text.slice(0, 30)}%${text.slice(32)}`],
    ['a piece twice', text + text],
    ['a garbled length', `AQAAAAE${text.slice(7)}`],
    ['a garbled layout', `Ag${text.slice(2)}`],
    ['text that was never deflated', laidOut(new Uint8Array([7, 7, 7, 7]))],
    [
      'an end that is missing, although its head knows',
      laidOut(deflateSync(new Uint8Array(900)).slice(0, 4)),
    ],
  ])('with %s is damaged', (_, garbled) => {
    expect(readLinkText(garbled)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('of a later layout is told as such', () => {
    const told = { ok: false, reason: 'other-layout', recorded: 9, ours: 1 };
    const garbled = laidOut(new Uint8Array(20), 9);
    expect(readLinkText(`${garbled.slice(0, 13)}x${garbled.slice(14)}`)).toEqual(told);
  });

  it('that unfolds without end is given up early', () => {
    const bomb = laidOut(deflateSync(new Uint8Array(8 * 1024 * 1024), { level: 9 }));
    expect(bomb.length).toBeGreaterThan(LONGEST_LINK_CHARS);
    expect(readLinkText(bomb)).toEqual({ ok: false, reason: 'bomb' });
    const small = laidOut(deflateSync(new Uint8Array(2 * 1024 * 1024), { level: 9 }));
    expect(small.length).toBeLessThan(LONGEST_LINK_CHARS);
    expect(readLinkText(small)).toEqual({ ok: false, reason: 'bomb' });
  });

  it('longer than any of ours is not even decoded', () => {
    expect(readLinkText('A'.repeat(30_000_000))).toEqual({ ok: false, reason: 'too-large' });
  });

  it('is not made of more than it may unfold to', () => {
    const huge = { ...compact, name: 'x'.repeat(2 * 1024 * 1024) };
    expect(() => linkText(huge)).toThrow(RangeError);
  });
});
