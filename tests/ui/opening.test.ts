import { expect, it } from 'vitest';
import { recordOf } from '../../src/game/index.ts';
import { readText } from '../../src/record/read.ts';
import { problemOf } from '../../src/ui/opening/problem.ts';
import { createNumbers, WORDS } from '../../src/ui/words/index.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

it('tells a key that should not be in a file, but not four million letters of it', () => {
  const record = recordOf(playedGame(1, { turns: 1 }), false);
  const read = readText(JSON.stringify({ ...record, ['k'.repeat(4e6)]: 1 }), () => spring2025);
  if (read.ok) throw new Error('it opens');
  const reader = { language: 'en', words: WORDS.en, numbers: createNumbers('en') } as const;
  const told = problemOf(read, 'file', reader);
  expect(told).toMatch(/^It is damaged \(at “\/k{79}…”/);
  expect(told.length).toBeLessThan(300);
});
