// A game as tables for spreadsheets and notebooks. Page and command line write the same.
import type { Language } from '../engine/types.ts';
import type { Game } from '../game/game.ts';
import { commandTable } from './export/commands.ts';
import { flowTable } from './export/flows.ts';
import { numbersTable } from './export/numbers.ts';
import type { Table } from './export/table.ts';

export type { Table };

const MAKERS = {
  /** Every variable of every account at the end of each half-year. */
  variables: (game: Game, language: Language) => numbersTable(game, language, false),
  /** Every movement between two accounts or stocks. */
  flows: flowTable,
  commands: commandTable,
  /** Variables, and beside them the flows through the stocks of each account. */
  all: (game: Game, language: Language) => numbersTable(game, language, true),
};

export type Exported = keyof typeof MAKERS;
export const EXPORTED = Object.keys(MAKERS) as Exported[];

export function exportedTable(game: Game, what: Exported, language: Language): Table {
  return MAKERS[what](game, language);
}
