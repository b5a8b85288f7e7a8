// The end: rank from start to end, targets, the final ranking, and what next.
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { ranking } from '../views/ranking.ts';
import { reckoningOf } from '../views/reckoning.ts';
import { AnotherWay } from './branch/another-way.tsx';
import { CompareButton } from './compare/door.tsx';
import { DebriefDoor } from './debrief/door.tsx';
import { HistoryChart } from './drawings/history-chart.tsx';
import { saveRecord } from './files.ts';
import { Footer } from './footer.tsx';
import { useLive, useScreen, useTable } from './screen.ts';
import { SeatSwitch } from './seats/seat-switch.tsx';
import { Preferences } from './settings/door.tsx';
import { ShareGame } from './share/door.tsx';
import { RankingTable } from './table/league-table.tsx';
import { Verdicts } from './verdicts.tsx';

const ExerciseResult = lazy(async () => ({
  default: (await import('./classroom/student/result.tsx')).ExerciseResult,
}));

export function OverPage({ onLook }: { onLook(): void }) {
  const { live, language, words, numbers } = useScreen();
  const { game, own, nameOf } = useTable();
  const { chapters, fixed } = game;
  const isExercise = useLive(live, (state) => state.attempt !== null);
  const rows = useMemo(() => {
    const start = chapters[0];
    const end = chapters[chapters.length - 1];
    // The whole game as one step, so that the table tells ranks won and lost since the start.
    return start && end ? ranking({ chapters: [start, end], fixed }) : [];
  }, [chapters, fixed]);
  const result = useMemo(() => reckoningOf({ chapters, fixed }, own), [chapters, fixed, own]);
  // The button that ended the game is gone; who works by keyboard goes on from here.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const facts: [name: string, value: string][] = [
    [
      words.overIndex,
      `${numbers.plain(result.indexStart, 1)} → ${numbers.plain(result.indexEnd, 1)}`,
    ],
    [
      words.overOutput,
      `${numbers.money(result.outputStartYi)} → ${numbers.money(result.outputEndYi)}`,
    ],
    [words.overTargets, words.overTargetsValue(result.targetsMet, result.targetsSet)],
  ];
  return (
    <div className="over">
      <header className="plain-bar">
        <p>
          <b>{words.name}</b> {game.scenario.title[language]} · {nameOf(own)}
        </p>
        <div className="tools">
          <Preferences />
        </div>
      </header>
      <main>
        {isExercise && (
          <Suspense>
            <ExerciseResult />
          </Suspense>
        )}
        <section className="result" aria-labelledby="over-title">
          <SeatSwitch />
          <p className="hint">{words.overTitle}</p>
          <h1 id="over-title" ref={title} tabIndex={-1}>
            {words.overRank(nameOf(own), result.rankEnd)}
          </h1>
          <p className="from">
            {result.rankStart === result.rankEnd ? (
              words.overAsBefore
            ) : (
              <>
                {words.overFrom(result.rankStart)} → <b>{result.rankEnd}</b>
              </>
            )}
          </p>
          <dl>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {!isExercise && <Verdicts />}
          <div className="actions">
            {!isExercise && (
              <button type="button" className="button dark" onClick={() => live.restart()}>
                {words.sameSeed}
              </button>
            )}
            <AnotherWay />
            <CompareButton />
            <button type="button" className="button" onClick={() => live.leave()}>
              {words.newGame}
            </button>
            <button type="button" className="button" onClick={() => live.lookBack()}>
              {words.viewer.watchAgain}
            </button>
            <button type="button" className="button" onClick={onLook}>
              {words.lookAround}
            </button>
            <button type="button" className="button" onClick={() => download()}>
              {words.download}
            </button>
            <ShareGame />
          </div>
          <HistoryChart />
        </section>
        <section className="final panel" aria-labelledby="final-title">
          <h2 id="final-title">{words.finalTable}</h2>
          <RankingTable rows={rows} labelledBy="final-title" />
        </section>
        <DebriefDoor />
      </main>
      <Footer onResult={null} />
    </div>
  );

  function download(): void {
    const record = live.record();
    if (record !== null) saveRecord(record, own);
  }
}
