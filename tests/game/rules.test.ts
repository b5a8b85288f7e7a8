import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GAME_VERSION } from '../../src/game/version.ts';

it('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(GAME_VERSION).toBe(version);
});
