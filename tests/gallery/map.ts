// The map in a fixed state, every figure invented. Query: theme=day|night, lang=zh|en, w, h,
// tint=talent|capital|policy|ecosystem|outcome, glyphs=1, ground=0, select=hangzhou, focus=hefei,
// play=1, still=1, renderer, zoom=2.
import groundJson from '../../assets/ground/ground.json';
import { PILLARS } from '../../src/engine/types.ts';
import { createMap, type MapHandle } from '../../src/map/index.ts';
import type { MapArc, MapFrame, MapHub, Tint } from '../../src/views/map-frame.ts';
import { type Theme, TONES } from '../../src/views/palette.ts';

declare global {
  interface Window {
    gallery: {
      map: MapHandle;
      before: MapFrame;
      after: MapFrame;
      selected: string[];
      ready: boolean;
      played: boolean;
    };
  }
}

const query = new URLSearchParams(location.search);
const theme: Theme = query.get('theme') === 'night' ? 'night' : 'day';
const isChinese = query.get('lang') !== 'en';
const tint = query.get('tint') as Tint | null;

// id, Chinese, English, output before, output after, rank before, rank after, index 0–1
const REGIONS: [string, string, string, number, number, number, number, number][] = [
  ['beijing', '北京', 'Beijing', 3600, 3930, 1, 1, 0.92],
  ['hangzhou', '杭州', 'Hangzhou', 2100, 3013, 3, 2, 0.886],
  ['shanghai', '上海', 'Shanghai', 3300, 3406, 2, 3, 0.852],
  ['shenzhen', '深圳', 'Shenzhen', 2700, 2882, 4, 4, 0.778],
  ['guangzhou', '广州', 'Guangzhou', 1500, 1572, 5, 5, 0.744],
  ['nanjing', '南京', 'Nanjing', 1200, 1244, 6, 6, 0.71],
  ['chengdu', '成都', 'Chengdu', 1150, 1310, 8, 7, 0.676],
  ['jinan', '济南', 'Jinan', 560, 563, 7, 8, 0.642],
  ['suzhou', '苏州', 'Suzhou', 1400, 1703, 11, 9, 0.608],
  ['wuhan', '武汉', 'Wuhan', 900, 943, 10, 10, 0.574],
  ['hefei', '合肥', 'Hefei', 820, 917, 9, 11, 0.54],
  ['tianjin', '天津', 'Tianjin', 610, 550, 12, 12, 0.506],
  ['chongqing', '重庆', 'Chongqing', 430, 458, 13, 13, 0.472],
  ['xian', '西安', "Xi'an", 700, 628, 14, 14, 0.438],
  ['xiamen', '厦门', 'Xiamen', 330, 340, 15, 15, 0.404],
  ['liaoning', '辽宁', 'Liaoning', 520, 497, 16, 16, 0.37],
  ['guangxi', '广西', 'Guangxi', 270, 275, 17, 17, 0.336],
];

const ARCS: MapArc[] = [
  { from: 'beijing', to: 'hangzhou', amount: 630, kind: 'talent' },
  { from: 'beijing', to: 'shanghai', amount: 310, kind: 'talent' },
  { from: 'beijing', to: 'suzhou', amount: 180, kind: 'talent' },
  { from: 'shanghai', to: 'hangzhou', amount: 420, kind: 'talent' },
  { from: 'liaoning', to: 'beijing', amount: 210, kind: 'talent' },
  { from: 'wuhan', to: 'shenzhen', amount: 240, kind: 'talent' },
  { from: 'xian', to: 'chengdu', amount: 150, kind: 'talent' },
  { from: 'chengdu', to: 'shenzhen', amount: 130, kind: 'talent' },
  { from: 'guangxi', to: 'shenzhen', amount: 120, kind: 'talent' },
  { from: 'xian', to: 'beijing', amount: 190, kind: 'talent' },
  { from: 'nanjing', to: 'shanghai', amount: 170, kind: 'talent' },
  { from: 'jinan', to: 'beijing', amount: 90, kind: 'talent' },
  { from: 'hefei', to: 'nanjing', amount: 60, kind: 'talent' },
  { from: 'tianjin', to: 'beijing', amount: 160, kind: 'talent' },
  { from: null, to: 'beijing', amount: 240, kind: 'talent' },
  { from: null, to: 'beijing', amount: 90, kind: 'money' },
  { from: null, to: 'shenzhen', amount: 60, kind: 'money' },
  { from: 'hangzhou', to: null, amount: 40, kind: 'money' },
  { from: 'beijing', to: 'hefei', amount: 9, kind: 'firms' },
  { from: 'shanghai', to: 'suzhou', amount: 14, kind: 'firms' },
  { from: 'shenzhen', to: 'guangzhou', amount: 11, kind: 'firms' },
  { from: 'beijing', to: 'tianjin', amount: 6, kind: 'firms' },
  { from: 'hangzhou', to: 'chengdu', amount: 5, kind: 'firms' },
  { from: 'shenzhen', to: 'xiamen', amount: 3, kind: 'firms' },
  { from: 'shanghai', to: 'wuhan', amount: 4, kind: 'firms' },
];

function frameAt(isAfter: boolean): MapFrame {
  const hubs = REGIONS.map(([id, zh, en, before, after, rankBefore, rank, index], i): MapHub => {
    const point = groundJson.hubs.find((hub) => hub.id === id);
    const mass = isAfter ? after : before;
    const wave = (k: number): number => 0.15 + 0.85 * Math.abs(((i * 7 + k * 5) % 17) / 17 - 0.1);
    return {
      id,
      label: isChinese ? zh : en,
      rank: isAfter ? rank : rankBefore,
      xKm: point?.xKm ?? 0,
      yKm: point?.yKm ?? 0,
      mass,
      size: Math.sqrt(mass / 3930),
      value: tint === null ? null : tint === 'outcome' ? index : 1 - i / 17,
      programmes: PILLARS.slice(0, i % 5),
      platforms: (i * 3) % 11,
      people: isAfter ? (((i % 3) - 1) as -1 | 0 | 1) : 0,
      ...(query.get('glyphs') === '1' && {
        glyphs: { talent: wave(1), capital: wave(2), policy: wave(3), ecosystem: wave(4) },
      }),
    };
  });
  return { turn: isAfter ? 3 : 2, hubs, arcs: isAfter ? ARCS : [], tint };
}

const parent = document.getElementById('map') as HTMLElement;
parent.style.width = `${query.get('w') ?? 744}px`;
parent.style.height = `${query.get('h') ?? 660}px`;
document.body.style.background = TONES[theme].paper;

/** Every layer and state worth a look; each is an address of its own. */
const STATES: Record<string, string> = {
  pull: '',
  'by night': 'theme=night',
  'in English': 'lang=en',
  talent: 'tint=talent',
  capital: 'tint=capital',
  policy: 'tint=policy',
  ecosystem: 'tint=ecosystem',
  'index with its parts': 'tint=outcome&glyphs=1',
  'without ground': 'ground=0',
  'programmes and platforms': 'zoom=1.6',
  'a hub sought out': 'focus=hefei',
  'a half-year played': 'play=1',
  'a half-year as a still': 'play=1&still=1',
  'by night, played': 'play=1&theme=night&tint=talent',
  'on a phone': 'w=390&h=360',
  'drawn by the graphics card': 'renderer=webgl',
};
const list = document.createElement('nav');
for (const [name, state] of Object.entries(STATES)) {
  const link = document.createElement('a');
  link.href = `?${state}`;
  link.textContent = name;
  link.style.cssText = `display:inline-block;margin:6px 10px;color:${TONES[theme].ink}`;
  list.append(link);
}
parent.after(list);

const selected: string[] = [];
const map = createMap(parent, {
  ground: groundJson,
  theme,
  reducedMotion: query.get('still') === '1',
  onSelect: (id) => {
    if (id === null) return;
    selected.push(id);
    map.select(id);
  },
  renderer: (query.get('renderer') ?? 'auto') as 'auto' | 'webgl' | 'canvas',
});
const before = frameAt(false);
const after = frameAt(true);
window.gallery = { map, before, after, selected, ready: false, played: false };
map.select(query.get('select') ?? 'hangzhou');
if (query.get('ground') === '0') map.setGround(false);
await map.show(query.get('play') === '1' ? before : after);
const zoom = Number(query.get('zoom') ?? 1);
if (zoom !== 1) map.zoomBy(zoom);
const focus = query.get('focus');
if (focus !== null) map.focus(focus);
window.gallery.ready = true;
if (query.get('play') === '1') {
  await map.show(after, before);
  window.gallery.played = true;
}
