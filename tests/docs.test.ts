// The pages of docs/ belong to the present model: what is made from the code is up to date, what
// games say was written by this model and no earlier one, and links lead somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFiles, presentStamp, staleFiles } from '../src/cli/pages.ts';
import { EXPERIMENTS } from '../src/lab/experiments.ts';
import { seedsIn, stampIn } from '../src/lab/report/validation.ts';
import { FLOW_IDS } from '../src/model/flows.ts';
import { PARAMETER_IDS, PARAMETERS } from '../src/model/params.ts';
import { LEVERS, PROGRAMMES } from '../src/model/plan.ts';
import { OUTSIDE_STOCK_IDS, REGION_STOCK_IDS } from '../src/model/stocks.ts';
import { SHIPPED } from '../src/scenario/shelf.ts';
import { jingzhu } from './cli/cli.ts';

const DOCS = new URL('../docs/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, DOCS), 'utf8');
const model = read('model.md');
const RENEW = 'renew with: npm run -s jingzhu -- document --what validation';

describe('the model’s pages and pictures', () => {
  it('are those that the code would write now', async () => {
    const { code, out, err } = await jingzhu(['document', '--check']);
    expect(err).toBe('');
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  it('would be found stale if one of them were another', () => {
    expect(staleFiles({ 'model.md': model })).toEqual([]);
    expect(staleFiles({ 'model.md': `${model} ` })).toEqual(['model.md']);
    expect(staleFiles({ 'nowhere.md': '' })).toEqual([]);
    expect(staleFiles({ 'nowhere.md': 'x' })).toEqual(['nowhere.md']);
  });

  it('tell every stock, flow, lever and programme', () => {
    const page = read('equations.md');
    for (const stock of [...REGION_STOCK_IDS, ...OUTSIDE_STOCK_IDS]) {
      expect(page).toContain(`\`${stock}\``);
    }
    for (const flow of FLOW_IDS) expect(page).toContain(`\`${flow}\``);
    for (const deed of [...LEVERS, ...PROGRAMMES]) expect(model).toContain(`\`${deed}\``);
  });

  it('tell every parameter with its source', () => {
    const page = read('parameters.md');
    for (const id of PARAMETER_IDS) {
      expect(PARAMETERS[id].source.trim(), id).not.toBe('');
      expect(page).toContain(`| \`${id}\` |`);
    }
  });

  it('say of each scenario why no lever’s main effect comes from outside', () => {
    for (const id of SHIPPED) expect(model, id).toMatch(new RegExp(`^\\| \`${id}\` \\|`, 'm'));
  });

  it('stay readable: the way in is a short page', () => {
    expect(model.split('\n').length).toBeLessThan(310);
  });
});

describe('docs/validation.md', () => {
  const page = existsSync(new URL('validation.md', DOCS)) ? read('validation.md') : '';

  it('was written by the present model', () => {
    expect(stampIn(page), RENEW).toBe(presentStamp());
  });

  it('was written with as many seeds as are published', () => {
    expect(seedsIn(page), RENEW).toBeGreaterThanOrEqual(200);
  });

  it('tells each item of the validation list and each of its tests', () => {
    for (let item = 1; item <= 20; item++)
      expect(page, RENEW).toMatch(new RegExp(`\\bV${item}\\b`));
    const checks = checkFiles();
    expect(checks.length).toBeGreaterThan(0);
    for (const { path } of checks) expect(page, RENEW).toContain(path);
  });

  it('tells each experiment, with its picture', () => {
    for (const { id, title } of EXPERIMENTS) {
      expect(page, RENEW).toContain(`### ${title.en}`);
      expect(page, RENEW).toContain(`images/experiment-${id}.svg`);
    }
  });
});

describe('links in docs/', () => {
  const pages = readdirSync(DOCS).filter((file) => file.endsWith('.md'));

  /** Headings of a page as GitHub names them. */
  const anchorsOf = (text: string): string[] =>
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

  it.each(pages)('of %s lead somewhere', (file) => {
    const targets = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const lost = targets
      .filter((to) => !/^https?:/.test(to))
      .filter((to) => {
        const [path = '', anchor] = to.split('#');
        const place = posix.normalize(`docs/${path === '' ? file : path}`);
        const url = new URL(`../${place}`, import.meta.url);
        if (!existsSync(fileURLToPath(url))) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(url, 'utf8')).includes(anchor);
      });
    expect(lost).toEqual([]);
  });

  it('leave no picture of results or of the model unused', () => {
    const all = [
      ...pages.map(read),
      readFileSync(new URL('../README.md', import.meta.url), 'utf8'),
    ];
    const unused = readdirSync(new URL('images/', DOCS)).filter(
      (image) => image.endsWith('.svg') && !all.some((text) => text.includes(`images/${image}`)),
    );
    expect(unused).toEqual([]);
  });
});
