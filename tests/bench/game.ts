// npm run bench: what a game of 17 regions costs to play and to verify, beside a floor of its bare
// arithmetic; how long the board of a large class takes; what
// the engine's loop costs beside a framework's; how cost grows; and what a sweep plays.
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { exp, ln, pow, tallyMaths } from '../../src/engine/exact.ts';
import { createGame, endTurn, recordOf, replay, replayWorld } from '../../src/game/index.ts';
import type { GameRecord } from '../../src/game/replay.ts';
import { parseRecord } from '../../src/record/forms/parse.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { spring2025 as scenario, shippedScenario } from '../helpers/games.ts';
import { boardFigures } from './board.ts';
import { frameworkFigures } from './framework.ts';
import { growthFigures } from './growth.ts';
import { sweepFigures } from './sweep.ts';

const TURNS = 12;
const REGIONS = scenario.regions.length;

function playWithRivals(): ReturnType<typeof createGame> {
  let game = createGame(scenario, 42, { turns: TURNS });
  for (let turn = 0; turn < TURNS; turn++) game = endTurn(game);
  return game;
}

const record = recordOf(playWithRivals(), false);
const tally = tallyMaths(() => {
  replayWorld(record, scenario);
});

/**
 * Multiply-adds of the phases, counted once by reading them. Per region: the purse, eight levers
 * and institutions 150, talent 40, capital 60, firms 60, knowledge to adoption 80, technology and
 * output 50, targets 10. Per ordered pair of regions: two gravity flows of 7, relocation 5,
 * spillover 2. Not counted: looks-up, checks, copies and draws, which are the game's own overhead.
 */
const PER_REGION = 450;
const PER_PAIR = 21;
const multiplyAdds = TURNS * (REGIONS * PER_REGION + REGIONS * REGIONS * PER_PAIR);

/** A golden record, with which verifying can be measured. */
function golden(file: string): GameRecord {
  const url = new URL(`../../scenarios/records/${file}.json`, import.meta.url);
  const parsed = parseRecord(readFileSync(url, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return parsed.value;
}

const short = golden('spring-2025-rivals');
const long = golden('twenty-years-rivals');

const LONG_NAME = `verify: ${long.history.length} half-years`;

function verify(record: GameRecord): void {
  const verdict = verifyRecord(record, shelved);
  if (!verdict.ok) throw new Error('a golden record does not verify');
  sink += verdict.turns;
}

const shelf = new Map([short, long].map(({ scenario: { id } }) => [id, shippedScenario(id)]));
const shelved = (id: string) => shelf.get(id);

let sink = 0;
/** As many exp, ln, pow and multiply-adds as the game does, on plain numbers. */
function floor(): void {
  let x = 0.5;
  for (let i = 0; i < tally.exp; i++) x = exp(0.3 * x - 0.2);
  sink += x;
  for (let i = 0; i < tally.ln; i++) x = ln(1.5 + 0.1 * x);
  sink += x;
  for (let i = 0; i < tally.pow; i++) x = pow(0.9 + 0.05 * x, 2.1);
  sink += x;
  let a = 0.3;
  let b = 0.7;
  for (let i = 0; i < multiplyAdds; i += 2) {
    a = a * 0.999 + b;
    b = b * 0.998 - 0.0001 * a;
  }
  sink += a + b;
}

const bench = new Bench({ time: 2000, warmupTime: 500 });
bench
  .add('floor: the bare arithmetic', floor)
  .add('batch replay: no ledger, no hashes', () => {
    sink += replayWorld(record, scenario).turn;
  })
  .add('replay: ledger and hashes', () => {
    sink += replay(record, scenario).chapters.length;
  })
  .add('game: rivals, ledger and hashes', () => {
    sink += playWithRivals().chapters.length;
  })
  .add(`verify: ${short.history.length} half-years`, () => verify(short))
  .add(LONG_NAME, () => verify(long));
await bench.run();

const medians = bench.tasks.map((task) => {
  const result = task.result as { latency?: { p50: number } } | undefined;
  return { name: task.name, microseconds: (result?.latency?.p50 ?? Number.NaN) * 1000 };
});
const floorTime = medians[0]?.microseconds ?? Number.NaN;
const floorOfLong = (floorTime / TURNS) * long.history.length;
process.stdout.write(
  `A game of ${TURNS} half-years and ${REGIONS} regions, NODE_ENV=${process.env.NODE_ENV ?? ''}, Node ${process.version}\n` +
    `arithmetic in it: ${tally.exp} exp, ${tally.ln} ln, ${tally.pow} pow, ${multiplyAdds} multiply-adds\n\n`,
);
for (const { name, microseconds } of medians) {
  const ratio = microseconds / (name === LONG_NAME ? floorOfLong : floorTime);
  process.stdout.write(
    `${name.padEnd(38)}${microseconds.toFixed(0).padStart(8)} µs${ratio.toFixed(2).padStart(8)} × floor\n`,
  );
}
process.stdout.write(
  `\naims: batch replay within 5 × floor; whole game within 25 × floor and 20 ms\n`,
);
process.stdout.write(`\n${await boardFigures()}`);
process.stdout.write(`\n${frameworkFigures()}`);
process.stdout.write(`\n${growthFigures()}`);
process.stdout.write(`\n${await sweepFigures()}`);
if (!Number.isFinite(sink)) throw new Error('the work was optimised away');
