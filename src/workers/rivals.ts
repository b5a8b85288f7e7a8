// Players who search, in a thread of their own: they think while persons do.
import { type Planning, plannedBy } from '../game/planning.ts';
import type { Command } from '../model/commands.ts';

export type RivalsAsked = { readonly id: number; readonly planning: Planning };
export type RivalsAnswer = { readonly id: number; readonly commands: readonly Command[] };

// Each question brings a copy of the scenario; what follows from it is worked out once for the first.
let known: { digest: string; scenario: Planning['scenario'] } | null = null;

self.onmessage = ({ data: { id, planning } }: MessageEvent<RivalsAsked>) => {
  const digest = planning.world.scenario;
  if (known?.digest !== digest) known = { digest, scenario: planning.scenario };
  const commands = plannedBy({ ...planning, scenario: known.scenario });
  self.postMessage({ id, commands } satisfies RivalsAnswer);
};
