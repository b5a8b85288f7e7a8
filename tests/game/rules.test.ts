import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesDigest } from '../../src/game/rules.ts';
import { GAME_VERSION, RULES_DIGEST } from '../../src/game/version.ts';

it('keeps the digest of its rules: who changes them writes the new one down', () => {
  expect(rulesDigest()).toBe(RULES_DIGEST);
});

it('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(GAME_VERSION).toBe(version);
});
