// From a folder of hand-ins to the board's tables.
import process from 'node:process';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import { boardTask } from '../classroom/board/jobs.ts';
import type { Luck } from '../classroom/board/luck.ts';
import { COUNTED, MARKS, type Mark, type Row } from '../classroom/board/row.ts';
import { isCounted, markedRows, setAside } from '../classroom/board/rows.ts';
import { type Board, boardSheets, boardTable } from '../classroom/board/table.ts';
import { MARK_NAMES, reasonText } from '../classroom/board/words.ts';
import { workbookOf } from '../classroom/board/xlsx.ts';
import { readCode } from '../classroom/code.ts';
import type { Exercise } from '../classroom/exercise.ts';
import { readExercise } from '../classroom/read.ts';
import { exerciseNamed, scenarioFor } from '../classroom/shelf.ts';
import type { Language } from '../engine/types.ts';
import type { BoardOptions } from './board.ts';
import { EXITS, print, say, Unusable } from './exits.ts';
import { checkTarget, isFileName, problemLine, readText, writeWhole } from './files.ts';
import { entriesIn, filesIn, pathsOf } from './folder.ts';
import { doAll } from './judges.ts';
import { toCsv } from './options.ts';

export async function board(folder: string, options: BoardOptions): Promise<void> {
  const { out, xlsx, force = false, lang: language, luck = false } = options;
  const exercise = findExercise(options.exercise);
  const files = filesIn(folder);
  if (files.length === 0) throw new Unusable(`${folder}: there is no file in it`);
  const inputs = [
    ...pathsOf(folder, files),
    ...(isFileName(options.exercise) ? [options.exercise] : []),
  ];
  if (out !== undefined) checkTarget(out, force, inputs, '--out');
  if (xlsx !== undefined) {
    checkTarget(xlsx, force, out === undefined ? inputs : [...inputs, out], '--xlsx');
  }

  const task = boardTask(exercise, shipped);
  const entries = await entriesIn(files);
  const checked = await doAll(
    task,
    entries.map((entry) => ({ kind: 'check', entry })),
    { name: 'checking', workers: options.workers },
  );
  const rows = markedRows(
    checked.flatMap((done) => (done?.kind === 'check' ? [done.row] : [])),
    exercise,
  );
  const told: Board = { rows, exercise, scenario: scenarioFor(exercise, shipped), language };
  if (luck) told.lucks = await lucksOf(rows, options, task);

  for (const row of setAside(rows)) say(lineOf(row, language));
  const { columns, rows: lines } = boardTable(told);
  const csv = toCsv(
    columns.map(({ title }) => title),
    lines.map((line) => line.map((cell) => cell ?? '')),
  );
  if (out !== undefined) writeWhole(out, csv, force);
  else if (xlsx === undefined) print(csv);
  if (xlsx !== undefined) writeWhole(xlsx, await workbookOf(boardSheets(told)), force);
  say(summaryOf(rows, files.length, language));
  if (setAside(rows).length > 0) process.exitCode = EXITS.wrong;
}

/** A shipped exercise by its id or its code; any other from a file or a link. Throws Unusable. */
function findExercise(argument: string): Exercise {
  const known = exercises.find(({ id }) => id === argument);
  if (known !== undefined) return known;
  if (argument.includes('#exercise=')) return readOwn(argument, argument);
  if (isFileName(argument)) return readOwn(argument, readText(argument));
  const code = readCode(argument);
  if (code.ok && code.kind === 'custom') {
    throw new Unusable(
      `--exercise: ${code.code} is the code of an exercise that somebody made; name its file`,
    );
  }
  const named = code.ok ? exerciseNamed(code, exercises) : undefined;
  if (named !== undefined) return named;
  if (!code.ok && code.reason === 'slip') {
    throw new Unusable(`--exercise: the letters of ${argument} do not belong to its numbers`);
  }
  const ids = exercises.map(({ id }) => id).join(', ');
  throw new Unusable(
    `--exercise: no exercise "${argument}"; there is ${ids}, or name a .json file`,
  );
}

function readOwn(name: string, text: string): Exercise {
  const read = readExercise(text, shipped);
  if (read.ok) return read.exercise;
  if (read.reason === 'problems') {
    throw new Unusable(read.problems.map((problem) => problemLine(name, problem)).join('\n'));
  }
  throw new Unusable(`--exercise: ${name.slice(0, 60)} is no exercise (${read.reason})`);
}

async function lucksOf(
  rows: readonly Row[],
  { workers }: BoardOptions,
  task: ReturnType<typeof boardTask>,
): Promise<Map<string, Luck>> {
  const counted = rows.filter(isCounted);
  const dealt = await doAll(
    task,
    counted.map(({ work }) => ({ kind: 'luck', work })),
    { name: 'luck', workers },
  );
  return new Map(
    counted.flatMap(({ work }, at) => {
      const done = dealt[at];
      return done?.kind === 'luck' ? [[work.attempt, done.luck] as const] : [];
    }),
  );
}

function lineOf({ source, team = '', mark, reason }: Row, language: Language): string {
  const isChinese = language === 'zh';
  const [colon, name] = [isChinese ? '：' : ': ', MARK_NAMES[mark][language]];
  const by = isChinese ? `（${team}）` : ` (${team})`;
  const from = source.includes(team) ? source : `${source}${by}`;
  return [from, name, reasonText(reason, language)].join(colon).replaceAll('\n', ' ');
}

function summaryOf(rows: readonly Row[], files: number, language: Language): string {
  const isChinese = language === 'zh';
  const counted = rows.filter(isCounted).length;
  const listed = (marks: readonly Mark[]): string => {
    const list = marks.flatMap((mark) => {
      const count = rows.filter((row) => row.mark === mark).length;
      const name = MARK_NAMES[mark][language];
      return count === 0 ? [] : [isChinese ? `${name}${count}份` : `${name} ${count}`];
    });
    if (list.length === 0) return '';
    return isChinese ? `（${list.join('，')}）` : ` (${list.join(', ')})`;
  };
  const unfinished = listed(['unfinished']);
  const aside = listed(MARKS.filter((mark) => !COUNTED.includes(mark)));
  const left = rows.length - counted;
  return isChinese
    ? `${files}个文件：计入${counted}份${unfinished}，未计入${left}份${aside}`
    : `${files} ${files === 1 ? 'file' : 'files'}: ${counted} count${unfinished}, ${left} set aside${aside}`;
}
