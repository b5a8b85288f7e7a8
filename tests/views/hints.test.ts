import { describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, plannedWorld, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import { CARDS } from '../../src/ui/guide/cards.ts';
import { meetingOf } from '../../src/views/desk.ts';
import { createGlossary } from '../../src/views/glossary.ts';
import {
  HINT_KINDS,
  HINT_PLACES,
  type Hint,
  type HintKind,
  hintsOf,
} from '../../src/views/hints.ts';
import { LEVERS } from '../../src/views/vocabulary.ts';
import { spring2025 } from '../helpers/games.ts';

const gameOf = (region: string, seed = 42): Game =>
  createGame(spring2025, seed, { seats: { [region]: 'person' } });

type Wish = Command extends infer C ? (C extends Command ? Omit<C, 'region'> : never) : never;

function doing(game: Game, region: string, ...wishes: Wish[]): Game {
  return wishes.reduce((now, wish) => {
    const answer = submit(now, { region, ...wish } as Command);
    if (!answer.ok) throw new Error(answer.refusal);
    return answer.game;
  }, game);
}

function later(game: Game, halfYears: number): Game {
  let now = game;
  for (let k = 0; k < halfYears; k++) now = endTurn(now);
  return now;
}

const hints = (game: Game, own: string): Hint[] =>
  hintsOf({ course: game, planned: plannedWorld(game), own });
const kinds = (game: Game, own: string): HintKind[] => hints(game, own).map(({ kind }) => kind);
const found = (game: Game, own: string, kind: HintKind): Hint | undefined =>
  hints(game, own).find((hint) => hint.kind === kind);

const NOTHING = Object.fromEntries(LEVERS.map((lever) => [lever, 0]));

describe('a hint', () => {
  it('keeps quiet at the start of a game, for every region', () => {
    for (const { id } of spring2025.regions) expect(kinds(gameOf(id), id), id).toEqual([]);
  });

  it('tells that the purse does not cover the programmes, as soon as it would not', () => {
    const game = doing(gameOf('xiamen'), 'xiamen', {
      type: 'startProgramme',
      programme: 'longLifeFund',
    });
    expect(kinds(game, 'xiamen')).not.toContain('programmesShort');
    const more = doing(game, 'xiamen', { type: 'startProgramme', programme: 'scienceCorridor' });
    const [first] = hints(more, 'xiamen');
    expect(first?.kind).toBe('programmesShort');
    expect(first?.kind === 'programmesShort' && first.paidShare).toBeLessThan(1);
  });

  it('tells of the last half-year of a programme, until it is renewed', () => {
    // The platforms of Chengdu have four half-years left at the start.
    const game = later(gameOf('chengdu'), 3);
    expect(found(game, 'chengdu', 'programmeEnding')).toEqual({
      kind: 'programmeEnding',
      programme: 'innovationPlatforms',
    });
    const renewed = doing(game, 'chengdu', {
      type: 'continueProgramme',
      programme: 'innovationPlatforms',
    });
    expect(kinds(renewed, 'chengdu')).not.toContain('programmeEnding');
    expect(kinds(later(game, 1), 'chengdu')).not.toContain('programmeEnding');
  });

  it('tells of a target beyond what anybody has grown, and of one that is there already', () => {
    const game = later(gameOf('hangzhou'), 2);
    const { outputYi } = meetingOf(plannedWorld(game), 'hangzhou');
    const asking = (ratio: number): Game =>
      doing(game, 'hangzhou', { type: 'meeting', targetYi: Math.round(outputYi * ratio) });
    expect(found(asking(1.95), 'hangzhou', 'targetFar')).toMatchObject({
      risenShare: expect.closeTo(0.95, 2),
    });
    expect(kinds(asking(1.1), 'hangzhou')).not.toContain('targetFar');
    expect(kinds(asking(1.1), 'hangzhou')).not.toContain('targetLow');
    expect(kinds(asking(0.95), 'hangzhou')).toContain('targetLow');
    // In the second half of a year nothing can be done about it.
    expect(kinds(endTurn(asking(1.95)), 'hangzhou')).not.toContain('targetFar');
  });

  it('tells of a technology that favours a fitting direction, until it is taken', () => {
    // With this seed manufacturing is favoured after the third half-year.
    const game = later(gameOf('suzhou', 2041), 3);
    expect(found(game, 'suzhou', 'fieldFavoured')).toEqual({
      kind: 'fieldFavoured',
      field: 'manufacturing',
    });
    const taken = doing(game, 'suzhou', {
      type: 'startProgramme',
      programme: 'direction',
      field: 'manufacturing',
    });
    expect(kinds(taken, 'suzhou')).not.toContain('fieldFavoured');
    // Beijing does not suit it, and Chengdu follows it already.
    for (const id of ['beijing', 'chengdu']) {
      expect(kinds(later(gameOf(id, 2041), 3), id)).not.toContain('fieldFavoured');
    }
  });

  it('tells of a purse that has lain idle for two half-years, and not for one', () => {
    const idle = doing(gameOf('hangzhou'), 'hangzhou', { type: 'plan', shares: NOTHING });
    expect(kinds(later(idle, 1), 'hangzhou')).not.toContain('purseIdle');
    const game = later(idle, 2);
    expect(found(game, 'hangzhou', 'purseIdle')).toMatchObject({ freeShare: 1 });
    const inFund = doing(game, 'hangzhou', { type: 'plan', surplus: 'fund' });
    expect(kinds(inFund, 'hangzhou')).not.toContain('purseIdle');
  });

  it('tells of attention that has long been free where there is money for more', () => {
    // Hangzhou looks after two programmes and could look after four.
    const game = gameOf('hangzhou');
    expect(kinds(later(game, 1), 'hangzhou')).not.toContain('attentionFree');
    expect(found(later(game, 2), 'hangzhou', 'attentionFree')).toMatchObject({ free: 2 });
    const full = doing(
      later(game, 2),
      'hangzhou',
      { type: 'startProgramme', programme: 'sandbox' },
      { type: 'startProgramme', programme: 'jobFairs' },
    );
    expect(kinds(full, 'hangzhou')).not.toContain('attentionFree');
  });

  it('tells of money spread too thin, until it is brought together', () => {
    const game = later(gameOf('xian'), 1);
    const hint = found(game, 'xian', 'leversThin');
    expect(hint?.kind === 'leversThin' && hint.levers.length).toBeGreaterThan(1);
    const together = doing(
      game,
      'xian',
      { type: 'plan', shares: NOTHING },
      { type: 'plan', shares: { environment: 0.5, research: 0.5 } },
    );
    expect(kinds(together, 'xian')).not.toContain('leversThin');
  });

  it('calls no lever thin that the desk does not', () => {
    // Training, guidance fund and compute work from the first yuan on, however little it is.
    const some = { training: 0.06, guidanceFund: 0.06, compute: 0.06, environment: 0.2 };
    const game = later(gameOf('guangxi'), 1);
    const planned = doing(
      game,
      'guangxi',
      { type: 'plan', shares: NOTHING },
      { type: 'plan', shares: some },
    );
    expect(kinds(planned, 'guangxi')).not.toContain('leversThin');
    const hint = found(game, 'guangxi', 'leversThin');
    expect(hint?.kind === 'leversThin' && hint.levers).not.toContain('training');
  });

  it('tells of a plan that nobody has touched for four half-years', () => {
    const game = gameOf('shanghai');
    expect(kinds(later(game, 3), 'shanghai')).not.toContain('samePlan');
    expect(kinds(later(game, 4), 'shanghai')).toContain('samePlan');
    const touched = doing(later(game, 4), 'shanghai', { type: 'meeting', priority: 'talent' });
    expect(kinds(touched, 'shanghai')).not.toContain('samePlan');
    expect(kinds(endTurn(touched), 'shanghai')).not.toContain('samePlan');
  });

  it('is silent when the game is over', () => {
    const game = createGame(spring2025, 42, { turns: 4, seats: { xian: 'person' } });
    expect(kinds(later(game, 3), 'xian')).not.toEqual([]);
    expect(kinds(later(game, 4), 'xian')).toEqual([]);
  });

  it('leads to an entry or a card that the guide has', () => {
    const there = [...createGlossary().map(({ id }) => id), ...CARDS.map(({ id }) => `card.${id}`)];
    for (const kind of HINT_KINDS) expect(there).toContain(HINT_PLACES[kind].entry);
  });
});
