import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/engine/hash.ts';
import { createGame, endTurn, type Game, present, submit, takeSeat } from '../../src/game/game.ts';
import { type GameRecord, recordOf, withChecksum } from '../../src/game/replay.ts';
import { PROGRAMMES } from '../../src/model/plan.ts';
import { packRecord } from '../../src/record/forms/compact.ts';
import { linkText } from '../../src/record/forms/link.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { treeOf } from '../../src/record/forms/tree.ts';
import { type Read, readLink, readText } from '../../src/record/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { sample, spring2025 } from '../helpers/games.ts';
import { type Accidents, fileAccidents, mutant, textAccidents } from '../helpers/mutants.ts';

/** Few regions, so that a mutant that has to be played is played quickly. */
const regions = spring2025.regions.slice(0, 3);
const small: Scenario = { ...spring2025, id: 'small', turns: 3, regions };
const scenarioFor = (id: string): Scenario | undefined => (id === 'small' ? small : undefined);

/** A person in the first region, and from `taken` on one in the second. */
function played(seed: number, taken: number, shares: readonly number[]): Game {
  const [first, second] = regions.map(({ id }) => id) as [string, string];
  let game = createGame(small, seed, { seats: { [first]: 'person' } });
  for (const compute of shares) {
    if (present(game).turn === taken) game = takeSeat(game, second);
    for (const region of [first, second]) {
      for (const command of [
        { region, type: 'plan', shares: { compute } },
        { region, type: 'startProgramme', programme: PROGRAMMES[0] },
      ]) {
        const submitted = submit(game, command as never);
        if (submitted.ok) game = submitted.game;
      }
    }
    game = endTurn(game);
  }
  return game;
}

const told = { name: '第一局', notes: [{ turn: 2, text: 'A seat changes hands.' }] };
const one = recordOf(played(7, 1, [0.1, 0, 0.05]), false, told);
const other = recordOf(played(7, 2, [0.1, 0.03]), false, { name: 'another' });
const compact = packRecord(one);

type Form = {
  source: string;
  records: readonly GameRecord[];
  read(source: string): Read;
  accidents: fc.Arbitrary<Accidents>;
};

const file = (source: string, records: readonly GameRecord[]): Form => {
  return { source, records, read: (text) => readText(text, scenarioFor), accidents: fileAccidents };
};

const FORMS: Readonly<Record<string, Form>> = {
  record: file(layOut(one), [one]),
  'compact record': file(layOut(withChecksum(compact)), [one]),
  tree: file(layOut(treeOf([compact, packRecord(other)])), [one, other]),
  link: {
    source: `#game=${linkText(compact)}`,
    records: [one],
    read: (text) => readLink(text, scenarioFor),
    accidents: textAccidents,
  },
};

/** Everything that records say, whatever it is written like. */
const meaningOf = (records: readonly GameRecord[]): string => digestOf(records);

describe.each(Object.entries(FORMS))('a %s that something happened to', (_, form) => {
  it('is accepted only where it still says the same', () => {
    expect(form.read(form.source)).toEqual({ ok: true, records: form.records });
    const meaning = meaningOf(form.records);
    const reasons = new Map<string, number>();
    fc.assert(
      fc.property(form.accidents, (happened) => {
        const text = mutant(form.source, happened, layOut);
        fc.pre(text !== form.source);
        const read = form.read(text);
        const reason = read.ok ? 'ok' : read.reason;
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        if (read.ok) expect(meaningOf(read.records)).toBe(meaning);
      }),
      { numRuns: sample(250, 2500) },
    );
    // Accidents of many kinds, told by many reasons: else this would prove little.
    expect(Object.fromEntries(reasons)).toMatchObject({
      cut: expect.any(Number) as number,
      damaged: expect.any(Number) as number,
      ...(form.accidents === fileAccidents ? { changed: expect.any(Number) as number } : {}),
    });
  });
});
