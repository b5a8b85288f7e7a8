// What `npm run test:full` leaves behind: the published samples' figures, with the commit that
// they were measured on, in docs/figures.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { present } from '../src/game/game.ts';
import { standings } from '../src/model/leadership.ts';
import { playedGame, spring2025 } from './helpers/games.ts';

const SEEDS = 200;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function band(values: number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => quantile(sorted, share).toFixed(digits);
  return `${at(0.5)} (${at(0.05)} to ${at(0.95)})`;
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const bench = execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/game.ts'], {
  encoding: 'utf8',
  env: { ...process.env, NODE_ENV: 'production' },
}).trim();

const games = Array.from({ length: SEEDS }, (_, k) => playedGame(k + 1));
const rows = spring2025.regions.map(({ id, name }, at) => {
  const growth: number[] = [];
  const outputs: number[] = [];
  const ranks: number[] = [];
  for (const game of games) {
    const of = (turn: number): number =>
      game.chapters[turn]?.world.regions[at]?.stocks.coreOutputYi ?? Number.NaN;
    growth.push(100 * (of(2) / of(0) - 1));
    outputs.push(of(12));
    const table = standings(present(game).world.regions, game.fixed.parameters);
    ranks.push(table.find((standing) => standing.id === id)?.rank ?? Number.NaN);
  }
  return `| ${name.zh} ${name.en} | ${band(growth, 0)} | ${band(outputs, 0)} | ${band(ranks, 0)} |`;
});

writeFileSync(
  new URL('../docs/figures.md', import.meta.url),
  `# Figures

Written by tests/figures.ts, the last step of \`npm run test:full\`, on commit ${commit}, Node ${process.version}, ${cpus().length} cores. Do not edit.

## Hands-off, ${SEEDS} seeds: median (5 % to 95 %)

What the model gives when every seat is played by \`default\`: a teaching model, not a forecast. [validation.md](validation.md) tells how far to trust it.

| region | growth of core output in 2025, % | core output at the end of 2030, 亿元 a year | rank at the end of 2030 |
|---|---|---|---|
${rows.join('\n')}

## Speed

\`\`\`
${bench}
\`\`\`
`,
);
