// Every colour that map and page share. The hex values were computed once from OKLCH, so that the
// 17 regions have one lightness and chroma (day 0.755/0.112, night 0.66/0.112) and differ in hue
// alone; hubs within 620 km of each other are 63° of hue apart or more (Shanghai and Suzhou, Jinan
// and Tianjin: 42°).

export type Theme = 'day' | 'night';
export type PillarColours = {
  talent: string;
  capital: string;
  policy: string;
  ecosystem: string;
};

export const REGION_COLOURS: Record<Theme, Readonly<Record<string, string>>> = {
  day: {
    beijing: '#83b1f6',
    tianjin: '#96be72',
    liaoning: '#56c7a9',
    jinan: '#ccac56',
    xian: '#41c6c5',
    nanjing: '#bb9fec',
    hefei: '#76c48c',
    suzhou: '#ea9971',
    shanghai: '#eb91a7',
    hangzhou: '#48c1dc',
    wuhan: '#ee938b',
    chengdu: '#dfa15d',
    chongqing: '#d197da',
    guangzhou: '#b4b65d',
    shenzhen: '#e192c2',
    xiamen: '#63baed',
    guangxi: '#a1a8f6',
  },
  night: {
    beijing: '#6693d6',
    tianjin: '#7aa055',
    liaoning: '#31a88c',
    jinan: '#ae8e36',
    xian: '#05a7a7',
    nanjing: '#9d82cc',
    hefei: '#58a670',
    suzhou: '#ca7b55',
    shanghai: '#cb748a',
    hangzhou: '#1ca3be',
    wuhan: '#ce766f',
    chengdu: '#bf843f',
    chongqing: '#b27abb',
    guangzhou: '#97983f',
    shenzhen: '#c175a4',
    xiamen: '#449cce',
    guangxi: '#848ad6',
  },
};

/** A region that the palette does not know, such as one of a home-made scenario. */
export const OTHER_REGION: Record<Theme, string> = { day: '#b9b5aa', night: '#7d8791' };

/** Told apart under protanopia, deuteranopia and tritanopia (OKLab distance ≥ 0.08 in each). */
export const PILLAR_COLOURS: Record<Theme, PillarColours> = {
  day: { talent: '#d88a12', capital: '#1a8059', policy: '#1f4f9c', ecosystem: '#b2509f' },
  night: { talent: '#f0ae36', capital: '#3abf97', policy: '#4a8cf0', ecosystem: '#d06aae' },
};

/** The same four for small text: amber is darkened by day to keep a contrast of 4.5 on paper. */
export const PILLAR_INK: Record<Theme, PillarColours> = {
  day: { ...PILLAR_COLOURS.day, talent: '#8f5b06' },
  night: PILLAR_COLOURS.night,
};

/** Games beside each other, the first in ink; their lines and letters differ as well. */
export const BRANCH_COLOURS: Record<Theme, readonly string[]> = {
  day: ['#22262b', '#b0402c', '#22809b', '#756d4a'],
  night: ['#e8ecf0', '#ee8a75', '#5cc0d8', '#b8b08a'],
};

export type Tones = {
  paper: string;
  sea: string;
  land: string;
  coast: string;
  /** Laid twice along the shore. */
  shore: string;
  ink: string;
  inkSoft: string;
  inkFaint: string;
  line: string;
  halo: string;
  ring: string;
};

export const TONES: Record<Theme, Tones> = {
  day: {
    paper: '#fffdf8',
    sea: '#eef1f1',
    land: '#e9e4d8',
    coast: '#d5cfc0',
    shore: '#e4eaec66',
    ink: '#22262b',
    inkSoft: '#50565d',
    inkFaint: '#8a8e93',
    line: '#e1dccf',
    halo: '#fffdf8',
    ring: '#22282e',
  },
  night: {
    paper: '#161e27',
    sea: '#0d131a',
    land: '#172029',
    coast: '#2b3743',
    shore: '#141d2666',
    ink: '#e8ecf0',
    inkSoft: '#b4bec8',
    inkFaint: '#7b8692',
    line: '#2a3540',
    halo: '#0d131a',
    ring: '#f4f7fa',
  },
};

export function regionColour(theme: Theme, id: string): string {
  return REGION_COLOURS[theme][id] ?? OTHER_REGION[theme];
}
