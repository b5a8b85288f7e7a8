// Every flow's equation, as text that a reader and a machine both understand: documentation,
// pictures, the check of units and the answer to "why did it move?" are all made from these tables,
// and a test plays games to see that the code does what they say.
//
// An equation is the amount of one half-year in one region. It holds: stocks of the region
// (`aiTalent`), its start (`start.aiTalent`), the country (`nation.salience`) and abroad, a lever's
// effect (`lever.training`, 0–1), its money (`spentYi.training`), a programme's strength
// (`programme.trainingDrive`, 0–1) and cost, another flow of the half-year (`flow.revenue`),
// parameters, auxiliaries, and `h`, half a year. In a flow between places bare names are the place
// that is left, `to.` the place where it goes. `total`, `others` and `ahead` are sums
// over all regions, the others, and those that stand before `to.` by id; `most` is the largest of
// all, `leading` the mean of the three largest; inside them bare names are each of those regions. `poisson(mean)`, `binomial(trials, chance)`,
// `happens(chance)` and `evenly(count, from, share)` are drawn, each with a uniform of its own.
// Inputs are read at the moment when the flow is written, unless an auxiliary says `asOf`.
// Whoever changes a phase changes its row here; the test names the flows that differ.

import { CAPITAL_FLOWS } from './equations/capital.ts';
import { ECOSYSTEM_FLOWS } from './equations/ecosystem.ts';
import { FIRMS_FLOWS } from './equations/firms.ts';
import { INDUSTRY_FLOWS } from './equations/industry.ts';
import { LEADERSHIP_FLOWS } from './equations/leadership.ts';
import { NATION_FLOWS } from './equations/nation.ts';
import { POLICY_FLOWS } from './equations/policy.ts';
import type { FlowRow } from './equations/row.ts';
import { TALENT_FLOWS } from './equations/talent.ts';
import { FLOW_IDS, type Flow } from './flows.ts';

export { INDEX_EQUATIONS } from './equations/leadership.ts';
export { CONSTANTS, NAMES, type NameKind, type NameRow } from './equations/names.ts';

const TABLES = {
  ...NATION_FLOWS,
  ...POLICY_FLOWS,
  ...ECOSYSTEM_FLOWS,
  ...TALENT_FLOWS,
  ...CAPITAL_FLOWS,
  ...FIRMS_FLOWS,
  ...INDUSTRY_FLOWS,
  ...LEADERSHIP_FLOWS,
} satisfies Record<Flow, FlowRow>;

/** A row for each flow, in the order in which a half-year writes them. */
export const EQUATIONS: Readonly<Record<Flow, FlowRow>> = TABLES;

export const WRITING_ORDER = Object.keys(TABLES) as Flow[];
if (WRITING_ORDER.length !== FLOW_IDS.length) throw new Error('an equation of no flow');
