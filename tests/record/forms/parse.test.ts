import { describe, expect, it } from 'vitest';
import { type GameRecord, recordOf } from '../../../src/game/replay.ts';
import { parseCommands, parseRecord } from '../../../src/record/forms/parse.ts';
import { layOut } from '../../../src/record/forms/text.ts';
import { playedGame, spring2025 } from '../../helpers/games.ts';

const record = recordOf(playedGame(1, { turns: 3 }), false);

function problemsOf(change: (record: GameRecord) => void) {
  const copy = JSON.parse(JSON.stringify(record)) as GameRecord;
  change(copy);
  const parsed = parseRecord(JSON.stringify(copy));
  return parsed.ok ? [] : parsed.problems.map(({ code, pointer }) => ({ code, pointer }));
}

describe('a record as text', () => {
  it('reads back the same', () => {
    expect(parseRecord(layOut(record))).toEqual({ ok: true, value: record });
  });

  it('stays under 30 kB for the standard game', () => {
    expect(layOut(recordOf(playedGame(1), false)).length).toBeLessThan(30_000);
  });

  it('has one line a half-year', () => {
    const lines = layOut(record).split('\n');
    expect(lines.filter((line) => line.startsWith('{"turn":'))).toHaveLength(3);
  });

  it('must have half-years that follow each other', () => {
    expect(problemsOf(({ history }) => history.reverse())).toEqual([
      { code: 'not-consistent', pointer: '/history/0/turn' },
      { code: 'not-consistent', pointer: '/history/2/turn' },
    ]);
  });

  it('must not be longer than its game', () => {
    const problems = problemsOf((copy) => {
      copy.turns = 2;
    });
    expect(problems).toEqual([{ code: 'not-consistent', pointer: '/history' }]);
  });

  it('must hold a scenario that is sound, if it holds one', () => {
    const problems = problemsOf((copy) => {
      copy.scenario.id = 'spring-2025';
      copy.embedded = { ...spring2025, parameters: { indexTalent: 1 } };
    });
    expect(problems).toEqual([
      { code: 'not-consistent', pointer: '/embedded/parameters/indexTalent' },
    ]);
  });

  it.each([
    ['of another format', '{"format": 3}', 'unknown-version', '/format'],
    ['a list', '[]', 'wrong-value', ''],
    ['a word', '"record"', 'wrong-value', ''],
  ])('is not %s', (_, text, code, pointer) => {
    expect(parseRecord(text)).toMatchObject({ ok: false, problems: [{ code, pointer }] });
  });
});

describe('commands as text', () => {
  const parsed = (command: object) =>
    parseCommands(JSON.stringify({ format: 1, commands: [command] }));
  const at = { turn: 1, region: 'hangzhou' };

  it.each([
    { ...at, type: 'plan', shares: { training: 0.2 }, surplus: 'save' },
    { ...at, type: 'plan' },
    { ...at, type: 'startProgramme', programme: 'direction', field: 'health' },
    { ...at, type: 'endProgramme', programme: 'jobFairs' },
    { ...at, type: 'continueProgramme', programme: 'jobFairs' },
    { ...at, type: 'meeting', targetYi: 3000, priority: 'talent' },
  ])('may be %j', (command) => {
    expect(parsed(command)).toEqual({ ok: true, value: { format: 1, commands: [command] } });
  });

  it.each([
    [{ ...at, type: 'plan', shares: { training: 1.2 } }, '/shares/training', 'at most 1, not 1.2'],
    [{ ...at, type: 'plan', shares: { luck: 1 } }, '/shares/luck', 'no such key'],
    [{ ...at, turn: 0, type: 'plan' }, '/turn', 'at least 1, not 0'],
    [{ ...at, turn: 1.5, type: 'plan' }, '/turn', 'a whole number, not 1.5'],
    [{ turn: 1, type: 'plan' }, '/region', 'a text, but nothing is there'],
    [{ ...at, type: 'fly' }, '/type', 'one of "plan", "startProgramme"'],
    [{ ...at, type: 'endProgramme', programme: 'x' }, '/programme', 'one of "talentLadder"'],
  ])('cannot be %j', (command, pointer, expected) => {
    expect(parsed(command)).toMatchObject({
      ok: false,
      problems: [
        { pointer: `/commands/0${pointer}`, expected: expect.stringContaining(expected) as string },
      ],
    });
  });
});
