// One flow of one half-year, explained: its equation and all that stood in it.
import type { Language, Text } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import { dimensionOf, dimensionText } from '../../model/equations/dimensions.ts';
import type { Spot } from '../../model/equations/numbers.ts';
import type { Draw } from '../../model/equations/row.ts';
import { equationText, mentionsOf } from '../../model/equations/text.ts';
import { EQUATIONS, NAMES, type NameKind } from '../../model/equations.ts';
import { FLOWS, type Flow } from '../../model/flows.ts';
import {
  type EvidenceGrade,
  PARAMETERS,
  type ParameterId,
  type ParameterSpec,
} from '../../model/params.ts';
import type { Fixed } from '../../model/world.ts';
import { type Named, namedAt } from '../named.ts';
import type { Watched } from './watch.ts';

export type FlowExplained = {
  flow: Flow;
  leg: 'in' | 'out';
  label: Text;
  /** Positive adds to the stock, negative takes from it. */
  amount: number;
  /** What the amount of a half-year is, before its sign. */
  equation: string;
  /** The uniform that was drawn, 0–1; null where nothing is random. */
  luck: number | null;
  inputs: Input[];
  parameters: ParameterUse[];
  /** Where it came from or went to, for flows between places; the largest first. */
  partners: Partner[];
};

export type InputKind = Exclude<NameKind, 'parameter' | 'constant'> | 'sum';

/** One thing that stands in an equation. A list of them is a tree, read from its top by `depth`. */
export type Input = {
  /** Its name in equations; of a `sum` over regions the whole text of it. */
  id: string;
  label: Text;
  kind: InputKind;
  unit: string;
  /** At the moment when the flow was written. */
  value: number;
  /** 0 in the flow's own equation, 1 in that of one of its inputs, and so on. */
  depth: number;
  /** Of what is worked out from the inputs that follow it; else null. */
  equation: string | null;
};

export type ParameterUse = {
  id: ParameterId;
  /** In this game. */
  value: number;
  low: number;
  high: number;
  unit: string;
  grade: EvidenceGrade;
  source: string;
  meaning: Text;
  /** As of inputs: 0 where it stands in the flow's own equation. */
  depth: number;
};

export type Partner = Named & {
  /** Signed as the flow is. */
  amount: number;
};

export function flowExplained(
  game: Game,
  watched: Watched,
  at: number,
  flow: Flow,
  leg: 'in' | 'out',
): FlowExplained {
  const { moves, draw, equation: pair } = EQUATIONS[flow];
  const { seen } = watched;
  const equation = moves?.[leg] ?? pair;
  const signed = (amount: number): number => (amount === 0 || leg === 'in' ? amount : -amount);
  const traced = seen.ledger.moves[flow] ?? [];
  const partners = traced.map((row, other): Partner => {
    const amount = leg === 'in' ? row[at] : traced[at]?.[other];
    return { ...namedAt(game, other), amount: signed(amount ?? 0) };
  });
  return {
    flow,
    leg,
    label: FLOWS[flow].label,
    amount: signed(seen.ledger.flows[flow]?.[leg]?.[at] ?? 0),
    equation,
    luck: luckIn(equation, draw, watched, at),
    inputs: inputsOf(equation, watched.spotOf(flow, at), watched),
    parameters: parametersOf(equation, seen.fixed),
    partners: partners
      .filter(({ amount }) => amount !== 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  };
}

/** The uniform of an equation, or of the first thing in it that has one. */
function luckIn(equation: string, draw: Draw | null, { seen }: Watched, at: number): number | null {
  const drawn =
    draw ??
    mentionsOf(equation)
      .map(({ id }) => NAMES[id]?.draw)
      .find(Boolean) ??
    null;
  return drawn === null ? null : seen.luck(drawn, at);
}

type Met = { id: string; isSum: boolean; depth: number; spot: Spot };

/**
 * All that an equation mentions, each followed by what it is made of; each once, by `keyOf`, and
 * as near to the top as it stands.
 */
function unfold(
  equation: string,
  top: Spot,
  keyOf: (id: string, isSum: boolean, spot: Spot) => string,
  worldAt?: Watched['seen']['worldAt'],
): Met[] {
  const all: Met[] = [];
  const met = new Set<string>();
  const into = (text: string, depth: number, spot: Spot): void => {
    const fresh = mentionsOf(text).filter(({ id, isSum }) => {
      const key = keyOf(id, isSum, spot);
      return !met.has(key) && met.add(key);
    });
    for (const { id, isSum } of fresh) {
      all.push({ id, isSum, depth, spot });
      const row = NAMES[id];
      if (row === undefined || row.equation === null) continue;
      const world = row.asOf === null ? undefined : worldAt?.(row.asOf);
      into(row.equation, depth + 1, world === undefined ? spot : { ...spot, world });
    }
  };
  into(equation, 0, top);
  return all;
}

/** What stands in an equation at a place and a moment, and what that is made of. */
export function inputsOf(
  equation: string,
  at: Spot,
  { seen, reader }: Pick<Watched, 'seen' | 'reader'>,
): Input[] {
  // The same name read at two moments is two inputs, where it moved between them.
  const keyOf = (id: string, isSum: boolean, spot: Spot): string =>
    isSum ? id : `${id} ${reader.value(id, spot)}`;
  const met = unfold(equation, at, keyOf, seen.worldAt);
  return met.flatMap(({ id, isSum, depth, spot }): Input[] => {
    if (isSum) {
      const value = reader.amount(id, null, spot);
      return [{ id, ...sumWords(id), kind: 'sum', value, depth, equation: null }];
    }
    const row = NAMES[id];
    if (row === undefined || row.kind === 'parameter' || row.kind === 'constant') return [];
    const { label, kind, unit } = row;
    const value = reader.value(id, spot);
    return [{ id, label, kind, unit, value, depth, equation: row.equation }];
  });
}

const SUM_WORDS: Readonly<Record<string, Text>> = {
  total: { zh: '各地合计：', en: 'Sum over all regions: ' },
  others: { zh: '其他各地合计：', en: 'Sum over the other regions: ' },
  ahead: { zh: '在前各地合计：', en: 'Sum over the regions before: ' },
  most: { zh: '各地最高：', en: 'Largest of all regions: ' },
  leading: { zh: '最高三地平均：', en: 'Mean of the three that have most: ' },
};

function sumWords(sum: string): Pick<Input, 'label' | 'unit'> {
  const { zh = '', en = '' } = SUM_WORDS[sum.slice(0, sum.indexOf('('))] ?? {};
  const inside = insideOf(sum);
  const words = (language: Language): string =>
    equationText(inside, {
      name: (id) => NAMES[id]?.label[language] ?? id,
      signs: 'print',
    });
  const unit = NAMES[inside]?.unit ?? dimensionText(dimensionOf(sum));
  return { label: { zh: zh + words('zh'), en: en + words('en') }, unit };
}

/** The parameters behind an equation, those inside sums and auxiliaries with them. */
export function parametersOf(equation: string, fixed: Fixed): ParameterUse[] {
  const uses = new Map<string, ParameterUse>();
  const note = (id: string, depth: number): void => {
    if (!isParameter(id) || uses.has(id)) return;
    const { low, high, unit, grade, source, meaning }: ParameterSpec = PARAMETERS[id];
    const value = fixed.parameters[id];
    uses.set(id, { id, value, low, high, unit, grade, source, meaning, depth });
  };
  const nowhere = {} as Spot;
  const look = (text: string, above: number): void => {
    for (const { id, isSum, depth } of unfold(text, nowhere, (id) => id)) {
      if (isSum) look(insideOf(id), above + depth + 1);
      else note(id, above + depth);
    }
  };
  look(equation, 0);
  return [...uses.values()].sort((a, b) => a.depth - b.depth);
}

/** What stands in the brackets of a sum. */
function insideOf(sum: string): string {
  return sum.slice(sum.indexOf('(') + 1, -1);
}

function isParameter(id: string): id is ParameterId {
  return Object.hasOwn(PARAMETERS, id);
}
