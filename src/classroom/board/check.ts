// One thing that was handed in becomes one row of the board: the work of a team that played the
// exercise by its rules, or the one reason why it does not count. Nothing in it is believed before
// the game has been played again; what costs little is asked first.
import { endTurn, type Game, isOver, type Sitter } from '../../game/game.ts';
import { checksumOf } from '../../game/replay.ts';
import { RULES_DIGEST, RULES_VERSION } from '../../game/version.ts';
import { type CompactRecord, playCompact } from '../../record/forms/compact.ts';
import type { Plain } from '../../record/forms/content.ts';
import { checkCompact } from '../../record/forms/parse.ts';
import { damaged, faulty, type Soundness, type Unread } from '../../record/unread.ts';
import { located } from '../../scenario/json.ts';
import { matchSchema } from '../../scenario/match.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Exercise, exerciseDigest, exerciseSeats, withPreset } from '../exercise.ts';
import type { HandIn } from '../hand-in.ts';
import { lockOn } from '../locks.ts';
import { handInSchema } from '../schema.ts';
import { openHandIn } from './intake/kind.ts';
import { holdsPreset } from './preset.ts';
import type { Entry, Mark, Reason, Row, Work } from './row.ts';
import { teamShown, workOf } from './work.ts';

/** The row of an entry. Rows that speak of each other (twice the same) are for `markedRows`. */
export function checkEntry(
  { source, text, aside }: Entry,
  exercise: Exercise,
  scenarios: readonly Scenario[],
): Row {
  let team = '';
  const row = (mark: Mark, reason: Reason, work: Work | null = null): Row => {
    return { source, ...(team === '' ? {} : { team }), mark, reason, work };
  };
  const unread = (why: Unread): Row => row(markOf(why), { kind: 'unread', unread: why });
  if (aside !== undefined) return row(aside.mark, aside.reason);
  const opened = openHandIn(text);
  if (!opened.ok && opened.reason === 'other-file') {
    return row('no-hand-in', { kind: 'other-file', what: opened.what });
  }
  if (!opened.ok) return unread(opened.unread);
  const { file } = opened;
  if (typeof file.team === 'string') team = teamShown(file.team);
  const isIntact = file.checksum === checksumOf(file);
  const sound: Soundness = { isIntact, isGarbled: text.includes('\ufffd') };
  const foreign = otherVersion(file, isIntact);
  if (foreign !== null) return unread(foreign);
  const read = readHandIn(opened.source, file, sound);
  if (!read.ok) return unread(read.unread);
  const { handIn } = read;

  const { id, digest } = handIn.exercise;
  if (digest !== exerciseDigest(exercise)) {
    return row('wrong-exercise', { kind: 'exercise', found: id, isEdition: id === exercise.id });
  }
  const { record } = handIn;
  const seat = exercise.seats.find((region) => isSeatOf(record, exercise, scenarios, region));
  const what = otherStart(record, exercise) ?? (seat === undefined ? 'seats' : null);
  if (what !== null || seat === undefined) {
    return row('changed', { kind: 'start', what: what ?? 'seats' });
  }
  const stranger = record.moves.findIndex((commands) =>
    commands.some(({ region }) => region !== seat),
  );
  if (stranger >= 0) return row('rule-broken', { kind: 'move', turn: stranger + 1 });

  const scenario = scenarios.find((each) => each.id === exercise.scenario);
  const played = playCompact(record, (name) => scenarios.find((each) => each.id === name));
  if (!played.ok) return unread(faulty(played.fault, sound, record.game, scenario));
  const { game } = played;
  const turn = lockedTurn(exercise, record) ?? (holdsPreset(exercise, game, seat) ? null : 1);
  const work = workOf(exercise, handIn, seat, runOut(game, exercise, seat));
  if (turn !== null) return row('rule-broken', { kind: 'move', turn }, work);
  if (!isIntact) return row('changed', { kind: 'answers' }, work);
  const { byHand } = exercise;
  const stopped = record.moves.length;
  return stopped < byHand
    ? row('unfinished', { kind: 'stopped', turn: stopped, byHand }, work)
    : row('good', { kind: 'none' }, work);
}

const MARK_OF: Readonly<Record<Unread['reason'], Mark>> = {
  empty: 'unreadable',
  'too-large': 'too-large',
  bomb: 'too-large',
  unreadable: 'unreadable',
  'no-record': 'no-hand-in',
  cut: 'unreadable',
  reordered: 'changed',
  damaged: 'unreadable',
  changed: 'changed',
  disagrees: 'changed',
  'other-format': 'other-version',
  'other-rules': 'other-version',
  'unknown-scenario': 'other-version',
  'other-scenario': 'other-version',
};

const markOf = ({ reason }: Unread): Mark => MARK_OF[reason];

/** What another version wrote may well have another shape, so this is asked first. */
function otherVersion(file: Plain, isIntact: boolean): Unread | null {
  const isChanged = !isIntact;
  const { format } = file;
  const { rules, game } = (file.record ?? {}) as {
    rules?: { version?: unknown; digest?: unknown } | null;
    game?: unknown;
  };
  if (Number.isInteger(format) && (format as number) > 1) {
    return { ok: false, reason: 'other-format', recorded: format as number, ours: 1, isChanged };
  }
  const recorded = rules?.version;
  if (!Number.isInteger(recorded)) return null;
  if (recorded === RULES_VERSION && rules?.digest === RULES_DIGEST) return null;
  return {
    ok: false,
    reason: 'other-rules',
    recorded: recorded as number,
    ours: RULES_VERSION,
    game: typeof game === 'string' ? game.slice(0, 32) : null,
    isChanged,
  };
}

type HandInRead = { ok: true; handIn: HandIn } | { ok: false; unread: Unread };

/** Its shape. What our writer never writes was changed, or damaged on its way. */
function readHandIn(source: string, file: Plain, { isIntact, isGarbled }: Soundness): HandInRead {
  const shaped = matchSchema<HandIn>(handInSchema, file);
  const checked = shaped.ok ? checkCompact(shaped.value.record) : shaped;
  if (shaped.ok && checked.ok) return { ok: true, handIn: shaped.value };
  const [first] = checked.ok ? [] : checked.problems;
  const problem = first === undefined ? null : (located(source, [first])[0] ?? first);
  if (isIntact || isGarbled) return { ok: false, unread: damaged(problem) };
  const nowhere = { fault: null, region: null, stock: null, inGame: null };
  return { ok: false, unread: { ok: false, reason: 'changed', problem, ...nowhere } };
}

/** What of the start is not the exercise's; null where all is. */
function otherStart(
  record: CompactRecord,
  exercise: Exercise,
): 'scenario' | 'seed' | 'turns' | null {
  // A scenario that comes along could be any: the exercise's own is at hand.
  const isOther = record.scenario.id !== exercise.scenario || record.embedded !== undefined;
  if (isOther) return 'scenario';
  if (record.seed !== exercise.seed) return 'seed';
  return record.turns === exercise.turns ? null : 'turns';
}

/** Whether a team that leads `region` sits among these players, from the start on. */
function isSeatOf(
  { seats, taken = {} }: CompactRecord,
  exercise: Exercise,
  scenarios: readonly Scenario[],
  region: string,
): boolean {
  const regions = scenarios.find(({ id }) => id === exercise.scenario)?.regions ?? [];
  const expected = exerciseSeats(exercise, { regions }, region);
  const sitter = (id: string): Sitter => (Object.hasOwn(seats, id) ? seats[id] : null) ?? 'default';
  const isKnown = Object.keys(seats).every((id) => Object.hasOwn(expected, id));
  const isTaken = Object.keys(taken).length > 0;
  return isKnown && !isTaken && Object.entries(expected).every(([id, by]) => sitter(id) === by);
}

/** The first half-year with a move that the exercise does not leave to its teams. */
function lockedTurn(exercise: Exercise, { moves, seats }: CompactRecord): number | null {
  const at = moves.findIndex((commands, k) =>
    commands.some(
      (command) => seats[command.region] === 'person' && lockOn(exercise, command, k + 1) !== null,
    ),
  );
  return at < 0 ? null : at + 1;
}

/** What is left runs out by the plan as it stands. */
function runOut(game: Game, exercise: Exercise, seat: Exercise['seats'][number]): Game {
  let ahead = game.chapters.length > 1 ? game : withPreset(game, exercise, seat);
  while (!isOver(ahead)) ahead = endTurn(ahead);
  return ahead;
}
