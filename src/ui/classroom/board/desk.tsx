// The board of one exercise: what came in, who came to what, and what there is to talk about.
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Luck } from '../../../classroom/board/luck.ts';
import type { Row } from '../../../classroom/board/row.ts';
import { markedRows, rankedRows } from '../../../classroom/board/rows.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import { scenarioFor } from '../../../classroom/shelf.ts';
import { byCodeUnits } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useScreen } from '../../screen.ts';
import { Frame } from '../frame.tsx';
import { PlaceLink } from '../place-link.tsx';
import { useClassWords } from '../words.ts';
import { Aside } from './aside.tsx';
import { createGathering } from './gathering.ts';
import { Intake } from './intake.tsx';
import { OtherExercise } from './other-exercise.tsx';
import { Progress } from './progress.tsx';
import { useProjector } from './projector.ts';
import { Sections } from './sections.tsx';
import { BoardContext, type BoardView, teamNumbers } from './view.ts';

type Props = { exercise: Exercise; scenarios: readonly Scenario[]; fragment: string };

export function Desk({ exercise, scenarios, fragment }: Props) {
  const { language } = useScreen();
  const { board } = useClassWords();
  const [gathering] = useState(() => createGathering(exercise, scenarios));
  const gathered = useSyncExternalStore(gathering.subscribe, gathering.get);
  const [lucks, setLucks] = useState<ReadonlyMap<string, Luck>>(new Map());
  const [chosen, choose] = useState<string | null>(null);
  const [hovered, pick] = useState<string | null>(null);
  const [isShown, setShown] = useProjector();
  useEffect(() => {
    gathering.open();
    if (fragment.startsWith('#hand-in=')) gathering.addText('#hand-in', fragment);
    return gathering.close;
  }, [gathering, fragment]);
  useWarning(gathered.entries.length > 0);

  // By their names, so that the order in which the threads were done makes no difference.
  const rows = useMemo(() => {
    const done = gathered.rows.filter((row): row is Row => row !== null);
    done.sort((a, b) => byCodeUnits(a.source, b.source));
    return markedRows(done, exercise);
  }, [gathered.rows, exercise]);
  const view = useMemo((): BoardView => {
    const scenario = scenarioFor(exercise, scenarios);
    const seats = new Map(scenario.regions.map(({ id, name }) => [id, name[language]]));
    const hidden = teamNumbers(rows);
    return {
      exercise,
      scenario,
      rows,
      ranked: rankedRows(rows),
      isShown,
      lucks,
      addLuck: (attempt, luck) => setLucks((known) => new Map(known).set(attempt, luck)),
      nameOf: ({ work }) =>
        isShown ? board.hidden(hidden.get(work.attempt) ?? 0) : work.team || board.noTeam,
      seatOf: ({ work }) => seats.get(work.region) ?? work.region,
      picked: hovered ?? chosen,
      pick,
      chosen,
      choose,
    };
  }, [exercise, scenarios, rows, isShown, lucks, hovered, chosen, language, board]);
  const isEmpty = gathered.entries.length === 0 && gathered.reading === 0;
  const counted = view.ranked.length;
  return (
    <BoardContext value={view}>
      <Frame
        name={isShown ? 'board-shown board' : 'board'}
        title={isShown ? exercise.title[language] : board.of(exercise.title[language])}
        lead={
          isShown ? (
            board.projectorHint
          ) : (
            <>
              {board.lead}{' '}
              <PlaceLink to={{ page: 'board', exercise: null, fragment: '' }}>
                {board.otherExercise}
              </PlaceLink>
            </>
          )
        }
        tools={
          <button
            type="button"
            className="button"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? board.projectorOff : board.projector}
          </button>
        }
      >
        {!isShown && <Intake gathering={gathering} isEmpty={isEmpty} />}
        {!isEmpty && !isShown && (
          <Progress
            gathering={gathering}
            gathered={gathered}
            counted={counted}
            aside={rows.length - counted}
          />
        )}
        {!isShown && <OtherExercise gathered={gathered} />}
        {rows.length > 0 && <Sections />}
        <Aside />
      </Frame>
    </BoardContext>
  );
}

/** Whoever leaves a board with something on it is asked: it is kept nowhere. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
