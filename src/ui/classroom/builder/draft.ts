// An exercise while it is being written. It has the shape of one, and values that need not hold yet:
// a number that is none (NaN), a text that is empty. What it comes to is made in one place, here.
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import {
  type Exercise,
  exerciseDigest,
  NO_LOCKS,
  PARTS,
  type Question,
  questionsOf,
} from '../../../classroom/exercise.ts';
import type { Goal, Measure } from '../../../classroom/goals.ts';
import { checkExercise } from '../../../classroom/parse.ts';
import { numberOf } from '../../../classroom/shelf.ts';
import type { Language, RegionId, Text } from '../../../engine/types.ts';
import type { Parsed } from '../../../scenario/json.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { drawSeed } from '../../start/setup.ts';
import { createNumbers } from '../../words/index.ts';
import { measureName } from '../measures.ts';

export type Draft = Exercise;

/** Seeds that are read aloud: four digits are plenty. */
const DRAWN_SEEDS = 10_000;

export const drawShortSeed = (): number => drawSeed() % DRAWN_SEEDS;

const NOTHING: Text = { zh: '', en: '' };

export function newDraft({ id, regions }: Scenario): Draft {
  const first = regions.find((region) => region.id === 'hangzhou') ?? regions[0];
  return {
    format: 1,
    id: 'own',
    title: NOTHING,
    aim: NOTHING,
    scenario: id,
    seed: drawShortSeed(),
    seats: first === undefined ? [] : [first.id as RegionId],
    byHand: 6,
    turns: 12,
    rivals: 'default',
    goals: [
      { id: 'g1', title: NOTHING, weight: 50, ...usualGoal({ kind: 'rank' }, regions.length, 12) },
      { id: 'g2', title: NOTHING, weight: 50, ...usualGoal({ kind: 'indexGain' }, 0, 12) },
    ],
    locks: NO_LOCKS,
    preset: [],
    questions: { before: [], during: [], after: [] },
    minutes: { predict: 5, play: 22, debrief: 15 },
  };
}

/** A measure with the values that are a fair beginning; a lazy game tells better ones. */
export function usualGoal(
  measure: Measure,
  regions: number,
  turns: number,
): Pick<Goal, 'measure' | 'from' | 'to'> {
  switch (measure.kind) {
    case 'rank':
      return { measure, from: regions, to: 1 };
    case 'stockRatio':
      return { measure, from: 1, to: 2 };
    case 'targetsMet':
      return { measure, from: 0, to: Math.max(1, Math.floor(turns / 2)) };
    case 'halfYearsBeyond':
      return { measure, from: turns, to: 0 };
    case 'spent':
      return { measure, from: 500, to: 100 };
    case 'indexGain':
      return { measure, from: 0, to: 10 };
    default:
      return { measure, from: 0, to: 1000 };
  }
}

/** An id that nothing in the list has yet. */
export function freshId(letter: string, taken: readonly { id: string }[]): string {
  for (let k = taken.length + 1; ; k++) {
    const id = `${letter}${k}`;
    if (!taken.some((each) => each.id === id)) return id;
  }
}

export const freshQuestionId = (draft: Draft): string => freshId('q', questionsOf(draft));

/** What was written in one language only stands in both. */
export function inBoth({ zh, en }: Text): Text {
  const [chinese, english] = [zh.trim(), en.trim()];
  return { zh: chinese || english, en: english || chinese };
}

/** A goal that was given no title is called what it measures. */
export function goalTitle({ title, measure }: Pick<Goal, 'title' | 'measure'>): Text {
  const own = inBoth(title);
  return own.zh === '' ? measureTitle(measure) : own;
}

export function measureTitle(measure: Measure): Text {
  const named = (language: Language): string =>
    measureName(measure, language, createNumbers(language));
  return { zh: named('zh'), en: named('en') };
}

/**
 * The exercise that a draft comes to. What differs from every shipped one has an id of its own, which
 * says what is in it.
 */
export function finished(draft: Draft): Exercise {
  const whole = plain({
    ...draft,
    title: inBoth(draft.title),
    aim: inBoth(draft.aim),
    goals: draft.goals.map((goal) => ({ ...goal, title: goalTitle(goal) })),
    questions: {
      before: draft.questions.before.map(wholeQuestion),
      during: draft.questions.during.map(wholeQuestion),
      after: draft.questions.after.map(wholeQuestion),
    },
  });
  return numberOf(whole, exercises) === null ? { ...whole, id: idOf(whole) } : whole;
}

function wholeQuestion<Q extends Question>(question: Q): Q {
  const text = inBoth(question.text);
  switch (question.kind) {
    case 'choice':
      return { ...question, text, choices: question.choices.map(inBoth) };
    case 'number':
      return { ...question, text, unit: inBoth(question.unit) };
    case 'text':
      return { ...question, text };
  }
}

function idOf(exercise: Exercise): string {
  return `own-${exerciseDigest({ ...exercise, id: 'own' }).slice(0, 12)}`;
}

/** A number that is none becomes null, as in a file; a digest takes no other. */
function plain(exercise: Exercise): Exercise {
  return JSON.parse(JSON.stringify(exercise)) as Exercise;
}

/** What a draft comes to, or all that is wrong with it. */
export function checkDraft(draft: Draft, scenarios: readonly Scenario[]): Parsed<Exercise> {
  const whole = finished(draft);
  const checked = checkExercise(whole, scenarios);
  if (checked.ok) return checked;
  // A text that is still to be written hides nothing that is wrong with the rest.
  const rest = checkExercise(withoutGaps(whole), scenarios);
  const places = new Set(checked.problems.map(({ pointer }) => pointer));
  const others = rest.ok ? [] : rest.problems.filter(({ pointer }) => !places.has(pointer));
  return { ok: false, problems: [...checked.problems, ...others] };
}

function withoutGaps(value: unknown): unknown {
  if (value === '') return '…';
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutGaps(each)]));
}

/** Whether what a browser kept has the shape of a draft; what is in it is checked as all drafts are. */
export function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  if (typeof draft !== 'object' || draft === null || draft.format !== 1) return false;
  const { title, aim, seats, goals, locks, preset, questions, minutes } = draft;
  const lists = [seats, goals, preset, locks?.levers, locks?.programmes];
  return (
    [title, aim].every((text) => typeof text?.zh === 'string' && typeof text.en === 'string') &&
    lists.every(Array.isArray) &&
    PARTS.every((part) => Array.isArray(questions?.[part])) &&
    typeof minutes === 'object'
  );
}
