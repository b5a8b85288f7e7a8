// The leadership index of a region, explained: what each pillar and each of its components added.
import type { Pillar, Text } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import { createReader, type Reader } from '../../model/equations/numbers.ts';
import { INDEX_EQUATIONS } from '../../model/equations.ts';
import type { Fixed, World } from '../../model/world.ts';
import { AUXILIARIES } from '../../views/auxiliaries.ts';
import type { Head } from '../explain.ts';
import { type InputKind, inputsOf, type ParameterUse, parametersOf } from './flow.ts';

export type IndexExplained = Head & {
  kind: 'index';
  /** The four pillars and the outcome, in that order. */
  parts: IndexPart[];
};

export type IndexPart = {
  id: Pillar | 'outcome';
  label: Text;
  /** Its share in the index, 0–1. */
  weight: number;
  /** The score, 0–100. */
  before: number;
  after: number;
  /** Points of the index: weight × change. They add up to the change of the index. */
  contribution: number;
  components: IndexComponent[];
};

export type IndexComponent = {
  id: string;
  label: Text;
  /** Its share in the pillar's score, 0–1. */
  weight: number;
  before: number;
  after: number;
  /** Points of the index: they add up to the contribution of the part. */
  contribution: number;
  equation: string;
  inputs: IndexInput[];
  parameters: ParameterUse[];
};

export type IndexInput = {
  id: string;
  label: Text;
  kind: InputKind;
  unit: string;
  before: number;
  after: number;
};

const PART_LABELS: Readonly<Record<keyof typeof INDEX_EQUATIONS, Text>> = {
  talent: { zh: '人才', en: 'Talent' },
  capital: { zh: '资本', en: 'Capital' },
  policy: { zh: '制度', en: 'Policy' },
  ecosystem: { zh: '生态', en: 'Ecosystem' },
  outcome: { zh: '产出', en: 'Outcome' },
};

export const INDEX_PARTS = Object.keys(INDEX_EQUATIONS) as (keyof typeof INDEX_EQUATIONS)[];

type Told = Pick<Head, 'turn' | 'period' | 'region' | 'what'>;

export function indexExplained(
  game: Game,
  before: World,
  after: World,
  at: number,
  head: Told,
): IndexExplained {
  const parts = partsOf(game.fixed, before, after, at);
  const sum = (of: 'before' | 'after'): number =>
    Math.min(
      100,
      parts.reduce((total, part) => total + part.weight * part[of], 0),
    );
  const [was, is] = [sum('before'), sum('after')];
  const { label, unit } = AUXILIARIES.leadershipIndex;
  return { kind: 'index', ...head, label, unit, before: was, after: is, change: is - was, parts };
}

/** What each part of the index of a region was in one world and is in another. */
export function partsOf(fixed: Fixed, before: World, after: World, at: number): IndexPart[] {
  const was = { world: before, at, other: at };
  const is = { world: after, at, other: at };
  const [former, present] = [standingReader(fixed, before), standingReader(fixed, after)];
  return INDEX_PARTS.map((id): IndexPart => {
    const { weight: share, components: declared } = INDEX_EQUATIONS[id];
    const weight = present.reader.amount(share, null, is);
    const components = Object.entries(declared).map(([key, each]): IndexComponent => {
      const { label, weight: part, score } = each;
      const own = present.reader.amount(part, null, is);
      const old = former.reader.amount(score, null, was);
      const now = present.reader.amount(score, null, is);
      const inputs = inputsOf(score, was, former);
      return {
        id: key,
        label,
        weight: own,
        before: old,
        after: now,
        contribution: weight * own * (now - old),
        equation: score,
        inputs: inputsOf(score, is, present)
          .filter(({ depth }) => depth === 0)
          .map(({ id, label, kind, unit, value }): IndexInput => {
            const earlier = inputs.find((input) => input.id === id)?.value ?? Number.NaN;
            return { id, label, kind, unit, before: earlier, after: value };
          }),
        parameters: parametersOf(`${share} * (${part}) * (${score})`, fixed),
      };
    });
    const score = (of: 'before' | 'after'): number =>
      Math.min(
        100,
        components.reduce((total, each) => total + each.weight * each[of], 0),
      );
    const [old, now] = [score('before'), score('after')];
    const contribution = weight * (now - old);
    return {
      id,
      label: PART_LABELS[id],
      weight,
      before: old,
      after: now,
      contribution,
      components,
    };
  });
}

/** Reads what needs no half-year: stocks and what follows from them. */
function standingReader(fixed: Fixed, world: World) {
  const seen = {
    fixed,
    ledger: { flows: {}, moves: {} },
    luck: () => Number.NaN,
    worldAt: () => world,
  };
  return { seen, reader: createReader(seen) as Reader };
}
