// The page of all parameters.
import type { Text } from '../../engine/types.ts';
import { CAPITAL_PARAMETERS } from '../../model/params/capital.ts';
import { ECOSYSTEM_PARAMETERS } from '../../model/params/ecosystem.ts';
import { FIRMS_PARAMETERS } from '../../model/params/firms.ts';
import { INDUSTRY_PARAMETERS } from '../../model/params/industry.ts';
import { LEADERSHIP_PARAMETERS } from '../../model/params/leadership.ts';
import { NATION_PARAMETERS } from '../../model/params/nation.ts';
import { POLICY_PARAMETERS } from '../../model/params/policy.ts';
import { TALENT_PARAMETERS } from '../../model/params/talent.ts';
import {
  type EvidenceGrade,
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterId,
} from '../../model/params.ts';
import { code, short, table } from './markdown.ts';

const GROUPS: readonly (readonly [title: string, ids: readonly string[]])[] = [
  ['Talent 人才', Object.keys(TALENT_PARAMETERS)],
  ['Capital 资本', Object.keys(CAPITAL_PARAMETERS)],
  ['Policy 政策', Object.keys(POLICY_PARAMETERS)],
  ['Ecosystem: firms 生态：企业', Object.keys(FIRMS_PARAMETERS)],
  ['Ecosystem: the rest 生态：其他', Object.keys(ECOSYSTEM_PARAMETERS)],
  ['Outcome 产出', Object.keys(INDUSTRY_PARAMETERS)],
  ['The nation 全国', Object.keys(NATION_PARAMETERS)],
  ['Targets and the index 目标与指数', Object.keys(LEADERSHIP_PARAMETERS)],
];

export const GRADES: Readonly<Record<EvidenceGrade, Text>> = {
  A: { zh: '国内测得', en: 'measured in China' },
  B: { zh: '国外文献', en: 'literature elsewhere' },
  C: { zh: '判断', en: 'judgement' },
  D: { zh: '游戏平衡', en: 'game balance' },
};

export function gradesTable(): string {
  const rows = (Object.keys(GRADES) as EvidenceGrade[]).map((grade) => {
    const count = PARAMETER_IDS.filter((id) => PARAMETERS[id].grade === grade).length;
    return [grade, GRADES[grade].en, GRADES[grade].zh, String(count)];
  });
  return table(['grade', 'evidence', '证据', 'parameters'], rows);
}

export function parametersPage(): string {
  const sections = GROUPS.map(([title, ids]) => {
    const rows = ids.map((id) => {
      const { value, low, high, unit, grade, source, meaning } = PARAMETERS[id as ParameterId];
      const range = `${short(low)} to ${short(high)}`;
      return [code(id), meaning.en, meaning.zh, short(value), range, unit, grade, source];
    });
    const head = ['parameter', 'meaning', '含义', 'value', 'range', 'unit', 'grade', 'source'];
    return `## ${title}\n\n${table(head, rows)}`;
  });
  return `# Parameters

Written by \`jingzhu document\` from \`src/model/params/\`; do not edit. What each does stands in the [equations](equations.md); how the model hangs together, in [the model](model.md).

A scenario may set a parameter inside its range. Sources: A.. and M.. are figures and claims of the article, P.. N.. C.. T.. X.. other public figures (\`scenarios/sources/figures.json\`); the rest are papers, or say that they are judgement.

${gradesTable()}

${sections.join('\n\n')}
`;
}
