// The teacher's guides: what they claim is played again. A figure that is not what a fresh run gives
// fails here; renew them all with `npm run build:guides`, and read the findings anew.
import { describe, expect, it } from 'vitest';
import { guides } from '../../scenarios/exercises/guides.ts';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import type { Measure } from '../../src/classroom/goals.ts';
import { findingOf, type Guide, type Strategy } from '../../src/classroom/guide.ts';
import { lockOn } from '../../src/classroom/locks.ts';
import { EXERCISES, scenarioFor } from '../../src/classroom/shelf.ts';
import { measured, OTHER_SEEDS, strategyResult } from '../../src/classroom/strategies.ts';
import { LANGUAGES } from '../../src/engine/types.ts';
import type { Command } from '../../src/model/commands.ts';

const LONG_MS = 120_000;

type Told = { exercise: Exercise; guide: Guide; figures: (typeof guides)[number]['figures'] };

function told(id: string): Told {
  const exercise = exercises.find((each) => each.id === id);
  const own = guides.find(({ guide }) => guide.exercise === id);
  if (exercise === undefined || own === undefined) throw new Error(id);
  return { exercise, ...own };
}

function strategyOf({ guide }: Told, id: string): Strategy {
  const strategy = guide.strategies.find((each) => each.id === id);
  if (strategy === undefined) throw new Error(`${guide.exercise} has no strategy ${id}`);
  return strategy;
}

/** What a strategy of a guide comes to in one measure, on the exercise's own seed. */
function amountOf(id: string, strategy: string, measure: Measure, turns?: number): number {
  const all = told(id);
  const goal = { id: 'asked', title: all.exercise.title, weight: 1, measure, from: 0, to: 1 };
  const exercise = { ...all.exercise, goals: [goal], turns: turns ?? all.exercise.turns };
  const result = strategyResult(
    exercise,
    scenarioFor(exercise, shipped),
    strategyOf(all, strategy),
    exercise.seed,
  );
  return result.score.goals[0]?.value ?? Number.NaN;
}

describe.each(EXERCISES)('the guide of %s', (id) => {
  const all = told(id);
  const { exercise, guide, figures } = all;
  const scenario = scenarioFor(exercise, shipped);

  it(
    'tells the figures that a fresh run gives',
    () => {
      expect(measured(exercise, scenario, guide)).toEqual(figures);
    },
    LONG_MS,
  );

  it('has strategies that a team could have played, to the last move', () => {
    expect(new Set(guide.strategies.map((each) => each.id)).size).toBe(guide.strategies.length);
    for (const strategy of guide.strategies) {
      expect(exercise.seats).toContain(strategy.seat);
      for (const { turn, ...move } of strategy.moves) {
        const command = { ...move, region: strategy.seat } as Command;
        expect(lockOn(exercise, command, turn), `${strategy.id} ${JSON.stringify(move)}`).toBe(
          null,
        );
      }
      expect(strategyResult(exercise, scenario, strategy, exercise.seed).refused).toBe(0);
    }
  });

  it('finds the same in both languages, with every figure in its place', () => {
    for (const finding of guide.findings) {
      const named = LANGUAGES.map((language) =>
        [...finding[language].matchAll(/\{[^}]*\}/g)].map(([name]) => name).sort(),
      );
      expect(named[0]).toEqual(named[1]);
      for (const language of LANGUAGES) {
        expect(findingOf(finding[language], figures)).not.toMatch(/[{}]/);
      }
    }
  });

  it('shows that the exercise tells good from lazy, and that no goal is all', () => {
    const scores = guide.strategies.map((strategy) => figures[strategy.id]?.score ?? 0);
    const best = Math.max(...scores);
    expect(best).toBeGreaterThanOrEqual(60);
    expect(best).toBeLessThanOrEqual(90);
    const reached = guide.strategies.map(
      (strategy) => strategyResult(exercise, scenario, strategy, exercise.seed).score.goals,
    );
    const isTorn = reached.some((a) =>
      reached.some(
        (b) =>
          a.some((goal, k) => goal.share > (b[k]?.share ?? 0)) &&
          a.some((goal, k) => goal.share < (b[k]?.share ?? 0)),
      ),
    );
    expect(isTorn).toBe(true);
  });

  it.each(exercise.seats)('lets a team in %s that does nothing score less than half', (seat) => {
    const idle = { id: 'idle', title: exercise.title, seat, moves: [] };
    const { points } = strategyResult(exercise, scenario, idle, exercise.seed).score;
    expect(points).toBeGreaterThan(5);
    expect(points).toBeLessThan(50);
  });
});

/** Which strategy scores more than which: on the shipped seed, and in the median of the others. */
const ORDERS: readonly [exercise: string, ...falling: string[]][] = [
  ['why-hangzhou', 'both', 'resources', 'environment'],
  ['market-and-government', 'mix', 'half', 'government'],
  ['market-and-government', 'half', 'market'],
  ['patient-capital', 'patient', 'broken-off', 'hasty', 'early'],
  ['talent-war', 'both', 'bid', 'train'],
  ['twenty-years', 'steady', 'astray', 'idle', 'fashion'],
  ['promotion-tours', 'upgrade', 'both', 'tours', 'home'],
  ['compute-crunch', 'mix', 'wait', 'buy', 'people'],
];

/** Strategies that beat the guide's first on every other seed that was tried. */
const ALWAYS: readonly [exercise: string, ...strategies: string[]][] = [
  ['why-hangzhou', 'both', 'both-nanjing'],
  ['market-and-government', 'mix', 'half'],
  ['patient-capital', 'patient', 'broken-off'],
  ['talent-war', 'both'],
  ['twenty-years', 'steady'],
  ['promotion-tours', 'both', 'upgrade'],
  ['compute-crunch', 'wait', 'mix'],
];

describe('what the guides find', () => {
  it.each(ORDERS)('in %s: the order of %s', (id, ...falling) => {
    const { figures } = told(id);
    falling.slice(1).forEach((worse, k) => {
      const better = figures[falling[k] as string];
      expect(better?.score).toBeGreaterThan(figures[worse]?.score ?? Number.NaN);
      expect(better?.band.median).toBeGreaterThan(figures[worse]?.band.median ?? Number.NaN);
    });
  });

  it.each(ALWAYS)('in %s holds on every seed: %s', (id, ...strategies) => {
    for (const strategy of strategies) {
      expect(told(id).figures[strategy]?.better).toBe(OTHER_SEEDS);
    }
  });

  const ratio = (stock: 'coreOutputYi' | 'businessEnvironment' | 'computeEflops'): Measure => ({
    kind: 'stockRatio',
    stock,
  });
  const count = (stock: 'growthFirms' | 'startups' | 'aiTalent' | 'patienceYears'): Measure => ({
    kind: 'stock',
    stock,
  });

  it('environment alone has the lowest output in Hangzhou, and without money it slips', () => {
    const output = (strategy: string): number =>
      amountOf('why-hangzhou', strategy, ratio('coreOutputYi'));
    expect(output('environment')).toBeLessThan(output('resources'));
    expect(output('environment')).toBeLessThan(output('both'));
    expect(amountOf('why-hangzhou', 'resources', ratio('businessEnvironment'))).toBeLessThan(1);
  });

  it('more money for the environment than a half does next to nothing for it', () => {
    const environment = (strategy: string): number =>
      amountOf('market-and-government', strategy, ratio('businessEnvironment'));
    expect(environment('market') - environment('half')).toBeLessThan(0.01);
  });

  it('patience shows fewer grown firms after three years, and more in the end', () => {
    const grown = (strategy: string, turns?: number): number =>
      amountOf('patient-capital', strategy, count('growthFirms'), turns);
    expect(grown('patient', 6)).toBeLessThan(grown('hasty', 6));
    expect(grown('patient')).toBeGreaterThan(grown('hasty'));
    const startups = (strategy: string): number =>
      amountOf('patient-capital', strategy, count('startups'));
    expect(amountOf('patient-capital', 'broken-off', count('patienceYears'))).toBeLessThan(
      amountOf('patient-capital', 'patient', count('patienceYears')),
    );
    expect(startups('early')).toBeGreaterThan(startups('hasty'));
    for (const other of ['hasty', 'broken-off', 'patient']) {
      expect(grown('early')).toBeLessThan(grown(other));
    }
  });

  it('subsidies end with most people and fewest trained, and those trained alone leave', () => {
    const people = (strategy: string): number =>
      amountOf('talent-war', strategy, count('aiTalent'));
    const trained = (strategy: string): number =>
      amountOf('talent-war', strategy, { kind: 'trained' });
    for (const other of ['train', 'both', 'idle']) {
      expect(people('bid')).toBeGreaterThan(people(other));
      expect(trained('bid')).toBeLessThan(trained(other));
    }
    const moved = amountOf('talent-war', 'train', { kind: 'moved', flow: 'talentMoved' });
    expect(moved).toBeLessThan(0);
  });

  it('firms come by tours, and leave where only the environment is mended', () => {
    const moved = (strategy: string): number =>
      amountOf('promotion-tours', strategy, { kind: 'moved', flow: 'startupsMoved' });
    expect(moved('tours')).toBeGreaterThan(0);
    expect(moved('home')).toBeLessThan(0);
    const output = (strategy: string): number =>
      amountOf('promotion-tours', strategy, ratio('coreOutputYi'));
    expect(output('upgrade')).toBeGreaterThan(output('both'));
  });

  it('buying ends with most compute, but not with most output', () => {
    const end = (strategy: string, stock: 'computeEflops' | 'coreOutputYi'): number =>
      amountOf('compute-crunch', strategy, ratio(stock));
    for (const other of ['people', 'wait', 'mix']) {
      expect(end('buy', 'computeEflops')).toBeGreaterThan(end(other, 'computeEflops'));
    }
    expect(end('buy', 'coreOutputYi')).toBeLessThan(end('wait', 'coreOutputYi'));
    expect(end('buy', 'coreOutputYi')).toBeLessThan(end('mix', 'coreOutputYi'));
  });
});
