// Every parameter, with its paper: what it means, its unit, the range in which a scenario may set
// it, where the default comes from, and how good the evidence is.
// Sources: A.. and M.. are figures and claims of the article, P.. N.. C.. T.. X.. other public
// figures (scenarios/sources/figures.json); the rest are named papers, or "judgement".
import { compactRecord } from '../engine/record.ts';
import { CAPITAL_PARAMETERS } from './params/capital.ts';
import { ECOSYSTEM_PARAMETERS } from './params/ecosystem.ts';
import { FIRMS_PARAMETERS } from './params/firms.ts';
import { INDUSTRY_PARAMETERS } from './params/industry.ts';
import { LEADERSHIP_PARAMETERS } from './params/leadership.ts';
import { NATION_PARAMETERS } from './params/nation.ts';
import { POLICY_PARAMETERS } from './params/policy.ts';
import { TALENT_PARAMETERS } from './params/talent.ts';

export type { EvidenceGrade, ParameterSpec } from './params/parameter.ts';

export const PARAMETERS = {
  ...POLICY_PARAMETERS,
  ...TALENT_PARAMETERS,
  ...CAPITAL_PARAMETERS,
  ...FIRMS_PARAMETERS,
  ...ECOSYSTEM_PARAMETERS,
  ...INDUSTRY_PARAMETERS,
  ...NATION_PARAMETERS,
  ...LEADERSHIP_PARAMETERS,
};

export type ParameterId = keyof typeof PARAMETERS;
export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];
export type Parameters = Readonly<Record<ParameterId, number>>;

/** The defaults, with a scenario's own values laid over them. */
export function parametersWith(
  overrides: { readonly [Id in ParameterId]?: number | undefined },
): Parameters {
  const values = {} as Record<ParameterId, number>;
  for (const id of PARAMETER_IDS) values[id] = overrides[id] ?? PARAMETERS[id].value;
  return compactRecord(values);
}
