// Answers to questions: each worked out once, when first asked.
import type { Text } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import { partsOf } from '../../record/explain/score.ts';
import { type Explained, explain, NATIONAL_STOCKS } from '../../record/explain.ts';
import { AUXILIARIES } from '../../views/auxiliaries.ts';
import { NAMES } from '../../views/equation.ts';
import { standingOf } from '../../views/ranking.ts';
import { OTHER_VARIABLES, SHEET_VARIABLES } from '../../views/variables.ts';
import { REGION_STOCKS, type RegionStock } from '../../views/vocabulary.ts';
import { askOf, type Question } from './ask.ts';
import type { StartExplained, StartStock } from './start.tsx';
import type { SumExplained, SumPart } from './sum.tsx';

export type Answer = Explained | SumExplained | StartExplained;

export type Choice = { what: string; label: Text };

/** What can be asked of a place. */
export function choicesOf(region: string): readonly Choice[] {
  return region === 'rest' ? NATIONAL_CHOICES : REGION_CHOICES;
}

const REGION_CHOICES: readonly Choice[] = [
  { what: 'leadershipIndex', label: AUXILIARIES.leadershipIndex.label },
  { what: 'rank', label: AUXILIARIES.rank.label },
  ...[...SHEET_VARIABLES, ...OTHER_VARIABLES].map((variable) => ({
    what: askOf(variable),
    label: variable.label,
  })),
];

const NATIONAL_CHOICES: readonly Choice[] = NATIONAL_STOCKS.map((what) => ({
  what,
  label: NAMES[`nation.${what}`]?.label ?? { zh: what, en: what },
}));

export function labelOf({ region, what }: Pick<Question, 'region' | 'what'>): Text {
  const found = choicesOf(region).find((choice) => choice.what === what);
  return found?.label ?? { zh: what, en: what };
}

export function pillarOf({ region, what }: Pick<Question, 'region' | 'what'>): string {
  if (region === 'rest') return 'nation';
  const [first = what] = what.split('+');
  return REGION_STOCKS[first as RegionStock]?.pillar ?? 'outcome';
}

/** Half-years that have ended never change: what was told of them holds. */
const told = new WeakMap<object, Map<string, Answer>>();

export function answerTo(game: Game, question: Question): Answer {
  const { turn, region, what } = question;
  const chapter = game.chapters[turn];
  if (chapter === undefined) throw new RangeError(`no half-year ${turn}`);
  const known = told.get(chapter) ?? new Map<string, Answer>();
  told.set(chapter, known);
  const key = `${region}/${what}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const fresh = workOut(game, question);
  known.set(key, fresh);
  return fresh;
}

function workOut(game: Game, question: Question): Answer {
  const { turn, region, what } = question;
  if (turn === 0) return startOf(game, question);
  return what.includes('+') ? sumOf(game, question) : explain(game, turn, region, what);
}

function sumOf(game: Game, question: Question): SumExplained {
  const { turn, region, what } = question;
  const ids = what.split('+');
  const answers = ids.map((id) => answerTo(game, { turn, region, what: id }) as Explained);
  const total = (of: (answer: Explained) => number): number =>
    answers.reduce((sum, answer) => sum + of(answer), 0);
  const [first] = answers;
  if (first === undefined) throw new RangeError('a sum of nothing');
  const parts = answers.map(
    ({ what: id, label, change }): SumPart => ({ what: id, label, change }),
  );
  const { period, unit } = first;
  return {
    kind: 'sum',
    ...{ turn, period, region: first.region, what, unit },
    label: labelOf(question),
    before: total((answer) => answer.before),
    after: total((answer) => answer.after),
    change: total((answer) => answer.change),
    parts: parts.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
  };
}

function startOf(game: Game, question: Question): StartExplained {
  const { region, what } = question;
  const { regions, outside } = game.scenario;
  const label = labelOf(question);
  const place = { id: region, name: regions.find(({ id }) => id === region)?.name ?? label };
  const { world } = game.chapters[0] as Game['chapters'][number];
  const asked = { kind: 'start' as const, what, label, region: place };
  if (what === 'rank' || what === 'leadershipIndex') {
    const at = regions.findIndex(({ id }) => id === region);
    const standing = standingOf(world, game.fixed.parameters, region);
    const { unit } = AUXILIARIES[what];
    const parts = what === 'rank' ? [] : partsOf(game.fixed, world, world, at);
    return { ...asked, unit, value: standing[what], stocks: [], parts };
  }
  const held: Readonly<Record<string, number>> =
    regions.find(({ id }) => id === region)?.start ?? outside.rest;
  const stocks = what.split('+').map((id): StartStock => {
    const row = NAMES[region === 'rest' ? `nation.${id}` : id];
    if (row === undefined) throw new RangeError(`no stock ${id} of ${region}`);
    return { id, label: row.label, unit: row.unit, value: held[id] ?? Number.NaN };
  });
  const value = stocks.reduce((sum, stock) => sum + stock.value, 0);
  return { ...asked, unit: stocks[0]?.unit ?? '', value, stocks, parts: [] };
}
