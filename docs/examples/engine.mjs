// The engine without the page: a sweep. Does it pay Xi'an to think ahead, or would its starting plan
// have done? Every player sits in the same seat and meets the same luck, seed by seed.
// Run `npm run build:engine` once, then `node docs/examples/engine.mjs`.
import {
  createGame,
  endTurn,
  isOver,
  present,
  regionRows,
  scenarioFor,
  stateHash,
} from '../../dist-engine/jingzhu.js';

const SEAT = 'xian';
const PLAYERS = ['hold', 'default', 'steady', 'expert'];
const SEEDS = [1, 2, 3, 4, 5];
const scenario = scenarioFor('spring-2025');

/** A whole game with `player` in the seat, and where the seat then stands. */
function playedBy(player, seed) {
  let game = createGame(scenario, seed, { seats: { [SEAT]: player } });
  while (!isOver(game)) game = endTurn(game);
  const row = regionRows(present(game).world, game.fixed)[SEAT];
  return { seed, player, ...row, hash: stateHash(game) };
}

const rows = SEEDS.flatMap((seed) => PLAYERS.map((player) => playedBy(player, seed)));

console.log('seed  player   rank  index  output (亿元 a year)  state');
for (const { seed, player, rank, leadershipIndex, coreOutputYi, hash } of rows) {
  const cells = [
    String(seed).padStart(4),
    player.padEnd(7),
    String(rank).padStart(4),
    leadershipIndex.toFixed(1).padStart(5),
    coreOutputYi.toFixed(0).padStart(20),
    hash.slice(0, 8),
  ];
  console.log(cells.join('  '));
}

console.log('\nmean index over seeds');
for (const player of PLAYERS) {
  const own = rows.filter((row) => row.player === player);
  const sum = own.reduce((all, { leadershipIndex }) => all + leadershipIndex, 0);
  console.log(`${player.padEnd(7)}  ${(sum / own.length).toFixed(1)}`);
}
