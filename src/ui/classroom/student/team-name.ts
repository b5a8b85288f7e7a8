// Made-up names for teams, so that nobody needs to think of one or to give their own.
import type { Language } from '../../../engine/types.ts';

const PARTS: Readonly<Record<Language, { first: readonly string[]; second: readonly string[] }>> = {
  zh: {
    first: [
      '青',
      '晨',
      '远',
      '澄',
      '朗',
      '飞',
      '静',
      '明',
      '金',
      '碧',
      '云',
      '秋',
      '春',
      '星',
      '长',
      '新',
    ],
    second: [
      '松',
      '帆',
      '鹭',
      '竹',
      '桥',
      '灯',
      '溪',
      '岭',
      '雁',
      '荷',
      '舟',
      '塔',
      '泉',
      '梅',
      '峰',
      '林',
    ],
  },
  en: {
    first: [
      'Quiet',
      'Early',
      'Bright',
      'Steady',
      'Far',
      'Green',
      'Silver',
      'Clear',
      'Warm',
      'Keen',
    ],
    second: [
      'Pine',
      'Heron',
      'Bridge',
      'Lantern',
      'Harbour',
      'Ridge',
      'Willow',
      'Kite',
      'Spring',
      'Swan',
    ],
  },
};

export function drawTeamName(language: Language): string {
  const { first, second } = PARTS[language];
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint32Array(3));
  const word = (list: readonly string[], drawn: number): string => list[drawn % list.length] ?? '';
  // A number beside it, for forty teams draw from few words.
  const number = (c % 90) + 10;
  const gap = language === 'zh' ? '' : ' ';
  return `${word(first, a)}${gap}${word(second, b)}${gap}${number}`;
}
