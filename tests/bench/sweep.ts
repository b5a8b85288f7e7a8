// What a sweep plays a second in one thread and in two, and what memory it takes as it goes on: by the
// threads of the command line itself.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { openPlayers, type Players } from '../../src/cli/laboratory/playing.ts';
import type { SweepTask } from '../../src/lab/sweep.ts';
import { spring2025 as scenario } from '../helpers/games.ts';

const WARM_UP = 320;
const GAMES = 3200;
const LOOKS = [1000, 5000, 10_000];
const LONG = 10_000;
const MEGABYTE = 1024 * 1024;

async function play(players: Players, games: number, onGames = (_: number) => {}): Promise<void> {
  const task: SweepTask = {
    scenario,
    question: 'bench',
    seeds: { first: 1, last: games },
    turns: scenario.turns,
    seats: [['hangzhou', ['default']]],
  };
  const runs = Array.from({ length: games }, (_, k) => k + 1);
  let done = 0;
  await players.play(task, runs, (rows) => {
    done += rows.length;
    onGames(done);
  });
}

async function withThreads<T>(threads: number, work: (players: Players) => Promise<T>): Promise<T> {
  const players = openPlayers(scenario.id, threads);
  try {
    await play(players, WARM_UP);
    return await work(players);
  } finally {
    await players.close();
  }
}

async function gamesASecond(threads: number): Promise<number> {
  return withThreads(threads, async (players) => {
    const began = performance.now();
    await play(players, GAMES);
    return (1000 * GAMES) / (performance.now() - began);
  });
}

export async function sweepFigures(): Promise<string> {
  const one = await gamesASecond(1);
  const two = await gamesASecond(2);
  const memory: string[] = [];
  await withThreads(2, (players) =>
    play(players, LONG, (done) => {
      const look = LOOKS[memory.length];
      if (look === undefined || done < look) return;
      memory.push(`${look}: ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB`);
    }),
  );
  return (
    `sweep: ${one.toFixed(0)} games a second in one thread, ${two.toFixed(0)} in two: ${(two / one).toFixed(2)} times (aim: 1.7)\n` +
    `memory of the process after so many games of a sweep: ${memory.join(', ')} (aim: flat)\n`
  );
}
