import { describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import { standingOf } from '../../src/views/ranking.ts';
import { yearOf } from '../../src/views/year.ts';
import { spring2025 } from '../helpers/games.ts';

const own = 'hangzhou' as Command['region'];

function played(halfYears: number, ...commands: Command[]): Game {
  let game = createGame(spring2025, 42, { seats: { [own]: 'person' } });
  for (const command of commands) {
    const answer = submit(game, command);
    if (!answer.ok) throw new Error(answer.refusal);
    game = answer.game;
  }
  for (let k = 0; k < halfYears; k++) game = endTurn(game);
  return game;
}

describe('the annual ranking', () => {
  it('is there only once a year has ended, and stays until the next has', () => {
    expect([0, 1, 2, 3, 4].map((count) => yearOf(played(count), own)?.year ?? null)).toEqual([
      null,
      null,
      2025,
      2025,
      2026,
    ]);
  });

  it('counts ranks, index and growth over the whole year', () => {
    const game = played(4);
    const year = yearOf(game, own);
    if (year === null) throw new Error('no year');
    const [before, end] = [game.chapters[2]?.world, game.chapters[4]?.world];
    if (before === undefined || end === undefined) throw new Error('no worlds');
    expect(year.rows.map(({ rank }) => rank)).toEqual(spring2025.regions.map((_, k) => k + 1));
    expect(year.rows.reduce((sum, { climbed }) => sum + climbed, 0)).toBe(0);
    for (const row of year.rows) {
      const was = standingOf(before, game.fixed.parameters, row.id);
      const now = standingOf(end, game.fixed.parameters, row.id);
      expect(row.climbed).toBe(was.rank - now.rank);
      expect(row.indexChange).toBe(now.leadershipIndex - was.leadershipIndex);
      expect(row.growthShare).toBeGreaterThan(-0.5);
    }
    const most = Math.max(...year.rows.map(({ climbed }) => climbed));
    expect(year.risen.map(({ climbed }) => climbed)).toEqual(
      year.rows.map(({ climbed }) => climbed).filter((ranks) => ranks === most && most > 0),
    );
  });

  it('says whether the own target was met or missed', () => {
    const start = played(0).chapters[0]?.world.regions.find(({ id }) => id === own);
    const yi = start?.stocks.coreOutputYi ?? 0;
    const ask = (targetYi: number): Command => ({ region: own, type: 'meeting', targetYi });
    const low = yearOf(played(2, ask(Math.ceil(yi))), own)?.target;
    const high = yearOf(played(2, ask(Math.floor(yi * 2))), own)?.target;
    expect(low).toMatchObject({ isMet: true, targetYi: Math.ceil(yi) });
    expect(high).toMatchObject({ isMet: false, targetYi: Math.floor(yi * 2) });
    // The first half of the next year reckons none, and the card still tells of the last.
    expect(yearOf(played(3, ask(Math.ceil(yi))), own)?.target).toEqual(low);
  });
});
