// The results to take along: the games and the fans for a spreadsheet, the fans as a picture, and the
// command that plays the same again.
import { useRef, useState } from 'react';
import { periodAfter } from '../../../engine/types.ts';
import { FAN_SHARES } from '../../../lab/courses.ts';
import { SWEEP_FIELDS } from '../../../lab/sweep.ts';
import { type Cell, counted, countingOf } from '../../../views/counting.ts';
import { BRANCH_COLOURS, regionColour } from '../../../views/palette.ts';
import { csvFile } from '../../charts/csv.ts';
import { type FileButton, FileButtons } from '../../charts/file-buttons.tsx';
import { Picture } from '../../charts/picture.tsx';
import { pngOf, svgOf } from '../../charts/picture-file.ts';
import type { Size } from '../../drawings/axes.tsx';
import { fileName, saveFile } from '../../files.ts';
import { useScreen } from '../../screen.ts';
import { copyText } from '../../share/copy.ts';
import { useClassWords } from '../words.ts';
import type { BenchState } from './bench.ts';
import { commandOf } from './choice.ts';
import { FanLines } from './fan.tsx';
import { type FansProps, useFanProps } from './fans.tsx';

type Props = FansProps & { bench: BenchState };

const [INK = ''] = BRANCH_COLOURS.day;

export function TakeAlong({ bench, ...props }: Props) {
  const { task, fans, reference, variable } = props;
  const { language, words, numbers } = useScreen();
  const { lab } = useClassWords();
  const { common, dashedFor } = useFanProps(props);
  const [said, setSaid] = useState('');
  const { scenario, seeds } = task;
  const [[region = ''] = []] = task.seats;
  const named = scenario.regions.find(({ id }) => id === region)?.name[language] ?? region;
  const title = lab.fansTitle(variable.label[language], named);
  const count = (value: number): string => numbers.plain(value, 0);

  const save = (parts: readonly string[], ending: string, content: Blob): void => {
    const range = `${seeds.first}-${seeds.last}`;
    const name = fileName([scenario.id, ...parts, region, range], ending);
    saveFile(name, content);
    setSaid(words.charts.written(name));
  };
  const saveRows = (): void => {
    const rows = bench.runs.flatMap((run) => run.rows);
    const data = rows.map((row): Cell[] => SWEEP_FIELDS.map((field) => row[field]));
    save(['sweep'], 'csv', csvFile(SWEEP_FIELDS, data));
  };
  const saveFans = (): void => {
    const counting = countingOf(variable.unit, language);
    const label = words.charts.withUnit(variable.label[language], counting.name);
    const fields = [lab.player, lab.games, words.halfYear, label].concat(
      FAN_SHARES.map((share) => lab.quantile(count(100 * share))),
    );
    const data = fans.flatMap(({ player, games, course }) =>
      course.map((at, turn): Cell[] => {
        const { year, half } = periodAfter(scenario.start, turn);
        const who = lab.playerNames[player].name;
        return [who, games, words.period(year, half), ...at.map((each) => counted(each, counting))];
      }),
    );
    save(['fans', variable.id], 'csv', csvFile(fields, data));
  };
  const legend = [
    { id: 'fan', name: lab.legend, fill: null, line: { colour: INK, dash: undefined } },
    ...(fans.length > 1 && reference !== null
      ? [
          {
            id: 'other',
            name: lab.legendDashed(lab.playerNames[reference.player].name),
            fill: null,
            line: { colour: INK, dash: '5 4' },
          },
        ]
      : []),
  ];
  const svg = (): string =>
    svgOf(
      <Picture
        title={title}
        source={lab.source(scenario.title[language], String(seeds.first), String(seeds.last))}
        legend={legend}
        draw={drawAll}
      />,
    );
  const saveSvg = (): void =>
    save(['fans', variable.id], 'svg', new Blob([svg()], { type: 'image/svg+xml' }));
  const savePng = (): void => {
    pngOf(svg()).then(
      (content) => save(['fans', variable.id], 'png', content),
      () => setSaid(words.charts.notWritten),
    );
  };
  const files: readonly FileButton[] = [
    [lab.rowsCsv, lab.rowsCsvHint, saveRows],
    [lab.fansCsv, lab.fansCsvHint, saveFans],
    ['SVG', lab.svgHint, saveSvg],
    ['PNG', lab.pngHint, savePng],
  ];
  return (
    <section className="lab-files">
      <FileButtons files={files} label={lab.files} said={said} />
      <Command text={commandOf(task)} />
    </section>
  );

  /** All fans in one drawing, in rows of up to three. */
  function drawAll({ width, height, text }: Size) {
    const columns = fans.length === 4 ? 2 : Math.min(3, fans.length);
    const rows = Math.ceil(fans.length / columns);
    const size = { width: width / columns - 14, height: height / rows - 34, text };
    return fans.map((fan, at) => (
      <g
        key={fan.player}
        transform={`translate(${(at % columns) * (width / columns)} ${Math.floor(at / columns) * (height / rows) + 26})`}
      >
        <text className="name own" x={4} y={-8}>
          {lab.playerNames[fan.player].name}
        </text>
        {fan.games > 0 && (
          <FanLines
            {...size}
            {...common}
            course={fan.course}
            dashed={dashedFor(fan)}
            colour={regionColour('day', region)}
          />
        )}
      </g>
    ));
  }
}

function Command({ text }: { text: string }) {
  const { lab } = useClassWords();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  return (
    <div className="lab-command">
      <h3>{lab.command}</h3>
      <p className="copy-link">
        <input ref={field} readOnly value={text} aria-label={lab.command} />
        <button
          type="button"
          className="button small"
          onClick={() => {
            void copyText(text, field).then((isCopied) => setSaid(isCopied ? lab.copied : ''));
          }}
        >
          {lab.copy}
        </button>
        <span className="hint" role="status">
          {said}
        </span>
      </p>
      <p className="hint">{lab.commandHint}</p>
    </div>
  );
}
