// The engine without the page: does it pay Hangzhou to answer as the years go by, or would its
// starting plan have done? Run `npm run build:engine` once, then `node docs/examples/engine.mjs`.
import {
  createGame,
  endTurn,
  isOver,
  present,
  regionRows,
  scenarioFor,
  stateHash,
} from '../../dist-engine/jingzhu.js';

const SEEDS = [1, 2, 3, 4, 5];
const scenario = scenarioFor('spring-2025');

/** A whole game with `player` in Hangzhou's seat, and where Hangzhou then stands. */
function playedBy(player, seed) {
  let game = createGame(scenario, seed, { seats: { hangzhou: player } });
  while (!isOver(game)) game = endTurn(game);
  const { rank, coreOutputYi } = regionRows(present(game).world, game.fixed).hangzhou;
  return { rank, coreOutputYi, hash: stateHash(game) };
}

console.log('seed  player   rank  output (亿元 a year)  state');
for (const seed of SEEDS) {
  for (const player of ['default', 'hold']) {
    const { rank, coreOutputYi, hash } = playedBy(player, seed);
    const cells = [
      String(seed).padStart(4),
      player.padEnd(7),
      String(rank).padStart(4),
      coreOutputYi.toFixed(0).padStart(20),
      hash.slice(0, 8),
    ];
    console.log(cells.join('  '));
  }
}
