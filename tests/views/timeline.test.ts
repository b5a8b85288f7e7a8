import { describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, submit } from '../../src/game/game.ts';
import { movesOf } from '../../src/views/moves.ts';
import { ranking, standingsOf } from '../../src/views/ranking.ts';
import { type TimelineMark, timelineOf } from '../../src/views/timeline.ts';
import type { Command } from '../../src/views/vocabulary.ts';
import { playedGame, spring2025 as scenario, shippedScenario } from '../helpers/games.ts';

const start: Command = {
  region: 'hangzhou' as never,
  type: 'startProgramme',
  programme: 'talentLadder',
};

function withLadder(): Game {
  let game = endTurn(createGame(scenario, 42, { seats: { hangzhou: 'person' }, turns: 6 }));
  const answer = submit(game, start);
  if (!answer.ok) throw new Error(answer.refusal);
  game = answer.game;
  while (game.chapters.length <= game.turns) game = endTurn(game);
  return game;
}

const ofKind = (marks: readonly TimelineMark[], kind: TimelineMark['kind']): TimelineMark[] =>
  marks.filter((mark) => mark.kind === kind);

describe('the timeline', () => {
  const game = withLadder();

  it('marks a programme in the half-year in which it was started, for its region and for all', () => {
    const mark = { turn: 2, kind: 'programme', region: 'hangzhou', programme: 'talentLadder' };
    expect(ofKind(timelineOf(game, 'hangzhou'), 'programme')).toEqual([{ ...mark, field: null }]);
    expect(timelineOf(game, null)).toContainEqual({ ...mark, field: null });
    expect(timelineOf(game, 'wuhan')).not.toContainEqual({ ...mark, field: null });
  });

  it('marks each change of a region’s rank, which add up to the whole way', () => {
    const long = playedGame(7, { turns: 20 });
    const [first, last] = [long.chapters[0], long.chapters[20]];
    for (const { id } of scenario.regions) {
      const marks = ofKind(timelineOf(long, id), 'rank');
      const climbed = marks.reduce((sum, mark) => sum + ('climbed' in mark ? mark.climbed : 0), 0);
      if (first === undefined || last === undefined) throw new Error('no game');
      const whole = ranking({ chapters: [first, last], fixed: long.fixed });
      expect(climbed).toBe(whole.find((row) => row.id === id)?.climbed);
    }
  });

  it('marks what befalls the country whosever marks are asked for, and a missed target once', () => {
    const hit = playedGame(3, { turns: 12 }, shippedScenario('compute-crunch'));
    const events = (region: string | null): TimelineMark[] =>
      timelineOf(hit, region).filter(({ kind }) => kind === 'supplyCut' || kind === 'regimeShift');
    expect(events(null).length).toBeGreaterThan(0);
    expect(events(hit.scenario.regions[0]?.id ?? '')).toEqual(events(null));
    expect(ofKind(timelineOf(hit, null), 'targetMissed')).toEqual([]);
    const missed = hit.chapters.flatMap(({ notes }) =>
      notes.filter((note) => note.kind === 'targetMissed'),
    );
    const told = hit.scenario.regions.flatMap(({ id }) =>
      ofKind(timelineOf(hit, id), 'targetMissed'),
    );
    expect(told.length).toBe(missed.length);
  });
});

describe('the moves of a half-year', () => {
  it('stand by seats, the one asked for first, the others by rank, and leave nothing out', () => {
    const game = withLadder();
    const { parameters } = game.fixed;
    for (const chapter of game.chapters) {
      const moves = movesOf(chapter, 'hangzhou', parameters);
      expect(moves[0]?.region).toBe('hangzhou');
      const ranked = standingsOf(chapter.world, parameters).map(({ id }) => id);
      expect(moves.slice(1).map(({ region }) => region)).toEqual(
        ranked.filter((id) => id !== 'hangzhou'),
      );
      const all = moves.flatMap(({ commands }) => commands);
      expect(all.length).toBe(chapter.commands.length);
      expect(new Set(all)).toEqual(new Set(chapter.commands));
    }
    expect(movesOf(game.chapters[2] as never, 'hangzhou', parameters)[0]?.commands).toEqual([
      start,
    ]);
  });
});
