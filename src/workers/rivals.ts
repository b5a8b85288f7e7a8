// Players who search, in a thread of their own: they think while persons do.
import { foundBy, type Search } from '../game/search.ts';
import type { Command } from '../model/commands.ts';

export type RivalsAsked = { readonly id: number; readonly search: Search };
export type RivalsAnswer = { readonly id: number; readonly commands: readonly Command[] };

// Each search brings a copy of the scenario; what follows from it is worked out once for the first.
let known: { digest: string; scenario: Search['scenario'] } | null = null;

self.onmessage = ({ data: { id, search } }: MessageEvent<RivalsAsked>) => {
  const digest = search.world.scenario;
  if (known?.digest !== digest) known = { digest, scenario: search.scenario };
  const commands = foundBy({ ...search, scenario: known.scenario });
  self.postMessage({ id, commands } satisfies RivalsAnswer);
};
