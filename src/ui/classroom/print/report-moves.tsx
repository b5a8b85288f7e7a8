// What the team changed, half-year by half-year, and how long the plan then ran by itself.
import { useScreen } from '../../screen.ts';
import { movesTold } from '../../viewer/moves-told.ts';
import { useClassWords } from '../words.ts';
import type { ReportProps } from './report.tsx';

export function MovesTable({ attempt, game, own }: ReportProps) {
  const screen = useScreen();
  const { words } = screen;
  const { report } = useClassWords().reports;
  const { byHand } = attempt.exercise;
  const halfYears = game.chapters.slice(1);
  const nameOf = (turn: number): string => {
    const period = game.chapters[turn]?.world.period;
    return period === undefined ? '' : words.period(period.year, period.half);
  };
  const last = halfYears.at(-1)?.turn ?? 0;
  return (
    <table className="moves-made">
      <thead>
        <tr>
          <th scope="col">{report.moveHead.halfYear}</th>
          <th scope="col">{report.moveHead.moves}</th>
        </tr>
      </thead>
      <tbody>
        {halfYears
          .filter(({ turn }) => turn <= byHand)
          .map(({ turn, commands }) => {
            const told = commands
              .filter(({ region }) => region === own)
              .flatMap((command) => movesTold(command, screen));
            return (
              <tr key={turn}>
                <th scope="row">{nameOf(turn)}</th>
                <td>{told.length === 0 ? report.noMoves : told.join(' · ')}</td>
              </tr>
            );
          })}
        {last > byHand && (
          <tr>
            <td colSpan={2}>{report.byItself(nameOf(byHand + 1), nameOf(last))}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
