// Lighthouse's marks for the built page, on its desktop preset.
import { createServer } from 'node:net';
import lighthouse, { desktopConfig } from 'lighthouse';
import { launchBrowser } from '../helpers/browser.ts';

export const MARKS = ['performance', 'accessibility', 'best-practices'] as const;
export type Mark = (typeof MARKS)[number];

export type Report = {
  /** 0 to 100. */
  readonly marks: Readonly<Record<Mark, number>>;
  /** Ids of what cost points. */
  readonly faults: readonly string[];
};

export async function askLighthouse(urls: readonly string[]): Promise<Report[]> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const reports: Report[] = [];
  for (const url of urls) {
    const flags = { port, logLevel: 'error' as const, onlyCategories: [...MARKS] };
    const result = await lighthouse(url, flags, desktopConfig);
    if (result === undefined) throw new Error(`Lighthouse said nothing about ${url}`);
    const { categories, audits } = result.lhr;
    const marks = Object.fromEntries(
      MARKS.map((mark) => [mark, Math.round((categories[mark]?.score ?? 0) * 100)]),
    ) as Record<Mark, number>;
    const faults = MARKS.flatMap((mark) => categories[mark]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id);
    reports.push({ marks, faults });
  }
  await browser.close();
  return reports;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port'));
      server.close(() => resolve(address.port));
    });
  });
}
