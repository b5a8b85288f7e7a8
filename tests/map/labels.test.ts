import { describe, expect, test } from 'vitest';
import groundJson from '../../assets/ground/ground.json';
import { hubRadius, labelSize } from '../../src/map/discs.ts';
import { type Box, type LabelItem, placeLabels } from '../../src/map/labels.ts';
import { fitView, sizeFactor } from '../../src/map/view.ts';
import type { Ground } from '../../src/views/map-frame.ts';

const ground: Ground = groundJson;

// Names in the order of a made-up league table.
const NAMES: Record<string, { zh: string; en: string }> = {
  beijing: { zh: '北京', en: 'Beijing' },
  hangzhou: { zh: '杭州', en: 'Hangzhou' },
  shanghai: { zh: '上海', en: 'Shanghai' },
  shenzhen: { zh: '深圳', en: 'Shenzhen' },
  guangzhou: { zh: '广州', en: 'Guangzhou' },
  nanjing: { zh: '南京', en: 'Nanjing' },
  chengdu: { zh: '成都', en: 'Chengdu' },
  jinan: { zh: '济南', en: 'Jinan' },
  suzhou: { zh: '苏州', en: 'Suzhou' },
  wuhan: { zh: '武汉', en: 'Wuhan' },
  hefei: { zh: '合肥', en: 'Hefei' },
  tianjin: { zh: '天津', en: 'Tianjin' },
  chongqing: { zh: '重庆', en: 'Chongqing' },
  xian: { zh: '西安', en: "Xi'an" },
  xiamen: { zh: '厦门', en: 'Xiamen' },
  liaoning: { zh: '辽宁', en: 'Liaoning' },
  guangxi: { zh: '广西', en: 'Guangxi' },
};

type Language = 'zh' | 'en';

/** Widths on the generous side of what a browser measures in a bold face. */
function widthOf(text: string, rank: number, size: number): number {
  const em = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.6), 0);
  return size * (em + 0.58 + String(rank).length * 0.5);
}

function itemsFor(width: number, height: number, language: Language, shift: number, glyphs = 0) {
  const size = { width, height };
  const factor = sizeFactor(size, 1);
  const view = fitView(ground, size, 1, { top: 0, right: 0, bottom: 0, left: 0 });
  const order = Object.keys(NAMES);
  return ground.hubs.map((hub): LabelItem => {
    const rank = ((order.indexOf(hub.id) + shift) % order.length) + 1;
    const text = labelSize(1, factor, 1);
    const swell = 1 - (rank - 1) / order.length;
    return {
      id: hub.id,
      x: hub.xKm * view.scale + view.x,
      y: hub.yKm * view.scale + view.y,
      radius: hubRadius(swell, 1, factor) + Math.max(glyphs, rank === 2 ? 5.5 : 1.6),
      width: widthOf(NAMES[hub.id]?.[language] ?? '', rank, text),
      height: text * 1.48,
      priority: rank,
    };
  });
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function isOnDisc(box: Box, item: LabelItem): boolean {
  const dx = item.x - Math.max(box.left, Math.min(item.x, box.right));
  const dy = item.y - Math.max(box.top, Math.min(item.y, box.bottom));
  return Math.hypot(dx, dy) < item.radius;
}

const sizes: [number, number][] = [
  [744, 660],
  [390, 420],
  [1100, 800],
];
const cases = sizes.flatMap(([width, height]) =>
  (['zh', 'en'] as const).map((language) => ({ width, height, language })),
);

describe.each(cases)('labels on $width × $height in $language', ({ width, height, language }) => {
  const bounds = { left: 4, top: 4, right: width - 4, bottom: height - 4 };

  test('all are shown, inside the map, clear of each other and of other hubs', () => {
    // Every turn of the league table swells other hubs, so all seventeen are tried.
    for (let shift = 0; shift < 17; shift++) {
      const items = itemsFor(width, height, language, shift);
      const places = placeLabels(items, bounds);
      places.forEach((place, i) => {
        expect(place.visible, `${place.id}, shift ${shift}`).toBe(true);
        expect(place.box.left).toBeGreaterThanOrEqual(bounds.left);
        expect(place.box.right).toBeLessThanOrEqual(bounds.right);
        expect(place.box.top).toBeGreaterThanOrEqual(bounds.top);
        expect(place.box.bottom).toBeLessThanOrEqual(bounds.bottom);
        places.forEach((other, j) => {
          if (j > i) expect(overlaps(place.box, other.box), `${place.id}/${other.id}`).toBe(false);
          if (j !== i) expect(isOnDisc(place.box, items[j] as LabelItem)).toBe(false);
        });
      });
    }
  });

  test('the same input gives the same places', () => {
    const items = itemsFor(width, height, language, 0);
    expect(placeLabels(items, bounds)).toEqual(placeLabels(items, bounds));
  });
});

describe('labels', () => {
  const bounds = { left: 0, top: 0, right: 400, bottom: 400 };
  const item = (id: string, x: number, y: number, priority: number): LabelItem => ({
    id,
    x,
    y,
    radius: 8,
    width: 60,
    height: 14,
    priority,
  });

  test('a label stays on its side when it may', () => {
    const items = [item('a', 200, 200, 1)];
    const [west] = placeLabels(items, bounds, [], new Map([['a', 1]]));
    expect(west?.side).toBe(1);
    expect(placeLabels(items, bounds)[0]?.side).toBe(0);
  });

  test('a label keeps off what is laid over the map', () => {
    const block = { left: 205, top: 150, right: 300, bottom: 250 };
    const [place] = placeLabels([item('a', 200, 200, 1)], bounds, [block]);
    expect(overlaps(place?.box as Box, block)).toBe(false);
  });

  test('where there is no room the lower rank gives way', () => {
    const heap = Array.from({ length: 12 }, (_, i) => item(`h${i}`, 200 + i, 200, i));
    const places = placeLabels(heap, { left: 150, top: 170, right: 260, bottom: 230 });
    expect(places[0]?.visible || places.every((place) => !place.visible)).toBe(true);
    const shown = places.filter((place) => place.visible).map((place) => place.box);
    shown.forEach((box, i) => {
      for (const other of shown.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
    });
  });
});
