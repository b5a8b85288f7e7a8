// What an exercise does not leave to its teams. The rules of the game know nothing of it: it is kept
// by the page while a team plays, and by the board when the work comes in.
import type { Command, Refusal } from '../model/commands.ts';
import type { Lever } from '../model/plan.ts';
import { type Exercise, presetCommands } from './exercise.ts';

/**
 * Why a team may not give this command for half-year `turn` (from 1); null where it may. What is
 * preset may be given in the first half-year, locked or not.
 */
export function lockOn(exercise: Exercise, command: Command, turn: number): Refusal | null {
  if (turn === 1 && isPreset(exercise, command)) return null;
  if (turn > exercise.byHand) return 'runs-by-itself';
  return isLocked(exercise, command) ? 'locked' : null;
}

/** Whether the command is about something that the exercise closes. */
export function isLocked({ locks }: Exercise, command: Command): boolean {
  switch (command.type) {
    case 'plan': {
      const levers = Object.keys(command.shares ?? {}) as Lever[];
      const isSurplusLocked = command.surplus !== undefined && locks.surplus;
      return isSurplusLocked || levers.some((lever) => locks.levers.includes(lever));
    }
    case 'startProgramme':
    case 'continueProgramme':
    case 'endProgramme':
      return locks.programmes.includes(command.programme);
    case 'meeting':
      return (
        (command.targetYi !== undefined && locks.target) ||
        (command.priority !== undefined && locks.priority)
      );
  }
}

/** Whether the command is one of those given beforehand, and so nobody's decision. */
export function isPreset(exercise: Exercise, command: Command): boolean {
  return presetCommands(exercise, command.region).some((preset) => isSame(preset, command));
}

function isSame(a: Command, b: Command): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** A command comes back from a file with its keys in another order. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return keys.map((key) => [key, ordered((value as Record<string, unknown>)[key])]);
}
