// A table to take along: heads with their units, and rows of numbers and words.
import type { Language, Period, Text } from '../../engine/types.ts';
import type { Cell } from '../../views/counting.ts';

export type Table = { fields: string[]; data: Cell[][] };

export const HEADS = {
  halfYear: { zh: '半年', en: 'Half-year' },
  turn: { zh: '回合', en: 'Turn' },
  regionId: { zh: '地区代码', en: 'Region id' },
  region: { zh: '地区', en: 'Region' },
  into: { zh: '流入', en: 'in' },
  outOf: { zh: '流出', en: 'out' },
  flowId: { zh: '流量代码', en: 'Flow id' },
  flow: { zh: '流量', en: 'Flow' },
  fromId: { zh: '流出地代码', en: 'From id' },
  from: { zh: '流出地', en: 'From' },
  fromStock: { zh: '流出存量', en: 'From stock' },
  toId: { zh: '流入地代码', en: 'To id' },
  to: { zh: '流入地', en: 'To' },
  toStock: { zh: '流入存量', en: 'To stock' },
  amount: { zh: '数量', en: 'Amount' },
  unit: { zh: '单位', en: 'Unit' },
  player: { zh: '由谁决策', en: 'Player' },
  command: { zh: '指令', en: 'Command' },
  surplus: { zh: '结余规则', en: 'Surplus' },
  programme: { zh: '专项', en: 'Programme' },
  field: { zh: '方向', en: 'Direction' },
  target: { zh: '产业规模目标', en: 'Output target' },
  priority: { zh: '年度重点', en: 'Priority' },
} as const satisfies Record<string, Text>;

export function headsOf(language: Language, ...names: readonly (keyof typeof HEADS)[]): string[] {
  return names.map((name) => HEADS[name][language]);
}

export function withUnit(name: string, unit: string, language: Language): string {
  if (unit === '') return name;
  return language === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`;
}

export function periodText({ year, half }: Period, language: Language): string {
  return language === 'zh' ? `${year} ${half === 1 ? '上' : '下'}` : `${year} H${half}`;
}
