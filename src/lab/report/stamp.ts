// A stamp for published numbers: a digest over all that they follow from, so that a page can be told
// from one that an earlier model wrote.
import { digestOf } from '../../engine/hash.ts';
import { EQUATIONS, INDEX_EQUATIONS, NAMES } from '../../model/equations.ts';
import { FLOWS } from '../../model/flows.ts';
import { parametersWith } from '../../model/params.ts';
import { LEVER_SPECS, PROGRAMME_SPECS } from '../../model/plan.ts';
import { STYLE_SPECS } from '../../rivals/styles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { scenarioDigest } from '../../scenario/start.ts';
import type { Target } from '../../scenario/targets.ts';
import { EXPERIMENTS } from '../experiments.ts';

/** Digest of rules, parameters, shipped scenarios, default players, targets and experiments. */
export function stampOf(scenarios: readonly Scenario[], targets: readonly Target[]): string {
  const auxiliaries = Object.entries(NAMES).map(([id, row]) => [id, row?.equation ?? null]);
  const methods = EXPERIMENTS.map(({ id, title, method }) => ({ id, title, method }));
  return digestOf(
    JSON.parse(
      JSON.stringify({
        parameters: parametersWith({}),
        flows: FLOWS,
        equations: EQUATIONS,
        auxiliaries,
        index: INDEX_EQUATIONS,
        levers: LEVER_SPECS,
        programmes: PROGRAMME_SPECS,
        styles: STYLE_SPECS,
        scenarios: scenarios.map(scenarioDigest),
        targets,
        methods,
      }),
    ),
  );
}
