// What the model promises its players, each shown by two games that differ in one thing.
import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/engine/types.ts';
import { createGame, endTurn, type Game, present, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../src/model/params.ts';
import { LEVERS, type Lever, type Programme } from '../../src/model/plan.ts';
import type { Region } from '../../src/model/world.ts';
import { regionRows } from '../../src/record/rows.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const chengdu = 'chengdu' as RegionId;
const NOTHING = Object.fromEntries(LEVERS.map((lever) => [lever, 0])) as Record<Lever, number>;

type Trial = { plan?: Partial<Record<Lever, number>>; commands?: Order[]; turns?: number };
type Order = Command extends infer C ? (C extends Command ? Omit<C, 'region'> : never) : never;

/** Chengdu under one plan, programmes ended, and then these commands; its region at the end. */
function played({ plan = {}, commands = [], turns = 8 }: Trial, scenario = spring2025): Region {
  let game: Game = createGame(scenario, 11, { seats: { chengdu: 'person' }, turns });
  const give = (order: Order): void => {
    const result = submit(game, { ...order, region: chengdu } as Command);
    if (!result.ok) throw new Error(`${order.type}: ${result.refusal}`);
    game = result.game;
  };
  const own = present(game).world.regions.find(({ id }) => id === chengdu);
  for (const { programme } of own?.programmes ?? []) give({ type: 'endProgramme', programme });
  give({ type: 'plan', shares: { ...NOTHING, ...plan } });
  for (const order of commands) give(order);
  for (let turn = 0; turn < turns; turn++) game = endTurn(game);
  return present(game).world.regions.find(({ id }) => id === chengdu) as Region;
}

const idle = played({}).stocks;

describe('a lever moves what it says', () => {
  it.each([
    ['training', 'trainingCapacity'],
    ['talentSubsidy', 'aiTalent'],
    ['earlyFunds', 'patienceYears'],
    ['guidanceFund', 'fundYi'],
    ['environment', 'businessEnvironment'],
    ['scenes', 'openScenes'],
    ['compute', 'computeEflops'],
    ['research', 'knowledge'],
  ] as const)('%s raises %s', (lever, stock) => {
    expect(played({ plan: { [lever]: 0.5 } }).stocks[stock]).toBeGreaterThan(idle[stock] * 1.01);
  });

  it('more money does more, but ever less: effects saturate', () => {
    const platforms = (share: number): number =>
      played({ plan: { research: share } }).stocks.platforms - idle.platforms;
    expect(platforms(1)).toBeGreaterThan(platforms(0.5));
    expect(platforms(1)).toBeLessThan(2 * platforms(0.5));
  });
});

describe('a programme moves what it says', () => {
  it.each([
    ['talentLadder', 'topScientists'],
    ['jobFairs', 'aiTalent'],
    ['trainingDrive', 'trainingCapacity'],
    ['longLifeFund', 'fundYi'],
    ['patientFunds', 'patienceYears'],
    ['environmentDrive', 'businessEnvironment'],
    ['openScenes', 'openScenes'],
    ['sandbox', 'openness'],
    ['innovationPlatforms', 'platforms'],
    ['scienceCorridor', 'knowledge'],
    ['computeHub', 'computeEflops'],
    ['promotionTours', 'startups'],
    ['industryUpgrading', 'supportingIndustry'],
  ] as const)('%s raises %s', (programme, stock) => {
    const commands: Order[] = [{ type: 'startProgramme', programme }];
    const turns = Math.min(8, programme === 'promotionTours' ? 4 : 8);
    const without = played({ turns }).stocks[stock];
    expect(played({ commands, turns }).stocks[stock]).toBeGreaterThan(without);
  });

  it('works up to full strength over its lead time, and stops when it is ended', () => {
    const start: Order[] = [{ type: 'startProgramme', programme: 'innovationPlatforms' }];
    const stopped: Order[] = [...start, { type: 'endProgramme', programme: 'innovationPlatforms' }];
    const gain = (turns: number): number =>
      played({ commands: start, turns }).stocks.platforms - played({ turns }).stocks.platforms;
    expect(gain(1)).toBeLessThan(0.6 * (gain(3) - gain(2)));
    expect(played({ commands: stopped }).stocks.platforms).toBe(idle.platforms);
  });

  it('ends by itself unless it is continued', () => {
    const commands: Order[] = [{ type: 'startProgramme', programme: 'jobFairs' }];
    const running = (turns: number): Programme[] =>
      played({ commands, turns }).programmes.map(({ programme }) => programme);
    expect(running(3)).toEqual(['jobFairs']);
    expect(running(4)).toEqual([]);
  });

  it('the right direction raises technology more than a wrong one, and that more than none', () => {
    const technology = (field: 'health' | 'ocean'): number =>
      played({ commands: [{ type: 'startProgramme', programme: 'direction', field }] }).stocks
        .technology;
    expect(technology('health')).toBeGreaterThan(technology('ocean'));
    expect(technology('ocean')).toBeLessThan(idle.technology * 1.02);
  });
});

describe('institutions and patience', () => {
  const changed = (start: Partial<Region['stocks']>): Scenario => ({
    ...spring2025,
    regions: spring2025.regions.map((region) =>
      region.id === chengdu ? { ...region, start: { ...region.start, ...start } } : region,
    ),
  });

  it('patient money keeps more start-ups alive', () => {
    const patient = played({ turns: 6 }, changed({ patienceYears: 10 })).stocks;
    const hasty = played({ turns: 6 }, changed({ patienceYears: 1.5 })).stocks;
    expect(patient.startups).toBeGreaterThan(hasty.startups);
  });

  it('what was built for years slips back slowly, what is new slips fast', () => {
    const after = (norm: number): number =>
      played({ turns: 4 }, changed({ businessEnvironment: 80, environmentNorm: norm })).stocks
        .businessEnvironment;
    expect(after(79)).toBeGreaterThan(after(60) + 1);
  });

  it('a target met wins credibility by its ambition, a target missed loses it', () => {
    const credibility = (targetYi: number): number =>
      played({ commands: [{ type: 'meeting', targetYi }], turns: 2 }).stocks.credibility;
    const output = played({ turns: 2 }).stocks.coreOutputYi;
    const timid = credibility(0.95 * 1030);
    expect(credibility(output * 0.99)).toBeGreaterThan(timid + 1);
    expect(credibility(output * 1.2)).toBeLessThan(timid - 1);
  });

  it('the priority of the year makes its levers work harder', () => {
    const seats = (priority: 'talent' | 'capital'): number =>
      played({ plan: { talentSubsidy: 0.5 }, commands: [{ type: 'meeting', priority }] }).stocks
        .aiTalent;
    expect(seats('talent')).toBeGreaterThan(seats('capital'));
  });

  it('what is left over is saved, put into the fund, or spread over the levers', () => {
    const left = (surplus: 'save' | 'fund' | 'spread'): Region['stocks'] =>
      played({ plan: { research: 0.5 }, commands: [{ type: 'plan', surplus }] }).stocks;
    expect(left('save').purseYi).toBeGreaterThan(1);
    expect(left('fund').purseYi).toBe(0);
    expect(left('fund').fundYi).toBeGreaterThan(left('spread').fundYi + 10);
    expect(left('spread').platforms).toBeGreaterThan(left('save').platforms);
  });
});

describe('a parameter', () => {
  const rows = (parameters: Partial<Record<ParameterId, number>>, seed: number): string => {
    const game = playedGame(seed, { turns: 14 }, { ...spring2025, parameters });
    return JSON.stringify(regionRows(present(game).world, game.fixed));
  };
  /** Seeds in which the technology shifts and the supply of compute is cut. */
  const eventful = [1, 2, 3, 4, 5, 6, 7, 8].find((seed) => {
    const kinds = playedGame(seed, { turns: 14 }).chapters.flatMap(({ notes }) =>
      notes.map(({ kind }) => kind),
    );
    return kinds.includes('regimeShift') && kinds.includes('supplyCut');
  });
  const usual = rows({}, eventful ?? 1);

  it.each(PARAMETER_IDS)('%s is not dead: it changes something', (id) => {
    expect(eventful).toBeDefined();
    const { low, high } = PARAMETERS[id];
    const differs = (value: number): boolean => rows({ [id]: value }, eventful ?? 1) !== usual;
    expect(differs(low) || differs(high)).toBe(true);
  });
});
