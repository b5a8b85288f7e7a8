// Makes scenarios/records anew from the lists in plays.ts: `npm run build:records`. Where a record
// there no longer verifies under the rules version that it names, those rules have been changed
// under their name, and nothing is written.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { RULES_VERSION } from '../../src/game/version.ts';
import { parseRecord } from '../../src/record/forms/parse.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { shippedScenario } from '../helpers/games.ts';
import { recordOfPlay } from './play.ts';
import { PLAYS } from './plays.ts';

const FOLDER = new URL('../../scenarios/records/', import.meta.url);

function isBroken(file: string): boolean {
  const old = parseRecord(readFileSync(new URL(file, FOLDER), 'utf8'));
  if (!old.ok || old.value.rules.version !== RULES_VERSION) return false;
  return !verifyRecord(old.value, shippedScenario).ok;
}

const before = readdirSync(FOLDER);
const broken = before.filter(isBroken);
if (broken.length > 0) {
  process.stderr.write(
    `These records of rules version ${RULES_VERSION} come out otherwise now: ${broken.join(', ')}.\nRaise RULES_VERSION in src/game/version.ts first; the golden tests say what else there is to do.\n`,
  );
  process.exit(1);
}

// All are played before one is written: a list that no longer goes leaves the folder as it was.
const texts = PLAYS.map((play) => [`${play.file}.json`, layOut(recordOfPlay(play))] as const);
for (const file of before) rmSync(new URL(file, FOLDER));
for (const [file, text] of texts) {
  const path = fileURLToPath(new URL(file, FOLDER));
  writeFileSync(path, text);
  process.stdout.write(`${path} ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB\n`);
}
