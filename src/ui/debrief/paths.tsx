// Where the paths parted: the two courses, the half-year in which they moved apart most, and what
// made it: parts of the index, flows, and the moves behind them.
import type { FlowOpened, Parting, Paths } from '../../lab/debrief.ts';
import { FLOWS, REGION_STOCKS } from '../../views/vocabulary.ts';
import { useScreen, useTable } from '../screen.ts';
import { createScale } from '../why/measure.ts';
import { WhyButton } from '../why/why-button.tsx';
import { Arrow } from './arrow.tsx';
import { CourseChart } from './course-chart.tsx';
import { CourseTable } from './course-table.tsx';
import { useSpeech } from './speech.ts';

export function PathsPart({ paths }: { paths: Paths | null }) {
  const { told } = useSpeech();
  return (
    <section className="debrief-part paths" aria-labelledby="debrief-paths">
      <h3 id="debrief-paths">{told.paths}</h3>
      {paths === null ? <p className="hint">{told.waiting}</p> : <Told paths={paths} />}
    </section>
  );
}

function Told({ paths }: { paths: Paths }) {
  const { told, period, finePoints } = useSpeech();
  const { parting, rank } = paths;
  return (
    <>
      <p>
        {parting === null
          ? told.neverParted
          : told.parted(period(parting.turn), finePoints(parting.points))}
        {told.space}
        {rank !== null && told.rankParted(period(rank.turn), rank.ranks)}
      </p>
      <div className="pair">
        <CourseChart paths={paths} what="leadershipIndex" />
        <CourseChart paths={paths} what="rank" />
      </div>
      <p className="how">{told.pathsHow}</p>
      <details className="debrief-numbers">
        <summary>{told.showNumbers}</summary>
        <CourseTable paths={paths} />
      </details>
      {parting !== null && <Made parting={parting} />}
    </>
  );
}

function Made({ parting }: { parting: Parting }) {
  const { told, finePoints, part, move, period } = useSpeech();
  const { turn, parts, flows, causes, undone } = parting;
  return (
    <div className="pair">
      <div>
        <h4>{told.through}</h4>
        <ul className="parted-parts">
          {parts.map(({ id, points: opened }) => (
            <li key={id} className={id}>
              <span>{part(id)}</span>{' '}
              <b>
                <Arrow of={finePoints(opened)} />
                {finePoints(opened)}
              </b>
            </li>
          ))}
        </ul>
        {flows.length > 0 && (
          <>
            <h4>{told.flows}</h4>
            <ul className="parted-flows">
              {flows.map((each) => (
                <FlowLine key={`${each.flow}-${each.leg}`} turn={turn} opened={each} />
              ))}
            </ul>
            <p className="how">{told.flowsHow}</p>
          </>
        )}
      </div>
      <div>
        <h4>{told.behind}</h4>
        {causes.length + undone.length === 0 ? (
          <p>{told.noneBehind}</p>
        ) : (
          <>
            <ul className="causes">
              {[
                ...causes.map((cause) => ({ ...cause, by: told.byYou })),
                ...undone.map((cause) => ({ ...cause, by: told.alone })),
              ].map((cause) => (
                <li key={`${cause.by}${JSON.stringify(cause.move)}`}>
                  <b>
                    <Arrow of={finePoints(cause.points)} />
                    {finePoints(cause.points)}
                  </b>{' '}
                  <small>
                    {cause.by} · {period(cause.move.turn)}
                  </small>{' '}
                  {move(cause.move)}
                </li>
              ))}
            </ul>
            <p className="how">{told.behindHow}</p>
          </>
        )}
      </div>
    </div>
  );
}

function FlowLine({ turn, opened }: { turn: number; opened: FlowOpened }) {
  const { language, numbers } = useScreen();
  const { own } = useTable();
  const { told, finePoints, period } = useSpeech();
  const { flow, leg, stock, points } = opened;
  const { label, unit } = REGION_STOCKS[stock];
  const name = told.flow(FLOWS[flow].label[language], label[language], leg === 'out');
  const scale = createScale(unit, [opened.own - opened.usual], language, numbers);
  return (
    <li>
      <b>
        <Arrow of={finePoints(points)} />
        {finePoints(points)}
      </b>{' '}
      <WhyButton
        turn={turn}
        region={own}
        what={stock}
        open={`${flow}-${leg}`}
        name={told.whyOpen(label[language], period(turn))}
      >
        {name}
      </WhyButton>{' '}
      <small>{told.flowAgainst(scale.value(opened.own), scale.value(opened.usual))}</small>
    </li>
  );
}
