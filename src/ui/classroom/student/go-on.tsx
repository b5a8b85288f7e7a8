// Attempts at the same exercise that lie in this browser: a closed laptop goes on where it was.
import type { Exercise } from '../../../classroom/exercise.ts';
import { useLive, useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';

export function GoOn({ exercise }: { exercise: Exercise }) {
  const { live, places } = useScreen();
  const { student } = useClassWords();
  const saves = useLive(live, (state) => state.saves);
  const begun = saves.filter(
    (head) => head.exercise?.id === exercise.id && head.seed === exercise.seed,
  );
  if (begun.length === 0) return null;
  const goOn = async (id: string): Promise<void> => {
    if (await live.resume(id)) places.show(null);
  };
  return (
    <section className="panel go-on" aria-labelledby="go-on-title">
      <h2 id="go-on-title">{student.goOn.title}</h2>
      <ul>
        {begun.map(({ id, turn, turns, exercise: own }) => {
          const team = own?.team ?? '';
          const isOver = turn >= turns;
          return (
            <li key={id}>
              <button type="button" className="button dark" onClick={() => void goOn(id)}>
                {isOver ? student.goOn.look(team) : student.goOn.go(team)}
              </button>
              <span className="hint">
                {isOver ? student.goOn.over(team) : student.goOn.begun(team, turn + 1, turns)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="hint">{student.goOn.fresh}</p>
    </section>
  );
}
