// A chart to take along: its numbers for a spreadsheet, its picture for a paper or a slide.
import { useState } from 'react';
import { type Cell, counted } from '../../views/counting.ts';
import { fileName, saveFile } from '../files.ts';
import { useScreen, useTable } from '../screen.ts';
import { csvFile } from './csv.ts';
import { type FileButton, FileButtons } from './file-buttons.tsx';
import type { LegendEntry } from './picture.tsx';
import { Picture } from './picture.tsx';
import { pngOf, svgOf } from './picture-file.ts';
import type { ViewProps } from './view.tsx';

type Props = Omit<ViewProps, 'legend'> & {
  legend: readonly LegendEntry[];
  periods: readonly string[];
};

export function Downloads({ title, parts, rows, counting, draw, legend, periods }: Props) {
  const { language, words } = useScreen();
  const { game } = useTable();
  const { charts } = words;
  const [said, setSaid] = useState('');
  const save = (ending: string, content: Blob): void => {
    const name = fileName([game.scenario.id, ...parts, game.seed], ending);
    saveFile(name, content);
    setSaid(charts.written(name));
  };
  /** A row a half-year: spreadsheets take each column for a course. */
  const saveCsv = (): void => {
    const unit = counting.name;
    const fields = [words.halfYear, ...rows.map(({ name }) => charts.withUnit(name, unit))];
    const data = periods.map((period, at): Cell[] => [
      period,
      ...rows.map(({ values }) => counted(values[at] ?? Number.NaN, counting)),
    ]);
    save('csv', csvFile(fields, data));
  };
  const svg = (): string =>
    svgOf(
      <Picture
        title={title}
        source={charts.source(game.scenario.title[language], game.seed)}
        legend={legend}
        draw={(size) => draw({ ...size, theme: 'day', marked: null })}
      />,
    );
  const saveSvg = (): void => save('svg', new Blob([svg()], { type: 'image/svg+xml' }));
  const savePng = (): void => {
    pngOf(svg()).then(
      (content) => save('png', content),
      () => setSaid(charts.notWritten),
    );
  };
  const files: readonly FileButton[] = [
    ['CSV', charts.csvHint, saveCsv],
    ['SVG', charts.svgHint, saveSvg],
    ['PNG', charts.pngHint, savePng],
  ];
  return <FileButtons files={files} label={charts.files} said={said} />;
}
