// The causal picture: stocks and the auxiliaries in which they meet, with what drives what.
import type { Text } from '../../../engine/types.ts';
import { NAMES } from '../../../model/equations.ts';
import { REGION_STOCKS } from '../../../model/stocks.ts';
import type { Watched } from '../../../record/explain/watch.ts';
import type { Diagram, Edge, Node } from './diagram.ts';
import { INDEX_NODE, type Link, linksBetween } from './influence.ts';
import { PART_NAMES, PARTS } from './pipes.ts';
import { COLOURS, INKS } from './svg.ts';

type Joint = { readonly pillar: string; readonly of: readonly string[]; readonly label?: Text };

/** A node stands for one stock or auxiliary, or for several that always go together. */
const JOINTS: readonly Joint[] = [
  { pillar: 'talent', of: ['aiTalent'] },
  { pillar: 'talent', of: ['topScientists'] },
  {
    pillar: 'talent',
    of: ['trainingCapacity', 'trainingPipeline'],
    label: { zh: '培养能力', en: 'Training' },
  },
  {
    pillar: 'talent',
    of: ['talentAppeal', 'scientistAppeal'],
    label: { zh: '对人才的吸引力', en: 'Appeal to people' },
  },
  {
    pillar: 'capital',
    of: ['flow.revenue', 'purseYi'],
    label: { zh: '财力', en: 'Revenue and purse' },
  },
  {
    pillar: 'capital',
    of: ['fundYi', 'fundCalledYi'],
    label: { zh: '政府基金', en: 'Government fund' },
  },
  {
    pillar: 'capital',
    of: ['angelCapitalYi', 'seriesACapitalYi', 'seriesBCapitalYi'],
    label: { zh: '风险资本', en: 'Venture capital' },
  },
  { pillar: 'capital', of: ['patienceYears'] },
  { pillar: 'capital', of: ['confidence'] },
  { pillar: 'policy', of: ['businessEnvironment', 'environmentNorm'] },
  { pillar: 'policy', of: ['openness'] },
  { pillar: 'policy', of: ['openScenes'] },
  { pillar: 'policy', of: ['governmentCapacity'] },
  { pillar: 'policy', of: ['credibility'] },
  { pillar: 'policy', of: ['skill'], label: { zh: '施政成效', en: 'Skill of government' } },
  { pillar: 'policy', of: ['activism'] },
  { pillar: 'policy', of: ['lnInstitutions'], label: { zh: '制度乘数', en: 'Institutions' } },
  { pillar: 'ecosystem', of: ['startups'] },
  { pillar: 'ecosystem', of: ['growthFirms'] },
  { pillar: 'ecosystem', of: ['unicorns'] },
  { pillar: 'ecosystem', of: ['platforms'] },
  { pillar: 'ecosystem', of: ['computeEflops'] },
  { pillar: 'ecosystem', of: ['knowledge'] },
  { pillar: 'ecosystem', of: ['supportingIndustry'] },
  { pillar: 'ecosystem', of: ['adoptionShare'] },
  { pillar: 'outcome', of: ['technology'] },
  {
    pillar: 'outcome',
    of: ['technologyGap'],
    label: { zh: '与前沿的差距', en: 'Gap to the frontier' },
  },
  { pillar: 'outcome', of: ['absorption'] },
  {
    pillar: 'outcome',
    of: ['favour'],
    label: { zh: '风口与赛道', en: 'Window for one’s direction' },
  },
  { pillar: 'outcome', of: ['coreOutputYi'] },
  { pillar: 'outcome', of: [INDEX_NODE], label: { zh: '领先指数', en: 'Leadership index' } },
  { pillar: 'nation', of: ['nation.salience'] },
  { pillar: 'nation', of: ['nation.computePriceYi'] },
  { pillar: 'nation', of: ['nation.generativeAiUsersWan'] },
];

const JOINT_OF = new Map(JOINTS.flatMap((joint) => joint.of.map((id) => [id, joint] as const)));
const jointOf = (id: string): Joint => JOINT_OF.get(id) as Joint;
const nameOf = ({ of }: Joint): string => of[0] ?? '';

/** Weaker links are left out of the picture. */
export const LEAST_STRENGTH = 0.05;

/** Links between joints; of several between two, the strongest speaks for all. */
export function causalLinks(watched: readonly Watched[]): Link[] {
  const strongest = new Map<string, Link>();
  for (const link of linksBetween(watched, [...JOINT_OF.keys()])) {
    const [from, to] = [nameOf(jointOf(link.from)), nameOf(jointOf(link.to))];
    if (from === to) continue;
    const key = `${from} ${to}`;
    const { strength = 0 } = strongest.get(key) ?? {};
    if (link.strength > strength) strongest.set(key, { ...link, from, to });
  }
  return [...strongest.values()];
}

export function causalDiagram(links: readonly Link[]): Diagram {
  const drawn = links.filter(({ strength }) => strength >= LEAST_STRENGTH);
  const edges = drawn.map(({ from, to, sign }): Edge => {
    const colour = INKS[jointOf(from).pillar] ?? '';
    return { from, to, kind: 'link', sign, colour, hasHead: true };
  });
  return {
    title: '谁推动谁 What drives what',
    nodes: JOINTS.map(nodeOf),
    edges,
    options: { rankdir: 'LR', nodesep: '0.16', ranksep: '0.3' },
    key: PARTS.map((part) => {
      const { zh, en } = PART_NAMES[part];
      return { words: `${zh} ${en}`, colour: INKS[part] ?? '' };
    }),
  };
}

function nodeOf(joint: Joint): Node {
  const id = nameOf(joint);
  const label = joint.label ?? NAMES[id]?.label;
  if (label === undefined) throw new Error(`${id} has no name`);
  const isStock = joint.of.some((each) => Object.hasOwn(REGION_STOCKS, each));
  const shape = isStock ? 'stock' : joint.pillar === 'nation' ? 'other' : 'auxiliary';
  return { id, shape, lines: [label.zh, label.en], colour: COLOURS[joint.pillar] ?? '' };
}
