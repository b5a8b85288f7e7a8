// The pages of docs/ that follow from the code: read, made anew, and written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGame, endTurn } from '../game/game.ts';
import { validationImages } from '../lab/report/charts.ts';
import { causalDiagram, causalLinks, LEAST_STRENGTH } from '../lab/report/diagrams/causes.ts';
import { type Diagram, drawnAs, type Layout, layoutText } from '../lab/report/diagrams/diagram.ts';
import { PARTS, pipeDiagram } from '../lab/report/diagrams/pipes.ts';
import { equationsPage } from '../lab/report/equations.ts';
import { spliced } from '../lab/report/markdown.ts';
import { modelFigures, modelParts } from '../lab/report/model.ts';
import { parametersPage } from '../lab/report/parameters.ts';
import { type LeftOut, playResults } from '../lab/report/results.ts';
import { stampOf } from '../lab/report/stamp.ts';
import { type CheckFile, validationPage } from '../lab/report/validation.ts';
import { watchHalfYear } from '../record/explain/watch.ts';
import type { Scenario } from '../scenario/schema.ts';
import { SHIPPED } from '../scenario/shelf.ts';
import { parseTargets, type Target } from '../scenario/targets.ts';
import { say, Unusable } from './exits.ts';
import { findScenario, readText, shippedScenario, usable, writeWhole } from './files.ts';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const CHECKS = fileURLToPath(new URL('../../tests/checks/', import.meta.url));
const START = 'spring-2025';

/** Pages and pictures by their place in docs/. */
export type Files = Record<string, string>;

/** Writes them all and tells which. */
export function write(files: Files): string[] {
  for (const [file, text] of Object.entries(files)) writeWhole(join(DOCS, file), text, true);
  return Object.keys(files);
}

/** Files that are not as they would be written now. */
export function staleFiles(files: Files): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    let present = '';
    try {
      present = readFileSync(join(DOCS, file), 'utf8');
    } catch {
      // A page that is not there is not up to date.
    }
    return present === text ? [] : [file];
  });
}

/** The model's pages and pictures, as the code has them now. */
export async function modelFiles(): Promise<Files> {
  const scenario = findScenario(START);
  const page = readText(join(DOCS, 'model.md'));
  const files: Files = {
    'model.md': spliced(page, modelParts(scenario), modelFigures(scenario)),
    'equations.md': equationsPage(scenario),
    'parameters.md': parametersPage(),
  };
  const lay = await layouts();
  const picture = (diagram: Diagram, legend: readonly string[]): string =>
    drawnAs(diagram, lay(diagram), legend);
  files['images/causes.svg'] = picture(causalDiagram(causalLinks(firstYear(scenario))), CAUSES);
  for (const part of PARTS) files[`images/flows-${part}.svg`] = picture(pipeDiagram(part), FLOWS);
  return files;
}

const CAUSES = [
  '方框：存量；圆框：辅助变量；虚框：全国给定。＋ 同向，− 反向（虚线），± 因地而异。',
  'Boxes: stocks. Rounded: auxiliaries. Dashed boxes: given by the country. + the same way, − the other way (dashed), ± either, by region.',
  `Signs are those of the declared equations’ slopes in the first year of spring-2025, over its 17 regions. Left out: what moves its effect by less than ${LEAST_STRENGTH} % for each per cent,`,
  'what a stock does to itself, GDP (a given path), and luck. Several stocks that go together stand as one box; the strongest link speaks for them.',
];

const FLOWS = [
  '方框：存量；阀门：流量；云：模型之外。◆ 转动阀门的支出或专项；○ 别处的存量与条件；箭头：本图存量的作用。',
  'Boxes: stocks. Valves: flows. Clouds: outside the model. ◆ levers and programmes that turn a valve; ○ stocks and conditions from elsewhere; arrows: stocks shown here.',
];

/** Both half-years of the first year, hands-off: what happens at a year's end happens in one. */
function firstYear(scenario: Scenario): ReturnType<typeof watchHalfYear>[] {
  const { chapters, fixed } = endTurn(endTurn(createGame(scenario, 1)));
  return chapters.slice(1).map(({ commands }, turn) => {
    const before = chapters[turn]?.world;
    if (before === undefined) throw new Error('a chapter without one before');
    return watchHalfYear(before, commands, fixed);
  });
}

/** The layout program is there for those who work on the code, and for nobody else. */
async function layouts(): Promise<(diagram: Diagram) => Layout> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz').catch(() => {
    throw new Unusable('the pictures need a package for development that is not here: npm ci');
  });
  const graphviz = await Graphviz.load();
  return (diagram) => JSON.parse(graphviz.layout(layoutText(diagram), 'json', 'dot')) as Layout;
}

export function shippedTargets(): readonly Target[] {
  const path = join(SCENARIOS, 'targets.json');
  const { figures } = JSON.parse(readText(join(SCENARIOS, 'sources/figures.json'))) as {
    figures: object;
  };
  const context = { figures: Object.keys(figures), scenarioOf: shippedScenario };
  return usable(path, parseTargets(readText(path), context));
}

/** The stamp of the model as it is now. */
export function presentStamp(): string {
  return stampOf(SHIPPED.map(findScenario), shippedTargets());
}

/** What games say of the model; progress goes to standard error. */
export function validationFiles(seeds: number, leftOut: string | undefined): Files {
  const results = playResults({
    shelf: findScenario,
    scenarioOf: shippedScenario,
    targets: shippedTargets(),
    seeds,
    leftOut: leftOut === undefined ? null : leftOutRows(leftOut),
    say,
  });
  const files: Files = {
    'validation.md': validationPage(results, presentStamp(), checkFiles()),
  };
  for (const [name, svg] of Object.entries(validationImages(results))) {
    files[`images/${name}`] = svg;
  }
  return files;
}

function leftOutRows(file: string): LeftOut[] {
  try {
    return (JSON.parse(readText(file)) as { rows: LeftOut[] }).rows;
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`${file}: expected what \`calibrate --leave-one-out --format json\` prints`);
  }
}

/** The tests of the validation list: which items each is for, and what it says of itself. */
export function checkFiles(): CheckFile[] {
  return readdirSync(CHECKS)
    .filter((file) => /^v\d\d-.*\.test\.ts$/.test(file))
    .sort()
    .map((file): CheckFile => {
      const text = readFileSync(join(CHECKS, file), 'utf8');
      const comment = /^(?:\/\/.*\n)+/.exec(text)?.[0] ?? '';
      const words = comment
        .replaceAll(/^\/\/ ?/gm, '')
        .replaceAll('\n', ' ')
        .trim();
      const named = [...text.matchAll(/describe\('(V\d+):/g)].map(([, item = '']) => item);
      const own = `V${Number(file.slice(1, 3))}`;
      const about = words.replace(/^V\d+: */, '');
      return { path: `tests/checks/${file}`, items: [...new Set([own, ...named])], about };
    });
}
