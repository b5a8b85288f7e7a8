// A turn, in order. Adding economics means adding to this list or to a phase, never to the loop.
import type { Phase } from '../engine/turn.ts';
import { runCapital } from './capital.ts';
import { runEcosystem } from './ecosystem.ts';
import { runEvents } from './events.ts';
import { runFirms, runRelocation } from './firms.ts';
import { runOutput, runTechnology } from './industry.ts';
import { runTargets } from './leadership.ts';
import { runPolicy, runProgrammeClock } from './policy.ts';
import { runTalent } from './talent.ts';
import type { Turn, World } from './world.ts';

export const PHASES: readonly Phase<World, Turn>[] = [
  { name: 'events', run: runEvents },
  { name: 'policy', run: runPolicy },
  // Before talent: who arrives in this half-year works from the next.
  { name: 'ecosystem', run: runEcosystem },
  { name: 'talent', run: runTalent },
  { name: 'capital', run: runCapital },
  { name: 'firms', run: runFirms },
  { name: 'relocation', run: runRelocation },
  { name: 'technology', run: runTechnology },
  { name: 'output', run: runOutput },
  { name: 'targets', run: runTargets },
  { name: 'programmes', run: runProgrammeClock },
];
