// Where most of what came in belongs to another exercise, the board offers to become its board.
import { useMemo } from 'react';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import { commonExercise } from '../../../classroom/board/whose.ts';
import { useScreen } from '../../screen.ts';
import { placeOf } from '../address.ts';
import { useClassWords } from '../words.ts';
import type { Gathered } from './gathering.ts';
import { useBoard } from './view.ts';

export function OtherExercise({ gathered }: { gathered: Gathered }) {
  const { places, language } = useScreen();
  const { board } = useClassWords();
  const { exercise, ranked } = useBoard();
  const { entries, rows } = gathered;
  const other = useMemo(() => {
    const wrong = entries.filter((_, at) => rows[at]?.mark === 'wrong-exercise');
    return commonExercise(
      wrong.map(({ text }) => text),
      exercises,
    );
  }, [entries, rows]);
  if (other === null || other.count <= ranked.length) return null;
  const { id, title, seed } = other.exercise;
  const name = title[language];
  return (
    <p className="notice" role="status">
      {id === exercise.id
        ? board.otherSeed(name, seed, other.count)
        : board.other(name, other.count)}{' '}
      <button
        type="button"
        className="button"
        onClick={() => places.go(placeOf('board', other.exercise))}
      >
        {board.switchTo}
      </button>
    </p>
  );
}
