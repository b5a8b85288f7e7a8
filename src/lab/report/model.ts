// The parts of docs/model.md that are made from the code's own declarations.
import { equationText } from '../../model/equations/text.ts';
import { CONSTANTS, EQUATIONS, INDEX_EQUATIONS, NAMES } from '../../model/equations.ts';
import { FLOW_IDS, type Flow } from '../../model/flows.ts';
import { FITTED } from '../../model/params/fitted.ts';
import { PARAMETERS, type ParameterId, parametersWith } from '../../model/params.ts';
import { PHASES } from '../../model/phases.ts';
import {
  FIELD_LABELS,
  LEVER_SPECS,
  LEVERS,
  PROGRAMME_SPECS,
  PROGRAMMES,
} from '../../model/plan.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { fixedOf } from '../../scenario/start.ts';
import { controlsOf } from './diagrams/pipes.ts';
import { loopsPart } from './loops.ts';
import { code, type Parts, percent, short, table } from './markdown.ts';
import { gradesTable } from './parameters.ts';

/** What stands between the marks of docs/model.md. */
export function modelParts(scenario: Scenario): Parts {
  const { parameters } = fixedOf(scenario);
  return {
    phases: PHASES.map(({ name }) => name).join(' → '),
    levers: leversTable(),
    programmes: programmesTable(),
    fields: Object.values(FIELD_LABELS)
      .map(({ zh, en }) => `${en} ${zh}`)
      .join(' · '),
    grades: gradesTable(),
    loops: loopsPart(parameters),
    index: indexTable(),
    institutions: inBlock('lnInstitutions', 'overreach'),
    people: inBlock('merits', 'talentAppeal', 'talentDraw'),
    firms: inBlock('spark', 'births', 'closing', 'growing', 'rising', 'welcome'),
    knowledge: inBlock('flow.knowledgeCreated', 'researchMoney'),
    output: inBlock('lnDesired', 'lnInputs', 'flow.outputGrown', 'marketRoom'),
    technology: inBlock(
      'flow.technologyLearned',
      'flow.technologyOutdated',
      'catchingUp',
      'absorption',
      'favour',
    ),
  };
}

/** Numbers that stand in the page's sentences. */
export function modelFigures(scenario: Scenario): Record<string, number> {
  const sum = scenario.regions.reduce((total, { start }) => total + start.coreOutputYi, 0);
  return {
    ...parametersWith({}),
    sumOfOutputYi: 100 * Math.round(sum / 100),
    fittedParameters: Object.keys(FITTED).length,
  };
}

/** Declared equations with the parameters' values in place, a few to a block. */
function inBlock(...ids: readonly string[]): string {
  const lines = ids.map((id) => {
    const flow = id.startsWith('flow.') ? (id.slice('flow.'.length) as Flow) : null;
    const equation = flow === null ? NAMES[id]?.equation : EQUATIONS[flow].equation;
    if (equation === undefined || equation === null) throw new Error(`${id} has no equation`);
    return folded(`${flow ?? id} = ${inNumbers(equation)}`);
  });
  return `\`\`\`\n${lines.join('\n')}\n\`\`\``;
}

function inNumbers(equation: string): string {
  const name = (id: string): string => {
    if (Object.hasOwn(PARAMETERS, id)) return short(PARAMETERS[id as ParameterId].value);
    if (id === 'full') return String(CONSTANTS.full);
    return /^one(Yi|Firm|Platform)$/.test(id) ? '1' : id;
  };
  return equationText(equation, { name, signs: 'print' });
}

const WIDEST = 96;

/** Broken before a sign, rather outside of brackets than inside, rather before + than before ×. */
function folded(text: string): string {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > WIDEST) {
    const at = lastBreak(rest);
    if (at < 0) break;
    lines.push(rest.slice(0, at));
    rest = `    ${rest.slice(at + 1)}`;
  }
  return [...lines, rest].join('\n');
}

/** A line is not broken in its first part, which would leave it short. */
const SHORTEST = 32;

function lastBreak(text: string): number {
  let depth = 0;
  let best = { at: -1, cost: Number.POSITIVE_INFINITY };
  for (let at = 0; at < WIDEST; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    const sign = text[at + 1] ?? '';
    if (at < SHORTEST || text[at] !== ' ' || text[at + 2] !== ' ' || !/[+−×/]/.test(sign)) continue;
    const cost = 2 * depth + (/[+−]/.test(sign) ? 0 : 1);
    if (cost <= best.cost) best = { at, cost };
  }
  return best.at;
}

/** Flows whose valve a lever or a programme turns. */
function turnedBy(label: { readonly en: string }): string {
  return FLOW_IDS.filter((flow) => controlsOf(flow).deeds.some(({ en }) => en === label.en)).join(
    ', ',
  );
}

function leversTable(): string {
  const rows = LEVERS.map((id) => {
    const { pillar, label, effect } = LEVER_SPECS[id];
    return [`${label.en} ${label.zh} ${code(id)}`, pillar, effect.en, turnedBy(label)];
  });
  return table(['lever', 'pillar', 'what it does', 'flows'], rows);
}

function programmesTable(): string {
  const rows = PROGRAMMES.map((id) => {
    const { pillar, label, effect, costYi, durationTurns, leadTurns, source } = PROGRAMME_SPECS[id];
    const name = `${label.en} ${label.zh} ${code(id)}`;
    const numbers = [costYi, durationTurns, leadTurns].map(String);
    return [name, pillar, effect.en, ...numbers, turnedBy(label), source];
  });
  const head = [
    'programme',
    'pillar',
    'what it does',
    '亿元 a half-year',
    'half-years',
    'until in full',
  ];
  return table([...head, 'flows', 'source'], rows);
}

function indexTable(): string {
  const weightText = (weight: string): string => {
    const rest = /^1 - (\w+)$/.exec(weight);
    const id = (rest?.[1] ?? weight) as ParameterId;
    const { value } = PARAMETERS[id];
    return percent(rest === null ? value : 1 - value);
  };
  const rows = Object.entries(INDEX_EQUATIONS).map(([part, { weight, components }]) => {
    const told = Object.values(components).map(
      (each) => `${each.label.en} ${weightText(each.weight)}`,
    );
    return [part, weightText(weight), told.join(' · ')];
  });
  return table(['score', 'weight', 'made of'], rows);
}
