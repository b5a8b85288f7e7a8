// The teacher's guide on one page: the lesson by the minute, what to expect, what goes wrong.
import { guides } from '../../../../scenarios/exercises/guides.ts';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import {
  type Figures,
  findingOf,
  type Guide,
  type StrategyMove,
} from '../../../classroom/guide.ts';
import { codeOf, numberOf, scenarioFor } from '../../../classroom/shelf.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Command } from '../../../views/vocabulary.ts';
import { useScreen } from '../../screen.ts';
import { movesTold } from '../../viewer/moves-told.ts';
import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { useClassWords } from '../words.ts';
import { Lost } from './lost.tsx';
import { PrintButton } from './print-button.tsx';
import '../../style/paper.css';

export function TeachersGuide({ found, scenarios }: PageProps) {
  const { reports } = useClassWords();
  if (found.kind !== 'exercise') return <Lost title={reports.guide.title} found={found} />;
  const { exercise } = found;
  return (
    <Frame name="paper" title={reports.guide.title} tools={<PrintButton />}>
      <Page exercise={exercise} scenario={scenarioFor(exercise, scenarios)} />
    </Frame>
  );
}

type Props = { exercise: Exercise; scenario: Scenario };

function Page({ exercise, scenario }: Props) {
  const { language, words, numbers } = useScreen();
  const said = useClassWords();
  const told = said.reports.guide;
  const isShipped = numberOf(exercise, exercises) !== null;
  const own = isShipped ? guides.find(({ guide }) => guide.exercise === exercise.id) : undefined;
  const { predict, play, debrief } = exercise.minutes;
  const each = numbers.plain(play / exercise.byHand, play % exercise.byHand === 0 ? 0 : 1);
  const code = codeOf(exercise, exercises);
  const gap = words.stop === '。' ? '' : ' ';
  const steps: [name: string, minutes: number, line: string, more: string | undefined][] = [
    [told.steps.predict, predict, told.predictLine(code), own?.guide.steps.predict[language]],
    [told.steps.play, play, told.playLine(exercise.byHand, each), own?.guide.steps.play[language]],
    [told.steps.debrief, debrief, told.debriefLine, own?.guide.steps.debrief[language]],
  ];
  return (
    <article className="paper teachers-guide">
      <header>
        <h2>
          {exercise.title[language]} <small>{code}</small>
        </h2>
        <p className="aim">{own?.guide.thesis[language] ?? exercise.aim[language]}</p>
        <p className="hint">
          {scenario.title[language]} · {said.seed(exercise.seed)} ·{' '}
          {said.byHand(exercise.byHand, exercise.turns)}
        </p>
      </header>
      {own === undefined && <p className="notice">{told.none}</p>}
      <section>
        <h3>{told.plan(predict + play + debrief)}</h3>
        <table className="lesson-plan">
          <tbody>
            {steps.map(([name, minutes, line, more]) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <small>{said.minutes(minutes)}</small>
                </th>
                <td>
                  {line}
                  {gap}
                  {more}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {own === undefined ? (
        <section>
          <h3>{told.debrief}</h3>
          <ul>
            {exercise.questions.after.map(({ id, text }) => (
              <li key={id}>{text[language]}</li>
            ))}
          </ul>
        </section>
      ) : (
        <Known guide={own.guide} figures={own.figures} scenario={scenario} />
      )}
      <p className="paper-note">{said.reports.source}</p>
    </article>
  );
}

/** A move as a command; what it gives nothing to is left unsaid. */
function commandOf({ turn: _, ...move }: StrategyMove): Command {
  const command = { ...move, region: '' } as Command;
  if (command.type !== 'plan' || command.shares === undefined) return command;
  const given = Object.entries(command.shares).filter(([, share]) => share > 0);
  return { ...command, shares: Object.fromEntries(given) };
}

type KnownProps = { guide: Guide; figures: Figures; scenario: Scenario };

function Known({ guide, figures, scenario }: KnownProps) {
  const screen = useScreen();
  const { language, words, numbers } = screen;
  const told = useClassWords().reports.guide;
  const nameOf = (id: string): string =>
    scenario.regions.find((region) => region.id === id)?.name[language] ?? id;
  const isOneSeat = new Set(guide.strategies.map(({ seat }) => seat)).size === 1;
  const whole = (value: number): string => numbers.plain(value, 0);
  const movesOf = (moves: readonly StrategyMove[]): string => {
    if (moves.length === 0) return told.noMoves;
    const turns = [...new Set(moves.map(({ turn }) => turn))].sort((a, b) => a - b);
    const parts = turns.map((turn) => {
      const commands = moves.filter((move) => move.turn === turn).map(commandOf);
      const said = commands.flatMap((command) => movesTold(command, screen)).join(' · ');
      return turn === 1 ? said : told.later(turn, said);
    });
    return parts.join(told.between);
  };
  return (
    <>
      <section>
        <h3>{told.findings}</h3>
        <table className="strategies">
          <thead>
            <tr>
              <th scope="col">{told.strategyHead.strategy}</th>
              <th scope="col" className="num">
                {told.strategyHead.score}
              </th>
              <th scope="col" className="num">
                {told.strategyHead.rank}
              </th>
              <th scope="col" className="num">
                {told.strategyHead.gain}
              </th>
              <th scope="col" className="num">
                {told.strategyHead.band}
              </th>
            </tr>
          </thead>
          <tbody>
            {guide.strategies.map(({ id, title, seat, moves }) => {
              const figure = figures[id];
              if (figure === undefined) return null;
              const { low, median, high } = figure.band;
              return (
                <tr key={id}>
                  <th scope="row">
                    {title[language]}
                    {!isOneSeat && words.aside(nameOf(seat))}
                    <small>{movesOf(moves)}</small>
                  </th>
                  <td className="num">{whole(figure.score)}</td>
                  <td className="num">{whole(figure.rank)}</td>
                  <td className="num">{numbers.plain(figure.indexGain, 1, true)}</td>
                  <td className="num">{told.band(whole(low), whole(median), whole(high))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className="hint">{told.bandHint}</p>
        <ul>
          {guide.findings.map((finding) => (
            <li key={finding.en}>{findingOf(finding[language], figures)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{told.wrong}</h3>
        <ul>
          {guide.wrong.map((line) => (
            <li key={line.en}>{line[language]}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{told.debrief}</h3>
        <ul>
          {guide.debrief.map(({ question, answer }) => (
            <li key={question.en}>
              <b>{question[language]}</b> {answer[language]}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{told.limits}</h3>
        <p>{guide.limits[language]}</p>
      </section>
    </>
  );
}
