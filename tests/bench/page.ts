// `npm run bench:page`: what the built page weighs and how fast it is, against its budgets. Bytes
// above a budget fail; times are of this machine and are only told. `--bytes` asks for bytes alone.
import { launchBrowser } from '../helpers/browser.ts';
import { serveSite } from '../helpers/site.ts';
import { firstLoad, type Sized, total, wholeGame } from './bytes.ts';
import { measureHalfYears } from './half-year.ts';
import { measureLab } from './lab-page.ts';
import { askLighthouse, MARKS } from './lighthouse.ts';

const FIRST_LOAD_KB = 250;
const WHOLE_GAME_KB = 1200;
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
const HALF_YEARS = 5;
const LONGEST_MS = 160_000;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);
const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const isLight = weigh('First load', firstLoad(), FIRST_LOAD_KB);
const isSmall = weigh('Whole game', wholeGame(), WHOLE_GAME_KB);
if (!isLight || !isSmall) process.exitCode = 1;

if (!process.argv.includes('--bytes')) {
  setTimeout(() => {
    say('Not measured: it took too long on this machine.');
    process.exit();
  }, LONGEST_MS).unref();
  const site = await serveSite();
  try {
    await tellHalfYears(site.url);
    await tellLab(site.url);
    await tellLighthouse(site.url);
  } catch (error) {
    // Whatever keeps this machine from measuring times, the bytes are what counts.
    say(`Not measured: ${error instanceof Error ? error.message : String(error)}`);
  }
  await site.close();
}

/** Prints what a load is made of, gzipped; whether it keeps to its budget. */
function weigh(title: string, files: readonly Sized[], budgetKb: number): boolean {
  const sum = total(files);
  const isKept = sum <= budgetKb * 1000;
  say(`${title}, gzip: ${kB(sum).trim()} of ${budgetKb} kB${isKept ? '' : ', TOO MUCH'}`);
  for (const { file, bytes } of files.slice(0, 12)) say(`${kB(bytes)}  ${file}`);
  if (files.length > 12) say(`${kB(total(files.slice(12)))}  ${files.length - 12} more`);
  say();
  return isKept;
}

async function tellLab(url: string): Promise<void> {
  const browser = await launchBrowser();
  const { games, seconds, longestTaskMs } = await measureLab(browser, url);
  await browser.close();
  say(`The laboratory, ${games} games in ${seconds.toFixed(1)} s`);
  say(`${ms(longestTaskMs)}  longest task of the page meanwhile (50)`);
  say();
}

async function tellHalfYears(url: string): Promise<void> {
  const browser = await launchBrowser();
  const costs = await measureHalfYears(browser, url, HALF_YEARS);
  await browser.close();
  const frames = costs.flatMap(({ framesMs }) => framesMs).sort((a, b) => a - b);
  const at = (share: number): number => frames[Math.floor(share * (frames.length - 1))] ?? 0;
  say(`Ending a half-year, worst of ${HALF_YEARS}`);
  say(`${ms(Math.max(...costs.map((cost) => cost.beforeMs)))}  before the map plays (50)`);
  say(`${ms(Math.max(...costs.map((cost) => cost.longestTaskMs)))}  longest task in play (50)`);
  say(`${ms(at(0.5))}  script of a frame, median of ${frames.length} (4)`);
  say(`${ms(at(0.95))}  of the slowest twentieth`);
  say();
}

async function tellLighthouse(url: string): Promise<void> {
  const game = 'scenario=spring-2025&seed=42&region=hangzhou';
  const pages = ['zh', 'en'].flatMap((lang) => [
    [`start page, ${lang}`, `${url}?menu=1&lang=${lang}`] as const,
    [`game, ${lang}`, `${url}?${game}&lang=${lang}`] as const,
  ]);
  const reports = await askLighthouse(pages.map(([, address]) => address));
  say(`Lighthouse, desktop: ${MARKS.map((mark) => `${mark} (${GOALS[mark]})`).join(', ')}`);
  reports.forEach(({ marks, faults }, k) => {
    const told = MARKS.map((mark) => String(marks[mark]).padStart(4)).join('');
    const why = MARKS.some((mark) => marks[mark] < GOALS[mark]) ? `  ${faults.join(', ')}` : '';
    say(`${told}  ${pages[k]?.[0]}${why}`);
  });
}
