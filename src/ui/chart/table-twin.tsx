// The chart's numbers, for whoever would rather read or hear them.
import { useScreen, useTable } from '../screen.ts';
import { askOf } from '../why/ask.ts';
import { WhyButton } from '../why/why-button.tsx';
import type { ChartProps } from './drawing.tsx';

export function TableTwin({ lines, variable }: ChartProps) {
  const { language, words, numbers } = useScreen();
  const { game, nameOf } = useTable();
  const caption = words.historyLabel(variable.label[language]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className="numbers" aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            {game.chapters.map(({ turn, world }) => (
              <th scope="col" className="num" key={turn}>
                {words.period(world.period.year, world.period.half)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, series }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              {series.map((value, turn) => (
                <td className="num" key={String(turn)}>
                  <WhyButton
                    turn={turn}
                    region={id}
                    what={askOf(variable)}
                    name={words.why.subject(variable.label[language], nameOf(id))}
                    // One stop a row: from the present the panel steps back in time.
                    isTabStop={turn === series.length - 1}
                  >
                    {numbers.text(value, variable.unit)}
                  </WhyButton>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
