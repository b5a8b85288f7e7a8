import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/engine/hash.ts';
import type { RegionId } from '../../src/engine/types.ts';
import {
  createGame,
  endTurn,
  type Game,
  plannedWorld,
  playChapter,
  present,
  submit,
} from '../../src/game/game.ts';
import { type Command, REFUSALS, type Refusal } from '../../src/model/commands.ts';
import { LEVERS } from '../../src/model/plan.ts';
import { spring2025 } from '../helpers/games.ts';

const region = 'hangzhou' as RegionId;
const fresh = (): Game => createGame(spring2025, 42, { seats: { hangzhou: 'person' } });
const after = (turns: number): Game => {
  let game = fresh();
  for (let turn = 0; turn < turns; turn++) game = endTurn(game);
  return game;
};

const REFUSED: [Refusal, Game, unknown][] = [
  ['unknown-region', fresh(), { region: 'atlantis', type: 'plan' }],
  ['unknown-region', fresh(), { region: '__proto__', type: 'plan' }],
  ['not-your-seat', fresh(), { region: 'beijing', type: 'plan' }],
  ['game-over', after(12), { region, type: 'plan' }],
  ['unknown-command', fresh(), { region, type: 'annex' }],
  ['malformed', fresh(), null],
  ['malformed', fresh(), { region, type: 'plan', note: 'hello' }],
  ['bad-share', fresh(), { region, type: 'plan', shares: 5 }],
  ['bad-share', fresh(), { region, type: 'plan', shares: { training: null } }],
  ['shares-over-one', fresh(), { region, type: 'plan', shares: { training: 0.2201 } }],
  ['target-out-of-range', fresh(), { region, type: 'meeting', targetYi: '1500' }],
  ['target-out-of-range', fresh(), { region, type: 'meeting', targetYi: [1500] }],
  ['unknown-lever', fresh(), { region, type: 'plan', shares: { magic: 0.1 } }],
  ['bad-share', fresh(), { region, type: 'plan', shares: { training: -0.1 } }],
  ['bad-share', fresh(), { region, type: 'plan', shares: { training: Number.NaN } }],
  ['bad-share', fresh(), { region, type: 'plan', shares: { training: '0.1' } }],
  ['shares-over-one', fresh(), { region, type: 'plan', shares: { training: 0.9 } }],
  ['unknown-surplus-rule', fresh(), { region, type: 'plan', surplus: 'burn' }],
  ['unknown-programme', fresh(), { region, type: 'startProgramme', programme: 'moonshot' }],
  ['unknown-programme', fresh(), { region, type: 'endProgramme', programme: 'toString' }],
  ['programme-running', fresh(), { region, type: 'startProgramme', programme: 'patientFunds' }],
  ['programme-not-running', fresh(), { region, type: 'endProgramme', programme: 'jobFairs' }],
  ['field-missing', freed(), { region, type: 'startProgramme', programme: 'direction' }],
  [
    'field-not-wanted',
    freed(),
    { region, type: 'startProgramme', programme: 'jobFairs', field: 'health' },
  ],
  ['no-attention-left', crowded(), { region, type: 'startProgramme', programme: 'sandbox' }],
  ['no-meeting-now', after(1), { region, type: 'meeting', targetYi: 1500 }],
  ['unknown-priority', fresh(), { region, type: 'meeting', priority: 'war' }],
  ['target-out-of-range', fresh(), { region, type: 'meeting', targetYi: 9e9 }],
  ['target-out-of-range', fresh(), { region, type: 'meeting', targetYi: Number.NaN }],
];

function given(game: Game, command: Command): Game {
  const result = submit(game, command);
  if (!result.ok) throw new Error(result.refusal);
  return result.game;
}

function freed(): Game {
  return given(fresh(), { region, type: 'endProgramme', programme: 'patientFunds' });
}

function crowded(): Game {
  let game = fresh();
  for (const programme of ['jobFairs', 'talentLadder'] as const) {
    game = given(game, { region, type: 'startProgramme', programme });
  }
  return game;
}

describe('an illegal command', () => {
  it.each(REFUSED)(
    'is refused with %s and leaves the game as it was, to the bit',
    (refusal, game, command) => {
      const before = digestOf({ world: present(game).world, pending: game.pending });
      const text = JSON.stringify(game);
      expect(submit(game, command as Command)).toEqual({ ok: false, refusal });
      expect(JSON.stringify(game)).toBe(text);
      expect(digestOf({ world: present(game).world, pending: game.pending })).toBe(before);
    },
  );

  it('has a code for every way to be wrong, and each is shown above', () => {
    // What only an exercise closes, its own tests show.
    const ofExercises: readonly Refusal[] = ['locked', 'runs-by-itself'];
    const ofGames = REFUSALS.filter((refusal) => !ofExercises.includes(refusal));
    expect([...new Set(REFUSED.map(([refusal]) => refusal))].sort()).toEqual(ofGames.sort());
  });
});

describe('a legal command', () => {
  it('changes the plan for the coming half-year and nothing of the present', () => {
    const game = fresh();
    const next = given(game, { region, type: 'plan', shares: { training: 0.2 } });
    expect(present(next)).toBe(present(game));
    const planned = plannedWorld(next).regions.find(({ id }) => id === region);
    expect(planned?.plan.shares.training).toBe(0.2);
    expect(present(endTurn(next)).hash).not.toBe(present(endTurn(game)).hash);
  });

  it('writes −0 as 0, so that a file says the same', () => {
    const minus = given(fresh(), { region, type: 'plan', shares: { scenes: -0 } });
    const plus = given(fresh(), { region, type: 'plan', shares: { scenes: 0 } });
    expect(present(endTurn(minus)).hash).toBe(present(endTurn(plus)).hash);
    const share = plannedWorld(minus).regions.find(({ id }) => id === region)?.plan.shares.scenes;
    expect(Object.is(share, 0)).toBe(true);
  });

  it('that is not affordable is scaled by one rule: all programmes by the same share', () => {
    let game = createGame(spring2025, 1, { seats: { xiamen: 'person' } });
    const xiamen = 'xiamen' as RegionId;
    for (const programme of ['longLifeFund', 'scienceCorridor'] as const) {
      game = given(game, { region: xiamen, type: 'startProgramme', programme });
    }
    const ended = endTurn(game);
    const runs = present(ended).world.regions.find(({ id }) => id === xiamen)?.programmes ?? [];
    const shares = new Set(runs.map(({ fundedShare }) => fundedShare));
    expect(runs).toHaveLength(3);
    expect(shares.size).toBe(1);
    expect([...shares][0]).toBeLessThan(1);
    expect([...shares][0]).toBeGreaterThan(0);
  });
});

describe('a target', () => {
  it('may be set at either end of its range, whatever the rounding', () => {
    for (const { id } of spring2025.regions) {
      let game = createGame(spring2025, 5, { seats: { [id]: 'person' } });
      for (let turn = 0; turn < 2; turn++) game = endTurn(game);
      const own = present(game).world.regions.find((candidate) => candidate.id === id);
      for (const ratio of [0.9, 2]) {
        const targetYi = ratio * (own?.stocks.coreOutputYi ?? 0);
        expect(submit(game, { region: id as RegionId, type: 'meeting', targetYi }).ok).toBe(true);
      }
    }
  });
});

describe('what was submitted', () => {
  it('is the game’s own: whoever handed it in cannot change it afterwards', () => {
    const command: Command = { region, type: 'plan', shares: { training: 0.2 } };
    const game = given(fresh(), command);
    const hash = present(endTurn(game)).hash;
    (command as { region: string }).region = 'beijing';
    Object.assign(command.shares ?? {}, { training: 0 });
    expect(present(endTurn(game)).hash).toBe(hash);
  });

  it('is dropped and counted where a changed history makes it illegal, and the rest stands', () => {
    const commands: Command[] = [
      { region, type: 'startProgramme', programme: 'patientFunds' },
      { region, type: 'startProgramme', programme: 'sandbox' },
    ];
    const chapter = present(playChapter(fresh(), commands));
    expect(chapter.dropped).toBe(1);
    expect(chapter.commands).toEqual([commands[1]]);
    const runs = chapter.world.regions.find(({ id }) => id === region)?.programmes ?? [];
    expect(runs.map(({ programme }) => programme)).toContain('sandbox');
  });
});

describe('a plan of almost nothing', () => {
  it('is spread over the levers without a fault', () => {
    const shares = Object.fromEntries(LEVERS.map((lever) => [lever, 0]));
    const command: Command = {
      region,
      type: 'plan',
      shares: { ...shares, training: 1e-320 },
      surplus: 'spread',
    };
    const ended = present(endTurn(given(fresh(), command)));
    const own = ended.world.regions.find(({ id }) => id === region);
    expect(own?.stocks.purseYi).toBe(0);
  });
});

describe('a seat that submits nothing', () => {
  it('continues its plan, as a seat of `hold` does', () => {
    let silent = fresh();
    let held = createGame(spring2025, 42, { seats: { hangzhou: 'hold' } });
    for (let turn = 0; turn < 12; turn++) {
      silent = endTurn(silent);
      held = endTurn(held);
    }
    expect(present(silent).hash).toBe(present(held).hash);
  });
});

describe('a game', () => {
  it.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses the seed %s', (seed) => {
    expect(() => createGame(spring2025, seed)).toThrow(RangeError);
  });

  it('refuses a length and a seat that cannot be', () => {
    expect(() => createGame(spring2025, 1, { turns: 41 })).toThrow(RangeError);
    expect(() => createGame(spring2025, 1, { seats: { atlantis: 'hold' } })).toThrow(RangeError);
  });
});
