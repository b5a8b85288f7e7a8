// The chart's numbers, for whoever would rather read or hear them.
import { useScreen, useTable } from '../screen.ts';
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
                  {numbers.text(value, variable.unit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
