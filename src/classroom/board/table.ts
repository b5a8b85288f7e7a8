// The board as tables to take along, for CSV and for spreadsheets: numbers as numbers in the units of
// their heads, everything else as text.
import type { Language, Text } from '../../engine/types.ts';
import { withUnit } from '../../record/export/table.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { countingOf } from '../../views/counting.ts';
import { REGION_STOCKS, type Unit } from '../../views/vocabulary.ts';
import { type Exercise, type Question, questionsOf } from '../exercise.ts';
import type { Measure } from '../goals.ts';
import type { Luck } from './luck.ts';
import type { Row, Work } from './row.ts';
import { rankedRows, setAside } from './rows.ts';
import { MARK_NAMES, reasonText } from './words.ts';

export type Cell = string | number | null;

export type Column = {
  title: string;
  /** Decimals of a number; null for a text. */
  decimals: number | null;
};

export type Sheet = { name: string; columns: Column[]; rows: Cell[][] };

export type Board = {
  rows: readonly Row[];
  exercise: Exercise;
  scenario: Scenario;
  language: Language;
  /** By attempt, where luck has been worked out. */
  lucks?: ReadonlyMap<string, Luck>;
};

const HEADS = {
  place: { zh: '名次', en: 'Place' },
  team: { zh: '小组', en: 'Team' },
  region: { zh: '席位', en: 'Seat' },
  mark: { zh: '状态', en: 'Mark' },
  reason: { zh: '说明', en: 'Reason' },
  score: { zh: '得分', en: 'Score' },
  points: { zh: '分', en: 'points' },
  rankEnd: { zh: '期末领先指数名次', en: 'Rank by the index at the end' },
  indexEnd: { zh: '期末领先指数', en: 'Leadership index at the end' },
  played: { zh: '逐半年决策的半年数', en: 'Half-years by hand' },
  luckMedian: { zh: '换种子得分（中位数）', en: 'Score on other seeds (median)' },
  luckLow: { zh: '换种子得分（5%）', en: 'Score on other seeds (5 %)' },
  luckHigh: { zh: '换种子得分（95%）', en: 'Score on other seeds (95 %)' },
  luckBeaten: { zh: '胜过其他种子的比例（%）', en: 'Better than on other seeds (%)' },
  hash: { zh: '校验值', en: 'Hash' },
  source: { zh: '来源', en: 'Source' },
  ranking: { zh: '排名', en: 'Ranking' },
  answers: { zh: '回答', en: 'Answers' },
  rejected: { zh: '未计入', en: 'Set aside' },
} as const satisfies Record<string, Text>;

/** A column, and what stands in it for a row. */
type Field = Column & { of(row: Row): Cell };

/** All rows in one table: those that count by their place, then the others. */
export function boardTable(board: Board): Sheet {
  const { rows, exercise, language } = board;
  const ranked = rankedRows(rows).map(({ row }): Row => row);
  const fields = [
    ...headFields(board),
    ...resultFields(board),
    ...questionsOf(exercise).map((question) => answerField(question, language)),
    ...tailFields(board),
  ];
  return sheetOf(HEADS.ranking[language], fields, [...ranked, ...setAside(rows)]);
}

/** A sheet for who counts, one for what they answered, and one for what was set aside and why. */
export function boardSheets(board: Board): [ranking: Sheet, answers: Sheet, rejected: Sheet] {
  const { rows, exercise, language } = board;
  const ranked = rankedRows(rows).map(({ row }): Row => row);
  const head = headFields(board);
  const tail = tailFields(board);
  const questions = questionsOf(exercise).map((question) => answerField(question, language));
  return [
    sheetOf(HEADS.ranking[language], [...head, ...resultFields(board), ...tail], ranked),
    sheetOf(HEADS.answers[language], [...head.slice(0, 3), ...questions], ranked),
    sheetOf(HEADS.rejected[language], [...tail.slice(-1), ...head.slice(1)], setAside(rows)),
  ];
}

function sheetOf(name: string, fields: readonly Field[], rows: readonly Row[]): Sheet {
  return {
    name,
    columns: fields.map(({ title, decimals }) => ({ title, decimals })),
    rows: rows.map((row) => fields.map((field) => shown(field.of(row)))),
  };
}

/** What no table can hold, or turns round what stands beside it; names of files may have it. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Surrogate}\ufffe\uffff]/gu;

function shown(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(UNSEEN, '') : cell;
}

function textField(title: string, of: (row: Row) => string | undefined): Field {
  return { title, decimals: null, of: (row) => of(row) ?? null };
}

function numberField(
  title: string,
  decimals: number,
  of: (work: Work, row: Row) => number | undefined,
): Field {
  const valueIn = (row: Row): number | null =>
    row.work === null ? null : (of(row.work, row) ?? null);
  return {
    title,
    decimals,
    of(row) {
      const value = valueIn(row);
      return value === null ? null : Number(value.toFixed(decimals));
    },
  };
}

function headFields({ rows, scenario, language }: Board): Field[] {
  const places = new Map<Row, number>(rankedRows(rows).map(({ place, row }) => [row, place]));
  const nameOf = (id: string): string =>
    scenario.regions.find((region) => region.id === id)?.name[language] ?? id;
  return [
    numberField(HEADS.place[language], 0, (_, row) => places.get(row)),
    textField(HEADS.team[language], ({ team }) => team),
    textField(HEADS.region[language], ({ work }) => work?.region && nameOf(work.region)),
    textField(HEADS.mark[language], ({ mark }) => MARK_NAMES[mark][language]),
    textField(HEADS.reason[language], ({ reason }) => reasonText(reason, language) || undefined),
  ];
}

function resultFields({ exercise, language, lucks }: Board): Field[] {
  const points = HEADS.points[language];
  const goals = exercise.goals.flatMap(({ id, title, measure }) => {
    const { name, divisor, decimals } = countingFor(measure, language);
    const reached = ({ score }: Work) => score.goals.find((goal) => goal.id === id);
    const value = (work: Work): number | undefined => {
      const held = reached(work);
      return held && held.value / divisor;
    };
    return [
      numberField(withUnit(title[language], name, language), decimals, value),
      numberField(withUnit(title[language], points, language), 1, (work) => reached(work)?.points),
    ];
  });
  return [
    numberField(HEADS.score[language], 1, ({ score }) => score.points),
    ...goals,
    numberField(HEADS.rankEnd[language], 0, ({ ranks }) => ranks.at(-1)),
    numberField(HEADS.indexEnd[language], 1, ({ indices }) => indices.at(-1)),
    numberField(HEADS.played[language], 0, ({ playedTurns }) => playedTurns),
    ...(lucks === undefined ? [] : luckFields(lucks, language)),
  ];
}

function luckFields(lucks: ReadonlyMap<string, Luck>, language: Language): Field[] {
  const field = (head: Text, decimals: number, of: (luck: Luck) => number): Field =>
    numberField(head[language], decimals, ({ attempt }) => {
      const luck = lucks.get(attempt);
      return luck && of(luck);
    });
  return [
    field(HEADS.luckMedian, 1, ({ band }) => band.median),
    field(HEADS.luckLow, 1, ({ band }) => band.low),
    field(HEADS.luckHigh, 1, ({ band }) => band.high),
    field(HEADS.luckBeaten, 0, ({ beaten }) => 100 * beaten),
  ];
}

function answerField(question: Question, language: Language): Field {
  const { id, kind, text } = question;
  const answerIn = ({ answers }: Work): string | number | undefined =>
    Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (kind === 'number') {
    const title = withUnit(text[language], question.unit[language], language);
    return numberField(title, 2, (work) => answerIn(work) as number | undefined);
  }
  return textField(text[language], ({ work }) => {
    const answer = work === null ? undefined : answerIn(work);
    if (answer === undefined) return undefined;
    return kind === 'choice' ? question.choices[Number(answer)]?.[language] : String(answer);
  });
}

function tailFields({ language }: Board): Field[] {
  return [
    textField(HEADS.hash[language], ({ work }) => work?.hash),
    textField(HEADS.source[language], ({ source }) => source),
  ];
}

const DECIMALS: Readonly<Partial<Record<Measure['kind'], number>>> = {
  indexGain: 1,
  stock: 2,
  stockRatio: 2,
  spent: 2,
};

/** How a measure is counted: what its unit is called, and how much makes one of it. */
function countingFor(measure: Measure, language: Language) {
  const { name, divisor } = countingOf(unitOf(measure), language);
  return { name, divisor, decimals: DECIMALS[measure.kind] ?? 0 };
}

function unitOf(measure: Measure): Unit | 'rank' {
  switch (measure.kind) {
    case 'rank':
      return 'rank';
    case 'stock':
      return REGION_STOCKS[measure.stock].unit;
    case 'trained':
      return 'persons';
    case 'spent':
      return '亿元';
    case 'moved':
      return measure.flow === 'startupsMoved' ? 'firms' : 'persons';
    default:
      return 'index';
  }
}
