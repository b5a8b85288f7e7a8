import { describe, expect, it } from 'vitest';
import {
  createGame,
  endTurn,
  type Game,
  gameAt,
  present,
  recordOf,
  sitterAt,
  stateHash,
  submit,
} from '../../src/game/index.ts';
import { type Branch, branchOf, canBranch, repeated } from '../../src/record/branch.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { type Command, LEVERS } from '../../src/views/vocabulary.ts';
import { spring2025 as scenario } from '../helpers/games.ts';

const TURNS = 6;

const given = (game: Game, ...commands: object[]): Game =>
  commands.reduce<Game>((before, command) => {
    const answer = submit(before, command as Command);
    if (!answer.ok) throw new Error(answer.refusal);
    return answer.game;
  }, game);

const training = (region: string, share: number) =>
  ({ region, type: 'plan', shares: { training: share } }) as const;

/** Two persons, both of whom plan in every half-year, and rivals of two kinds. */
function played(turns = TURNS): Game {
  let game = createGame(scenario, 11, {
    seats: { wuhan: 'person', chengdu: 'person', xian: 'random' },
    turns: TURNS,
  });
  for (let turn = 1; turn <= turns; turn++) {
    const most =
      2 *
      (present(game).world.regions.find(({ id }) => id === 'chengdu')?.stocks
        .coreOutputYi as number);
    game = given(game, training('wuhan', 0.01 * turn), training('chengdu', 0.02));
    if (turn === 3) game = given(game, { region: 'chengdu', type: 'meeting', targetYi: most });
    game = endTurn(game);
  }
  return game;
}

/** Plays a branch to its end, with what is to be repeated and the commands of the taken seat. */
function playedOn({ game: from, ahead }: Branch, own: (turn: number) => object[] = () => []) {
  let game = from;
  const leftOut: Command[] = [];
  for (let at = 0; present(game).turn < game.turns; at++) {
    const script = repeated(game, ahead[at] ?? []);
    leftOut.push(...script.leftOut);
    game = { ...game, pending: [...script.given] };
    game = endTurn(given(game, ...own(present(game).turn + 1)));
  }
  return { game, leftOut };
}

const verdictOn = (game: Game) =>
  verifyRecord(recordOf(game, false), (id) => (id === scenario.id ? scenario : undefined));

const spend = { region: 'beijing', type: 'plan', shares: { training: 0 } };

describe('a branch', () => {
  const whole = played();

  it('with the same moves comes to the same end, whoever’s seat was taken', () => {
    const own = branchOf(whole, 2, 'wuhan');
    const { game, leftOut } = playedOn(own, (turn) => [training('wuhan', 0.01 * turn)]);
    expect(stateHash(game)).toBe(stateHash(whole));
    expect(leftOut).toEqual([]);
    expect(game.taken).toEqual({});
  });

  it('has the past of the game that it comes from, and a future of its own', () => {
    const { game } = playedOn(branchOf(whole, 2, 'beijing'), () => [spend]);
    const hashes = (of: Game): string[] => of.chapters.map(({ hash }) => hash);
    expect(hashes(game).slice(0, 3)).toEqual(hashes(whole).slice(0, 3));
    expect(hashes(game)[3]).not.toBe(hashes(whole)[3]);
    expect([2, 3].map((turn) => sitterAt(game, 'beijing', turn))).toEqual(['default', 'person']);
  });

  it('repeats what other persons did, and nothing of the seat that was taken or of rivals', () => {
    const { ahead } = branchOf(whole, 3, 'wuhan');
    expect(ahead.map((commands) => commands.map(({ region }) => region))).toEqual([
      ['chengdu'],
      ['chengdu'],
      ['chengdu'],
    ]);
    expect(branchOf(whole, 3, 'xian').ahead[0]).toEqual([
      training('wuhan', 0.04),
      training('chengdu', 0.02),
    ]);
  });

  it('leaves out what a changed history does not allow, and says what', () => {
    // Beijing bids for people, so that Chengdu's old target is out of its reach.
    const zero = Object.fromEntries(LEVERS.map((lever) => [lever, 0]));
    const bid = { region: 'beijing', type: 'plan', shares: { ...zero, talentSubsidy: 1 } };
    const { game, leftOut } = playedOn(branchOf(whole, 0, 'beijing'), (turn) =>
      turn === 1 ? [bid] : [],
    );
    const target = whole.chapters[3]?.commands.find(({ type }) => type === 'meeting');
    expect(leftOut).toEqual([target]);
    expect(game.chapters[3]?.commands).not.toContainEqual(target);
    expect(verdictOn(game)).toMatchObject({ ok: true });
  });

  it('can be checked like any game, and tells who took over which seat', () => {
    const { game } = playedOn(branchOf(whole, 2, 'beijing'), () => [spend]);
    expect(recordOf(game, false).taken).toEqual({ beijing: { turn: 2, from: 'default' } });
    expect(verdictOn(game)).toEqual({
      ok: true,
      scenario: scenario.id,
      seed: 11,
      turns: TURNS,
      hash: stateHash(game),
    });
  });

  it('can be branched itself; before a seat was taken its player has it', () => {
    const { game } = playedOn(branchOf(whole, 4, 'beijing'), () => [spend]);
    const earlier = branchOf(game, 2, 'shanghai');
    expect(sitterAt(earlier.game, 'beijing', 6)).toBe('default');
    expect(earlier.ahead.flat().map(({ region }) => region)).not.toContain('beijing');
    const later = branchOf(game, 5, 'shanghai');
    expect(later.ahead.flat().map(({ region }) => region)).toContain('beijing');
  });

  it('begins at any half-year that another can follow, and nowhere else', () => {
    const begun = gameAt(whole, 3);
    expect([0, 5, 6].map((turn) => canBranch(whole, turn))).toEqual([true, true, false]);
    expect([3, 4, -1, 1.5].map((turn) => canBranch(begun, turn))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(branchOf(begun, 3, 'wuhan').ahead).toEqual([]);
    expect(() => branchOf(whole, 6, 'wuhan')).toThrow(RangeError);
    expect(() => branchOf(whole, 1, 'atlantis')).toThrow(RangeError);
  });
});
