// The pictures of docs/validation.md.
import type { Finding } from '../experiments/experiment.ts';
import { type DotPanel, type DotRow, dotPlot, dotTable, scatterPlot } from '../plot.ts';
import type { Results, Tried, YearAhead } from './results.ts';

const BAND_NOTE = 'Dot: median of seeds. Line: 5 % to 95 %.';

/** By file name. */
export function validationImages(results: Results): Record<string, string> {
  const { backcast, yearAhead, experiments } = results;
  const images: Record<string, string> = { 'year-ahead.svg': yearAheadPlot(yearAhead) };
  if (backcast !== null) {
    const labels = new Map(results.targets.map(({ target }) => [target.id, target.label.en]));
    const dots = backcast.rows.map(({ id, published, simulated }) => {
      return { label: labels.get(id) ?? id, x: published, y: simulated };
    });
    images['backcast.svg'] = scatterPlot('回溯：产出倍数 Backcast: multiples of output', {
      x: '公布 published',
      y: '模型 model',
      dots,
    });
  }
  for (const tried of experiments) {
    images[`experiment-${tried.experiment.id}.svg`] = experimentPlot(tried);
  }
  return images;
}

const percents = (value: number): number => 100 * value;

function yearAheadPlot(rows: readonly YearAhead[]): string {
  const sorted = [...rows].sort((a, b) => b.output.median - a.output.median);
  const panel = (unit: string, of: (row: YearAhead) => DotRow['band']): DotPanel => ({
    unit,
    rows: sorted.map((row) => {
      const { zh, en } = row.region.name;
      return { label: `${zh} ${en}`, band: of(row) };
    }),
  });
  const inPercent = ({ low, high, median }: DotRow['band']): DotRow['band'] => ({
    low: percents(low),
    high: percents(high),
    median: percents(median),
  });
  return dotTable(
    '2025年展望 The year ahead, as of 1 March 2025',
    [
      panel('产出 output, %', ({ output }) => inPercent(output)),
      panel('企业 firms, %', ({ firms }) => inPercent(firms)),
      panel('新增独角兽 unicorns gained', ({ unicorns, unicornsNow }) => ({
        low: unicorns.low - unicornsNow,
        high: unicorns.high - unicornsNow,
        median: unicorns.median - unicornsNow,
      })),
    ],
    BAND_NOTE,
  );
}

function experimentPlot({ experiment, findings }: Tried): string {
  const units = [...new Set(findings.map(({ unit }) => unit))];
  const panels = units.map((unit): DotPanel => {
    const rows = findings.filter((finding) => finding.unit === unit).map(rowOf);
    return { unit, rows };
  });
  const { zh, en } = experiment.title;
  const note = `${BAND_NOTE} Shaded: as expected. Hollow: not as expected.`;
  return dotPlot(`${zh} ${en}`, panels, note);
}

function rowOf({ text, band, expected, holds }: Finding): DotRow {
  return { label: text.en, band, expected, isMissed: !holds };
}
