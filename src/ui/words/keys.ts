// The words of the keyboard and of taking back, in both languages.
import type { Part } from '../focus.ts';

export const keysEn = {
  title: 'Keyboard',
  open: 'Keyboard',
  works: {
    end: 'End the half-year',
    undo: 'Take back the last change',
    redo: 'Make it again',
    help: 'This list',
    runOn: 'Let the plan run on',
    programmes: 'Start a programme',
    year: 'The last annual ranking',
  },
  parts: {
    desk: 'To the desk',
    map: 'To the map',
    league: 'To the league table',
    sheet: 'To the region sheet',
    news: 'To the news',
    year: 'To the annual ranking',
  } satisfies Record<Part, string>,
  combos: 'Always',
  singles: 'Where no text is typed',
  singlesOn: 'Single keys work',
  inside:
    'Tab goes through everything; arrow keys move sliders and the map; Escape closes what lies on top. Enter and Space press a button once, however long they are held.',
  undoNamed: (change: string) => `Take back: ${change}`,
  redoNamed: (change: string) => `Make again: ${change}`,
  redo: 'Redo',
  undone: (change: string) => `Taken back: ${change}.`,
  redone: (change: string) => `Made again: ${change}.`,
  changes: {
    share: (lever: string, percent: string) => `${lever} at ${percent}`,
    surplus: 'what no lever takes',
    start: (programme: string) => `start of ${programme}`,
    renew: (programme: string) => `renewal of ${programme}`,
    end: (programme: string) => `end of ${programme}`,
    target: (target: string) => `target of ${target}`,
    priority: (pillar: string) => `priority on ${pillar}`,
  },
};

export const keysZh: typeof keysEn = {
  title: '键盘操作',
  open: '键盘操作',
  works: {
    end: '结束半年',
    undo: '收回上一项改动',
    redo: '重做',
    help: '打开本表',
    runOn: '让方案继续执行',
    programmes: '启动专项',
    year: '最近的年度排行',
  },
  parts: {
    desk: '到政策台',
    map: '到地图',
    league: '到排行榜',
    sheet: '到地区详情',
    news: '到新闻',
    year: '到年度排行',
  },
  combos: '随时可用',
  singles: '焦点不在输入框时可用',
  singlesOn: '启用单键',
  inside:
    'Tab 键走遍全页；方向键移动滑块和地图；Esc 键关闭最上层。回车与空格按住不放，也只算按一次。',
  undoNamed: (change) => `撤销：${change}`,
  redoNamed: (change) => `重做：${change}`,
  redo: '重做',
  undone: (change) => `已撤销：${change}。`,
  redone: (change) => `已重做：${change}。`,
  changes: {
    share: (lever, percent) => `${lever}定为 ${percent}`,
    surplus: '未分配的钱的用法',
    start: (programme) => `启动${programme}`,
    renew: (programme) => `延续${programme}`,
    end: (programme) => `结束${programme}`,
    target: (target) => `目标定为 ${target}`,
    priority: (pillar) => `重点定为${pillar}`,
  },
};
