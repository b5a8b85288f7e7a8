// By what a result is judged: what counts, how much, and between which values.
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { freshId, usualGoal } from './draft.ts';
import { fieldId } from './fields.tsx';
import { GoalFields } from './goal-fields.tsx';
import { Part, type PartProps } from './part.tsx';
import { useLazyGame } from './use-lazy.ts';

const MOST_GOALS = 8;

export function Goals(props: PartProps) {
  const { draft, scenario, problems, onChange } = props;
  const { language } = useScreen();
  const { builder } = useClassWords();
  const lazy = useLazyGame(props);
  const { goals } = draft;
  const seat = scenario.regions.find(({ id }) => id === draft.seats[0])?.name[language] ?? '';
  const add = (): void => {
    const fresh = usualGoal({ kind: 'targetsMet' }, scenario.regions.length, draft.turns);
    const title = { zh: '', en: '' };
    const goal = { id: freshId('g', goals), title, weight: 20, ...fresh };
    onChange({ ...draft, goals: [...goals, goal] });
  };
  return (
    <Part name="goals" title={builder.parts.goals} hint={builder.goalsHint}>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-disabled={!lazy.canPlay}
          onClick={lazy.canPlay ? () => void lazy.play() : undefined}
        >
          {builder.lazy}
        </button>
        <span className="hint" role="status">
          {lazy.isPlaying
            ? builder.lazyPlaying
            : lazy.game === null
              ? builder.lazyHint
              : builder.lazyDone(seat)}
        </span>
      </div>
      <ol className="goal-list" id={fieldId('/goals')} tabIndex={-1}>
        {goals.map((goal, at) => (
          <GoalFields key={goal.id} {...props} at={at} goal={goal} lazy={lazy.game} />
        ))}
      </ol>
      {problems
        .filter(({ pointer }) => pointer === '/goals')
        .map(({ sentence }) => (
          <p key={sentence} className="hint limited">
            {sentence}
          </p>
        ))}
      {goals.length < MOST_GOALS && (
        <button type="button" className="button add" onClick={add}>
          {builder.addGoal}
        </button>
      )}
    </Part>
  );
}
