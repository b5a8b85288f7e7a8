// A toy game, 13 regions of 10 numbers each, on the engine's own loop and on boardgame.io: what the
// loop itself costs, for both do the same arithmetic and end in the same frozen state.
import { performance } from 'node:perf_hooks';
import { Client } from 'boardgame.io/client';
import { median } from 'simple-statistics';
import { type Phase, runPhases, sealed } from '../../src/engine/turn.ts';

const REGIONS = 13;
const NUMBERS = 10;
const TURNS = 12;
const ROUNDS = 7;
const ROUND_MS = 400;

type Toy = { turn: number; regions: number[][] };

const begun = (): Toy => ({
  turn: 0,
  regions: Array.from({ length: REGIONS }, (_, i) =>
    Array.from({ length: NUMBERS }, (_, k) => 100 + i + k),
  ),
});

/** Each number closes on its neighbour's: the same for both, over whatever they hand out. */
function evolve(regions: number[][]): void {
  for (const numbers of regions) {
    for (let k = 0; k < NUMBERS; k++) {
      const next = numbers[(k + 1) % NUMBERS] as number;
      numbers[k] = (numbers[k] as number) * 0.9 + next * 0.1 + 1;
    }
  }
}

const PHASES: readonly Phase<Toy, null>[] = [
  { name: 'evolve', run: ({ regions }) => evolve(regions) },
];

function playOwn(): Toy {
  let world = sealed(begun());
  for (let turn = 0; turn < TURNS; turn++) {
    const next = { turn: world.turn + 1, regions: world.regions.map((numbers) => [...numbers]) };
    runPhases(next, PHASES, null);
    world = sealed(next);
  }
  return world;
}

function playFramework(): Toy {
  const client = Client<Toy>({
    game: {
      setup: begun,
      moves: {
        evolve: ({ G }) => {
          G.turn += 1;
          evolve(G.regions);
        },
      },
      turn: { minMoves: 1, maxMoves: 1 },
    },
    numPlayers: 2,
    debug: false,
  });
  for (let turn = 0; turn < TURNS; turn++) client.moves.evolve?.();
  const state = client.getState();
  if (state === null || state.ctx.turn !== TURNS + 1) throw new Error('not played to the end');
  return state.G;
}

/** Turns a second: the median of several rounds, the two taken in turns so that both meet the same machine. */
export function frameworkFigures(): string {
  if (JSON.stringify(playOwn()) !== JSON.stringify(playFramework())) {
    throw new Error('the two toys end differently');
  }
  const rounds = { own: [] as number[], framework: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.own.push(turnsASecond(playOwn));
    rounds.framework.push(turnsASecond(playFramework));
  }
  const [own, framework] = [median(rounds.own), median(rounds.framework)];
  return `toy of ${REGIONS} regions × ${NUMBERS} numbers: ${own.toFixed(0)} turns a second on the engine’s loop, ${framework.toFixed(0)} on boardgame.io, ${(own / framework).toFixed(0)} times (aim: at least 30)\n`;
}

function turnsASecond(play: () => Toy): number {
  const began = performance.now();
  let games = 0;
  while (performance.now() - began < ROUND_MS) {
    play();
    games += 1;
  }
  return (games * TURNS * 1000) / (performance.now() - began);
}
