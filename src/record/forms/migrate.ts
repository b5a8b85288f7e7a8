// Files of an older format become files of this one, before anything else is asked of them. Only the
// form is brought up to date: a game that was played under other rules stays one that was.
import { MARK_DIGITS } from '../../game/replay.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One step for each format, from the one of its key to the next. */
const STEPS: Readonly<Record<number, (file: Plain) => Plain>> = {
  1: fromFormat1,
};

/** Plain data of any format that ever was, as the newest; whatever else it is stays as it is. */
export function migrated(value: unknown): unknown {
  let file = value;
  while (isPlain(file) && typeof file.format === 'number') {
    const step = Object.hasOwn(STEPS, file.format) ? STEPS[file.format] : undefined;
    if (step === undefined) break;
    file = step(file);
  }
  return file;
}

/** It named the rules by their number alone, kept marks by name, and had no checksum. */
function fromFormat1({ rules = null, history, ...rest }: Plain): Plain {
  return {
    ...rest,
    format: 2,
    game: '0.1.0',
    rules: { version: rules, digest: null },
    ...(Array.isArray(history) ? { history: history.map(turnFromFormat1) } : {}),
    checksum: null,
  };
}

function turnFromFormat1(turn: unknown): unknown {
  if (!isPlain(turn) || !isPlain(turn.marks)) return turn;
  const { regions, stocks } = turn.marks;
  return { ...turn, marks: { regions: runTogether(regions), stocks: runTogether(stocks) } };
}

function runTogether(marks: unknown): unknown {
  if (!isPlain(marks)) return marks;
  return Object.values(marks)
    .map((mark) => (typeof mark === 'string' ? mark.slice(0, MARK_DIGITS) : '?'))
    .join('');
}
