import { describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, plannedWorld, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import { lessonEn, lessonZh } from '../../src/ui/words/lesson.ts';
import {
  beginLesson,
  canTurn,
  FIRST_GAME,
  followed,
  NEXT_GAMES,
  type Place,
  progressOf,
  type Seen,
  STEPS,
  type StepId,
  stepOf,
  turned,
} from '../../src/views/lesson.ts';
import { presentOf, regionOf } from '../../src/views/moment.ts';
import { standingOf } from '../../src/views/ranking.ts';
import { LEVER_SPECS } from '../../src/views/vocabulary.ts';
import { shippedScenario } from '../helpers/games.ts';

const own = FIRST_GAME.region;
const scenario = shippedScenario(FIRST_GAME.scenario);
const firstGame = (): Game =>
  createGame(scenario, FIRST_GAME.seed, { turns: FIRST_GAME.turns, seats: { [own]: 'person' } });

const look = (game: Game, more: Partial<Seen> = {}): Seen => ({
  course: game,
  planned: plannedWorld(game),
  own,
  selected: own,
  hasAsked: false,
  ...more,
});

type Wish = Command extends infer C ? (C extends Command ? Omit<C, 'region'> : never) : never;

function doing(game: Game, wish: Wish): Game {
  const answer = submit(game, { region: own, ...wish } as Command);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.game;
}

const sharesOf = (game: Game) => regionOf(plannedWorld(game), own).plan.shares;
const at = (step: StepId, seen: Seen): Place => {
  let place = beginLesson(seen);
  while (place.step !== step) place = turned(place, seen, 1);
  return place;
};

describe('the first game', () => {
  it('is what its words say: Chengdu is seventh, two of three programmes run, a tenth is free', () => {
    const game = firstGame();
    const { world } = presentOf(game);
    const region = regionOf(world, own);
    expect(standingOf(world, game.fixed.parameters, own).rank).toBe(7);
    expect(world.regions).toHaveLength(17);
    expect(region.programmes).toHaveLength(2);
    expect(region.stocks.governmentCapacity).toBeGreaterThanOrEqual(50);
    expect(region.stocks.governmentCapacity).toBeLessThan(80);
    const given = Object.values(region.plan.shares).reduce((sum, share) => sum + share, 0);
    expect(given).toBeCloseTo(0.9, 9);
    expect(lessonEn.steps.institutions.task).toContain(LEVER_SPECS.environment.label.en);
    expect(lessonZh.steps.institutions.task).toContain(LEVER_SPECS.environment.label.zh);
    expect(lessonEn.steps.people.task).toContain(LEVER_SPECS.training.label.en);
    expect(lessonZh.steps.people.task).toContain(LEVER_SPECS.training.label.zh);
  });

  it('brings the shift and the shock before the steps that speak of them', () => {
    let game = firstGame();
    const happened = (halfYear: number): string[] =>
      (game.chapters[halfYear - 1]?.notes ?? []).map(({ kind }) => kind);
    while (game.chapters.length <= game.turns) game = endTurn(game);
    const stepAt = (id: StepId): number => stepOf({ step: id }).halfYear;
    expect(happened(stepAt('shift'))).toContain('regimeShift');
    expect(happened(stepAt('shock'))).toContain('supplyCut');
    const shift = game.chapters[stepAt('shift') - 1]?.notes.find((n) => n.kind === 'regimeShift');
    const start = regionOf((game.chapters[0] as Game['chapters'][number]).world, own);
    expect(shift).toMatchObject({
      field: start.programmes.find(({ programme }) => programme === 'direction')?.field,
    });
    expect(happened(stepAt('ratchet'))).toContain('targetMet');
  });

  it('leads to games that exist', () => {
    for (const { scenario: id, region } of NEXT_GAMES) {
      expect(shippedScenario(id).regions.map((each) => each.id)).toContain(region);
    }
  });
});

describe('the guide', () => {
  it('turns its pages as the player does what it asks, from the first step to the last', () => {
    let game = firstGame();
    let place = beginLesson(look(game));
    const told: StepId[] = [place.step];
    const see = (more: Partial<Seen> = {}): void => {
      const next = followed(place, look(game, more));
      if (next.step !== place.step) told.push(next.step);
      place = next;
    };
    const read = (): void => {
      place = turned(place, look(game), 1);
      told.push(place.step);
    };
    const end = (): void => {
      game = endTurn(game);
      see();
    };
    const raise = (lever: 'training' | 'environment' | 'compute', by: number): void => {
      // What is free may not be enough: the scenes give way.
      const shares = sharesOf(game);
      game = doing(game, { type: 'plan', shares: { scenes: Math.max(0, shares.scenes - by) } });
      game = doing(game, { type: 'plan', shares: { [lever]: shares[lever] + by } });
      see();
    };

    read();
    see({ selected: 'hangzhou' });
    game = doing(game, { type: 'meeting', targetYi: 1250 });
    see();
    raise('compute', 0.01);
    game = doing(game, { type: 'startProgramme', programme: 'sandbox' });
    see();
    read();
    end();
    see({ hasAsked: true });
    raise('environment', 0.03);
    end();
    game = doing(game, { type: 'meeting', priority: 'policy' });
    see();
    raise('training', 0.02);
    end();
    read();
    game = doing(game, { type: 'continueProgramme', programme: 'innovationPlatforms' });
    see();
    end();
    raise('training', 0.04);
    expect(place.step).toBe('mass');
    raise('environment', 0.05);
    read();
    end();
    read();
    end();
    expect(told).toEqual(STEPS.map(({ id }) => id));
    expect(place.praise).toBe('runOn');
    expect(progressOf(place)).toEqual({ at: STEPS.length, of: STEPS.length });
    expect(canTurn(place, 1)).toBe(false);
  });

  it('praises what was done, and not what was skipped', () => {
    const game = doing(firstGame(), { type: 'meeting', targetYi: 1250 });
    const before = at('meeting', look(firstGame()));
    expect(followed(before, look(game))).toMatchObject({ step: 'levers', praise: 'meeting' });
    expect(turned(before, look(firstGame()), 1)).toMatchObject({ step: 'levers', praise: null });
  });

  it('does not run away from a step whose task was done before it was reached', () => {
    const game = doing(firstGame(), { type: 'startProgramme', programme: 'sandbox' });
    const place = at('programmes', look(game));
    expect(place.wasDone).toBe(true);
    expect(followed(place, look(game))).toBe(place);
    expect(turned(place, look(game), 1).step).toBe('preview');
  });

  it('goes along when half-years end before its steps are done, and to the end with the game', () => {
    let game = firstGame();
    let place = beginLesson(look(game));
    game = endTurn(game);
    place = followed(place, look(game));
    expect(place).toMatchObject({ step: 'why', praise: null });
    for (let k = 0; k < 3; k++) game = endTurn(game);
    place = followed(place, look(game));
    expect(place.step).toBe('mass');
    while (game.chapters.length <= game.turns) game = endTurn(game);
    expect(followed(place, look(game)).step).toBe('whatNext');
  });

  it('starts anew with a game that starts anew, and can be read backwards', () => {
    let game = firstGame();
    for (let k = 0; k < 2; k++) game = endTurn(game);
    const place = at('people', look(game));
    expect(followed(place, look(firstGame())).step).toBe('welcome');
    let back = place;
    while (canTurn(back, -1)) back = turned(back, look(game), -1);
    expect(back.step).toBe('welcome');
    expect(followed(back, look(game))).toBe(back);
  });

  it('does not turn past a half-year that has not ended', () => {
    const place = at('firstEnd', look(firstGame()));
    expect(canTurn(place, 1)).toBe(false);
    expect(turned(place, look(firstGame()), 1)).toBe(place);
  });

  it('says something in both languages at each step, with a task wherever one is checked', () => {
    for (const step of STEPS) {
      for (const words of [lessonEn, lessonZh]) {
        const said = words.steps[step.id];
        expect(said.text, step.id).not.toBe('');
        const isWatched = 'isDone' in step || 'isLast' in step;
        expect(said.task !== undefined, step.id).toBe(isWatched);
        expect(said.done !== undefined, step.id).toBe(isWatched);
      }
    }
  });
});
