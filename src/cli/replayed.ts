// The game in a record, for commands that tell of it.
import type { Game } from '../game/game.ts';
import { replay } from '../game/replay.ts';
import { parseRecord } from '../record/parse.ts';
import { verifyRecord } from '../record/verify.ts';
import { Unusable } from './exits.ts';
import { nameOf, readText, shippedScenario, usable } from './files.ts';
import { faultWords } from './words.ts';

/** Only what a record says truly is told on. `told`: what then cannot be done with it. */
export function replayedGame(file: string, told: string): Game {
  const record = usable(file, parseRecord(readText(file)));
  const verdict = verifyRecord(record, shippedScenario);
  if (!verdict.ok) {
    throw new Unusable(`${nameOf(file)}: cannot be ${told}: ${faultWords(verdict.fault)}`);
  }
  return replay(record, record.embedded ?? shippedScenario(record.scenario.id));
}
