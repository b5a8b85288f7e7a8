// The board as files and on paper: everything is made here, on this machine.
import { useState } from 'react';
import { boardSheets, boardTable } from '../../../classroom/board/table.ts';
import { fileName, saveFile } from '../../files.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { BoardReport } from './report.tsx';
import { useBoard } from './view.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function Exports() {
  const { language } = useScreen();
  const { exports } = useClassWords().board;
  const { exercise, scenario, rows, lucks } = useBoard();
  const [isOpen, setOpen] = useState(false);
  const board = { rows, exercise, scenario, language, ...(lucks.size > 0 ? { lucks } : {}) };
  const named = (ending: string): string => fileName([exercise.id, exercise.seed], ending);
  const csv = async (): Promise<void> => {
    const { csvFile } = await import('../../charts/csv.ts');
    const { columns, rows: cells } = boardTable(board);
    const data = cells.map((row) => row.map((cell) => cell ?? ''));
    saveFile(
      named('csv'),
      csvFile(
        columns.map(({ title }) => title),
        data,
      ),
    );
  };
  const xlsx = async (): Promise<void> => {
    const { workbookOf } = await import('../../../classroom/board/xlsx.ts');
    const bytes = await workbookOf(boardSheets(board));
    saveFile(named('xlsx'), new Blob([bytes as BlobPart], { type: XLSX }));
  };
  return (
    <fieldset className="board-exports">
      <legend className="sr-only">{exports.title}</legend>
      <button type="button" className="button" onClick={() => void csv()}>
        {exports.csv}
      </button>
      <button type="button" className="button" onClick={() => void xlsx()}>
        {exports.xlsx}
      </button>
      <button
        type="button"
        id="show-report"
        className="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {exports.report}
      </button>
      {isOpen && <BoardReport onClose={() => setOpen(false)} />}
    </fieldset>
  );
}
