// docs/validation.md: a page and its pictures as a function of results.
import type { Score } from '../backcast.ts';
import type { Band } from '../bands.ts';
import type { Finding } from '../experiments/experiment.ts';
import { largest } from '../sensitivity.ts';
import type { Checked } from '../targets.ts';
import { WEIGHT_DRAWS, WEIGHT_SHIFT } from './index-weights.ts';
import { code, minus, percent, short, signed, table } from './markdown.ts';
import { ALSO_TESTED, ITEMS, LIMITS, MISSED, SURPRISES } from './remarks.ts';
import { type Results, SCREENING_REACH, type Tried, type YearAhead } from './results.ts';

/** A test of the validation list, as its file tells it. */
export type CheckFile = {
  readonly path: string;
  /** V1 and so on. */
  readonly items: readonly string[];
  /** Its opening comment. */
  readonly about: string;
};

const STAMP = /<!-- stamp: ([0-9a-f]{64}) -->/;
const SEEDS = /--what validation --seeds (\d+)/;

/** The stamp of the model that wrote a page; null where there is none. */
export function stampIn(page: string): string | null {
  return STAMP.exec(page)?.[1] ?? null;
}

/** The number of seeds that a page was written with. */
export function seedsIn(page: string): number {
  return Number(SEEDS.exec(page)?.[1] ?? 0);
}

export function validationPage(
  results: Results,
  stamp: string,
  checks: readonly CheckFile[],
): string {
  const { seeds } = results;
  return `# Validation

<!-- stamp: ${stamp} -->
Written by \`jingzhu document --what validation --seeds ${seeds}\`; do not edit. The numbers belong to the model with the digest \`${stamp.slice(0, 12)}\`; a test fails when the model has changed since.

Jingzhu is a teaching model, not a forecast. This page says how far it can be trusted: what it was fitted to, what it then gives for years and regions that are known, what it says of the article’s claims, and where it misses.

${howToRead(seeds)}

${targetsSection(results.targets)}

${backcastSection(results)}

${yearAheadSection(results.yearAhead, seeds)}

${experimentsSection(results.experiments, seeds)}

${indexSection(results)}

${sensitivitySection(results)}

${listSection(checks)}

## Surprises

${SURPRISES.map((surprise) => `- ${surprise}`).join('\n')}

${missedSection(results)}
`;
}

function howToRead(seeds: number): string {
  return `## How to read it

- **Hands-off** means that every seat is played by \`default\`: each region keeps to the style that the article gives it.
- **Bands** are the median and, in brackets, the middle nine tenths (5 % to 95 %) over ${seeds} seeds. They hold luck alone; what the parameters add is told under sensitivity.
- **Expected** was written down in the code before the games were played. A finding that does not hold is shown as it is.
- **ln output** of 0.10 is about 10 % more output. **Points** are points of the leadership index, 0–100.
- Ids such as A05 or P27 lead to [figures.json](../scenarios/sources/figures.json). All figures describe the world up to 1 March 2025.`;
}

function targetsSection(rows: readonly Checked[]): string {
  const counted = rows.filter(({ target }) => target.use !== 'reported');
  const met = counted.filter(({ ok }) => ok).length;
  const cells = rows.map(({ target, simulated, miss, allowed, ok }) => {
    const { label, figures, scenario, value, bound, use } = target;
    const sign = bound === 'atLeast' ? '≥ ' : bound === 'atMost' ? '≤ ' : '';
    const verdict = use === 'reported' ? '–' : ok ? 'met' : '**missed**';
    const error = signed(short(miss));
    return [
      `${label.en} ${label.zh}`,
      figures.join(' '),
      scenario,
      `${sign}${short(value)}`,
      short(simulated),
      error,
      short(allowed),
      use,
      verdict,
    ];
  });
  const head = ['target', 'figures', 'scenario', 'published', 'model', 'error', 'tolerance', 'use'];
  return `## Calibration

${met} of ${counted.length} targets are met. *Fitted* rows pulled at the free parameters; *checked* ones did not, and many of them stand at the start already; *reported* ones stand on another basis and cannot be missed. What the model gives is the mean of hands-off games, always the same ones (\`jingzhu calibrate --check\`).

${table([...head, ''], cells)}`;
}

const SCORE_HEAD = ['', 'rows', 'MAPE', 'RMSE', 'Um', 'Us', 'Uc'];

function scoreCells(name: string, { rows, mape, rmse, um, us, uc }: Score): string[] {
  const shares = [um, us, uc].map((share) => share.toFixed(2));
  return [name, String(rows), percent(mape, 1), percent(rmse, 1), ...shares];
}

function backcastSection({ backcast, leftOut, targets }: Results): string {
  const title = '## Backcast: from the end of 2020 to the end of 2024';
  if (backcast === null) return `${title}\n\nToo few targets are scored.`;
  const { rows, score, withoutCatchUp, rankCorrelation } = backcast;
  const labels = new Map(targets.map(({ target }) => [target.id, target.label]));
  const left = new Map((leftOut ?? []).map(({ id, simulated }) => [id, simulated]));
  const cells = rows.map(({ id, published, simulated }) => {
    const alone = left.get(id);
    const label = labels.get(id);
    return [
      label === undefined ? code(id) : `${label.en} ${label.zh}`,
      short(published),
      short(simulated),
      signed(percent(simulated / published - 1, 1)),
      ...(leftOut === null ? [] : [alone === undefined ? '' : short(alone)]),
    ];
  });
  const head = ['multiple of output', 'published', 'model', 'error'];
  const leftHead = leftOut === null ? [] : ['left out of its own fit'];
  const order =
    rankCorrelation === null
      ? ''
      : `\n\nThe order at the end of 2024 and that of the public list of cities: Spearman’s rank correlation ${rankCorrelation.toFixed(2)}.`;
  const alone =
    leftOut === null
      ? 'How each row comes out when it is left out of its own fit: `jingzhu calibrate --leave-one-out`.'
      : 'Left out of its own fit: the parameters were fitted again without that row (`jingzhu calibrate --leave-one-out`).';
  return `${title}

Hands-off games from a start of 2020 ([how it was made](../scenarios/sources/backcast-2020.md)), held against what is known of 2024. Theil’s shares say what kind of error it is: of the mean (Um), of the spread (Us), or of single rows (Uc).

${table(SCORE_HEAD, [scoreCells('as it is', score), scoreCells('without catching up', withoutCatchUp)])}${order}

![Growth in the backcast, published and simulated](images/backcast.svg)

${table([...head, ...leftHead], cells)}

${alone}`;
}

function bandText({ low, high, median }: Band, write: (value: number) => string): string {
  return low === high ? write(median) : `${write(median)} (${write(low)} to ${write(high)})`;
}

const growth = (share: number): string => signed(percent(share));

function yearAheadSection(rows: readonly YearAhead[], seeds: number): string {
  const cells = rows.map(({ region, output, firms, unicornsNow, unicorns }) => {
    const { name } = region;
    const grown =
      unicornsNow === 0
        ? ''
        : `, ${bandText({ low: unicorns.low / unicornsNow - 1, high: unicorns.high / unicornsNow - 1, median: unicorns.median / unicornsNow - 1 }, growth)}`;
    const counts = `${unicornsNow} → ${bandText(unicorns, short)}`;
    return [
      `${name.en} ${name.zh}`,
      bandText(output, growth),
      bandText(firms, growth),
      `${counts}${grown}`,
    ];
  });
  const head = ['region', 'core output', 'firms', 'unicorns'];
  return `## The year ahead: 2025

As of 1 March 2025: what the model gives for the whole of 2025, hands-off, over ${seeds} seeds. Firms are start-ups, growth firms and unicorns together.

![Growth in 2025 by region](images/year-ahead.svg)

${table(head, cells)}`;
}

/** A finding's numbers: shares of seeds are told in percent. */
function writerOf({ unit }: Finding): (value: number) => string {
  return unit === 'share of seeds' ? (value) => `${short(100 * value)} %` : short3;
}

function expectedText(finding: Finding): string {
  const { atLeast, atMost } = finding.expected;
  const write = writerOf(finding);
  if (atLeast !== undefined && atMost !== undefined) {
    return atLeast === atMost ? write(atLeast) : `${write(atLeast)} to ${write(atMost)}`;
  }
  if (atLeast !== undefined) return `at least ${write(atLeast)}`;
  return atMost === undefined ? '–' : `at most ${write(atMost)}`;
}

function experimentsSection(tried: readonly Tried[], seeds: number): string {
  const all = tried.flatMap(({ findings }) => findings);
  const holding = all.filter(({ holds }) => holds).length;
  const parts = tried.map(({ experiment, findings }) => {
    const { id, title, method, sources } = experiment;
    const rows = findings.map((finding) => {
      const { text, unit, band, holds } = finding;
      return [
        `${text.en}`,
        text.zh,
        bandText(band, writerOf(finding)),
        unit,
        expectedText(finding),
        holds ? 'holds' : '**does not hold**',
      ];
    });
    const head = ['finding', '发现', 'median (5 % to 95 %)', 'unit', 'expected', ''];
    return `### ${title.en} ${title.zh}

${method.en} (${sources.join(', ')})

${method.zh}

![${title.en}](images/experiment-${id}.svg)

${table(head, rows)}`;
  });
  return `## Experiments

Each claim of the article is put to the test: games with and without something, on the same ${seeds} seeds; and the loop that is said to make the effect is then cut, to see whether the effect goes. ${holding} of ${all.length} findings are as expected.

${parts.join('\n\n')}`;
}

function short3(value: number): string {
  return minus(String(Number(Number(value.toFixed(6)).toPrecision(3))));
}

function indexSection({ index }: Results): string {
  const { kept, allKept, flips } = index;
  const rows = kept.map(({ region, rank, share }) => [region, String(rank), percent(share, 1)]);
  const told = flips.map(({ weight, shift, ranks }) => {
    const moved = ranks.map(({ region, rank }) => `${region} ${rank}`).join(', ');
    return `- ${code(weight)} ${signed(percent(shift))}: ${moved}`;
  });
  const alone =
    told.length === 0
      ? `No weight moves any of these ranks when it alone is moved by ${percent(WEIGHT_SHIFT)}.`
      : `Weights that move one of these ranks when they alone are moved by ${percent(WEIGHT_SHIFT)}, and where the regions then stand:\n\n${told.join('\n')}`;
  return `## The leadership index

Its weights are judgement, chosen so that the start has the order of the public list of 2024 (A10, A11, A38). Every weight is moved at once, at random, by up to ${percent(WEIGHT_SHIFT)} (${WEIGHT_DRAWS} draws, the sums kept at one):

${table(['region', 'rank', 'kept in'], [...rows, ['all three', '', percent(allKept, 1)]])}

${alone}`;
}

function sensitivitySection({ screened }: Results): string {
  const title = '## Sensitivity';
  if (screened === null) return `${title}\n\nNot screened.`;
  const { quantities, trajectories } = screened;
  const cell = ({ id, mean, size, spread }: (typeof quantities)[number]['effects'][number]) =>
    `${code(id)} ${signed(short3(mean))} (${short3(size)}; ${short3(spread)})`;
  const top = quantities.map(({ effects }) => largest(effects, 10));
  const rows = Array.from({ length: 10 }, (_, k) => [
    String(k + 1),
    ...top.map((effects) => {
      const effect = effects[k];
      return effect === undefined ? '' : cell(effect);
    }),
  ]);
  return `${title}

Elementary effects (Morris 1991) on where things stand at the end of 2030: all parameters are moved by ${percent(SCREENING_REACH)} of the way to the ends of their ranges, one after another, along ${trajectories} random ${trajectories === 1 ? 'path' : 'paths'}, on one seed. Shown are the ten parameters that matter most for each quantity: the mean effect, its mean size, and its spread, which tells how far it hangs on the others.

${table(['', ...quantities.map(({ name }) => name)], rows)}`;
}

function listSection(checks: readonly CheckFile[]): string {
  const link = (path: string): string => `[${path.replace('tests/', '')}](../${path})`;
  const rows = Object.entries(ITEMS).map(([item, asks]) => {
    const files = checks.filter(({ items }) => items.includes(item));
    const about = files.map((file) => withoutTitle(file.about)).join(' ');
    const paths = [...files.map(({ path }) => path), ...(ALSO_TESTED[item] ?? [])];
    const where = paths.map(link).join('\n');
    return [item, `**${asks}**${about === '' ? '' : `\n${about}`}`, where, LIMITS[item] ?? ''];
  });
  return `## The validation list

What is tested, where, and what could not hold or cannot be shown.

${table(['', 'what is tested', 'where', 'limits'], rows)}`;
}

/** A first sentence of a word or two only says what the item is called. */
function withoutTitle(about: string): string {
  const [first = ''] = about.split('. ', 1);
  return first.length < 32 && about.length > first.length + 2
    ? about.slice(first.length + 2)
    : about;
}

function missedSection({ targets, experiments }: Results): string {
  const out = targets
    .filter(({ ok, target }) => !ok && target.use !== 'reported')
    .map(({ target, simulated }) => {
      const note = target.note === undefined ? '' : ` ${target.note}`;
      return `- Target ${code(target.id)}: ${short(simulated)} for ${short(target.value)}.${note}`;
    });
  const failed = experiments.flatMap(({ experiment, findings }) =>
    findings
      .filter(({ holds }) => !holds)
      .map(
        (finding) =>
          `- ${experiment.title.en}: ${finding.text.en}: ${writerOf(finding)(finding.band.median)} (${finding.unit}), expected ${expectedText(finding)}.`,
      ),
  );
  const list = [...out, ...failed];
  const found =
    list.length === 0 ? 'Every target is met and every finding holds.' : list.join('\n');
  return `## What missed, and why

${found}

${MISSED.map((remark) => `- ${remark}`).join('\n')}`;
}
