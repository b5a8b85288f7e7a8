// How far the checking is, and what has come of it.
import { useEffect, useState } from 'react';
import { useClassWords } from '../words.ts';
import type { Gathered, Gathering } from './gathering.ts';

type Props = { gathering: Gathering; gathered: Gathered; counted: number; aside: number };

export function Progress({ gathering, gathered, counted, aside }: Props) {
  const { board } = useClassWords();
  const { rows, reading, again } = gathered;
  const done = rows.filter((row) => row !== null).length;
  const isBusy = reading > 0 || done < rows.length;
  return (
    <div className="board-progress">
      {isBusy && (
        <>
          <progress aria-label={board.progress} max={rows.length + reading} value={done} />
          <span>
            {board.checked(done, rows.length)}
            {reading > 0 && ` · ${board.reading(reading)}`}
          </span>
          <button type="button" className="button" onClick={gathering.cancel}>
            {board.cancel}
          </button>
        </>
      )}
      <p role="status">
        {!isBusy && board.told(counted, aside)}
        {!isBusy && again > 0 && ` · ${board.again(again)}`}
      </p>
      {!isBusy && <ClearButton onClear={gathering.clear} />}
    </div>
  );
}

/** Asks once more, for it takes a folder to be dropped again. */
function ClearButton({ onClear }: { onClear(): void }) {
  const { board } = useClassWords();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const timer = setTimeout(() => setAsked(false), 5000);
    return () => clearTimeout(timer);
  }, [isAsked]);
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() => (isAsked ? onClear() : setAsked(true))}
    >
      {isAsked ? board.clearAgain : board.clear}
    </button>
  );
}
