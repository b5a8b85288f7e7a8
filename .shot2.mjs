import { chromium } from 'playwright-core';

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
  colorScheme: 'dark',
  reducedMotion: 'reduce',
});
const p = await c.newPage();
await p.goto('http://127.0.0.1:4350/?class=builder&exercise=why-hangzhou&lang=zh&theme=night');
await p.waitForSelector('.builder-results .class-code');
await p.getByRole('button', { name: '测一测无为小组' }).click();
await p.waitForTimeout(500);
await p.getByLabel('标题（English）').fill('');
await p.getByLabel('标题（中文）').fill('');
await p.getByLabel('预设培养的份额').fill('90');
await p.locator('.programme-tools summary').click();
await p.waitForTimeout(300);
await p.screenshot({ path: '/tmp/full.png', fullPage: true });
const h = await p.evaluate(() => document.documentElement.scrollHeight);
console.log(h);
const html =
  `<body style="margin:0;display:flex;gap:8px;background:#888">` +
  [0, 1, 2, 3, 4, 5]
    .map(
      (k) =>
        `<div style="width:390px;height:1500px;background:url(file:///tmp/full.png) 0 -${k * 1500}px / ${390}px auto"></div>`,
    )
    .join('');
const { writeFileSync } = await import('node:fs');
writeFileSync('/tmp/cut.html', html);
const q = await (await b.newContext({ viewport: { width: 2400, height: 1500 } })).newPage();
await q.goto('file:///tmp/cut.html');
await q.screenshot({ path: '/tmp/cut.png' });
await b.close();
