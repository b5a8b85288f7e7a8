// One goal: its measure, between which values it counts, how much it weighs, what it is called.
import { type Goal, type Measure, scoreOf, tallyOf } from '../../../classroom/goals.ts';
import { useScreen } from '../../screen.ts';
import { measureText } from '../measures.ts';
import { useClassWords } from '../words.ts';
import { type Draft, goalTitle, measureTitle, usualGoal } from './draft.ts';
import { NumberField, TextPair } from './fields.tsx';
import { MeasurePicker } from './measure-picker.tsx';
import { measureUnit } from './measure-unit.ts';
import type { PartProps } from './part.tsx';
import { problemsAt } from './problems.ts';
import type { LazyGame } from './use-lazy.ts';

type GoalProps = PartProps & { at: number; goal: Goal; lazy: LazyGame | null };

export function GoalFields({ draft, scenario, problems, onChange, onRemove, ...own }: GoalProps) {
  const { at, goal, lazy } = own;
  const { language, numbers } = useScreen();
  const { builder } = useClassWords();
  const pointer = `/goals/${at}`;
  const { measure } = goal;
  const unit = measureUnit(measure, language);
  const name = goalTitle(goal)[language];
  const total = draft.goals.reduce((sum, { weight }) => sum + weight, 0);
  const change = (next: Partial<Goal>): void => {
    const goals = draft.goals.map((each) => (each.id === goal.id ? { ...each, ...next } : each));
    onChange({ ...draft, goals });
  };
  const value = lazy === null ? null : valueIn(lazy, draft, goal);
  const isSound = problemsAt(problems, pointer).length === 0;
  return (
    <li className="goal">
      <MeasurePicker
        at={`${pointer}/measure`}
        label={builder.measure}
        measure={measure}
        problems={problems}
        onChange={(next) => {
          const isSame = JSON.stringify(next) === JSON.stringify({ ...measure, ...limitOf(next) });
          const usual = usualGoal(next, scenario.regions.length, draft.turns);
          const fresh = lazy === null ? usual : beyondLazy(usual, valueIn(lazy, draft, usual));
          // A title that only named the old measure goes with it.
          const isNamed = goal.title[language] === measureTitle(measure)[language];
          change({
            ...(isSame ? { measure: next } : fresh),
            ...(isNamed && { title: { zh: '', en: '' } }),
          });
        }}
      />
      <div className="row">
        <NumberField
          at={`${pointer}/from`}
          label={builder.from}
          value={goal.from}
          {...unit}
          problems={problems}
          onChange={(from) => change({ from: from ?? Number.NaN })}
        />
        <NumberField
          at={`${pointer}/to`}
          label={builder.to}
          value={goal.to}
          {...unit}
          problems={problems}
          onChange={(to) => change({ to: to ?? Number.NaN })}
        />
        <NumberField
          at={`${pointer}/weight`}
          label={builder.weight}
          value={goal.weight}
          problems={problems}
          {...(goal.weight > 0 && { unit: builder.ofAll(numbers.percent(goal.weight / total)) })}
          onChange={(weight) => change({ weight: weight ?? Number.NaN })}
        />
      </div>
      {value !== null && isSound && (
        <p className="hint lazy">
          {builder.lazyValue(
            measureText(measure, value, language, numbers),
            numbers.percent(scoreIn(lazy, draft, goal)),
          )}{' '}
          <button type="button" className="button small" onClick={() => change({ from: value })}>
            {builder.fromHere}
          </button>
        </p>
      )}
      <details>
        <summary>{builder.goalTitle(name)}</summary>
        <TextPair
          at={`${pointer}/title`}
          label={builder.goalTitleField}
          value={goal.title}
          instead={measureTitle(measure)}
          problems={problems}
          onChange={(title) => change({ title })}
        />
      </details>
      <button
        type="button"
        className="button small quiet remove"
        aria-label={builder.removeNamed(name)}
        onClick={() =>
          onRemove({ ...draft, goals: draft.goals.filter(({ id }) => id !== goal.id) }, name)
        }
      >
        {builder.remove}
      </button>
    </li>
  );
}

/** Another limit is no other measure: the values that were typed for it stay. */
function limitOf(measure: Measure): Partial<Measure> {
  return measure.kind === 'halfYearsBeyond' ? { limit: measure.limit, side: measure.side } : {};
}

/** Of what has no bounds of its own, a goal counts from what a lazy team has, to half as much more. */
function beyondLazy(usual: Usual, value: number): Usual {
  if (usual.measure.kind === 'rank' || usual.measure.kind === 'targetsMet') return usual;
  const step = Math.abs(value) / 2 || 1;
  const isLess = usual.to < usual.from;
  return { ...usual, from: value, to: rounded(isLess ? value - step : value + step) };
}

type Usual = Pick<Goal, 'measure' | 'from' | 'to'>;

function valueIn(game: LazyGame, draft: Draft, { measure }: Pick<Goal, 'measure'>): number {
  return rounded(tallyOf(game, draft.seats[0] as string, [measure]).measured(measure));
}

/** How much of the goal a lazy team reaches, 0–1. */
function scoreIn(game: LazyGame | null, draft: Draft, goal: Goal): number {
  if (game === null) return 0;
  const tally = tallyOf(game, draft.seats[0] as string, [goal.measure]);
  return scoreOf([goal], tally).goals[0]?.share ?? 0;
}

const rounded = (value: number): number => Number(value.toPrecision(4));
