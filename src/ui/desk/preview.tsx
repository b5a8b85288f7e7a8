// What the plan is expected to do, before the half-year is ended: medians and bands over sampled
// futures, and what the pending changes make of them.
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Band } from '../../lab/bands.ts';
import type { Change, Forecast, ForecastStep, Reading } from '../../lab/forecast.ts';
import { useScreen } from '../screen.ts';
import { useForetold } from './foretell.ts';

/** The half-year that the numbers speak of: a year ahead, where the game lasts that long. */
const STEPS_TOLD = 2;
const PLAN = { ask: 'plan' } as const;
/** After the lever in hand, before all others. */
const URGENCY = 1;

export function Preview() {
  const { words } = useScreen();
  const { answer: shown, isCurrent, isBlocked } = useForetold('plan', PLAN, URGENCY);
  const told = shown?.steps[Math.min(STEPS_TOLD, shown.steps.length) - 1];
  return (
    <section
      className="preview"
      aria-labelledby="preview-title"
      data-part="preview"
      data-current={isCurrent}
    >
      <h3 id="preview-title">
        {words.preview.title}
        {told && <span className="when"> · {words.preview.after(told.halfYears)}</span>}
      </h3>
      {isBlocked ? (
        <p className="hint">{words.preview.blocked}</p>
      ) : shown === null || told === undefined ? (
        <p className="hint">{words.preview.waiting}</p>
      ) : (
        <>
          <Expected forecast={shown} told={told} />
          <Comparison step={shown.steps[shown.steps.length - 1]} />
          <details className="preview-note">
            <summary>{words.preview.what}</summary>
            <p className="hint">{words.preview.note(shown.futures)}</p>
          </details>
        </>
      )}
    </section>
  );
}

function Expected({ forecast, told }: { forecast: Forecast; told: ForecastStep }) {
  const { language, words, numbers } = useScreen();
  const { outputYi, leadershipIndex, rank } = told.plan;
  // The value beside it names currency and unit.
  const money = (yi: number): string => numbers.quantity(yi, '亿元').number.replace('¥', '');
  const index = (value: number): string => numbers.plain(value, 1);
  const place = (value: number): string => numbers.plain(Math.round(value), 0);
  const rows: [name: string, value: string, band: Band, part: keyof Reading<Band>, write: Write][] =
    [
      [words.preview.output, numbers.money(outputYi.median), outputYi, 'outputYi', money],
      [
        words.preview.index,
        index(leadershipIndex.median),
        leadershipIndex,
        'leadershipIndex',
        index,
      ],
      [words.preview.rank, place(rank.median), rank, 'rank', place],
    ];
  return (
    <dl>
      {rows.map(([name, value, { low, high }, part, write]) => (
        <div key={part}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            {write(low) !== write(high) && (
              <small>
                {language === 'zh' ? '' : ' '}
                {words.preview.levels(write(low), write(high))}
              </small>
            )}
          </dd>
          <BandDrawing forecast={forecast} told={told} part={part} />
        </div>
      ))}
    </dl>
  );
}

type Write = (value: number) => string;

/** What the pending changes do at the last half-year foretold; said aloud, and nothing else is. */
function Comparison({ step }: { step: ForecastStep | undefined }) {
  const { language, words, numbers } = useScreen();
  const change = step?.change;
  const rows: [name: string, band: Band, write: Write][] = change
    ? [
        [words.preview.output, change.outputShare, (share) => numbers.percent(share, 1, true)],
        [words.preview.index, change.leadershipIndex, (points) => numbers.plain(points, 1, true)],
        ...ranksOf(change),
      ]
    : [];
  return (
    <div className="comparison" aria-live="polite" aria-atomic="true">
      {step && change && (
        <>
          <p>{words.preview.comparison(words.preview.after(step.halfYears))}</p>
          <ul>
            {rows.map(([name, { low, median, high }, write]) => (
              <li key={name}>
                {name} <Arrow text={write(median)} />
                <b>{write(median)}</b>
                {write(low) !== write(high) && (
                  <small>
                    {language === 'zh' ? '' : ' '}
                    {words.preview.changes(write(low), write(high))}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );

  /** Ranks are worth a line only where one may change. */
  function ranksOf({ ranksGained }: Change): [string, Band, Write][] {
    const write: Write = (ranks) => numbers.plain(Math.round(ranks), 0, true);
    const { low, high } = ranksGained;
    if (Math.round(low) === 0 && Math.round(high) === 0) return [];
    return [[words.preview.ranksGained, ranksGained, write]];
  }
}

function Arrow({ text }: { text: string }) {
  const arrow = text.startsWith('+') ? '▲ ' : text.startsWith('−') ? '▼ ' : '';
  return <span aria-hidden="true">{arrow}</span>;
}

const WIDTH = 84;
const HEIGHT = 28;
const EDGE = 3;

type Point = { at: number; band: Band };

type DrawingProps = { forecast: Forecast; told: ForecastStep; part: keyof Reading<Band> };

/** It goes on past the half-year that the number beside it speaks of; the dot is there. */
function BandDrawing({ forecast, told, part }: DrawingProps) {
  const { words } = useScreen();
  const { now, steps } = forecast;
  const start: Point = {
    at: 0,
    band: { median: now[part], low: now[part], high: now[part] },
  };
  const plan = [start, ...steps.map((step) => ({ at: step.halfYears, band: step.plan[part] }))];
  const old = steps.flatMap((step): Point[] =>
    step.old === null ? [] : [{ at: step.halfYears, band: step.old[part] }],
  );
  const values = [...plan, ...old].flatMap(({ band }) => [band.low, band.high]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high > low ? 0 : 1;
  const ends = [low - room, high + room];
  const x = scaleLinear([0, Math.max(1, steps.length)], [EDGE, WIDTH - EDGE]);
  // The best rank is the smallest number and stands on top.
  const y = scaleLinear(part === 'rank' ? ends.reverse() : ends, [HEIGHT - EDGE, EDGE]);
  const band = area<Point>(
    ({ at }) => x(at),
    (point) => y(point.band.low),
    (point) => y(point.band.high),
  );
  const middle = line<Point>(
    ({ at }) => x(at),
    (point) => y(point.band.median),
  );
  return (
    <svg className="band" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <title>{words.preview.drawing}</title>
      <path d={band(plan) ?? ''} className="likely" />
      {old.length > 0 && <path d={middle([start, ...old]) ?? ''} className="old" />}
      <path d={middle(plan) ?? ''} className="middle" />
      <circle cx={x(told.halfYears)} cy={y(told.plan[part].median)} r="2" />
    </svg>
  );
}
