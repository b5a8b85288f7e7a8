import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/engine/types.ts';
import {
  createGame,
  endTurn,
  type Game,
  isOver,
  present,
  submit,
  takeSeat,
} from '../../src/game/game.ts';
import { courseOf, endOf, scriptOf, sittingsOf, usualScript } from '../../src/lab/debrief/games.ts';
import { otherSeeds } from '../../src/lab/debrief/luck.ts';
import { movesOf, without } from '../../src/lab/debrief/moves.ts';
import { questionsOf } from '../../src/lab/debrief/questions.ts';
import {
  type DebriefNews,
  type DebriefTask,
  debriefing,
  debriefOf,
} from '../../src/lab/debrief.ts';
import { run } from '../../src/lab/runs.ts';
import type { Command } from '../../src/model/commands.ts';
import { LEVERS } from '../../src/model/plan.ts';
import { HIGHEST_SEED } from '../../src/scenario/limits.ts';
import { createWorld } from '../../src/scenario/start.ts';
import { regionOf } from '../../src/views/moment.ts';
import { standingOf } from '../../src/views/ranking.ts';
import { spring2025 } from '../helpers/games.ts';

const region = 'hangzhou' as RegionId;
const FEW = { games: 6, tests: 3, moves: 60 };
const NONE = Object.fromEntries(LEVERS.map((lever) => [lever, 0]));

type Wish = Command extends infer C ? (C extends Command ? Omit<C, 'region'> : never) : never;

/** Hangzhou's game with these wishes before the half-years named. */
function gameOf(wishes: Readonly<Record<number, readonly Wish[]>>, turns = 6, seed = 42): Game {
  let game = createGame(spring2025, seed, { seats: { [region]: 'person' }, turns });
  while (!isOver(game)) {
    for (const wish of wishes[present(game).turn + 1] ?? []) {
      const answer = submit(game, { region, ...wish } as Command);
      if (!answer.ok) throw new Error(`${answer.refusal}: ${JSON.stringify(wish)}`);
      game = answer.game;
    }
    game = endTurn(game);
  }
  return game;
}

function taskOf({ scenario, seed, seats, chapters }: Game, of: RegionId = region): DebriefTask {
  const history = chapters.slice(1).map(({ commands }) => commands);
  return { scenario, seed, seats, history, region: of };
}

const idleFrom = (turn: number): Game =>
  gameOf({ [turn]: [{ type: 'plan', shares: NONE, surplus: 'save' }] });

describe('a debrief', () => {
  it('finds the one big move of a game, and that it cost what the game lost', () => {
    const game = idleFrom(2);
    const { moves } = debriefOf(taskOf(game), FEW);
    expect(moves.made).toBe(1);
    const [top, ...others] = moves.weighed;
    expect(others).toEqual([]);
    expect(top?.move).toMatchObject({ turn: 2, kind: 'split' });
    // What the move changed is the game with it less a game that never had it.
    const kept = gameOf({});
    const index = (of: Game): number =>
      standingOf(present(of).world, of.fixed.parameters, region).leadershipIndex;
    expect(top?.here.leadershipIndex).toBe(index(game) - index(kept));
    expect(top?.here.leadershipIndex).toBeLessThan(-1);
    // No luck saves a region that spends nothing.
    expect(top?.elsewhere).toMatchObject({ games: 3, agree: 3 });
  });

  it('says of a game without commands that it has no moves', () => {
    const { moves, luck } = debriefOf(taskOf(gameOf({})), FEW);
    expect(moves).toMatchObject({ made: 0, tried: 0, weighed: [] });
    // What the usual style would have done is told all the same, and what it was worth to it.
    expect(moves.undone.length).toBeGreaterThan(0);
    for (const { move } of moves.undone) expect(move.kind).not.toBe('end');
    expect(luck.games).toBe(6);
  });

  it('shows no move that changed nothing one could read', () => {
    // A programme that has just been renewed is renewed again for its last half-year.
    const game = gameOf({ 5: [{ type: 'continueProgramme', programme: 'scienceCorridor' }] }, 5);
    const { moves } = debriefOf(taskOf(game), FEW);
    expect(moves).toMatchObject({ made: 1, tried: 1, weighed: [] });
  });

  it('calls no move what the same half-year takes back', () => {
    const kept = regionOf(createWorld(spring2025, 42), region).plan.shares.compute;
    const plan = (share: number): Wish => ({ type: 'plan', shares: { compute: share } });
    const game = gameOf({ 2: [plan(0), plan(kept)] });
    expect(debriefOf(taskOf(game), FEW).moves.made).toBe(0);
  });

  it('plays the very game when nothing is left out: luck is common', () => {
    const game = idleFrom(3);
    const task = taskOf(game);
    const { readings, dropped } = courseOf(task, task.seed, scriptOf(task, region));
    expect(dropped).toBe(0);
    expect(readings).toEqual(
      game.chapters.map(({ world }) => {
        const { leadershipIndex, rank } = standingOf(world, game.fixed.parameters, region);
        const outputYi = world.regions.find(({ id }) => id === region)?.stocks.coreOutputYi;
        return { outputYi, leadershipIndex, rank };
      }),
    );
  });

  it('names the half-year in which the paths part, and the move behind it', () => {
    // Hangzhou goes its usual way for three half-years, then stops everything at once.
    const first = createGame(spring2025, 42, { turns: 6 });
    let left = first;
    while (!isOver(left)) left = endTurn(left);
    const worlds = left.chapters.map(({ world }) => world);
    const usual = usualScript(taskOf(left), worlds).map((commands) => [...commands]);
    const stop: Wish = { type: 'plan', shares: NONE, surplus: 'save' };
    const game = gameOf({
      ...Object.fromEntries(usual.slice(0, 3).map((c, k) => [k + 1, c])),
      4: [stop],
    });
    const { paths } = debriefOf(taskOf(game), FEW);
    const { parting } = paths;
    if (parting === null) throw new Error('the paths did not part');
    expect(paths.own.slice(0, 4)).toEqual(paths.usual.slice(0, 4));
    expect(parting.turn).toBeGreaterThanOrEqual(4);
    expect(parting.points).toBeLessThan(0);
    expect(parting.causes[0]?.move).toMatchObject({ turn: 4, kind: 'split' });
    expect(parting.causes[0]?.points).toBeLessThan(0);
    expect(parting.flows.length).toBeGreaterThan(0);
    const gap = (turn: number): number =>
      (paths.own[turn]?.leadershipIndex ?? 0) - (paths.usual[turn]?.leadershipIndex ?? 0);
    const opened = paths.own.slice(1).map((_, k) => Math.abs(gap(k + 1) - gap(k)));
    expect(Math.max(...opened)).toBe(Math.abs(parting.points));
    // The parts of the index add up to what opened.
    const sum = parting.parts.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(parting.points, 9);
  });

  it('adds up: left alone, decisions and luck make the result', () => {
    const { luck } = debriefOf(taskOf(idleFrom(1)), FEW);
    for (const { usual, moves, end } of Object.values(luck.accounts)) {
      expect(usual + (moves - usual) + (end - moves)).toBeCloseTo(end, 9);
    }
    const { leadershipIndex } = luck.accounts;
    expect(leadershipIndex.harmed).toBe(6);
    expect(leadershipIndex.worth.high).toBeLessThan(0);
    const count = (ranks: readonly number[]): number => ranks.reduce((sum, n) => sum + n, 0);
    expect([count(luck.ranks.moves), count(luck.ranks.usual)]).toEqual([6, 6]);
  });

  it('counts the commands that a changed history makes illegal', () => {
    // Compute can only rise because the subsidy and the research have made room for it.
    const game = gameOf({
      1: [{ type: 'plan', shares: { ...NONE, research: 0.2 } }],
      3: [{ type: 'plan', shares: { compute: 0.8 } }],
      4: [
        { type: 'endProgramme', programme: 'patientFunds' },
        { type: 'startProgramme', programme: 'patientFunds' },
      ],
      5: [{ type: 'endProgramme', programme: 'patientFunds' }],
    });
    const task = taskOf(game);
    const script = scriptOf(task, region);
    const moves = movesOf(
      script,
      region,
      game.chapters.map(({ world }) => world),
    );
    expect(moves.map(({ kind }) => kind)).toEqual(['split', 'split', 'restart', 'end']);
    const [first] = moves;
    if (first === undefined) throw new Error('no move');
    expect(courseOf(task, task.seed, without(script, first)).dropped).toBe(1);
    const { weighed } = debriefOf(task, FEW).moves;
    expect(weighed.find(({ move }) => move.turn === 1)?.dropped).toBe(1);
  });

  it('counts no move as a person’s that was made before the seat was taken over', () => {
    const begun = endTurn(endTurn(createGame(spring2025, 42, { turns: 4 })));
    let game = takeSeat(begun, region);
    const answer = submit(game, { region, type: 'plan', shares: { training: 0 } });
    if (!answer.ok) throw new Error(answer.refusal);
    game = endTurn(endTurn(answer.game));
    const { moves } = debriefOf({ ...taskOf(game), taken: game.taken[region]?.turn }, FEW);
    expect(moves.made).toBe(1);
    for (const { move } of [...moves.weighed, ...moves.undone])
      expect(move.turn).toBeGreaterThan(2);
  });

  it('comes out the same twice, and leaves the task as it was', () => {
    const task = taskOf(idleFrom(2));
    const before = JSON.stringify(task);
    expect(debriefOf(task, FEW)).toEqual(debriefOf(task, FEW));
    expect(JSON.stringify(task)).toBe(before);
  });

  it('draws other games of seeds that games have, none of them this one', () => {
    const seeds = otherSeeds(42, 100);
    expect(new Set(seeds).size).toBe(100);
    expect(seeds).not.toContain(42);
    expect(Math.min(...seeds)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...seeds)).toBeLessThanOrEqual(HIGHEST_SEED);
    expect(otherSeeds(42, 10)).toEqual(seeds.slice(0, 10));
    expect(otherSeeds(43, 10)).not.toEqual(seeds.slice(0, 10));
  });

  it('tells its parts as they come, and counts the games to the last', () => {
    const news: DebriefNews[] = [...debriefing(taskOf(idleFrom(2)), FEW)];
    const kinds = news.map(({ kind }) => kind).filter((kind) => kind !== 'progress');
    expect(kinds).toEqual(['paths', 'moves', 'luck', 'moves']);
    const counts = news.flatMap((each) => (each.kind === 'progress' ? [each.done] : []));
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    const last = news.filter(({ kind }) => kind === 'progress').at(-1);
    expect(last).toMatchObject({ kind: 'progress' });
    if (last?.kind === 'progress') expect(last.done).toBe(last.all);
    // Who has counted to the end has heard everything.
    expect(news.at(-1)).toBe(last);
    expect(counts.filter((done) => done === counts.at(-1))).toHaveLength(1);
  });

  it('looks at one seat of several, and leaves the other persons their commands', () => {
    const other = 'wuhan' as RegionId;
    let game = createGame(spring2025, 7, {
      seats: { [region]: 'person', [other]: 'person' },
      turns: 4,
    });
    const wishes: Command[] = [
      { region, type: 'plan', shares: NONE },
      { region: other, type: 'plan', shares: { research: 0 } },
    ];
    for (const wish of wishes) {
      const answer = submit(game, wish);
      if (answer.ok) game = answer.game;
    }
    while (!isOver(game)) game = endTurn(game);
    for (const id of [region, other]) {
      const task = taskOf(game, id);
      const { moves } = debriefOf(task, FEW);
      expect(moves.made).toBe(1);
      const { leadershipIndex } = standingOf(present(game).world, game.fixed.parameters, id);
      const course = courseOf(task, task.seed, scriptOf(task, id));
      expect(endOf(course).leadershipIndex).toBe(leadershipIndex);
    }
  });

  it('works on a game of forty half-years with more moves than it tries', () => {
    const wishes = Object.fromEntries(
      Array.from({ length: 40 }, (_, k) => [
        k + 1,
        [{ type: 'plan', shares: { compute: k % 2 === 0 ? 0 : 0.05 } } as const],
      ]),
    );
    const { moves } = debriefOf(taskOf(gameOf(wishes, 40)), { games: 2, tests: 1, moves: 10 });
    expect(moves).toMatchObject({ made: 40, tried: 10 });
    expect(moves.weighed.length).toBeGreaterThan(0);
  });

  it('raises questions about what happened, and always one more', () => {
    const idle = debriefOf(taskOf(idleFrom(1)), FEW);
    const kinds = (of: typeof idle, met = 3, set = 3): string[] =>
      questionsOf(of, { met, set }).map(({ kind }) => kind);
    expect(kinds(idle)[0]).toBe('costly');
    expect(kinds(idle).at(-1)).toBe('again');
    const still = debriefOf(taskOf(gameOf({})), FEW);
    expect(kinds(still)[0]).toBe('noMoves');
    // Whoever met few targets is asked about them, where nothing weightier happened.
    expect(kinds(still, 0, 3).length).toBeLessThanOrEqual(3);
    const bidding = gameOf({ 1: [{ type: 'plan', shares: { compute: 0, talentSubsidy: 0.2 } }] });
    const { moves } = debriefOf(taskOf(bidding), FEW);
    const shifts = moves.weighed[0]?.move;
    expect(shifts).toMatchObject({ kind: 'split', shifts: [{ lever: 'talentSubsidy' }, {}] });
  });
});

describe('a debrief of a game against an expert', () => {
  it('lets it repeat what it did, so that other games need no search', () => {
    const options = { seats: { [region]: 'person', xian: 'expert' }, turns: 3 } as const;
    let game = createGame(spring2025, 9, options);
    while (!isOver(game)) game = endTurn(game);
    const task = taskOf(game);
    // The same commands on the same luck: the game itself, to the last bit.
    const { readings } = courseOf(task, 9, scriptOf(task, region));
    const { leadershipIndex } = standingOf(present(game).world, game.fixed.parameters, region);
    expect(readings.at(-1)?.leadershipIndex).toBe(leadershipIndex);
    // On other luck it gives the same commands, whatever it would find there.
    const given = new Set<string>();
    for (const seed of [100, 101]) {
      run(spring2025, seed, { seats: sittingsOf(task, 'default'), turns: 3 }, (world) => {
        const own = world.regions.find(({ id }) => id === 'xian');
        if (world.turn === 3) given.add(JSON.stringify([own?.plan, own?.programmes.length]));
      });
    }
    expect(given.size).toBe(1);
  });
});
