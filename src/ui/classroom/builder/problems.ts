// What is wrong with a draft, told at its field in the reader's language: by the place and the code
// of each problem that the check found, the same check as everywhere.
import type { Problem } from '../../../scenario/json.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { REFUSALS } from '../../../views/vocabulary.ts';
import type { Screen } from '../../screen.ts';
import type { ClassWords } from '../words.ts';
import type { Draft } from './draft.ts';

export type ToldProblem = { pointer: string; sentence: string };

type Reader = Pick<Screen, 'language' | 'words'> & { said: ClassWords['builder'] };

/** One sentence for each place; a text that lacks both languages lacks one text. */
export function tellProblems(
  problems: readonly Problem[],
  draft: Draft,
  scenario: Scenario | undefined,
  reader: Reader,
): ToldProblem[] {
  const told: ToldProblem[] = [];
  for (const problem of problems) {
    const pointer = problem.pointer.replace(/\/(zh|en)$/, '');
    const seats = seatsRefused(problem, problems);
    const sentence = sentenceOf({ ...problem, pointer }, seats, draft, scenario, reader);
    const isTold = told.some((each) => each.pointer === pointer && each.sentence === sentence);
    if (!isTold) told.push({ pointer, sentence });
  }
  return told;
}

const SEAT_REFUSED = /^what ([\w-]+) can do at the start \(([\w-]+)\)$/;

/** The regions that cannot begin with a preset, each for the same reason. */
function seatsRefused({ pointer, expected }: Problem, problems: readonly Problem[]): string[] {
  const refusal = SEAT_REFUSED.exec(expected)?.[2];
  return problems.flatMap((each) => {
    const [, seat, why] = SEAT_REFUSED.exec(each.expected) ?? [];
    return seat !== undefined && why === refusal && each.pointer === pointer ? [seat] : [];
  });
}

/** The sentences that belong to a field: its own, and those of what is in it. */
export function problemsAt(problems: readonly ToldProblem[], pointer: string): string[] {
  return problems
    .filter((problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`))
    .map(({ sentence }) => sentence);
}

function sentenceOf(
  problem: Problem,
  seats: readonly string[],
  draft: Draft,
  scenario: Scenario | undefined,
  reader: Reader,
): string {
  const { why } = reader.said;
  const { pointer, code, expected } = problem;
  const isAtOdds = code === 'not-consistent';
  const most = Number(/at most (\d+)/.exec(expected)?.[1] ?? 0);
  const [part = '', at = '', ...rest] = pointer.split('/').slice(1);
  const last = rest[rest.length - 1] ?? '';
  if (/ characters/.test(expected)) return most > 0 ? why.tooLong(most) : why.empty;
  switch (part) {
    case 'seed':
    case 'scenario':
      return why[part];
    case 'seats':
      if (at === '') return why.noSeat;
      return expected === 'each region once' ? why.seatTwice : why.seatUnknown;
    case 'byHand':
      return isAtOdds ? why.byHand(draft.turns) : why.halfYears;
    case 'turns':
      return why.halfYears;
    case 'minutes':
      return at === 'play' ? why.minutes(1, 600) : why.minutes(0, 180);
    case 'goals':
      if (at === '') return most > 0 ? why.manyGoals(most) : why.noGoal;
      if (last === 'weight') return why.weight;
      return isAtOdds && last === 'to' ? why.sameValue : why.number;
    case 'preset':
      return presetSentence(problem, seats, last, scenario, reader);
    case 'questions':
      if (rest.length === 0) return why.manyQuestions(most);
      if (last === 'choices') return most > 0 ? why.manyChoices(most) : why.fewChoices;
      if (last === 'turn') return why.turn(draft.byHand);
      return isAtOdds && last === 'most' ? why.leastMost : why.number;
    default:
      return why.other(pointer);
  }
}

function presetSentence(
  { code, expected }: Problem,
  seats: readonly string[],
  last: string,
  scenario: Scenario | undefined,
  { language, words, said }: Reader,
): string {
  if (code !== 'not-consistent') return last === 'targetYi' ? said.why.number : said.why.share;
  const names = seats.map(
    (seat) => scenario?.regions.find(({ id }) => id === seat)?.name[language] ?? seat,
  );
  const refusal = REFUSALS.find((each) => expected.endsWith(`(${each})`));
  return said.why.preset(
    words.list(names),
    refusal === undefined ? expected : words.refusals[refusal],
  );
}
