// What decided the result, part by part as it is worked out, and the sheet of paper to take away.
import { useMemo } from 'react';
import { presentOf } from '../../views/moment.ts';
import { reckoningOf } from '../../views/reckoning.ts';
import { useScreen, useTable } from '../screen.ts';
import '../style/debrief.css';
import '../style/print.css';
import { LuckPart } from './luck.tsx';
import { MovesPart } from './moves.tsx';
import { PathsPart } from './paths.tsx';
import { Questions } from './questions.tsx';
import { SheetHead } from './sheet-head.tsx';
import { useSpeech } from './speech.ts';
import { Targets } from './targets.tsx';
import { isComplete, useDebrief, type Working } from './working.ts';

export function Debrief() {
  const { game, own, nameOf } = useTable();
  const { told } = useSpeech();
  const { scenario, seed, seats, taken, chapters, fixed } = game;
  const task = useMemo(() => {
    const history = chapters.slice(1).map(({ commands }) => commands);
    return { scenario, seed, seats, history, region: own, taken: taken[own]?.turn };
  }, [scenario, seed, seats, taken, chapters, own]);
  const working = useDebrief(task, chapters);
  const { paths, moves, luck, hasFailed } = working;
  const { targetsMet, targetsSet } = useMemo(
    () => reckoningOf({ chapters, fixed }, own),
    [chapters, fixed, own],
  );
  const hasOthers = Object.entries(seats).some(([id, sitter]) => id !== own && sitter === 'person');
  const turns = presentOf(game).turn;
  if (turns === 0) return null;
  return (
    <section className="debrief" aria-labelledby="debrief-title" aria-busy={!isComplete(working)}>
      <SheetHead />
      <div className="title-row">
        <h2 id="debrief-title">{told.title}</h2>
        <Status working={working} />
        <button
          type="button"
          className="button small"
          disabled={!isComplete(working)}
          onClick={() => print()}
        >
          {told.print}
        </button>
      </div>
      <p className="lead">
        {told.lead}
        {told.space}
        {told.aloneMeans(nameOf(own), hasOthers)}
      </p>
      {hasFailed ? (
        <p role="alert">{told.failed}</p>
      ) : (
        <div className="debrief-parts">
          <LuckPart luck={luck} />
          <PathsPart paths={paths} />
          <MovesPart moves={moves} />
          <div className="debrief-column">
            <Targets />
            {paths !== null && moves !== null && luck !== null && (
              <Questions
                debrief={{ paths, moves, luck }}
                targets={{ met: targetsMet, set: targetsSet }}
              />
            )}
          </div>
        </div>
      )}
      <p className="sheet-note">{told.sheet.note}</p>
    </section>
  );
}

/** How far the work has come; only its end is said aloud. */
function Status({ working }: { working: Working }) {
  const { numbers } = useScreen();
  const { told } = useSpeech();
  const { done, all, isOnPage } = working;
  const count = (value: number): string => numbers.plain(value, 0);
  return (
    <div className="debrief-status">
      {!isComplete(working) && all > 0 && (
        <>
          <progress value={done} max={all} aria-label={told.working(count(done), count(all))} />
          <span className="hint" aria-hidden="true">
            {told.working(count(done), count(all))}
          </span>
          {isOnPage && <span className="hint">{told.onPage}</span>}
        </>
      )}
      <span className="sr-only" role="status">
        {isComplete(working) ? told.complete : ''}
      </span>
    </div>
  );
}
