import { base64urlnopad } from '@scure/base';
import { deflateSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { exercises } from '../../../scenarios/exercises/shipped.ts';
import { shipped } from '../../../scenarios/shipped.ts';
import { checkEntry } from '../../../src/classroom/board/check.ts';
import { entriesOf } from '../../../src/classroom/board/entries.ts';
import type { Row } from '../../../src/classroom/board/row.ts';
import { markedRows, rankedRows } from '../../../src/classroom/board/rows.ts';
import { reasonText } from '../../../src/classroom/board/words.ts';
import { type Exercise, exerciseDigest, questionsOf } from '../../../src/classroom/exercise.ts';
import { gameScore } from '../../../src/classroom/goals.ts';
import { type HandIn, handInOf } from '../../../src/classroom/hand-in.ts';
import { bytesDigest } from '../../../src/engine/hash.ts';
import type { RegionId } from '../../../src/engine/types.ts';
import { endTurn, isOver, stateHash } from '../../../src/game/game.ts';
import { recordOf } from '../../../src/game/replay.ts';
import { packGame } from '../../../src/record/forms/compact.ts';
import { wordOf } from '../../../src/record/forms/word.ts';
import {
  fileText,
  forged,
  HABITS,
  handInBy,
  SPOILERS,
  seatOf,
  type Team,
  teamGame,
  teamOf,
} from '../../helpers/class.ts';

const [shippedFirst] = exercises;
if (shippedFirst === undefined) throw new Error('no exercise');
/** Short, with something locked and something preset, and with a question of each kind. */
const exercise: Exercise = {
  ...shippedFirst,
  id: 'for-the-board',
  seats: ['hangzhou', 'hefei'] as RegionId[],
  byHand: 4,
  turns: 6,
  locks: { ...shippedFirst.locks, levers: ['compute'], programmes: ['computeHub'] },
  preset: [{ type: 'plan', shares: { compute: 0.11 } }],
};

const check = (text: string): Row => checkEntry({ source: 'a.json', text }, exercise, shipped);
const checkHandIn = (handIn: object): Row => check(fileText(handIn));
const told = (row: Row): string => reasonText(row.reason, 'en');

/** Of a team that changes its plan each half-year: its record without the moves of one. */
function without(turn: number): { made: HandIn; record: HandIn['record'] } {
  const made = handInBy(exercise, 6);
  const moves = made.record.moves.map((commands, k) => (k === turn - 1 ? [] : commands));
  return { made, record: { ...made.record, moves } };
}

let team: Team;
let handIn: HandIn;
beforeAll(() => {
  team = teamOf(exercise, 4);
  handIn = handInOf(team.attempt, team.game);
});

describe('a hand-in that is checked', () => {
  it('comes to what the team came to when it played on, from a file and from a link', () => {
    let { game } = team;
    while (!isOver(game)) game = endTurn(game);
    const row = checkHandIn(handIn);
    expect(row).toMatchObject({ source: 'a.json', mark: 'good', reason: { kind: 'none' } });
    const region = seatOf(handIn);
    expect(row.work).toMatchObject({
      team: team.attempt.team,
      attempt: team.attempt.id,
      region,
      playedTurns: 4,
      hash: stateHash(game),
      score: gameScore(exercise.goals, game, region),
      answers: team.attempt.answers,
    });
    expect(row.work?.ranks).toHaveLength(7);
    expect(check(`https://example.org/#hand-in=${wordOf(handIn)}`)).toEqual(row);
    expect(checkHandIn(handInOf(team.attempt, game)).work).toEqual(row.work);
  });

  it('shows the plan in figures: mean shares, and the half-years that a programme ran', () => {
    const { work } = checkHandIn(handIn);
    expect(work?.shares.talentSubsidy).toBeGreaterThan(0.4);
    expect(work?.shares.compute).toBeCloseTo(0.11, 10);
    expect(work?.programmes.jobFairs).toBe(4);
  });

  it('counts as it is where it was left off, and runs out by its own plan', () => {
    const early = teamGame(exercise, 'hefei' as RegionId, HABITS.idle as never, {
      draw: () => 0,
      halfYears: 2,
    });
    const row = checkHandIn(handInOf(team.attempt, early));
    expect(row).toMatchObject({
      mark: 'unfinished',
      reason: { kind: 'stopped', turn: 2, byHand: 4 },
    });
    expect(row.work?.ranks).toHaveLength(7);
  });

  it('may be one of a team that never began: what is preset stands all the same', () => {
    const started = teamGame(exercise, 'hefei' as RegionId, HABITS.idle as never, {
      draw: () => 0,
      halfYears: 0,
    });
    const row = checkHandIn(handInOf(team.attempt, started));
    expect(row).toMatchObject({ mark: 'unfinished', reason: { turn: 0 } });
    expect(row.work?.shares.compute).toBeCloseTo(0.11, 10);
  });

  it('is told as changed where its name or an answer was, though the game comes out', () => {
    const row = checkHandIn({ ...handIn, team: '第一名' });
    expect(row).toMatchObject({ mark: 'changed', reason: { kind: 'answers' } });
    // A link has a checksum of its own, which whoever writes a new one gets anew.
    const link = check(`#hand-in=${wordOf({ ...handIn, answers: { why: '…' } })}`);
    expect(link).toMatchObject({ mark: 'changed', reason: { kind: 'answers' } });
  });

  it('is told as changed by the half-year where a move was', () => {
    const { made, record } = without(3);
    const row = checkHandIn({ ...made, record });
    expect(row.mark).toBe('changed');
    expect(told(row)).toContain('half-year 3');
  });

  it('is found out where its checksum was mended, too', () => {
    const { made, record } = without(3);
    const row = checkHandIn(forged(made, { record }));
    expect(row).toMatchObject({ mark: 'changed', reason: { unread: { reason: 'disagrees' } } });
  });
});

describe('the rules of an exercise', () => {
  const play = (change: Partial<Exercise>, region: RegionId, habit = HABITS.oneLever): HandIn => {
    const other = { ...exercise, ...change };
    const draw = () => 0.8;
    const game = teamGame(other, region, habit as never, { draw, halfYears: other.byHand });
    const made = handInOf({ ...team.attempt, exercise: other }, game);
    return forged(made, { exercise: { id: exercise.id, digest: exerciseDigest(exercise) } });
  };
  const hefei = 'hefei' as RegionId;

  it.each<[string, () => HandIn, object]>([
    ['another seed', () => play({ seed: 7 }, hefei), { kind: 'start', what: 'seed' }],
    ['another length', () => play({ turns: 8 }, hefei), { kind: 'start', what: 'turns' }],
    ['other rivals', () => play({ rivals: 'hold' }, hefei), { kind: 'start', what: 'seats' }],
    [
      'a seat that is not open',
      () => play({}, 'shenzhen' as RegionId),
      { kind: 'start', what: 'seats' },
    ],
    [
      'another scenario',
      () => play({ scenario: 'talent-war' }, hefei),
      { kind: 'start', what: 'scenario' },
    ],
    [
      'a scenario of its own',
      () => forged(handIn, { record: packGame(team.game, true) }),
      { kind: 'start', what: 'scenario' },
    ],
    [
      'two seats',
      () => {
        const seats = { ...handIn.record.seats, hangzhou: 'person', hefei: 'person' };
        return forged(handIn, { record: { ...handIn.record, seats } });
      },
      { kind: 'start', what: 'seats' },
    ],
  ])('do not hold for %s, whatever the hand-in says', (_, made, reason) => {
    expect(checkHandIn(made())).toMatchObject({ mark: 'changed', reason });
  });

  it.each<[string, () => HandIn, number]>([
    [
      'a lever that is locked',
      () =>
        play({ locks: { ...exercise.locks, levers: [] } }, hefei, () => [
          { type: 'plan', shares: { compute: 0.05 } },
        ]),
      1,
    ],
    ['half-years that run by themselves', () => play({ byHand: 6 }, hefei, HABITS.changing), 5],
    [
      'the first half-year, where what is preset was left out',
      () => play({ preset: [] }, hefei),
      1,
    ],
    [
      'another region',
      () => {
        const moves = handIn.record.moves.map((commands, k) =>
          k === 1 ? [{ type: 'plan', region: 'beijing', surplus: 'save' }] : commands,
        );
        return forged(handIn, { record: { ...handIn.record, moves } });
      },
      2,
    ],
  ])('forbid moves in %s', (_, made, turn) => {
    const row = checkHandIn(made());
    expect(row).toMatchObject({ mark: 'rule-broken', reason: { kind: 'move', turn } });
  });
});

describe('bad input', () => {
  it.each([
    ['another exercise', 'otherExercise', 'wrong-exercise'],
    ['another edition of the exercise', 'otherEdition', 'wrong-exercise'],
    ['other rules', 'otherRules', 'other-version'],
    ['a file that was cut off', 'cutOff', 'unreadable'],
    ['a link that was cut off', 'cutLink', 'unreadable'],
    ['nothing at all', 'empty', 'unreadable'],
    ['a photo', 'photo', 'no-hand-in'],
    ['a note', 'note', 'no-hand-in'],
    ['the record of a game', 'gameRecord', 'no-hand-in'],
    ['a name that was changed', 'renamed', 'changed'],
    ['moves that were changed', 'movesChanged', 'changed'],
    ['moves after the half-years by hand', 'playedOn', 'rule-broken'],
  ])('%s gets one row with its reason', async (_, way, mark) => {
    const bytes = SPOILERS[way]?.(exercise, team) ?? new Uint8Array();
    const read = async (most: number) => bytes.subarray(0, most);
    const [entry, ...more] = await entriesOf({ name: 'x', size: bytes.length, read });
    if (entry === undefined) throw new Error('no entry');
    expect(more).toEqual([]);
    const row = checkEntry(entry, exercise, shipped);
    expect(row.mark).toBe(mark);
    expect(told(row)).not.toBe('');
    expect(reasonText(row.reason, 'zh')).not.toBe('');
  });

  it.each<[string, () => string, string]>([
    [
      'a team’s name of 10,000 characters',
      () => fileText({ ...handIn, team: '队'.repeat(10_000) }),
      'changed',
    ],
    [
      'prototype keys',
      () => fileText(handIn).replace('"answers": {', '"answers": {"__proto__": 1, '),
      'unreadable',
    ],
    [
      'nesting without end',
      () => `{"attempt":${'['.repeat(1000)}${']'.repeat(1000)}}`,
      'unreadable',
    ],
    [
      'answers that are no answers',
      () => fileText(forged(handIn, { answers: { why: { a: 1 } } })),
      'unreadable',
    ],
    [
      'a whole record in the place of the compact one',
      () => fileText(forged(handIn, { record: recordOf(team.game, false) })),
      'unreadable',
    ],
    ['a list', () => '[1, 2, 3]', 'no-hand-in'],
    ['a scenario', () => JSON.stringify(shipped[0]), 'no-hand-in'],
    ['an exercise', () => JSON.stringify(exercise), 'no-hand-in'],
    ['a link that unfolds without end', () => `#hand-in=${bombWord()}`, 'too-large'],
    ['six megabytes', () => `{"attempt": "${'a'.repeat(6 * 1024 * 1024)}"}`, 'too-large'],
    ['a later format', () => fileText(forged(handIn, { format: 2 })), 'other-version'],
    ['numbers where ids belong', () => fileText({ ...handIn, exercise: 7, attempt: 9 }), 'changed'],
    ['nothing where the record belongs', () => fileText({ ...handIn, record: null }), 'changed'],
  ])('%s is told in one line', (_, made, mark) => {
    const row = check(made());
    expect(row.mark).toBe(mark);
    expect(told(row)).toMatch(/^[^\n]{3,120}$/);
  });

  it('says whose it is, where it can be read at all', () => {
    expect(check(fileText({ ...handIn, answers: 7 })).team).toBe(handIn.team);
    expect(check(fileText({ ...handIn, team: '队'.repeat(10_000) })).team).toHaveLength(80);
    expect(check('hello').team).toBeUndefined();
  });

  it('of names and answers is made fit to be shown: one line, nothing unseen, as text', () => {
    const [number, choice, text] = ['number', 'choice', 'text'].map(
      (kind) => questionsOf(exercise).find((question) => question.kind === kind)?.id ?? '',
    ) as [string, string, string];
    const answers = { [number]: 1e6, [choice]: 1.5, [text]: 'a\u202eb\nc\u0000', unknown: 'x' };
    const name = '\u202e<img src=x onerror=alert(1)>\u200b\n=1';
    const { work } = checkHandIn(forged(handIn, { team: name, answers }));
    expect(work?.team).toBe('<img src=x onerror=alert(1)> =1');
    expect(work?.answers).toEqual({ [text]: 'ab\nc' });
  });
});

describe('a hand-in in which one letter was changed', () => {
  it('never counts as something else than what was handed in, and never breaks the board', () => {
    const text = fileText(handIn);
    const sound = check(text);
    for (let at = 3; at < text.length; at += Math.ceil(text.length / 60)) {
      const letter = text[at] === '7' ? '3' : '7';
      const row = check(`${text.slice(0, at)}${letter}${text.slice(at + 1)}`);
      if (row.mark === 'good') expect(row).toEqual(sound);
      else expect(told(row)).not.toBe('');
    }
  });

  it('is told in a link, too', () => {
    const word = wordOf(handIn);
    for (let at = 0; at < word.length; at += Math.ceil(word.length / 40)) {
      const letter = word[at] === 'x' ? 'y' : 'x';
      const row = check(`#hand-in=${word.slice(0, at)}${letter}${word.slice(at + 1)}`);
      expect(row.mark).toBe('unreadable');
    }
  });
});

/** Laid out as a link of ours is: it is small, and three megabytes lie in it. */
function bombWord(): string {
  const deflated = deflateSync(new Uint8Array(3_000_000), { level: 9 });
  const bytes = new Uint8Array(9 + deflated.length);
  const head = new DataView(bytes.buffer);
  head.setUint8(0, 1);
  head.setUint32(1, deflated.length);
  head.setUint32(5, Number.parseInt(bytesDigest(deflated).slice(0, 8), 16));
  bytes.set(deflated, 9);
  return base64urlnopad.encode(bytes);
}

describe('rows beside each other', () => {
  const rowOf = (made: HandIn, source: string): Row =>
    checkEntry({ source, text: fileText(made) }, exercise, shipped);

  it('mark what came twice, and let that count which went furthest', () => {
    const early = teamGame(exercise, seatOf(handIn), HABITS.subsidies as never, {
      draw: () => 0.5,
      halfYears: 2,
    });
    const first = rowOf(handInOf(team.attempt, early), 'early');
    const rows = markedRows([first, rowOf(handIn, 'late'), rowOf(handIn, 'again')], exercise);
    expect(rows.map(({ mark }) => mark)).toEqual(['duplicate', 'good', 'duplicate']);
    expect(rows[0]?.reason).toEqual({ kind: 'same-as', source: 'late', team: team.attempt.team });
  });

  it('mark other teams’ identical moves, but not that two did nothing', () => {
    const copy = forged(handIn, { attempt: '0123456789abcdef', team: '另一队' });
    const idle = handInBy(exercise, 0);
    const rows = markedRows(
      [
        rowOf(handIn, 'a'),
        rowOf(copy, 'b'),
        rowOf(idle, 'c'),
        rowOf(forged(idle, { attempt: 'f'.repeat(16) }), 'd'),
      ],
      exercise,
    );
    expect(rows.map(({ mark }) => mark)).toEqual(['good', 'copied', 'good', 'good']);
  });

  it('know the same decisions in another order of clicks', () => {
    const made = handInBy(exercise, 3);
    const moves = made.record.moves.map((commands) => [...commands].reverse());
    const other = forged(made, { attempt: 'e'.repeat(16), record: { ...made.record, moves } });
    const rows = markedRows([rowOf(made, 'a'), rowOf(other, 'b')], exercise);
    expect(rows.map(({ mark }) => mark)).toEqual(['good', 'copied']);
  });

  it('are ranked by score, equals on one place by name', () => {
    const rows = Array.from({ length: 6 }, (_, at) => rowOf(handInBy(exercise, at), `${at}`));
    const twin = forged(handInBy(exercise, 0), { attempt: 'f'.repeat(16), team: 'A' });
    const ranked = rankedRows(markedRows([...rows, rowOf(twin, 'twin')], exercise));
    const points = ranked.map(({ row }) => row.work.score.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    const at = ranked.findIndex(({ row }) => row.source === 'twin');
    expect(ranked[at + 1]?.row.source).toBe('0');
    expect(ranked[at + 1]?.place).toBe(ranked[at]?.place);
  });
});
