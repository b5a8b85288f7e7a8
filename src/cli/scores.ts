// How targets and the backcast are laid out: for people, for programs, and for spreadsheets.
import type { Backcast, Score, Scored } from '../lab/backcast.ts';
import type { Checked } from '../lab/targets.ts';
import { toCsv } from './options.ts';

export const FORMATS = ['text', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

type Cells = readonly (string | number)[];

/** Columns of text: the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly Cells[]): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, k) => Math.max(...lines.map((line) => line[k]?.length ?? 0)));
  const pad = (cell: string, k: number): string =>
    k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0);
  return lines.map((line) => `${line.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** Four significant digits; what is nothing but rounding in binary is nothing. */
export function short(value: number): string {
  return String(Number(Number(value.toFixed(6)).toPrecision(4)));
}

export function percent(share: number): string {
  return `${share > 0 ? '+' : ''}${(100 * share).toFixed(1)} %`;
}

export function verdictOf({ target, ok }: Checked): string {
  return target.use === 'reported' ? '–' : ok ? 'ok' : 'out';
}

export function checkedAs(
  format: Format,
  rows: readonly Checked[],
  backcast: Backcast | null,
): string {
  if (format === 'json') return `${JSON.stringify(jsonOf(rows, backcast), null, 2)}\n`;
  if (format === 'csv') {
    const fields = ['id', 'scenario', 'figures', 'zh', 'en', 'target', 'bound', 'simulated'];
    const data = rows.map((row) => {
      const { id, scenario, figures, label, value, bound, use } = row.target;
      const { simulated, miss, allowed } = row;
      const said = [id, scenario, figures.join(' '), label.zh, label.en, value, bound, simulated];
      return [...said, miss, allowed, verdictOf(row), use];
    });
    return toCsv([...fields, 'error', 'tolerance', 'verdict', 'use'], data);
  }
  const head = ['target', 'published', 'simulated', 'error', 'tolerance', 'verdict', 'use'];
  const lines = rows.map((row): Cells => {
    const { id, value, bound, use } = row.target;
    const sign = bound === 'atLeast' ? '≥ ' : bound === 'atMost' ? '≤ ' : '';
    const published = `${sign}${short(value)}`;
    const errors = [short(row.miss), short(row.allowed)];
    return [id, published, short(row.simulated), ...errors, verdictOf(row), use];
  });
  return `${table(head, lines)}${backcast === null ? '' : `\n${backcastText(backcast)}`}`;
}

function jsonOf(rows: readonly Checked[], backcast: Backcast | null): object {
  const targets = rows.map((row) => {
    const { id, scenario, figures, label, value, bound, use } = row.target;
    const { simulated, miss: error, allowed: tolerance } = row;
    const given = { id, scenario, figures, label, target: value, bound };
    return { ...given, simulated, error, tolerance, verdict: verdictOf(row), use };
  });
  return { targets, backcast };
}

const SCORE_HEAD = ['backcast', 'rows', 'MAPE', 'RMSE', 'Um', 'Us', 'Uc'];

function scoreCells(name: string, { rows, mape, rmse, um, us, uc }: Score): Cells {
  const shares = [um, us, uc].map((share) => share.toFixed(2));
  return [name, rows, `${(100 * mape).toFixed(1)} %`, `${(100 * rmse).toFixed(1)} %`, ...shares];
}

function backcastText({ score, withoutCatchUp, rankCorrelation }: Backcast): string {
  const scores = table(SCORE_HEAD, [
    scoreCells('as it is', score),
    scoreCells('without catching up', withoutCatchUp),
  ]);
  if (rankCorrelation === null) return scores;
  return `${scores}rank correlation with the city list of 2024 (Spearman): ${rankCorrelation.toFixed(2)}\n`;
}

/** One row left out of its own fit, beside the same row where it was fitted. */
export type LeftOut = Scored & { readonly fitted: number };

export function leftOutAs(
  format: Format,
  rows: readonly LeftOut[],
  { whole, leftOut }: { readonly whole: Score; readonly leftOut: Score },
): string {
  if (format === 'json') return `${JSON.stringify({ rows, whole, leftOut }, null, 2)}\n`;
  const data = rows.map(({ id, published, fitted, simulated }) => [
    id,
    published,
    fitted,
    simulated,
  ]);
  const fields = ['id', 'published', 'fitted', 'leftOut'];
  if (format === 'csv') return toCsv(fields, data);
  const lines = rows.map(({ id, published, fitted, simulated }): Cells => {
    const errors = [fitted, simulated].map((value) => percent(value / published - 1));
    return [
      id,
      short(published),
      short(fitted),
      errors[0] ?? '',
      short(simulated),
      errors[1] ?? '',
    ];
  });
  const head = ['target', 'published', 'with all', 'error', 'left out', 'error'];
  const scores = [scoreCells('as it is', whole), scoreCells('each left out', leftOut)];
  return `${table(head, lines)}\n${table(SCORE_HEAD, scores)}`;
}
