import { describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import { type Exercise, exerciseGame } from '../../src/classroom/exercise.ts';
import { handInOf } from '../../src/classroom/hand-in.ts';
import { recordText } from '../../src/classroom/record-text.ts';
import { scenarioFor } from '../../src/classroom/shelf.ts';
import { endTurn, present } from '../../src/game/game.ts';
import { readText } from '../../src/record/read.ts';

const exercise = exercises[0] as Exercise;
const seat = exercise.seats[0] as Exercise['seats'][number];
const game = endTurn(exerciseGame(exercise, scenarioFor(exercise, shipped), seat));
const work = handInOf({ exercise, id: '0123456789abcdef', team: '青松', answers: {} }, game);
const shippedOne = (id: string) => shipped.find((scenario) => scenario.id === id);

describe('the game in a hand-in', () => {
  it('is read and checked as any other record', () => {
    const read = readText(recordText(JSON.stringify(work)) ?? '', shippedOne);
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.records[0]?.history.at(-1)?.hash).toBe(present(game).hash);
  });

  it('is told as changed where the hand-in was', () => {
    const read = readText(recordText(JSON.stringify({ ...work, team: '白鹭' })) ?? '', shippedOne);
    expect(read).toMatchObject({ ok: false, reason: 'changed' });
  });

  it('is looked for in nothing else', () => {
    expect(recordText(JSON.stringify(work.record))).toBeNull();
    expect(recordText('[]')).toBeNull();
    expect(recordText('no JSON')).toBeNull();
  });
});
