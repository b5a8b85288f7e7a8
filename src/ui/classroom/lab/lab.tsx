// The laboratory's page: many games of one seat by several players, in the browser's own threads.
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { FOLLOWED, type Followed, fanOf } from '../../../lab/courses.ts';
import type { Player } from '../../../live/index.ts';
import { ALL_VARIABLES, type Variable } from '../../../views/variables.ts';
import { useScreen } from '../../screen.ts';
import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { useClassWords } from '../words.ts';
import { type BenchState, createBench } from './bench.ts';
import { askedBy, choiceOf } from './choice.ts';
import { Fans, type FansProps } from './fans.tsx';
import { Form } from './form.tsx';
import { Results } from './results.tsx';
import { TakeAlong } from './take-along.tsx';
import '../../style/chart.css';
import '../../style/charts.css';
import '../../style/home.css';
import '../../style/lab.css';

const MEASURES: readonly Variable[] = FOLLOWED.flatMap(
  (followed) => ALL_VARIABLES.find(({ id }) => id === followed) ?? [],
);

export function Lab({ scenarios }: PageProps) {
  const { lab } = useClassWords();
  const [first] = scenarios;
  if (first === undefined) throw new Error('no scenario to play');
  const [choice, setChoice] = useState(() => choiceOf(first));
  const [bench] = useState(createBench);
  const state = useSyncExternalStore(bench.subscribe, bench.get);
  const results = useRef<HTMLElement>(null);
  useEffect(() => bench.stop, [bench]);
  return (
    <Frame name="lab" title={lab.title} lead={lab.lead}>
      <div className="lab-columns">
        <Form
          choice={choice}
          scenarios={scenarios}
          isRunning={state?.phase === 'running'}
          onChange={setChoice}
          onRun={() => {
            const asked = askedBy(choice);
            if (asked === null) return;
            bench.start(asked);
            // Once it is drawn, and has the room to scroll.
            requestAnimationFrame(() => bringUp(results.current));
          }}
          onStop={bench.stop}
        />
        <section className="lab-outcome panel" aria-labelledby="lab-outcome" ref={results}>
          <h2 id="lab-outcome">{lab.results}</h2>
          {state === null ? (
            <p className="lab-empty">{lab.empty}</p>
          ) : (
            <Outcome state={state} onGoOn={bench.goOn} />
          )}
        </section>
      </div>
    </Frame>
  );
}

/** On a small screen what comes stands below the form. */
function bringUp(outcome: HTMLElement | null): void {
  if (outcome === null || outcome.getBoundingClientRect().top < innerHeight / 2) return;
  outcome.scrollIntoView({ block: 'start' });
}

type OutcomeProps = { state: BenchState; onGoOn(): void };

function Outcome({ state, onGoOn }: OutcomeProps) {
  const { language } = useScreen();
  const { lab } = useClassWords();
  const [measure, setMeasure] = useState<Followed>('leadershipIndex');
  const [wished, setWished] = useState<Player>('default');
  const { task, runs } = state;
  const [[, players = []] = []] = task.seats;
  const fans = useMemo(
    () => players.map((player) => fanOf(runs, 0, player, measure)),
    [players, runs, measure],
  );
  const reference = fans.find(({ player }) => player === wished) ?? fans[0] ?? null;
  const variable = MEASURES.find(({ id }) => id === measure);
  if (variable === undefined) throw new Error(`no variable ${measure}`);
  const shown: FansProps = { task, fans, reference, variable };
  return (
    <>
      <Progress state={state} onGoOn={onGoOn} />
      <div className="chart-controls">
        <label className="field">
          <span>{lab.measure}</span>
          <select value={measure} onChange={({ target }) => setMeasure(target.value as Followed)}>
            {MEASURES.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[language]}
              </option>
            ))}
          </select>
        </label>
        {players.length > 1 && (
          <label className="field">
            <span>{lab.reference}</span>
            <select
              value={reference?.player}
              onChange={({ target }) => setWished(target.value as Player)}
            >
              {players.map((player) => (
                <option key={player} value={player}>
                  {lab.playerNames[player].name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Fans {...shown} />
      <Results {...shown} bench={state} />
      {runs.length > 0 && state.phase !== 'running' && <TakeAlong {...shown} bench={state} />}
    </>
  );
}

/** How far it has come; only its end is said aloud. */
function Progress({ state, onGoOn }: OutcomeProps) {
  const { numbers } = useScreen();
  const { lab } = useClassWords();
  const { phase, runs, all, leftMs, isOnPage } = state;
  const count = (value: number): string => numbers.plain(value, 0);
  const done = lab.done(count(runs.length), count(all));
  const isRunning = phase === 'running';
  return (
    <div className="lab-progress">
      {isRunning && (
        <>
          <progress value={runs.length} max={all} aria-label={done} />
          <span className="hint" aria-hidden="true">
            {[done, ...(leftMs === null ? [] : [timeLeft(leftMs)])].join(' · ')}
          </span>
          {isOnPage && <span className="hint">{lab.onPage}</span>}
        </>
      )}
      <span role="status">
        {phase === 'done' && lab.finished(count(all))}
        {phase === 'stopped' && lab.stopped(count(runs.length), count(all))}
        {phase === 'failed' && lab.failed}
      </span>
      {(phase === 'stopped' || phase === 'failed') && (
        <button type="button" className="button small" onClick={onGoOn}>
          {lab.goOn(count(all - runs.length))}
        </button>
      )}
    </div>
  );

  function timeLeft(ms: number): string {
    const seconds = Math.ceil(ms / 1000);
    return seconds <= 90
      ? lab.secondsLeft(count(seconds))
      : lab.minutesLeft(count(Math.ceil(seconds / 60)));
  }
}
