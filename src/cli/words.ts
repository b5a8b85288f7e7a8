// What the pure rooms say in codes, in words for the command line.
import type { Refusal } from '../model/commands.ts';
import type { Difference, Fault, Suspicion } from '../record/verify.ts';

export const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  'unknown-region': 'the scenario has no such region',
  'not-your-seat': 'the seat is not a person’s',
  'game-over': 'the game is over by then',
  malformed: 'not a command: it has keys that no command of its type has',
  'unknown-command': 'there is no such command',
  'unknown-lever': 'there is no such lever',
  'bad-share': 'a share is a number from 0 to 1',
  'shares-over-one':
    'the shares add up to more than 1 (a lever that is not named keeps the share it has)',
  'unknown-surplus-rule': 'there is no such rule for the surplus',
  'unknown-programme': 'there is no such programme',
  'programme-running': 'the programme is running already',
  'programme-not-running': 'the programme is not running',
  'no-attention-left': 'the region runs as many programmes as it has attention for',
  'field-missing': 'a direction needs a field',
  'field-not-wanted': 'only a direction has a field',
  'no-meeting-now': 'the meeting is held in the first half of a year only',
  'unknown-priority': 'there is no such priority',
  'target-out-of-range': 'a target is 0.9 to 2 times present core output',
  locked: 'the exercise does not leave that to its teams',
  'runs-by-itself': 'the exercise lets the plan run by itself from then on',
};

/** What seems to have become of a record that does not check. */
export const SUSPICION_WORDS: Readonly<Record<Suspicion, string>> = {
  'other-version':
    'the file is as it was written: it looks like the work of another version of the game, or of another program',
  damaged: 'the file holds what no program of ours writes: it looks damaged; get it anew',
  changed: 'the file is well-formed, but not as it was written: it looks changed',
};

/** What is wrong with a record, in a sentence. */
export function faultWords(fault: Fault): string {
  switch (fault.reason) {
    case 'other-rules':
      return fault.recorded === fault.ours
        ? `recorded under another edition of rules version ${fault.ours} (their digest differs), so its hashes cannot be compared`
        : `recorded under rules version ${fault.recorded}; this program plays version ${fault.ours}, so its hashes cannot be compared`;
    case 'unknown-scenario':
      return `no scenario "${fault.scenario}" is shipped, and the record does not hold it`;
    case 'other-scenario':
      return fault.embedded
        ? `the scenario in the record does not have the digest that the record names`
        : `the scenario "${fault.scenario}" that is shipped is not the one that was played (its digest differs)`;
    case 'unknown-seat':
      return `the scenario has no region "${fault.region}" to sit in`;
    case 'start-differs':
      return 'the start differs: the seed or the start hash in the file is not that of the game played';
    case 'command-refused': {
      const then = fault.difference === null ? '' : `; without it, ${where(fault.difference)}`;
      return `half-year ${fault.turn}: command ${fault.at + 1}, of ${fault.region}, is not legal in the replay: ${REFUSAL_WORDS[fault.refusal]} (${fault.refusal})${then}`;
    }
    case 'player-differs':
      return `half-year ${fault.turn}: the hashes agree, but region ${fault.region} did not play as "${fault.player}" would have`;
    case 'hash-changed':
      return `${fault.turn === 0 ? 'start' : `half-year ${fault.turn}`}: the file’s hash was changed; the replay’s states match its marks`;
    case 'marks-changed':
      return `half-year ${fault.turn}: the hash agrees, but the file’s marks were changed: ${where(fault)}`;
    case 'checksum-differs':
      return 'the game comes out as recorded, but something beside it (name, notes, versions) is not what was written: the checksum differs';
    case 'reordered':
      return `half-year ${fault.turn} stands in the place of half-year ${fault.place}: half-years are out of order`;
    case 'state-differs':
      return `half-year ${fault.turn} is the first that differs: ${where(fault)}`;
  }
}

function where({ region, stock, value, regions, stocks }: Difference): string {
  if (region === null && stocks.length === 0) {
    return 'where in it, a compact record does not tell';
  }
  if (region === null) return `no region, but ${stocks.length} stocks, the first ${stock}`;
  if (stock === null) {
    return `region ${region}${among(regions)}, in its plan, programmes or target; no stock`;
  }
  const replayed = value === null ? '' : `, which is ${value} in the replay`;
  return `region ${region}${among(regions)}, stock ${stock}${among(stocks)}${replayed}`;
}

function among(all: readonly string[]): string {
  return all.length > 1 ? ` (the first of ${all.length})` : '';
}
