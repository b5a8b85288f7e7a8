// Makes the icons in assets/public from one drawing: seven hexagons, as on the map, in the colours
// of the four pillars. A browser turns the drawing into pictures: `npm run build:icons`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PILLAR_COLOURS, TONES } from '../../src/views/palette.ts';
import { launchBrowser } from '../../tests/helpers/browser.ts';

const SIZE = 512;
const MIDDLE = SIZE / 2;
const { talent, capital, policy, ecosystem } = PILLAR_COLOURS.day;
const AROUND = [talent, capital, ecosystem, talent, capital, ecosystem];

/** Pointed at the top, like the cells of the map. */
function hexagon(x: number, y: number, radius: number, fill: string): string {
  const corners = Array.from({ length: 6 }, (_, k) => {
    const angle = (Math.PI / 3) * k - Math.PI / 2;
    return `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `<path d="M${corners.join('L')}Z" fill="${fill}"/>`;
}

/** `share` of the width is drawn on; launchers cut up to a fifth off each side of a maskable icon. */
function drawing(share: number, corner: number): string {
  const radius = (SIZE * share) / (3 * Math.sqrt(3));
  const cell = radius * 0.93;
  const cells = AROUND.map((fill, k) => {
    const angle = (Math.PI / 3) * k;
    const away = radius * Math.sqrt(3);
    return hexagon(MIDDLE + away * Math.cos(angle), MIDDLE + away * Math.sin(angle), cell, fill);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">`,
    '<title>竞逐 Jingzhu</title>',
    `<rect width="${SIZE}" height="${SIZE}" rx="${corner}" fill="${TONES.day.paper}"/>`,
    hexagon(MIDDLE, MIDDLE, cell, policy),
    ...cells,
    '</svg>\n',
  ].join('');
}

const fileOf = (name: string): string =>
  fileURLToPath(new URL(`../public/${name}`, import.meta.url));

const usual = drawing(0.86, 96);
const full = drawing(0.6, 0);
writeFileSync(fileOf('icon.svg'), usual);

const browser = await launchBrowser();
const pictures = [
  ['icon-192.png', 192, usual],
  ['icon-512.png', 512, usual],
  ['icon-maskable-512.png', 512, full],
  ['apple-touch-icon.png', 180, drawing(0.74, 0)],
] as const;
for (const [name, size, svg] of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: fileOf(name), omitBackground: true });
  await page.close();
}
await browser.close();
