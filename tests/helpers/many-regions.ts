// A country of as many regions as are asked for: those of spring 2025 again and again, each somewhat
// richer or poorer and somewhere else, by draws of their own. For measuring only: no file could say it.
import { drawUniforms } from '../../src/engine/chance.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import type { Scenario, ScenarioRegion } from '../../src/scenario/schema.ts';
import { spring2025 } from './games.ts';

/** Stocks that have a ceiling or are shares stay as they are. */
const SIZES: readonly RegionStock[] = [
  'aiTalent',
  'topScientists',
  'trainingCapacity',
  'trainingPipeline',
  'purseYi',
  'fundYi',
  'fundCalledYi',
  'angelCapitalYi',
  'seriesACapitalYi',
  'seriesBCapitalYi',
  'computeEflops',
  'coreOutputYi',
  'gdpYi',
];
const FARTHEST_KM = 1500;

export function manyRegions(count: number): Scenario {
  const { regions } = spring2025;
  const made = Array.from({ length: count }, (_, k): ScenarioRegion => {
    const model = regions[k % regions.length] as ScenarioRegion;
    if (k < regions.length) return model;
    const [size = 0, x = 0, y = 0] = drawUniforms(k, 0, 'many-regions', 3);
    const start = { ...model.start };
    for (const stock of SIZES) start[stock] *= 0.7 + 0.6 * size;
    const hub = {
      ...model.hub,
      xKm: (2 * x - 1) * FARTHEST_KM,
      yKm: (2 * y - 1) * FARTHEST_KM,
    };
    return { ...model, id: `${model.id}-${k}`, hub, start };
  });
  made.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...spring2025, id: `of-${count}-regions`, regions: made };
}
