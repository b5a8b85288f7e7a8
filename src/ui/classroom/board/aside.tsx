// What does not count, each with its reason in a sentence; before the class only how many there are.
import { setAside } from '../../../classroom/board/rows.ts';
import { MARK_NAMES, reasonText } from '../../../classroom/board/words.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { useBoard } from './view.ts';

export function Aside() {
  const { language } = useScreen();
  const said = useClassWords();
  const { aside } = said.board;
  const { rows, isShown } = useBoard();
  const list = setAside(rows);
  if (list.length === 0 || isShown) return null;
  return (
    <section className="board-aside" aria-labelledby="board-aside">
      <h2 id="board-aside">
        {aside.title} <small>{list.length}</small>
      </h2>
      <p className="hint">{aside.hint}</p>
      <table className="board-table aside-table">
        <thead>
          <tr>
            <th scope="col">{said.team}</th>
            <th scope="col">{said.board.ranking.mark}</th>
            <th scope="col">{aside.reason}</th>
            <th scope="col">{aside.source}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((row, at) => (
            <tr key={`${at} ${row.source}`}>
              <th scope="row">{row.team ?? '–'}</th>
              <td>{MARK_NAMES[row.mark][language]}</td>
              <td>{reasonText(row.reason, language)}</td>
              <td className="source">{row.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
