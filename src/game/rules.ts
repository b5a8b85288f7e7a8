// What the rules say, as one digest: equations, parameters with their ranges, phases, levers,
// programmes and the styles of play; no word of any language. Two builds with the same digest read
// the same rulebook; that their code does the same with it is for the golden records to show.
import { digestOf } from '../engine/hash.ts';
import { EQUATIONS, NAMES } from '../model/equations.ts';
import { FLOWS, type NamedFlow } from '../model/flows.ts';
import { PARAMETER_IDS, PARAMETERS } from '../model/params.ts';
import { PHASES } from '../model/phases.ts';
import { LEVERS, PROGRAMME_SPECS, PROGRAMMES } from '../model/plan.ts';
import { STYLE_LEVERS, STYLE_SPECS } from '../rivals/styles.ts';

export function rulesDigest(): string {
  return digestOf({
    flows: Object.entries(EQUATIONS).map(([id, { equation, draw, moves }]) => {
      const { from, to }: NamedFlow = FLOWS[id as keyof typeof FLOWS];
      return { id, from: from ?? null, to: to ?? null, equation, draw, moves };
    }),
    auxiliaries: Object.entries(NAMES).map(([id, row]) => {
      return {
        id,
        equation: row?.equation ?? null,
        asOf: row?.asOf ?? null,
        draw: row?.draw ?? null,
      };
    }),
    parameters: PARAMETER_IDS.map((id) => {
      const { value, low, high } = PARAMETERS[id];
      return { id, value, low, high };
    }),
    phases: PHASES.map(({ name }) => name),
    levers: LEVERS,
    programmes: PROGRAMMES.map((id) => {
      const { pillar, costYi, durationTurns, leadTurns } = PROGRAMME_SPECS[id];
      return { id, pillar, costYi, durationTurns, leadTurns };
    }),
    styles: { levers: STYLE_LEVERS, ...STYLE_SPECS },
  });
}
