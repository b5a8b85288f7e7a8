import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/engine/types.ts';
import { createGame, type Game, playChapter, present, ruleCommands } from '../../src/game/game.ts';
import { bandOf } from '../../src/lab/bands.ts';
import { type Effect, suretyOf } from '../../src/lab/effects.ts';
import { futureSeeds, type Situation } from '../../src/lab/futures.ts';
import { type Answers, type Ask, createOutlook, type Question } from '../../src/lab/outlook.ts';
import type { Command } from '../../src/model/commands.ts';
import { LEVERS, PROGRAMMES } from '../../src/model/plan.ts';
import type { Region } from '../../src/model/world.ts';
import { createWorld } from '../../src/scenario/start.ts';
import { aimOf, aimValue, leverAims, programmeAims } from '../../src/views/aims.ts';
import { spring2025 } from '../helpers/games.ts';

const region = 'hangzhou' as RegionId;
const FUTURES = 5;
const world = createWorld(spring2025, 42);

const situationOf = (more: Partial<Situation> = {}): Situation => ({
  scenario: spring2025,
  world,
  region,
  pending: [],
  turns: 12,
  ...more,
});

function asked<A extends Ask>(
  question: Question & { ask: A },
  more: Partial<Situation> = {},
): Answers[A] {
  return createOutlook(situationOf(more), FUTURES)(question) as Answers[A];
}

/** The own region after games that are played in full on the forecast's luck. */
function played(commands: readonly Command[], halfYears: number): Region['stocks'][] {
  return futureSeeds(0, region, FUTURES).map((seed) => {
    const start = createGame(spring2025, 42, { seats: { [region]: 'person' } });
    const [first] = start.chapters;
    if (first === undefined) throw new Error('no start');
    let game: Game = { ...start, seed, chapters: [{ ...first, world: { ...first.world, seed } }] };
    for (let k = 0; k < halfYears; k++) {
      game = playChapter(game, [...(k === 0 ? commands : []), ...ruleCommands(game)]);
    }
    const own = present(game).world.regions.find(({ id }) => id === region);
    if (own === undefined) throw new Error('no region');
    return own.stocks;
  });
}

function expectDifference(
  effect: Effect,
  with_: readonly Command[],
  without: readonly Command[],
): void {
  const now = played(with_, effect.halfYears);
  const other = played(without, effect.halfYears);
  for (const { aim, change } of effect.aims) {
    const differences = now.map(
      (stocks, k) =>
        aimValue(aimOf(aim), stocks) - aimValue(aimOf(aim), other[k] as Region['stocks']),
    );
    expect(change).toEqual(bandOf(differences));
  }
}

const plan = (lever: string, share: number): Command => ({
  region,
  type: 'plan',
  shares: { [lever]: share },
});

describe('what a control is expected to change', () => {
  it.each(['training', 'talentSubsidy', 'compute', 'research'] as const)(
    'is, for the lever %s, what games with its money have over games without',
    (lever) => {
      const effect = asked({ ask: 'lever', lever, share: 0.2 });
      expect(effect.halfYears).toBe(4);
      expectDifference(effect, [plan(lever, 0.2)], [plan(lever, 0)]);
    },
  );

  it('follows the share, and is nothing where no money goes', () => {
    const medianAt = (share: number): number =>
      asked({ ask: 'lever', lever: 'compute', share }).aims[0]?.change.median ?? Number.NaN;
    const [none, some, more] = [0, 0.05, 0.15].map(medianAt) as [number, number, number];
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(2 * some);
    expect(asked({ ask: 'lever', lever: 'compute', share: 0 }).aims[0]?.surety).toBe('little');
  });

  it('is, for a programme, what games that start it have over games that do not', () => {
    const start: Command = { region, type: 'startProgramme', programme: 'computeHub' };
    const effect = asked({ ask: 'programme', programme: 'computeHub', field: null });
    expectDifference(effect, [start], []);
    expect(effect.aims[0]?.surety).toBe('sure');
  });

  it('is, for a programme that runs, what games that go on with it have over games that end it', () => {
    const run = world.regions.find(({ id }) => id === region)?.programmes[0];
    if (run === undefined) throw new Error('nothing runs');
    const { programme, field } = run;
    const end: Command = { region, type: 'endProgramme', programme };
    expectDifference(asked({ ask: 'programme', programme, field }), [], [end]);
  });

  it('looks at the pending commands too', () => {
    const pending = [plan('training', 0), plan('compute', 0.2)];
    const effect = asked({ ask: 'lever', lever: 'compute', share: 0.2 }, { pending });
    expectDifference(effect, pending, [...pending, plan('compute', 0)]);
  });

  it('says at the year’s end what output to expect, so that a target has a chance', () => {
    const yearEnd = asked({ ask: 'yearEnd' });
    const outputs = played([], 2).map(({ coreOutputYi }) => coreOutputYi);
    expect(yearEnd).toEqual(outputs.sort((a, b) => a - b));
    expect(asked({ ask: 'yearEnd' }, { turns: 1 })).toEqual([]);
  });

  it('is nothing for the priority that stands', () => {
    const standing = world.regions.find(({ id }) => id === region)?.plan.priority ?? 'talent';
    expect(asked({ ask: 'priority', pillar: standing }).outputShare.median).toBe(0);
    const other = standing === 'policy' ? 'talent' : 'policy';
    expect(asked({ ask: 'priority', pillar: other }).outputShare.median).not.toBe(0);
  });

  it('never looks beyond the end of the game', () => {
    expect(asked({ ask: 'lever', lever: 'training', share: 0.1 }, { turns: 3 }).halfYears).toBe(3);
    const corridor = { ask: 'programme', programme: 'scienceCorridor', field: null } as const;
    expect(asked(corridor).halfYears).toBe(8);
    expect(asked(corridor, { turns: 5 }).halfYears).toBe(5);
  });

  it('is told in a variable for every lever and programme', () => {
    for (const lever of LEVERS) expect(leverAims(lever).length).toBeGreaterThan(0);
    for (const programme of PROGRAMMES) expect(programmeAims(programme).length).toBeGreaterThan(0);
  });
});

describe('how surely', () => {
  it.each([
    ['sure', { low: 95, median: 100, high: 105 }],
    ['likely', { low: 70, median: 100, high: 140 }],
    ['uncertain', { low: 10, median: 100, high: 240 }],
    ['little', { low: -5, median: 100, high: 140 }],
    ['little', { low: 1, median: 2, high: 3 }],
    ['sure', { low: -105, median: -100, high: -95 }],
  ] as const)('%s follows from the band %o', (surety, band) => {
    expect(suretyOf(band, 1000)).toBe(surety);
  });
});
