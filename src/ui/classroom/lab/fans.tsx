// The fans of all players beside each other, on one scale, read off at one half-year.
import { useCallback, useId, useMemo, useState } from 'react';
import { periodAfter } from '../../../engine/types.ts';
import type { Fan } from '../../../lab/courses.ts';
import type { SweepAsked } from '../../../lab/sweep.ts';
import { countingOf } from '../../../views/counting.ts';
import { regionColour } from '../../../views/palette.ts';
import type { Variable } from '../../../views/variables.ts';
import { Plot } from '../../charts/plot.tsx';
import { type Size, valueTicks } from '../../drawings/axes.tsx';
import { Fitted } from '../../drawings/fitted.tsx';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { FanLines, type FanProps } from './fan.tsx';

export type FansProps = {
  task: SweepAsked;
  fans: readonly Fan[];
  /** Who the others are held against; null where there is nobody else. */
  reference: Fan | null;
  variable: Variable;
};

/** What all fans of a drawing have in common, on the page as in a picture. */
export function useFanProps({ task, fans, reference, variable }: FansProps) {
  const { language, numbers } = useScreen();
  const { scenario, turns } = task;
  const { unit } = variable;
  return useMemo(() => {
    const values = fans.flatMap(({ course }) => course.flatMap(([low, , , , high]) => [low, high]));
    const extent = [Math.min(...values), Math.max(...values)] as const;
    const counting = countingOf(unit, language);
    const common = {
      start: scenario.start,
      until: turns,
      extent,
      isRank: unit === 'rank',
      ticks: (ticks: readonly number[]) => valueTicks(ticks, unit, language, numbers),
      unit: unit === 'share 0–1' ? '' : counting.name,
    };
    const medians = reference?.course.map(([, , median]) => median) ?? null;
    const dashedFor = (fan: Fan): FanProps['dashed'] => (fan === reference ? null : medians);
    return { common, dashedFor };
  }, [scenario, turns, fans, reference, unit, language, numbers]);
}

export function Fans(props: FansProps) {
  const { task, fans, reference, variable } = props;
  const { language, words, numbers } = useScreen();
  const { lab } = useClassWords();
  const { common, dashedFor } = useFanProps(props);
  const heading = useId();
  const [hovered, setHovered] = useState<number | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const marked = Math.min(hovered ?? picked ?? task.turns, task.turns);
  const [[region = ''] = []] = task.seats;
  const named = task.scenario.regions.find(({ id }) => id === region)?.name[language] ?? region;
  const title = lab.fansTitle(variable.label[language], named);
  const { year, half } = periodAfter(task.scenario.start, marked);
  const when = marked === 0 ? words.period(year, half) : lab.atEnd(words.period(year, half));
  const textOf = (value: number | undefined): string =>
    value === undefined ? '–' : numbers.text(value, variable.unit);
  const told = fans.flatMap(({ player, course }) => {
    const at = course[marked];
    if (at === undefined) return [];
    const [low, , median, , high] = at;
    const { name } = lab.playerNames[player];
    return [lab.told(name, textOf(median), textOf(low), textOf(high))];
  });
  return (
    <section className="lab-fans" aria-labelledby={heading}>
      <h3 id={heading}>
        {title}
        <small> {when}</small>
      </h3>
      <Plot
        label={words.charts.readOff(title)}
        first={0}
        last={task.turns}
        turn={marked}
        told={[when, ...told].join(words.comma)}
        onPick={setPicked}
        onLeave={() => setHovered(null)}
      >
        <div className="fan-grid">
          {fans.map((fan) => (
            <FanFigure
              key={fan.player}
              fan={fan}
              common={common}
              dashed={dashedFor(fan)}
              region={region}
              unit={variable.unit}
              marked={marked}
              onMark={setHovered}
              onPick={setPicked}
            />
          ))}
        </div>
      </Plot>
      <p className="hint">
        {lab.legend}{' '}
        {fans.length > 1 &&
          reference !== null &&
          lab.legendDashed(lab.playerNames[reference.player].name)}
      </p>
    </section>
  );
}

type FigureProps = {
  fan: Fan;
  common: ReturnType<typeof useFanProps>['common'];
  dashed: FanProps['dashed'];
  region: string;
  unit: Variable['unit'];
  marked: number;
  onMark(turn: number): void;
  onPick(turn: number): void;
};

function FanFigure({ fan, common, dashed, region, unit, marked, onMark, onPick }: FigureProps) {
  const { numbers, theme } = useScreen();
  const { lab } = useClassWords();
  const { name } = lab.playerNames[fan.player];
  const draw = useCallback(
    (size: Size) =>
      fan.games > 0 && (
        <svg
          width={size.width}
          height={size.height}
          role="img"
          aria-label={lab.fanLabel(name, numbers.plain(fan.games, 0))}
        >
          <FanLines
            {...size}
            {...common}
            course={fan.course}
            dashed={dashed}
            colour={regionColour(theme, region)}
            marked={marked}
            onMark={onMark}
            onPick={onPick}
          />
        </svg>
      ),
    [fan, common, dashed, theme, region, marked, onMark, onPick, lab, name, numbers],
  );
  const at = fan.course[marked];
  const [low, median, high] = [at?.[0], at?.[2], at?.[4]].map((value) =>
    value === undefined ? '' : numbers.text(value, unit),
  );
  return (
    <figure className="fan-figure">
      <figcaption>
        <b>{name}</b>
        <span>{at !== undefined && lab.spread(median ?? '', low ?? '', high ?? '')}</span>
      </figcaption>
      <Fitted draw={draw} />
    </figure>
  );
}
