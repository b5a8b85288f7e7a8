import { describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import { HALTS, type Halt, haltsOf } from '../../src/views/halts.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const IDS = spring2025.regions.map(({ id }) => id);
// Two seeds that between them bring every note about the nation.
const LONG = playedGame(11, { turns: 40 });
const OTHER = playedGame(1, { turns: 40 });

/** The game as it stood after each half-year. */
function stages(game: Game): Game[] {
  return game.chapters.map((_, turn) => ({ ...game, chapters: game.chapters.slice(0, turn + 1) }));
}

function kinds(game: Game, own: string): Halt['kind'][] {
  return haltsOf(game, own).map(({ kind }) => kind);
}

function withCommands(game: Game, ...commands: Record<string, unknown>[]): Game {
  return commands.reduce<Game>((now, command) => {
    const answer = submit(now, { region: 'hangzhou', ...command } as unknown as Command);
    if (!answer.ok) throw new Error(answer.refusal);
    return answer.game;
  }, game);
}

const person = (seed: number): Game =>
  createGame(spring2025, seed, { seats: { hangzhou: 'person' } });

describe('what is worth stopping for', () => {
  it('is nothing at the start', () => {
    expect(haltsOf(createGame(spring2025, 1), 'hangzhou')).toEqual([]);
  });

  it('tells every note about the nation or the own seat, and no other seat’s', () => {
    const told = new Set<string>();
    for (const stage of [LONG, OTHER].flatMap((game) => stages(game).slice(1))) {
      const { notes } = stage.chapters[stage.chapters.length - 1] as Game['chapters'][number];
      for (const own of IDS) {
        const expected = notes.filter(
          (note) => note.kind !== 'targetMet' && (!('region' in note) || note.region === own),
        );
        const found = haltsOf(stage, own).filter(({ kind }) =>
          ['regimeShift', 'supplyCut', 'targetMissed', 'programmeEnded'].includes(kind),
        );
        expect(found.map(({ kind }) => kind).sort()).toEqual(
          expected.map(({ kind }) => kind).sort(),
        );
        for (const { kind } of found) told.add(kind);
      }
    }
    expect([...told].sort()).toEqual(['regimeShift', 'supplyCut', 'targetMissed']);
  });

  it('comes in the order of importance', () => {
    for (const stage of stages(LONG)) {
      for (const own of IDS) {
        const places = kinds(stage, own).map((kind) => HALTS.indexOf(kind));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }
  });

  it('warns of the last half-year of a programme, then says that it has ended', () => {
    let game = withCommands(person(3), { type: 'startProgramme', programme: 'jobFairs' });
    const seen: string[] = [];
    for (let k = 0; k < 4; k++) {
      game = endTurn(game);
      const halt = haltsOf(game, 'hangzhou').find(
        (each) => 'programme' in each && each.programme === 'jobFairs',
      );
      seen.push(halt?.kind ?? '-');
    }
    expect(seen).toEqual(['-', '-', 'programmeEnding', 'programmeEnded']);
  });

  it('says once that the purse no longer pays the programmes in full', () => {
    const seats = { xiamen: 'person' } as const;
    const game = endTurn(
      withCommands(
        createGame(spring2025, 3, { seats }),
        { region: 'xiamen', type: 'startProgramme', programme: 'talentLadder' },
        { region: 'xiamen', type: 'startProgramme', programme: 'longLifeFund' },
      ),
    );
    const short = haltsOf(game, 'xiamen').find(({ kind }) => kind === 'purseShort');
    const last = game.chapters[1] as Game['chapters'][number];
    const xiamen = last.world.regions.find(({ id }) => id === 'xiamen');
    expect(xiamen?.programmes[0]?.fundedShare).toBeLessThan(1);
    expect(short).toEqual({
      kind: 'purseShort',
      fundedShare: xiamen?.programmes[0]?.fundedShare,
    });
    expect(kinds(game, 'beijing')).not.toContain('purseShort');
    // Another half-year that is as short as the one before it.
    const again = { ...game, chapters: [...game.chapters, { ...last, turn: 2 }] };
    expect(kinds(again, 'xiamen')).not.toContain('purseShort');
  });

  it('has the own rank exactly where it changed', () => {
    let changes = 0;
    for (const stage of stages(LONG).slice(1)) {
      // Ranks are a permutation: what some climb, others slip.
      const climbed = IDS.map((own) => {
        const halt = haltsOf(stage, own).find(({ kind }) => kind === 'rankChanged');
        if (halt?.kind !== 'rankChanged') return 0;
        changes += 1;
        return halt.climbed;
      });
      expect(climbed.reduce((sum, each) => sum + each, 0)).toBe(0);
    }
    expect(changes).toBeGreaterThan(0);
  });

  it('has the meeting after each second half, and the end once, at the end', () => {
    const all = stages(playedGame(5)).map((stage) => kinds(stage, 'wuhan'));
    const at = (kind: Halt['kind']): number[] =>
      all.flatMap((found, turn) => (found.includes(kind) ? [turn] : []));
    expect(at('meeting')).toEqual([2, 4, 6, 8, 10]);
    expect(at('over')).toEqual([12]);
    expect(all[12]?.[0]).toBe('over');
  });
});
