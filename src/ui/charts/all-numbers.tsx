// Every number of the game so far in one file: a row for each half-year and region.
import { exportedTable } from '../../record/export.ts';
import { fileName, saveFile } from '../files.ts';
import { useScreen, useTable } from '../screen.ts';
import { csvFile } from './csv.ts';

export function AllNumbers() {
  const { language, words } = useScreen();
  const { game } = useTable();
  const { charts } = words;
  const save = (): void => {
    const { fields, data } = exportedTable(game, 'all', language);
    saveFile(fileName([game.scenario.id, 'all', game.seed], 'csv'), csvFile(fields, data));
  };
  return (
    <button type="button" className="button small" title={charts.allNumbersHint} onClick={save}>
      {charts.allNumbers}
    </button>
  );
}
