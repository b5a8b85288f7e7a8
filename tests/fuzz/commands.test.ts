import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PILLARS } from '../../src/engine/types.ts';
import { createGame, endTurn, isOver, present, submit } from '../../src/game/game.ts';
import { recordOf, replay } from '../../src/game/replay.ts';
import { COMMAND_TYPES, type Command, REFUSALS } from '../../src/model/commands.ts';
import { FIELDS, LEVERS, PROGRAMMES } from '../../src/model/plan.ts';
import { SURPLUS_RULES } from '../../src/model/world.ts';
import { parseRecord } from '../../src/record/forms/parse.ts';
import { sample, spring2025 } from '../helpers/games.ts';

/** Mostly sense, some nonsense: what a person, a file, or a villain may hand in. */
const nonsense = fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.constant('__proto__'));
const orNonsense = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: nonsense });
const command = fc.record(
  {
    region: orNonsense(fc.constantFrom('hangzhou', 'guangxi', 'beijing')),
    type: orNonsense(fc.constantFrom(...COMMAND_TYPES)),
    shares: fc.dictionary(
      fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...LEVERS) }, fc.string()),
      orNonsense(fc.double({ min: -0.1, max: 0.4 })) as fc.Arbitrary<number>,
    ),
    surplus: orNonsense(fc.constantFrom(...SURPLUS_RULES)),
    programme: orNonsense(fc.constantFrom(...PROGRAMMES)),
    field: orNonsense(fc.constantFrom(...FIELDS)),
    targetYi: orNonsense(fc.double({ min: 0, max: 5000 })),
    priority: orNonsense(fc.constantFrom(...PILLARS)),
  },
  { requiredKeys: ['region', 'type'] },
);

describe('whatever is handed in', () => {
  it('is applied or refused with a code, never thrown over; and the record replays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_294_967_295 }),
        fc.array(fc.array(command, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        (seed, halfYears) => {
          const seats = { hangzhou: 'person', guangxi: 'person' } as const;
          let game = createGame(spring2025, seed, { seats, turns: 6 });
          for (const commands of halfYears) {
            for (const given of commands) {
              const result = submit(game, given as unknown as Command);
              if (result.ok) game = result.game;
              else expect(REFUSALS).toContain(result.refusal);
            }
            if (!isOver(game)) game = endTurn(game);
          }
          const record = parseRecord(JSON.stringify(recordOf(game, false)));
          if (!record.ok) throw new Error(JSON.stringify(record.problems));
          expect(present(replay(record.value, spring2025)).hash).toBe(present(game).hash);
          for (const { dropped } of game.chapters) expect(dropped).toBe(0);
        },
      ),
      { numRuns: sample(60, 1000) },
    );
  });
});
