// Does every engine come to the same bits? The shipped records are checked in all that can be had,
// the page is opened in the browsers among them, and a table says what came out. Counts go to the
// file named as argument, for the test command's sum.
import { rmSync, writeFileSync } from 'node:fs';
import { serveFiles } from '../helpers/site.ts';
import { judge, tableOf } from './judge.ts';
import { getPrograms } from './programs.ts';
import { serveWatched } from './smoke.ts';
import { expectedOf, shippedRecords, trialFolder } from './trial.ts';
import {
  type BrowserTrial,
  tryChromium,
  tryFirefox,
  tryJsc,
  tryNode,
  tryQuickJs,
  trySpiderMonkey,
  tryWebKit,
} from './trials.ts';

const programs = await getPrograms();
const records = shippedRecords();
const expected = expectedOf(records);
const folder = trialFolder(records);
const trial = await serveFiles('/', new Map(), folder);
const site = await serveWatched();
try {
  // QuickJS takes as long as all others together, so it runs beside them.
  const quickJs = tryQuickJs(folder);
  const shells = [
    await tryNode(folder),
    await tryJsc(folder, programs),
    await trySpiderMonkey(folder, programs),
  ];
  const browsers: BrowserTrial[] = [
    await tryChromium(trial, site),
    await tryFirefox(trial, site, programs),
    await tryWebKit(trial, site, programs),
  ];
  const trials = [...shells, await quickJs, ...browsers.map((each) => each.trial)];
  console.log(tableOf(expected, trials));

  const { agreed, wrong } = judge(expected, trials);
  const all = [...wrong, ...browsers.flatMap(({ complaints }) => complaints)];
  for (const sentence of all) console.log(`WRONG: ${sentence}`);
  const [report] = process.argv.slice(2);
  const absent = trials.filter(({ state }) => state === 'absent').map(({ engine }) => engine);
  if (report !== undefined) {
    const note = absent.length > 0 ? { note: `not to be had: ${absent.join(', ')}` } : {};
    writeFileSync(report, JSON.stringify({ passed: agreed, failed: all.length, ...note }));
  }
  process.exitCode = all.length === 0 ? 0 : 1;
} finally {
  await Promise.all([trial.close(), site.close()]);
  rmSync(folder, { recursive: true, force: true });
}
