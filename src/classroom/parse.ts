// A text becomes a checked exercise, or a list of everything that is wrong with it: its shape first,
// then what must go together. Nothing past this file checks an exercise again.
import { submit } from '../game/game.ts';
import { located, type Parsed, type Problem, parseJson } from '../scenario/json.ts';
import { matchSchema } from '../scenario/match.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Exercise, exerciseGame, PARTS, presetCommands, type Question } from './exercise.ts';
import { exerciseSchema } from './schema.ts';

export function parseExercise(source: string, scenarios: readonly Scenario[]): Parsed<Exercise> {
  const json = parseJson(source);
  if (!json.ok) return json;
  const checked = checkExercise(json.value, scenarios);
  return checked.ok ? checked : { ok: false, problems: located(source, checked.problems) };
}

/** Plain data to an exercise that can be played. */
export function checkExercise(value: unknown, scenarios: readonly Scenario[]): Parsed<Exercise> {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== 1) {
    const expected = `format 1; this file says ${format}`;
    return { ok: false, problems: [{ code: 'unknown-version', pointer: '/format', expected }] };
  }
  const shaped = matchSchema(exerciseSchema, value);
  if (!shaped.ok) return shaped;
  const problems = inconsistencies(shaped.value, scenarios);
  return problems.length > 0 ? { ok: false, problems } : shaped;
}

type Say = (pointer: string, expected: string) => void;

function inconsistencies(exercise: Exercise, scenarios: readonly Scenario[]): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (pointer, expected) => {
    problems.push({ code: 'not-consistent', pointer, expected });
  };
  const { byHand, turns, goals, questions } = exercise;
  if (byHand > turns) say('/byHand', `at most the half-years in all, ${turns}`);
  goals.forEach(({ id, from, to }, i) => {
    if (from === to) say(`/goals/${i}/to`, 'another value than where it counts for nothing');
    if (goals.findIndex((goal) => goal.id === id) < i) {
      say(`/goals/${i}/id`, `an id that no other goal has, not "${id}"`);
    }
  });
  questions.during.forEach(({ turn }, i) => {
    if (turn > byHand) say(`/questions/during/${i}/turn`, `a half-year by hand, 1 to ${byHand}`);
  });
  checkQuestions(exercise, say);
  const scenario = scenarios.find(({ id }) => id === exercise.scenario);
  if (scenario === undefined) {
    const known = scenarios.map(({ id }) => id).join(', ');
    say('/scenario', `one of ${known}`);
  } else checkSeats(exercise, scenario, say);
  return problems;
}

function checkQuestions({ questions }: Exercise, say: Say): void {
  const seen = new Set<string>();
  for (const part of PARTS) {
    questions[part].forEach((question: Question, i) => {
      const { id } = question;
      const at = `/questions/${part}/${i}`;
      if (seen.has(id)) say(`${at}/id`, `an id that no other question has, not "${id}"`);
      seen.add(id);
      if (question.kind === 'number' && question.least >= question.most) {
        say(`${at}/most`, `more than the least, ${question.least}`);
      }
    });
  }
}

/** Whether every open seat is there, and can begin as it is preset. */
function checkSeats(exercise: Exercise, scenario: Scenario, say: Say): void {
  exercise.seats.forEach((region, i) => {
    const { seats } = exercise;
    if (seats.indexOf(region) < i) say(`/seats/${i}`, 'each region once');
    if (scenario.regions.some(({ id }) => id === region)) checkPreset(exercise, scenario, i, say);
    else say(`/seats/${i}`, `a region of ${scenario.id}, not "${region}"`);
  });
}

function checkPreset(exercise: Exercise, scenario: Scenario, seat: number, say: Say): void {
  const region = exercise.seats[seat] as Exercise['seats'][number];
  let game = exerciseGame({ ...exercise, preset: [] }, scenario, region);
  presetCommands(exercise, region).forEach((command, i) => {
    const submitted = submit(game, command);
    if (submitted.ok) game = submitted.game;
    else say(`/preset/${i}`, `what ${region} can do at the start (${submitted.refusal})`);
  });
}
