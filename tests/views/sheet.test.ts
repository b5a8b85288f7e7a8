import { describe, expect, it } from 'vitest';
import { formerOf, presentOf } from '../../src/views/moment.ts';
import { flowsOf, sheetRow } from '../../src/views/sheet.ts';
import { OTHER_VARIABLES, SHEET_VARIABLES } from '../../src/views/variables.ts';
import { REGION_STOCKS } from '../../src/views/vocabulary.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const game = playedGame(42);
const variables = [...SHEET_VARIABLES, ...OTHER_VARIABLES];

describe('the region sheet', () => {
  it('shows every stock of a region, alone or in a sum', () => {
    const shown = new Set(variables.flatMap(({ stocks }) => stocks));
    expect([...shown].sort()).toEqual(Object.keys(REGION_STOCKS).sort());
  });

  it('adds the flows of every half-year up to the change of every variable', () => {
    for (let turn = 1; turn < game.chapters.length; turn++) {
      const past = { chapters: game.chapters.slice(0, turn + 1), fixed: game.fixed };
      for (const { id } of spring2025.regions) {
        for (const variable of variables) {
          const { change, flows, value } = sheetRow(past, id, variable);
          const sum = flows.reduce((total, { amount }) => total + amount, 0);
          const off = Math.abs(sum - (change ?? Number.NaN));
          expect(off, `${turn} ${id} ${variable.id}`).toBeLessThan(1e-6 * (1 + Math.abs(value)));
        }
      }
    }
  });

  it('tells people who came from people who left', () => {
    const legs = flowsOf(game, 'hangzhou', ['aiTalent']).filter(
      ({ flow }) => flow === 'talentMoved',
    );
    expect(legs.map(({ leg }) => leg).sort()).toEqual(['in', 'out']);
    expect(legs.every(({ isBetweenPlaces }) => isBetweenPlaces)).toBe(true);
  });

  it('has neither change nor flows at the start', () => {
    const [start] = game.chapters;
    if (start === undefined) throw new Error('no start');
    const past = { chapters: [start], fixed: game.fixed };
    expect(formerOf(past)).toBeNull();
    expect(presentOf(past)).toBe(start);
    for (const variable of variables) {
      expect(sheetRow(past, 'beijing', variable)).toMatchObject({ change: null, flows: [] });
    }
  });
});
