// A program of somebody else's, checked here against the source and in a project of its own against
// the build.
import {
  createGame,
  endTurn,
  type Game,
  gameAt,
  isOver,
  linkText,
  packGame,
  parseRecord,
  parseScenario,
  present,
  type RegionId,
  readLink,
  recordOf,
  regionRows,
  replay,
  scenarioFor,
  scenarios,
  stateHash,
  submit,
  takeSeat,
  VARIABLES,
  verifyRecord,
} from '../../src/library/index.ts';

const scenario = scenarioFor('spring-2025') ?? scenarios[0];
if (scenario === undefined) throw new Error('none');
const population: number | undefined = scenario.parameters.populationWan;
let game: Game = createGame(scenario, 42, { seats: { hangzhou: 'person' } });
const given = submit(game, { region: 'hangzhou' as RegionId, type: 'meeting', priority: 'talent' });
if (!given.ok) {
  const why: string = given.refusal;
  throw new Error(why);
}
for (game = given.game; !isOver(game); ) game = endTurn(game);
const rows = regionRows(present(game).world, game.fixed);
const rank: number | undefined = rows.hangzhou?.rank;
const record = recordOf(game, false);
const parsed = parseRecord(JSON.stringify(record));
if (parsed.ok && verifyRecord(parsed.value, scenarioFor).ok) replay(parsed.value, scenario);
const read = readLink(linkText(packGame(game, false)), scenarioFor);
const branch: Game = takeSeat(gameAt(game, 3), 'wuhan');
const why: string = read.ok ? (read.records[0]?.history.at(-1)?.hash ?? '') : read.reason;
const problems = parseScenario('', scenarioFor);
export const all: readonly unknown[] = [
  population,
  rank,
  branch,
  why,
  stateHash(game),
  VARIABLES[0]?.label.zh,
  problems.ok,
];
// @ts-expect-error There is no such player.
createGame(scenario, 42, { seats: { hangzhou: 'nobody' } });
// @ts-expect-error There is no such stock.
scenario.regions[0]?.start.happiness;
