// Search over plans of one seat: what can be reached there, and what it costs in another objective.
import { type Command, Option } from 'commander';
import {
  type Frontier,
  frontierOf,
  OBJECTIVE_IDS,
  OBJECTIVES,
  type Objective,
  type SeatEnd,
  type TriedPlan,
} from '../../lab/frontier.ts';
import { frontierPlot } from '../../lab/frontier-plot.ts';
import { seedsFrom } from '../../lab/runs.ts';
import { layOut } from '../../record/forms/text.ts';
import { STYLE_LEVERS } from '../../rivals/styles.ts';
import { print, say, Unusable } from '../exits.ts';
import { checkRegion, checkTarget, findScenario, isFileName, writeWhole } from '../files.ts';
import { addFormat, readPlans, readSeeds, readTurns, toCsv } from '../options.ts';
import { showProgress } from '../progress.ts';

type FrontierOptions = {
  scenario: string;
  region: string;
  objective: Objective;
  against?: Objective;
  seeds: number;
  plans: number;
  turns?: number;
  format: 'text' | 'json' | 'csv';
  plot?: string;
  force?: boolean;
};

const SEEDS = 3;
const PLANS = 600;
/** Where one objective is searched for, the plot wants another axis. */
const OTHER_AXIS: Objective = 'coreOutputYi';

export function addFrontier(program: Command): void {
  const command = program
    .command('frontier')
    .summary('search over plans: what a seat can reach')
    .description(
      'Searches over plans that one seat keeps to, for an objective at the end of the game, the\nother seats played by default. With --against it finds the frontier: plans of which none is\nbettered in one objective without a loss in the other. The same call prints the same.',
    )
    .requiredOption('--scenario <id|file>', 'a shipped scenario’s id, or a scenario file')
    .requiredOption('--region <id>', 'the seat that is searched for')
    .addOption(
      new Option('--objective <name>', 'what is wanted')
        .choices(OBJECTIVE_IDS)
        .default('leadershipIndex'),
    )
    .addOption(new Option('--against <name>', 'what else is wanted').choices(OBJECTIVE_IDS))
    .option('--seeds <n>', `seeds 1 to n (default: ${SEEDS})`, readSeeds, SEEDS)
    .option('--plans <n>', `plans tried at most, 50 or more (default: ${PLANS})`, readPlans, PLANS)
    .option('--turns <n>', 'half-years (default: the scenario’s)', readTurns)
    .option('--plot <file>', 'draw it as SVG into this file')
    .option('--force', 'let --plot overwrite a file')
    .addHelpText(
      'after',
      '\nExample: jingzhu frontier --scenario spring-2025 --region xian --against coreOutputYi --plot xian.svg',
    );
  addFormat(command, ['text', 'json', 'csv']).action(frontier);
}

function frontier(options: FrontierOptions): void {
  const { region, objective, against, seeds, plans, format, plot, force = false } = options;
  if (plot !== undefined) {
    checkTarget(plot, force, [options.scenario].filter(isFileName), '--plot');
  }
  if (against === objective) throw new Unusable('--against: name another objective');
  const scenario = findScenario(options.scenario);
  checkRegion(scenario, region, '--region');
  let done = 0;
  const progress = showProgress('frontier', plans, () => done);
  const found = frontierOf(scenario, {
    region,
    seeds: seedsFrom(1, seeds),
    turns: options.turns ?? scenario.turns,
    objectives: against === undefined ? [objective] : [objective, against],
    plans,
    onTried: (count) => {
      done = count;
      progress.look();
    },
  });
  progress.stop();
  const again = `jingzhu frontier ${callOf(options)}`;
  const { hold, usual: own, tried } = found;
  if (format === 'json') {
    print(layOut({ region, hold, default: own, tried: tried.length, frontier: found.frontier }));
  } else if (format === 'csv') print(csvOf(found));
  else print(textOf(found, again));
  if (plot === undefined) return;
  const title = `What plans reach in ${region}`;
  writeWhole(
    plot,
    frontierPlot(title, found, [against ?? otherThan(objective), objective], again),
    force,
  );
  say(`plot written to ${plot}`);
}

const otherThan = (objective: Objective): Objective =>
  objective === OTHER_AXIS ? 'leadershipIndex' : OTHER_AXIS;

function callOf({
  scenario,
  region,
  objective,
  against,
  seeds,
  plans,
  turns,
}: FrontierOptions): string {
  return [
    ['--scenario', scenario],
    ['--region', region],
    ['--objective', objective],
    ...(against === undefined ? [] : [['--against', against]]),
    ['--seeds', seeds],
    ['--plans', plans],
    ...(turns === undefined ? [] : [['--turns', turns]]),
  ]
    .flat()
    .join(' ');
}

const DIGITS: Readonly<Record<Objective, number>> = {
  leadershipIndex: 1,
  rank: 1,
  coreOutputYi: 0,
  aiTalent: 0,
  unicorns: 1,
};

function textOf({ hold, usual, tried, frontier: best }: Frontier, again: string): string {
  const width = 17;
  const numbers = (end: SeatEnd): string =>
    OBJECTIVE_IDS.map((id) => end[id].toFixed(DIGITS[id]).padStart(width)).join('');
  const head = `${'plan'.padEnd(9)}${OBJECTIVE_IDS.map((id) => id.padStart(width)).join('')}`;
  const units = `${''.padEnd(9)}${OBJECTIVE_IDS.map((id) => OBJECTIVES[id].unit.padStart(width)).join('')}`;
  const rows = [
    `${'hold'.padEnd(9)}${numbers(hold)}`,
    `${'default'.padEnd(9)}${numbers(usual)}`,
    ...best.map(({ end }, k) => `${String(k + 1).padEnd(9)}${numbers(end)}`),
  ];
  const plans = best.map((plan, k) => `${k + 1}: ${planOf(plan)}`);
  return `${[head, units, ...rows, '', ...plans].join('\n')}\n\nmeans over seeds at the end; ${tried.length} plans tried, each kept to from the start\nagain: ${again}\n`;
}

function planOf({ style: { percents, priority, programmes } }: TriedPlan): string {
  const shares = STYLE_LEVERS.flatMap((lever, k) => {
    const percent = percents[k] as number;
    return percent === 0 ? [] : [`${lever} ${percent} %`];
  });
  return `${shares.join(', ')}; priority ${priority}; ${programmes.join(', ')}`;
}

function csvOf({ hold, usual, frontier: best }: Frontier): string {
  const fields = ['plan', ...OBJECTIVE_IDS, ...STYLE_LEVERS, 'priority', 'surplus', 'programmes'];
  const ofEnd = (end: SeatEnd): number[] => OBJECTIVE_IDS.map((id) => end[id]);
  const blank = [...STYLE_LEVERS, 'priority', 'surplus', 'programmes'].map(() => '');
  return toCsv(fields, [
    ['hold', ...ofEnd(hold), ...blank],
    ['default', ...ofEnd(usual), ...blank],
    ...best.map(({ end, style }, k) => [
      String(k + 1),
      ...ofEnd(end),
      ...style.percents,
      style.priority,
      style.surplus,
      style.programmes.join(' '),
    ]),
  ]);
}
