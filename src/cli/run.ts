import type { Command } from 'commander';
import type { Game, Sitter } from '../game/game.ts';
import { recordOf } from '../game/replay.ts';
import { parseCommands } from '../record/forms/parse.ts';
import type { TimedCommand } from '../record/forms/schema.ts';
import { layOut } from '../record/forms/text.ts';
import { playOut } from '../record/play.ts';
import { REGION_VARIABLES } from '../record/rows.ts';
import { type Summary, summaryOf } from '../record/summary.ts';
import { PLAYERS } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';
import { scenarioDigest } from '../scenario/start.ts';
import { print, say, Unusable } from './exits.ts';
import {
  checkRegion,
  checkTarget,
  findScenario,
  isFileName,
  nameOf,
  readText,
  shippedScenario,
  usable,
  writeWhole,
} from './files.ts';
import { addFormat, readSeat, readSeed, readTurns, toCsv } from './options.ts';
import { REFUSAL_WORDS } from './words.ts';

type RunOptions = {
  scenario: string;
  seed: number;
  turns?: number;
  seat?: Record<string, Sitter>;
  commands?: string;
  record?: string;
  force?: boolean;
  format: 'json' | 'csv';
};

export function addRun(program: Command): void {
  const run = program
    .command('run')
    .summary('play a game to its end')
    .description(
      'Plays a game to its end and prints its ranking and every half-year’s numbers.\nThe same scenario, seed, seats and commands print the same, on every machine.',
    )
    .requiredOption('--scenario <id|file>', 'a shipped scenario’s id, or a scenario file')
    .requiredOption('--seed <n>', 'the luck of the game: 0 to 4294967295', readSeed)
    .option('--turns <n>', 'half-years to play, 1 to 40 (default: the scenario’s own)', readTurns)
    .option('--seat <region=player>', 'who plays a region; may be repeated', readSeat)
    .option('--commands <file>', 'a person’s commands, as `schema commands` describes them')
    .option('--record <file>', 'write the record of the game here, for `verify`')
    .option('--force', 'let --record overwrite a file')
    .addHelpText(
      'after',
      `
A seat is played by ${PLAYERS.join(', ')}
or a person. default has its region’s own style; novice, steady and expert are levels
of skill (expert searches, which takes about 50 ms a half-year); hold keeps its
starting plan. Seats not named are a person’s where --commands
has commands for them, and else default. A file named - is standard input.

Example: jingzhu run --scenario spring-2025 --seed 7 --seat hangzhou=hold --format csv`,
    );
  addFormat(run).action(play);
}

function play(options: RunOptions): void {
  const { seed, turns, record, force = false } = options;
  const inputs = [options.scenario, options.commands].filter((file) => file !== undefined);
  if (options.scenario === '-' && options.commands === '-') {
    throw new Unusable('--scenario and --commands: only one of them can be standard input');
  }
  if (record !== undefined) checkTarget(record, force, inputs.filter(isFileName));
  const scenario = findScenario(options.scenario);
  const commands =
    options.commands === undefined
      ? []
      : usable(options.commands, parseCommands(readText(options.commands))).commands;
  checkSeats(scenario, options.seat ?? {}, commands);
  const played = playOut(scenario, seed, {
    seats: options.seat ?? {},
    commands,
    ...(turns === undefined ? {} : { turns }),
  });
  if (!played.ok) {
    const { at, turn, region, refusal } = played;
    throw new Unusable(
      `${nameOf(options.commands ?? '')}: /commands/${at}: half-year ${turn}, ${region}: ${REFUSAL_WORDS[refusal]} (${refusal})`,
    );
  }
  const summary = summaryOf(played.game);
  if (record !== undefined) {
    writeWhole(record, layOut(recordOf(played.game, mustEmbed(played.game))), force);
  }
  print(options.format === 'csv' ? csvOf(summary) : layOut(summary));
  const [first] = summary.ranking;
  say(
    `${summary.scenario}, seed ${seed}, ${summary.turns} half-years: ${first?.region} leads with an index of ${first?.leadershipIndex.toFixed(1)}`,
  );
  if (record !== undefined) say(`record written to ${record}`);
}

/** A scenario that is not shipped, or is not as shipped, goes into the record. */
function mustEmbed({ scenario }: Game): boolean {
  const shipped = shippedScenario(scenario.id);
  return shipped === undefined || scenarioDigest(shipped) !== scenarioDigest(scenario);
}

function checkSeats(
  scenario: Scenario,
  seats: Readonly<Record<string, Sitter>>,
  commands: readonly TimedCommand[],
): void {
  for (const [region, sitter] of Object.entries(seats)) {
    checkRegion(scenario, region, '--seat');
    const at = commands.findIndex((command) => command.region === region);
    if (sitter === 'person' && at < 0) {
      throw new Unusable(`--seat: ${region}=person needs commands for ${region}, by --commands`);
    }
    if (sitter !== 'person' && at >= 0) {
      throw new Unusable(
        `--seat: ${region}=${sitter}, but /commands/${at} of the commands file is for ${region}; leave one of them out`,
      );
    }
  }
}

function csvOf({ scenario, seed, history }: Summary): string {
  const fields = ['scenario', 'seed', 'turn', 'year', 'half', 'region', ...REGION_VARIABLES];
  const data = history.flatMap(({ turn, period, regions }) =>
    Object.entries(regions).map(([region, row]) => [
      scenario,
      seed,
      turn,
      period.year,
      period.half,
      region,
      ...REGION_VARIABLES.map((id) => row[id]),
    ]),
  );
  return toCsv(fields, data);
}
