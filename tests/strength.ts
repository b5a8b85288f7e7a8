// The last step but one of `npm run test:full`: how strong the levels of skill are, over 200 seeds
// in six seats, with the commit that it was measured on, into docs/rivals.md between its marks.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { table } from '../src/lab/report/markdown.ts';
import { seedsFrom } from '../src/lab/runs.ts';
import { DUELS, type Strength, shareWon, strengthIn } from '../src/lab/strength.ts';
import { SEATS } from './helpers/duels.ts';
import { spring2025 } from './helpers/games.ts';
import { meanOf } from './helpers/trials.ts';

const SEEDS = 200;
const BEGIN = '<!-- strength: written by tests/strength.ts -->';
const END = '<!-- /strength -->';
const LEVELS = ['random', 'novice', 'steady', 'expert'] as const;

const nameOf = (seat: string): string =>
  spring2025.regions.find(({ id }) => id === seat)?.name.en ?? seat;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const seats = SEATS.map((seat) => ({
  seat,
  strength: strengthIn(spring2025, seat, seedsFrom(1, SEEDS)),
}));
const shares = (strength: Strength): number[] =>
  DUELS.map(({ winner, loser }) => shareWon(strength[winner], strength[loser]));

const indices = table(
  ['seat', ...LEVELS.map((level) => `\`${level}\``)],
  seats.map(({ seat, strength }) => [
    nameOf(seat),
    ...LEVELS.map((level) => meanOf(strength[level]).toFixed(1)),
  ]),
);
const duels = table(
  ['seat', ...DUELS.map(({ winner, loser }) => `\`${winner}\` over \`${loser}\``)],
  [
    ...seats.map(({ seat, strength }) => [nameOf(seat), ...shares(strength).map(percent)]),
    [
      'all six',
      ...DUELS.map((_, k) =>
        percent(meanOf(seats.map(({ strength }) => shares(strength)[k] ?? Number.NaN))),
      ),
    ],
    ['at least', ...DUELS.map(({ atLeast }) => percent(atLeast))],
  ],
);

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const date = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim();
const part = `${BEGIN}

Commit ${commit} of ${date}, seeds 1 to ${SEEDS}, \`spring-2025\`. Mean leadership index at the end:

${indices}

Share of games in which one ends above the other, in the same seat on the same seed:

${duels}

${END}`;

const page = new URL('../docs/rivals.md', import.meta.url);
const text = readFileSync(page, 'utf8');
const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
if (before < 0 || after < before) throw new Error('docs/rivals.md has lost its marks');
writeFileSync(page, `${text.slice(0, before)}${part}${text.slice(after + END.length)}`);
