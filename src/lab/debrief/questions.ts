// What to think and talk about after a game: two questions that its debrief raises, the most
// telling first, and one that always stands.
import type { Pillar } from '../../engine/types.ts';
import type { Lever, Programme } from '../../model/plan.ts';
import type { Debrief } from '../debrief.ts';
import type { Move } from './moves.ts';

export type Question =
  | { readonly kind: 'noMoves' }
  | { readonly kind: 'luckierThanWise'; readonly luck: number; readonly worth: number }
  | { readonly kind: 'rankFell' }
  | { readonly kind: 'rankRose' }
  | { readonly kind: 'costly'; readonly move: Move; readonly points: number }
  | { readonly kind: 'undone'; readonly move: Move; readonly points: number }
  | { readonly kind: 'zeroSum'; readonly move: Move }
  | { readonly kind: 'missedTargets'; readonly met: number; readonly set: number }
  | { readonly kind: 'parted'; readonly turn: number; readonly part: Pillar | 'outcome' }
  | { readonly kind: 'early'; readonly move: Move }
  | { readonly kind: 'again' };

const MOST_RAISED = 2;

/** What one region gains by these, another mostly loses. */
const ZERO_SUM: readonly (Lever | Programme)[] = [
  'talentSubsidy',
  'talentLadder',
  'promotionTours',
];

export function questionsOf(
  { paths, moves, luck }: Debrief,
  targets: { readonly met: number; readonly set: number },
): Question[] {
  const { leadershipIndex: index, rank } = luck.accounts;
  const raised: Question[] = [];
  if (moves.made === 0) raised.push({ kind: 'noMoves' });
  const cost = moves.weighed.find(({ here }) => here.leadershipIndex < 0);
  if (cost !== undefined) {
    raised.push({ kind: 'costly', move: cost.move, points: -cost.here.leadershipIndex });
  }
  const [undone] = moves.undone;
  // Worth asking where it weighs more than what was done.
  const done = Math.abs(moves.weighed[0]?.here.leadershipIndex ?? 0);
  if (undone !== undefined && undone.here.leadershipIndex > done) {
    raised.push({ kind: 'undone', move: undone.move, points: undone.here.leadershipIndex });
  }
  const [luckPoints, worth] = [index.end - index.moves, index.moves - index.usual];
  if (moves.made > 0 && Math.abs(luckPoints) > Math.abs(worth)) {
    raised.push({ kind: 'luckierThanWise', luck: luckPoints, worth });
  }
  if (index.end > index.start && rank.end > rank.start) raised.push({ kind: 'rankFell' });
  if (index.end < index.start && rank.end <= rank.start) raised.push({ kind: 'rankRose' });
  const taken = moves.weighed.find(({ move, here }) => here.leadershipIndex > 0 && isZeroSum(move));
  if (taken !== undefined) raised.push({ kind: 'zeroSum', move: taken.move });
  if (targets.met * 2 < targets.set) raised.push({ kind: 'missedTargets', ...targets });
  const [part] = paths.parting?.parts ?? [];
  if (paths.parting !== null && part !== undefined && moves.made > 0) {
    raised.push({ kind: 'parted', turn: paths.parting.turn, part: part.id });
  }
  const top = moves.weighed.find(({ here }) => here.leadershipIndex > 0);
  if (top !== undefined) raised.push({ kind: 'early', move: top.move });
  return [...raised.slice(0, MOST_RAISED), { kind: 'again' }];
}

function isZeroSum(move: Move): boolean {
  if (move.kind === 'start') return ZERO_SUM.includes(move.programme);
  if (move.kind !== 'split') return false;
  const rise = move.shifts.find(({ from, to }) => to > from);
  return rise !== undefined && ZERO_SUM.includes(rise.lever);
}
