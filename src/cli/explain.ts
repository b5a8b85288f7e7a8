import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../engine/types.ts';
import { present } from '../game/game.ts';
import { EXPLAINABLE, explain, NATIONAL_STOCKS } from '../record/explain.ts';
import { print, Unusable } from './exits.ts';
import { explanationText } from './explanation.ts';
import { readDepth, readGame, readTurn } from './options.ts';
import { playedIn, sourceName } from './records.ts';

type ExplainOptions = {
  record: string;
  game?: number;
  turn: number;
  region: string;
  stock: string;
  format: 'text' | 'json';
  lang: Language;
  depth: number;
};

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('tell why a number moved')
    .description(
      'Tells why a number of a region moved in one half-year of a recorded game: each flow\nwith its equation, the numbers in it at that moment, and the parameters with their sources.',
    )
    .requiredOption(
      '--record <file|link>',
      'the record of a game, whole or compact, a tree or a link',
    )
    .option('--game <n>', 'of a tree: which of its games, from 1', readGame)
    .requiredOption('--turn <n>', 'the half-year, from 1', readTurn)
    .requiredOption('--region <id>', 'the region; rest is the country')
    .requiredOption('--stock <id>', 'a stock, leadershipIndex or rank')
    .addOption(
      new Option('--format <format>', 'of the output').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--lang <language>', 'of the text').choices([...LANGUAGES]).default('en'))
    .option('--depth <n>', 'of the text: how far to follow what inputs are made of', readDepth, 1)
    .addHelpText(
      'after',
      `
A region's stocks are those that \`jingzhu variables\` lists; the country's are
${NATIONAL_STOCKS.join(', ')}.

Example: jingzhu explain --record game.json --turn 3 --region hangzhou --stock aiTalent`,
    )
    .action(tell);
}

function tell({
  record: file,
  game: chosen,
  turn,
  region,
  stock,
  format,
  lang,
  depth,
}: ExplainOptions): void {
  const game = playedIn(file, chosen);
  const last = present(game).turn;
  if (turn > last) {
    throw new Unusable(
      last === 0
        ? `--turn: ${sourceName(file)} has no half-year yet`
        : `--turn: ${sourceName(file)} has half-years 1 to ${last}, not ${turn}`,
    );
  }
  const ids = game.scenario.regions.map(({ id }) => id);
  if (region !== 'rest' && !ids.includes(region)) {
    throw new Unusable(
      `--region: no region "${region}" in ${game.scenario.id}; there is ${ids.join(', ')}, and rest for the country`,
    );
  }
  const allowed: readonly string[] = region === 'rest' ? NATIONAL_STOCKS : EXPLAINABLE;
  if (!allowed.includes(stock)) {
    throw new Unusable(`--stock: no stock "${stock}" of ${region}; there is ${allowed.join(', ')}`);
  }
  const told = explain(game, turn, region, stock);
  print(
    format === 'json' ? `${JSON.stringify(told, null, 2)}\n` : explanationText(told, lang, depth),
  );
}
