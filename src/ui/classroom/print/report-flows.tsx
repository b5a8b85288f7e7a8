// For the stocks that the goals are about, and for output and talent: what made their change.

import { STOCK_VARIABLES, type Variable } from '../../../views/variables.ts';
import type { RegionStock } from '../../../views/vocabulary.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { type FlowSum, flowSums } from './flow-sums.ts';
import type { ReportProps } from './report.tsx';

const ALWAYS: readonly string[] = ['coreOutputYi', 'aiTalent', 'businessEnvironment', 'startups'];
const MOST_STOCKS = 6;
const MOST_FLOWS = 4;

export function Flows({ attempt, game, own }: ReportProps) {
  const { language, words, numbers } = useScreen();
  const { report } = useClassWords().reports;
  const asked = attempt.exercise.goals.flatMap(({ measure }): RegionStock[] =>
    'stock' in measure ? [measure.stock] : [],
  );
  const ids = [...new Set<string>([...asked, ...ALWAYS])].slice(0, MOST_STOCKS);
  const variables = ids.flatMap((id) => STOCK_VARIABLES.find((each) => each.id === id) ?? []);
  const write = ({ unit }: Variable, value: number): string =>
    unit === 'rank' ? '' : numbers.text(value, unit, true);
  const nameOf = ({ label, leg, isBetweenPlaces }: FlowSum): string => {
    const name = label[language];
    if (!isBetweenPlaces) return name;
    return leg === 'in' ? words.flowIn(name) : words.flowOut(name);
  };
  return (
    <>
      <p>{report.flowsLead}</p>
      <table className="flow-sums">
        <tbody>
          {variables
            .map((variable) => flowSums(game, own, variable))
            .map(({ variable, start, end, flows }) => (
              <tr key={variable.id}>
                <th scope="row">{variable.label[language]}</th>
                <td className="num">
                  <b>{write(variable, end - start)}</b>
                </td>
                <td>
                  {flows
                    .slice(0, MOST_FLOWS)
                    .map((flow) => `${nameOf(flow)} ${write(variable, flow.amount)}`)
                    .join(words.stop === '。' ? '；' : '; ')}
                  {flows.length > MOST_FLOWS && words.aside(report.rest(flows.length - MOST_FLOWS))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
