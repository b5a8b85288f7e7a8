// What a finished game came to for one region.
import { type Past, presentOf } from './moment.ts';
import { standingOf } from './ranking.ts';

export type Reckoning = {
  rankStart: number;
  rankEnd: number;
  indexStart: number;
  indexEnd: number;
  outputStartYi: number;
  outputEndYi: number;
  targetsMet: number;
  targetsSet: number;
};

export function reckoningOf(past: Past, own: string): Reckoning {
  const { parameters } = past.fixed;
  const first = past.chapters[0] ?? presentOf(past);
  const last = presentOf(past);
  const start = standingOf(first.world, parameters, own);
  const end = standingOf(last.world, parameters, own);
  const outputYi = (moment: typeof last): number =>
    moment.world.regions.find(({ id }) => id === own)?.stocks.coreOutputYi ?? 0;
  let targetsMet = 0;
  let targetsSet = 0;
  for (const { notes } of past.chapters) {
    for (const note of notes) {
      if (note.kind !== 'targetMet' && note.kind !== 'targetMissed') continue;
      if (note.region !== own) continue;
      targetsSet += 1;
      if (note.kind === 'targetMet') targetsMet += 1;
    }
  }
  return {
    rankStart: start.rank,
    rankEnd: end.rank,
    indexStart: start.leadershipIndex,
    indexEnd: end.leadershipIndex,
    outputStartYi: outputYi(first),
    outputEndYi: outputYi(last),
    targetsMet,
    targetsSet,
  };
}
