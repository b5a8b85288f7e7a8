// The laboratory report of an attempt, as courses ask for one: aim, hypothesis, conditions, moves,
// figures, the flows behind them, and a conclusion to be written by hand.
import { useMemo } from 'react';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import { gameScore } from '../../../classroom/goals.ts';
import type { Attempt } from '../../../classroom/hand-in.ts';
import { codeOf } from '../../../classroom/shelf.ts';
import type { RegionId } from '../../../engine/types.ts';
import type { Game } from '../../../game/game.ts';
import { present } from '../../../live/index.ts';
import { Box } from '../../box.tsx';
import { changeTold } from '../../keys/change-told.ts';
import { useScreen, useTable } from '../../screen.ts';
import { GoalsTable } from '../student/goals-table.tsx';
import { useClosed } from '../student/terms.tsx';
import { useClassWords } from '../words.ts';
import { Blanks, Ruled } from './blanks.tsx';
import { PrintButton } from './print-button.tsx';
import { Expected, Observed } from './report-answers.tsx';
import { Figures, IndexChart } from './report-figures.tsx';
import { Flows } from './report-flows.tsx';
import { MovesTable } from './report-moves.tsx';
import '../../style/student.css';
import '../../style/paper.css';

/** Digits of the state hash that tell two games apart at a glance. */
const HASH_DIGITS = 16;

export type ReportProps = { attempt: Attempt; game: Game; own: RegionId };

export function LabReport({ attempt, onClose }: { attempt: Attempt; onClose(): void }) {
  const { game, own } = useTable();
  const { report } = useClassWords().reports;
  return (
    <Box title={report.title} className="report-box tall" tools={<PrintButton />} onClose={onClose}>
      <div className="report-scroll">
        <p className="hint">{report.lead}</p>
        <Report attempt={attempt} game={game} own={own} />
      </div>
    </Box>
  );
}

function Report({ attempt, game, own }: ReportProps) {
  const screen = useScreen();
  const { language, words } = screen;
  const { nameOf } = useTable();
  const said = useClassWords();
  const { report, source } = said.reports;
  const { exercise, team } = attempt;
  const { hash } = present(game);
  const score = useMemo(() => gameScore(exercise.goals, game, own), [exercise, game, own]);
  const closed = useClosed(exercise);
  const given = exercise.preset.map((preset) => changeTold({ ...preset, region: own }, screen));
  const rivals = words.startPage.players[exercise.rivals].name;
  const facts: [name: string, value: string][] = [
    [report.facts.exercise, exercise.title[language]],
    [report.facts.code, codeOf(exercise, exercises)],
    [report.facts.team, team],
    [report.facts.seed, String(exercise.seed)],
    [report.facts.hash, hash.slice(0, HASH_DIGITS)],
  ];
  return (
    <article className="paper lab-report">
      <header>
        <h2>{report.title}</h2>
        <Blanks of={['name', 'number', 'class', 'date', 'mark']} />
        <dl className="report-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      <section>
        <h3>{report.aim}</h3>
        <p>{exercise.aim[language]}</p>
      </section>
      <section>
        <h3>{report.hypothesis}</h3>
        <Expected attempt={attempt} game={game} own={own} />
      </section>
      <section>
        <h3>{report.terms}</h3>
        <p>
          {report.termsLine(game.scenario.title[language], nameOf(own), rivals)}{' '}
          {said.byHand(exercise.byHand, exercise.turns)}
          {words.stop}
          {closed.length > 0 && report.closed(words.list(closed))}
          {given.length > 0 && report.given(words.list(given))}
        </p>
      </section>
      <section>
        <h3>{report.moves}</h3>
        <MovesTable attempt={attempt} game={game} own={own} />
      </section>
      <section>
        <h3>{report.figures}</h3>
        <div className="two">
          <Figures attempt={attempt} game={game} own={own} />
          <div>
            <GoalsTable goals={exercise.goals} score={score} />
            <IndexChart game={game} own={own} />
          </div>
        </div>
      </section>
      <section>
        <h3>{report.flows}</h3>
        <Flows attempt={attempt} game={game} own={own} />
      </section>
      <section>
        <h3>{report.answers}</h3>
        <Observed attempt={attempt} />
      </section>
      <section className="conclusion">
        <h3>{report.conclusion}</h3>
        {report.conclude.map((question) => (
          <div key={question}>
            <p>{question}</p>
            <Ruled lines={2} />
          </div>
        ))}
      </section>
      <p className="paper-note">{source}</p>
    </article>
  );
}
