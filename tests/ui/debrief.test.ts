import { describe, expect, it } from 'vitest';
import { DEBRIEF_WORDS } from '../../src/ui/words/debrief.ts';

/** All sentences, those with blanks filled by numbers; marks between words are no sentences. */
const sentences = (words: unknown): string[] => {
  if (typeof words === 'function') return sentences(words(1, 2, 3, 4));
  if (typeof words === 'string') return words.length > 2 ? [words] : [];
  return Object.values(words as object).flatMap(sentences);
};

describe('the words of the debrief', () => {
  it('are Chinese in Chinese and not in English', () => {
    const [zh, en] = [sentences(DEBRIEF_WORDS.zh), sentences(DEBRIEF_WORDS.en)];
    expect(zh.length).toBeGreaterThan(80);
    for (const text of en) expect(text).not.toMatch(/\p{Script=Han}/u);
    // Bare numbers and arrows belong to both.
    for (const text of zh) if (/[a-z]{3}/i.test(text)) expect(text).toMatch(/\p{Script=Han}/u);
  });

  it('count one as one', () => {
    const { movesLead, droppedLater, rankParted } = DEBRIEF_WORDS.en;
    expect(movesLead(1)).toContain('You made one move');
    expect(droppedLater(1)).toContain('1 later command was');
    expect(droppedLater(2)).toContain('2 later commands were');
    expect(rankParted('2027 H2', -1)).toContain('1 rank lost');
    expect(rankParted('2027 H2', 2)).toContain('2 ranks won');
  });
});
