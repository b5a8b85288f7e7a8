// The main figures at the start, after the half-years by hand, and at the end; the index as a drawing.
import { regionColour } from '../../../views/palette.ts';
import { ALL_VARIABLES, seriesOf, type Variable, valueAt } from '../../../views/variables.ts';
import { valueTicks } from '../../drawings/axes.tsx';
import { LineChart } from '../../drawings/line-chart.tsx';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import type { ReportProps } from './report.tsx';

const SHOWN = [
  'rank',
  'leadershipIndex',
  'coreOutputYi',
  'aiTalent',
  'topScientists',
  'ventureCapitalYi',
  'patienceYears',
  'businessEnvironment',
  'startups',
  'unicorns',
  'computeEflops',
  'knowledge',
  'adoptionShare',
];

const variableOf = (id: string): Variable =>
  ALL_VARIABLES.find((variable) => variable.id === id) as Variable;

export function Figures({ attempt, game, own }: ReportProps) {
  const { language, words, numbers } = useScreen();
  const { figureHead } = useClassWords().reports.report;
  const end = game.chapters.length - 1;
  const turns = [0, Math.min(attempt.exercise.byHand, end), end];
  const write = (variable: Variable, turn: number): string => {
    const value = valueAt(game, turn, own, variable);
    if (variable.unit === 'rank') return numbers.plain(value, 0);
    const { number, unit } = numbers.quantity(value, variable.unit);
    return `${number} ${unit}`.trim();
  };
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{figureHead.figure}</th>
          {[figureHead.start, figureHead.hand, figureHead.end].map((head, k) => (
            <th key={head} scope="col" className="num">
              {head}
              <small>{periodAt(turns[k] as number)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SHOWN.map(variableOf).map((variable) => (
          <tr key={variable.id}>
            <th scope="row">{variable.label[language]}</th>
            {turns.map((turn, k) => (
              <td key={String(k)} className="num">
                {write(variable, turn)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function periodAt(turn: number): string {
    const { year, half } = game.chapters[turn]?.world.period ?? game.scenario.start;
    return words.period(year, half);
  }
}

export function IndexChart({ game, own }: Pick<ReportProps, 'game' | 'own'>) {
  const { language, numbers } = useScreen();
  const { report } = useClassWords().reports;
  const index = variableOf('leadershipIndex');
  return (
    <figure>
      {/* Of one size on any screen, so that paper gets what was drawn. */}
      <div className="chart index-chart">
        <LineChart
          width={330}
          height={230}
          text={1}
          start={game.scenario.start}
          until={game.turns}
          lines={game.scenario.regions.map(({ id, name }) => ({
            id,
            name: name[language],
            colour: id === own ? '#000' : regionColour('day', id),
            series: seriesOf(game, id, index),
            weight: id === own ? 'own' : 'thin',
          }))}
          ticks={(values) => valueTicks(values, 'index 0–100', language, numbers)}
          label={report.chart}
        />
      </div>
      <figcaption>{report.chart}</figcaption>
    </figure>
  );
}
