// Every number of the game so far in one file: a row for each half-year and region.
import { REGION_VARIABLES, regionRows, VARIABLES } from '../../record/rows.ts';
import { fileName, saveFile } from '../files.ts';
import { useScreen, useTable } from '../screen.ts';
import { type Cell, counted, countingOf, csvFile } from './csv.ts';

const COLUMNS = REGION_VARIABLES.flatMap((id) => VARIABLES.find((each) => each.id === id) ?? []);

export function AllNumbers() {
  const { language, words } = useScreen();
  const { game, nameOf } = useTable();
  const { charts } = words;
  const save = (): void => {
    const countings = COLUMNS.map(({ unit }) => countingOf(unit, language));
    const fields = [
      ...[words.halfYear, charts.turn, charts.regionId, words.region],
      ...COLUMNS.map(({ label }, at) =>
        charts.withUnit(label[language], countings[at]?.name ?? ''),
      ),
    ];
    const data = game.chapters.flatMap(({ world, turn }) => {
      const period = words.period(world.period.year, world.period.half);
      return Object.entries(regionRows(world, game.fixed)).map(([id, row]): Cell[] => [
        ...[period, turn, id, nameOf(id)],
        ...REGION_VARIABLES.map((variable, at) =>
          counted(row[variable], countings[at] ?? { name: '', divisor: 1 }),
        ),
      ]);
    });
    saveFile(fileName([game.scenario.id, 'all', game.seed], 'csv'), csvFile(fields, data));
  };
  return (
    <button type="button" className="button small" title={charts.allNumbersHint} onClick={save}>
      {charts.allNumbers}
    </button>
  );
}
