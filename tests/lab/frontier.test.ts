import { describe, expect, it } from 'vitest';
import { frontierOf, OBJECTIVES, type Objective } from '../../src/lab/frontier.ts';
import { frontierPlot } from '../../src/lab/frontier-plot.ts';
import { run } from '../../src/lab/runs.ts';
import { spring2025 } from '../helpers/games.ts';

const options = { region: 'xian', seeds: [1], turns: 12, plans: 120 } as const;
const both: [Objective, Objective] = ['leadershipIndex', 'coreOutputYi'];
const found = frontierOf(spring2025, { ...options, objectives: both });

describe('the frontier of a seat', () => {
  it('holds no plan that another betters in both objectives', () => {
    expect(found.frontier.length).toBeGreaterThan(1);
    for (const { end } of found.frontier) {
      const isBettered = found.tried.some(({ end: other }) =>
        both.every((each) => OBJECTIVES[each].better * (other[each] - end[each]) > 0),
      );
      expect(isBettered).toBe(false);
    }
  });

  it('goes from the best in one objective to the best in the other', () => {
    const indices = found.frontier.map(({ end }) => end.leadershipIndex);
    expect(indices).toEqual([...indices].sort((a, b) => b - a));
    expect(indices[0]).toBe(Math.max(...found.tried.map(({ end }) => end.leadershipIndex)));
    const outputs = found.tried.map(({ end }) => end.coreOutputYi);
    expect(found.frontier.at(-1)?.end.coreOutputYi).toBe(Math.max(...outputs));
  });

  it('keeps to its budget, tries no plan twice, and finds the same again', () => {
    const styles = found.tried.map(({ style }) => JSON.stringify(style));
    expect(new Set(styles).size).toBe(styles.length);
    expect(styles.length).toBeLessThanOrEqual(options.plans);
    expect(frontierOf(spring2025, { ...options, objectives: both })).toEqual(found);
  });

  it('finds plans that end as told when they are played, above what is done without a search', () => {
    const best = found.frontier[0];
    if (best === undefined) throw new Error('nothing found');
    expect(best.end.leadershipIndex).toBeGreaterThan(found.hold.leadershipIndex + 3);
    expect(best.end.leadershipIndex).toBeGreaterThan(found.usual.leadershipIndex + 3);
    let output = 0;
    run(spring2025, 1, { seats: { xian: best.style }, turns: 12 }, (world) => {
      output = world.regions.find(({ id }) => id === 'xian')?.stocks.coreOutputYi ?? 0;
    });
    expect(output).toBe(best.end.coreOutputYi);
  });

  it('looks for the lowest rank where rank is wanted', () => {
    const { tried, frontier } = frontierOf(spring2025, { ...options, objectives: ['rank'] });
    expect(frontier).toHaveLength(1);
    expect(frontier[0]?.end.rank).toBe(Math.min(...tried.map(({ end }) => end.rank)));
  });

  it('is drawn with every plan that was tried', () => {
    const drawn = frontierPlot('Xi’an', found, both, 'again');
    expect(drawn.match(/<circle/g)).toHaveLength(found.tried.length + found.frontier.length + 2);
  });
});
