// Looking ahead: the engine plays a seat's way on over futures that are never the game's, in a
// world as the seat may suppose it. It knows the stocks that are told of all regions. What the others
// plan, and what only they themselves know, it does not: they are supposed to do what their style
// would have them do, and to be in what is hidden as they were at the start.
import { drawUniforms } from '../engine/chance.ts';
import { withCommands } from '../model/commands.ts';
import { standings } from '../model/leadership.ts';
import { attentionSlots, PROGRAMME_SPECS } from '../model/plan.ts';
import { revenueYi } from '../model/policy.ts';
import type { Style } from '../model/style.ts';
import type { Plan, ProgrammeRun, Region, RegionStart, World } from '../model/world.ts';
import { chosenField, keepingCommands, PROGRAMME_BUDGET_SHARE } from './keeping.ts';
import { type Seat, seatOf } from './seat.ts';
import { STYLE_LEVERS, STYLE_SPECS, type StyleSpec } from './styles.ts';

/** Seeds of futures lie above all that a game can have. */
const LEAST_SEED = 4_294_967_296;
/** Growth that the others' next target is supposed to ask for, share of a year. */
const SUPPOSED_GROWTH = 0.1;

/** Seeds for as many futures of a seat; the same for every plan that is weighed. */
export function futureSeeds({ own, world }: Seat, futures: number): number[] {
  return drawUniforms(0, world.turn, `player/expert/foresight/${own.id}`, futures).map(
    (u) => LEAST_SEED + Math.floor(u * LEAST_SEED),
  );
}

/** The leadership index that a seat comes to if it keeps to a style for so many half-years. */
export function foreseenIndex(
  { at, table }: Seat,
  supposed: World,
  style: StyleSpec,
  seed: number,
  halfYears: number,
): number {
  const { simulator, fixed } = table;
  let future = simulator.copy({ ...supposed, seed });
  for (let k = 0; k < halfYears; k++) {
    const seat = seatOf(future, at, table, drawsNothing);
    future = withCommands(future, keepingCommands(seat, style)).world;
    simulator.step(future, fixed);
  }
  const { id } = future.regions[at] as Region;
  const standing = standings(future.regions, fixed.parameters).find((each) => each.id === id);
  return standing?.leadershipIndex ?? 0;
}

function drawsNothing(): never {
  throw new Error('a style draws nothing');
}

/** The world with what the seat cannot see put as it may suppose it. */
export function supposedWorld({ world, own, at, table }: Seat): World {
  return {
    ...world,
    regions: world.regions.map((region, k) => {
      if (k === at) return own;
      const style = STYLE_SPECS[table.styles[k] as Style];
      const stocks = supposedStocks(region, table.fixed.start[k] as RegionStart);
      const { coreOutputYi } = stocks;
      return {
        id: region.id,
        stocks,
        plan: supposedPlan(style),
        programmes: supposedProgrammes(style, stocks, k, world, table),
        target: {
          year: world.period.year + 1,
          outputYi: coreOutputYi * (1 + SUPPOSED_GROWTH),
          baseYi: coreOutputYi,
        },
      };
    }),
  };
}

/** What is known of another region, and of the rest what was known when the game began. */
function supposedStocks(
  { stocks }: Pick<Region, 'stocks'>,
  { stocks: start }: RegionStart,
): Region['stocks'] {
  const { credibility, governmentCapacity, trainingPipeline } = start;
  return {
    ...stocks,
    purseYi: 0,
    credibility,
    governmentCapacity,
    trainingPipeline,
    environmentNorm: Math.min(start.environmentNorm, stocks.businessEnvironment),
  };
}

function supposedPlan({ percents, surplus, priority }: StyleSpec): Plan {
  const shares = {} as Plan['shares'];
  STYLE_LEVERS.forEach((lever, k) => {
    shares[lever] = (percents[k] as number) / 100;
  });
  return { shares, surplus, priority };
}

/** Those that attention and money reach, running in full and for good. */
function supposedProgrammes(
  style: StyleSpec,
  stocks: Region['stocks'],
  at: number,
  { favouredField }: Pick<World, 'favouredField'>,
  { fixed }: Seat['table'],
): ProgrammeRun[] {
  const { fit } = fixed.start[at] as RegionStart;
  const incomeYi = revenueYi(stocks.gdpYi, stocks.coreOutputYi, fixed.parameters);
  let free = attentionSlots(stocks.governmentCapacity);
  let leftYi = PROGRAMME_BUDGET_SHARE * incomeYi;
  const running: ProgrammeRun[] = [];
  for (const programme of style.programmes) {
    const { costYi, leadTurns } = PROGRAMME_SPECS[programme];
    if (free <= 0 || costYi > leftYi) continue;
    free -= 1;
    leftYi -= costYi;
    running.push({
      programme,
      field: programme === 'direction' ? chosenField({ fit, favouredField }, style) : null,
      turnsRun: leadTurns,
      turnsLeft: FOR_GOOD,
      fundedShare: 1,
    });
  }
  return running;
}

/** More half-years than anybody looks ahead. */
const FOR_GOOD = 99;
