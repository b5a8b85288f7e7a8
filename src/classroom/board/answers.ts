// What a class answered, question by question; what it foretold beside what came.
import { type Band, bandOf } from '../../lab/bands.ts';
import { type Exercise, PARTS, type Question, type QuestionPart } from '../exercise.ts';
import type { Row } from './row.ts';
import { type CountedRow, rankedRows } from './rows.ts';

export type Gathered = {
  question: Question;
  part: QuestionPart;
  /** Teams that answered, of those that count. */
  answered: number;
} & (
  | { kind: 'text'; texts: { row: CountedRow; text: string }[] }
  /** By the place of the choice. */
  | { kind: 'choice'; choices: CountedRow[][] }
  | {
      kind: 'number';
      values: Foretold[];
      band: Band | null;
      /** Equal steps over what has been answered, for a histogram. */
      steps: { from: number; to: number; count: number }[];
      /** Mean distance from what came; null where nothing was foretold. */
      meanError: number | null;
    }
);

export type Foretold = { row: CountedRow; value: number; came: number | null };

const MOST_STEPS = 10;

/** Every question in the order in which they are asked, teams in the order of their results. */
export function gatheredAnswers(rows: readonly Row[], exercise: Exercise): Gathered[] {
  const counted = rankedRows(rows).map(({ row }) => row);
  return PARTS.flatMap((part) =>
    exercise.questions[part].map((question) => gathered(question, part, counted)),
  );
}

function gathered(question: Question, part: QuestionPart, rows: readonly CountedRow[]): Gathered {
  const answers = rows.flatMap((row) => {
    const { answers: given } = row.work;
    const answer = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    return answer === undefined ? [] : [{ row, answer }];
  });
  const head = { question, part, answered: answers.length };
  switch (question.kind) {
    case 'text': {
      const texts = answers.map(({ row, answer }) => ({ row, text: String(answer) }));
      return { ...head, kind: 'text', texts };
    }
    case 'choice': {
      const choices = question.choices.map((_, place) =>
        answers.filter(({ answer }) => answer === place).map(({ row }) => row),
      );
      return { ...head, kind: 'choice', choices };
    }
    case 'number': {
      const values = answers.map(({ row, answer }): Foretold => {
        const { came } = row.work;
        return { row, value: Number(answer), came: came[question.id] ?? null };
      });
      return { ...head, kind: 'number', values, ...spreadOf(values) };
    }
  }
}

function spreadOf(values: readonly Foretold[]) {
  const numbers = values.map(({ value }) => value);
  const errors = values.flatMap(({ value, came }) =>
    came === null ? [] : [Math.abs(value - came)],
  );
  const mean = (list: readonly number[]): number | null =>
    list.length === 0 ? null : list.reduce((sum, each) => sum + each, 0) / list.length;
  return {
    band: numbers.length === 0 ? null : bandOf(numbers),
    steps: stepsOf(numbers),
    meanError: mean(errors),
  };
}

/** Steps of one width; of whole numbers each step holds as many, one where there is room. */
function stepsOf(values: readonly number[]): { from: number; to: number; count: number }[] {
  if (values.length === 0) return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isWhole = values.every(Number.isInteger);
  const span = isWhole ? most - least + 1 : most - least;
  const width = isWhole ? Math.ceil(span / MOST_STEPS) : span / MOST_STEPS;
  const count = span === 0 ? 1 : isWhole ? Math.ceil(span / width) : MOST_STEPS;
  const steps = Array.from({ length: count }, (_, k) => {
    const from = least + k * width;
    return { from, to: isWhole ? from + width - 1 : from + width, count: 0 };
  });
  for (const value of values) {
    const at = width === 0 ? 0 : Math.min(count - 1, Math.floor((value - least) / width));
    const step = steps[at];
    if (step !== undefined) step.count += 1;
  }
  return steps;
}
