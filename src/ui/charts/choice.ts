// What the reader has chosen to see, in all charts together.

import { presentOf } from '../../views/moment.ts';
import { standingsOf } from '../../views/ranking.ts';
import { STOCK_VARIABLES } from '../../views/variables.ts';
import type { Table } from '../screen.ts';

export type Choice = {
  /** Of the history. */
  variable: string;
  regions: ReadonlySet<string>;
  isMultiple: boolean;
  /** Of flows and money. */
  region: string;
  stock: string;
};

export function firstChoice({ game, own, selected }: Table, variable: string): Choice {
  return {
    variable,
    regions: new Set([own, selected, ...topFive(game)]),
    isMultiple: false,
    region: selected,
    stock: STOCK_VARIABLES.some(({ id }) => id === variable) ? variable : 'aiTalent',
  };
}

/** The first five of the league table as it stands. */
export function topFive(game: Table['game']): string[] {
  const { world } = presentOf(game);
  return standingsOf(world, game.fixed.parameters)
    .slice(0, 5)
    .map(({ id }) => id);
}
