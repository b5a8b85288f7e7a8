// What docs/ is made of: slopes and links, loops, tables, pages and pictures.
import { beforeAll, describe, expect, it } from 'vitest';
import { createGame, endTurn } from '../../src/game/game.ts';
import { workingCopy } from '../../src/game/step.ts';
import { targetRatchet } from '../../src/lab/experiments/target-ratchet.ts';
import { dotPlot, dotTable, scatterPlot } from '../../src/lab/plot.ts';
import { validationImages } from '../../src/lab/report/charts.ts';
import {
  causalDiagram,
  causalLinks,
  LEAST_STRENGTH,
} from '../../src/lab/report/diagrams/causes.ts';
import { drawnAs, type Layout, layoutText } from '../../src/lab/report/diagrams/diagram.ts';
import { type Link, linksBetween } from '../../src/lab/report/diagrams/influence.ts';
import { controlsOf, flowsOf, PARTS, pipeDiagram } from '../../src/lab/report/diagrams/pipes.ts';
import { createSlopes } from '../../src/lab/report/diagrams/slopes.ts';
import { equationsPage } from '../../src/lab/report/equations.ts';
import { indexWeights } from '../../src/lab/report/index-weights.ts';
import { LOOPS } from '../../src/lab/report/loops.ts';
import { minus, percent, short, signed, spliced, table } from '../../src/lab/report/markdown.ts';
import { parametersPage } from '../../src/lab/report/parameters.ts';
import { type Results, yearAhead } from '../../src/lab/report/results.ts';
import { stampOf } from '../../src/lab/report/stamp.ts';
import { seedsIn, stampIn, validationPage } from '../../src/lab/report/validation.ts';
import { EQUATIONS, NAMES } from '../../src/model/equations.ts';
import { FLOW_IDS, type Flow } from '../../src/model/flows.ts';
import { PARAMETER_IDS, parametersWith } from '../../src/model/params.ts';
import { OUTSIDE_STOCK_IDS, REGION_STOCK_IDS, type RegionStock } from '../../src/model/stocks.ts';
import type { Region } from '../../src/model/world.ts';
import { type Watched, watchHalfYear } from '../../src/record/explain/watch.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { fixedOf } from '../../src/scenario/start.ts';
import { shippedScenario, spring2025 } from '../helpers/games.ts';

let year: Watched[] = [];
beforeAll(() => {
  const { chapters, fixed } = endTurn(endTurn(createGame(spring2025, 1)));
  year = [0, 1].map((turn) => {
    const before = chapters[turn]?.world;
    if (before === undefined) throw new Error('no such half-year');
    return watchHalfYear(before, chapters[turn + 1]?.commands ?? [], fixed);
  });
});

/** What is wrong with a text that should be well-formed XML; nothing if it is. */
function faultOf(svg: string): string | null {
  const open: string[] = [];
  const rest = svg.replaceAll(
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>/g,
    (_, closing: string, name: string, __, empty: string) => {
      if (closing === '') {
        if (empty === '') open.push(name);
      } else if (open.pop() !== name) open.push(`stray ${name}`);
      return '';
    },
  );
  if (open.length > 0) return `not closed: ${open.join(' ')}`;
  const stray = /[<>]|&(?!amp;|lt;|gt;)/.exec(rest);
  if (stray !== null) return `stray ${stray[0]} in ${rest.slice(stray.index, stray.index + 40)}`;
  return /NaN|undefined|Infinity/.exec(svg)?.[0] ?? null;
}

describe('the check of pictures', () => {
  it.each([
    ['<svg a="1"><g></svg>', 'stray'],
    ['<svg><text>a & b</text></svg>', '&'],
    ['<svg><text>a < b</text></svg>', '<'],
    ['<svg><line x1="NaN"/></svg>', 'NaN'],
    ['<svg>', 'not closed'],
  ])('finds fault with %s', (svg, fault) => {
    expect(faultOf(svg)).toContain(fault);
  });
});

describe('slopes of declared equations', () => {
  // What a half-year reads earlier than these flows stands still while they are measured.
  const earlier = ['flow.revenue', 'skill', 'purseThenYi', 'scale'];
  const nodes = new Set<string>([...REGION_STOCK_IDS, ...earlier]);
  const flows: readonly Flow[] = [
    'outputGrown',
    'knowledgeCreated',
    'adopted',
    'graduated',
    'patienceLost',
    'gdpGrown',
  ];

  it.each(flows)('of %s are those of the numbers themselves', (flow) => {
    const watched = year[0] as Watched;
    const at = watched.after.regions.findIndex(({ id }) => id === 'chengdu');
    const spot = watched.spotOf(flow, at);
    const { equation } = EQUATIONS[flow];
    const { slopes } = createSlopes(watched, at, nodes)(equation, spot);
    const amountWith = (stock: RegionStock, times: number): number => {
      const world = workingCopy(spot.world);
      (world.regions[at] as Region).stocks[stock] *= times;
      return watched.reader.amount(equation, null, { ...spot, world });
    };
    let felt = 0;
    for (const stock of REGION_STOCK_IDS) {
      const value = (spot.world.regions[at] as Region).stocks[stock];
      if (value === 0) continue;
      const measured = (amountWith(stock, 1.0001) - amountWith(stock, 0.9999)) / (0.0002 * value);
      const slope = slopes.get(stock) ?? 0;
      expect(Math.abs(slope - measured), stock).toBeLessThan(1e-4 * Math.abs(measured) + 1e-9);
      if (slope !== 0) felt += 1;
    }
    expect(felt).toBeGreaterThan(0);
  });

  it('goes from region to region through sums: who is more attractive draws people from others', () => {
    const watched = year[0] as Watched;
    const ask = createSlopes(watched, 0, new Set(['talentAppeal']));
    const slopeAt = (at: number): number =>
      ask(EQUATIONS.talentMoved.moves?.out ?? '', watched.spotOf('talentMoved', at)).slopes.get(
        'talentAppeal',
      ) ?? 0;
    expect(slopeAt(0)).toBeLessThan(0);
    expect(slopeAt(1)).toBeGreaterThan(0);
  });
});

describe('links', () => {
  const find = (links: readonly Link[], from: string, to: string): string =>
    links.find((link) => link.from === from && link.to === to)?.sign ?? 'none';

  it('have the signs that the equations give them', () => {
    const links = linksBetween(year, [
      ...REGION_STOCK_IDS,
      'nation.computePriceYi',
      'lnInstitutions',
      'skill',
      'technologyGap',
      'talentAppeal',
    ]);
    expect(find(links, 'governmentCapacity', 'skill')).toBe('+');
    expect(find(links, 'nation.computePriceYi', 'computeEflops')).toBe('−');
    expect(find(links, 'coreOutputYi', 'technologyGap')).toBe('−');
    expect(find(links, 'patienceYears', 'growthFirms')).toBe('−');
    expect(find(links, 'patienceYears', 'unicorns')).toBe('+');
    expect(find(links, 'aiTalent', 'talentAppeal')).toBe('−');
    expect(find(links, 'lnInstitutions', 'startups')).toBe('+');
    expect(find(links, 'technology', 'coreOutputYi')).toBe('+');
    // A target is met at a year's end, by a step.
    expect(find(links, 'coreOutputYi', 'credibility')).toBe('+');
    expect(find(links, 'openScenes', 'aiTalent')).toBe('none');
  });
});

describe('loops', () => {
  it.each(SHIPPED)('in %s all have a gain below 1', (id) => {
    const { parameters } = fixedOf(shippedScenario(id));
    for (const loop of LOOPS) expect(loop.gain(parameters), loop.name.en).toBeLessThan(1);
  });

  it('are made of elasticities that the equations have', () => {
    const p = parametersWith({});
    const watched = year[0] as Watched;
    const elasticity = (equation: string, flow: Flow, of: string): number => {
      const spot = watched.spotOf(flow, 0);
      // What a region earns and then spends on institutions is no part of these loops.
      const nodes = new Set([of, 'lnInstitutions', 'flow.revenue']);
      const { value, slopes } = createSlopes(watched, 0, nodes)(equation, spot);
      return ((slopes.get(of) ?? 0) * watched.reader.value(of, spot)) / value;
    };
    const { equation } = EQUATIONS.knowledgeCreated;
    expect(elasticity(equation, 'knowledgeCreated', 'knowledge')).toBeCloseTo(
      p.knowledgeShoulders,
      9,
    );
    const desired = NAMES.desiredYi?.equation ?? '';
    expect(elasticity(desired, 'outputGrown', 'knowledge')).toBeCloseTo(p.knowledgePower, 9);
    const births = NAMES.births?.equation ?? '';
    expect(elasticity(births, 'firmsFounded', 'coreOutputYi')).toBeCloseTo(p.birthMarket, 9);
    expect(elasticity(births, 'firmsFounded', 'startups')).toBeCloseTo(p.spinOff, 2);
  });

  it('each name every parameter that their gain hangs on', () => {
    const p = parametersWith({});
    for (const { formula, gain } of LOOPS) {
      const moved = PARAMETER_IDS.filter((id) => gain({ ...p, [id]: p[id] * 1.1 }) !== gain(p));
      expect(moved.filter((id) => !formula.includes(id))).toEqual([]);
      expect(moved.length).toBeGreaterThan(0);
    }
  });
});

describe('pages', () => {
  it('tell every stock, flow and auxiliary with its equation', () => {
    const page = equationsPage(spring2025);
    for (const stock of [...REGION_STOCK_IDS, ...OUTSIDE_STOCK_IDS]) {
      expect(page, stock).toContain(`\`${stock}\`, `);
    }
    for (const flow of FLOW_IDS) expect(page, flow).toContain(`\`${flow}\` |`);
    const auxiliaries = Object.entries(NAMES).filter(
      ([id, row]) => row?.kind === 'auxiliary' && !id.includes('.'),
    );
    expect(auxiliaries.length).toBeGreaterThan(80);
    for (const [id] of auxiliaries) expect(page, id).toContain(`| \`${id}\` |`);
  });

  it('tell every parameter once, with its value, unit and source', () => {
    const page = parametersPage();
    for (const id of PARAMETER_IDS) {
      const rows = page.split('\n').filter((line) => line.startsWith(`| \`${id}\` |`));
      expect(rows, id).toHaveLength(1);
      const cells = (rows[0] ?? '').split(' | ').map((cell) => cell.trim());
      expect(cells).toHaveLength(8);
      expect(cells.filter((cell) => cell === '')).toEqual([]);
    }
  });

  it('say nothing of the start that is not so', () => {
    for (const { id, start } of spring2025.regions) {
      const { fundYi, fundCalledYi, trainingCapacity, trainingPipeline, aiTalent } = start;
      expect(fundCalledYi / (fundYi + fundCalledYi), id).toBeCloseTo(0.25, 2);
      expect(trainingCapacity / aiTalent, id).toBeCloseTo(0.095, 3);
      expect(trainingPipeline / aiTalent, id).toBeCloseTo(0.02, 3);
      expect(start.technology, id).toBe(1);
      expect(start.environmentNorm, id).toBeLessThan(start.businessEnvironment);
    }
  });

  it('are renewed between their marks and nowhere else', () => {
    const page =
      'a <!--=x-->1<!--/--> b <!--=x%-->?<!--/-->\n<!-- generated: t -->\n<!-- end -->\nc';
    const once = spliced(page, { t: 'table' }, { x: 0.25 });
    expect(once).toBe(
      'a <!--=x-->0.25<!--/--> b <!--=x%-->25 %<!--/-->\n<!-- generated: t -->\ntable\n<!-- end -->\nc',
    );
    expect(spliced(once, { t: 'table' }, { x: 0.25 })).toBe(once);
    expect(() => spliced(page, {}, { x: 1 })).toThrow('no part is called t');
    expect(() => spliced(page, { t: '', u: '' }, { x: 1 })).toThrow('no mark for u');
    expect(() => spliced(page, { t: '' }, {})).toThrow('no figure is called x');
  });

  it('write numbers and tables as Markdown wants them', () => {
    expect(table(['a'], [['x | y'], ['1\n2']])).toBe('| a |\n|---|\n| x \\| y |\n| 1<br>2 |');
    expect([short(0.1 + 0.2), short(-12.3456), short(1e-12)]).toEqual(['0.3', '−12.35', '0']);
    expect([percent(0.125, 1), percent(-0.0001), signed(percent(-0.5))]).toEqual([
      '12.5 %',
      '0 %',
      '−50 %',
    ]);
    expect([signed('3'), signed('0'), minus('-4')]).toEqual(['+3', '0', '−4']);
  });
});

describe('the picture of causes', () => {
  it('shows links that are strong enough, between nodes that it has', () => {
    const links = causalLinks(year);
    const { nodes, edges } = causalDiagram(links);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.length).toBeGreaterThan(60);
    expect(edges.length).toBe(links.filter(({ strength }) => strength >= LEAST_STRENGTH).length);
    for (const { from, to, sign } of edges) {
      expect(ids).toContain(from);
      expect(ids).toContain(to);
      expect(['+', '−', '±']).toContain(sign);
    }
  });
});

describe('stock-and-flow pictures', () => {
  it('show every flow once, and every stock', () => {
    const diagrams = PARTS.map(pipeDiagram);
    const valves = diagrams.flatMap(({ nodes }) =>
      nodes.filter(({ shape }) => shape === 'valve').map(({ id }) => id.slice('flow.'.length)),
    );
    expect(valves.sort()).toEqual(FLOW_IDS);
    const stocks = diagrams.flatMap(({ nodes }) =>
      nodes.filter(({ shape }) => shape === 'stock').map(({ id }) => id),
    );
    const all = [...new Set([...REGION_STOCK_IDS, ...OUTSIDE_STOCK_IDS])];
    // The money of everyone else is where clouds are drawn.
    expect(stocks.sort()).toEqual(all.filter((id) => id !== 'treasuryYi').sort());
  });

  it('say what turns a valve', () => {
    const deeds = (flow: Flow): string[] => controlsOf(flow).deeds.map(({ en }) => en);
    expect(deeds('seatsPlanned')).toEqual(['Training', 'Training drive']);
    expect(deeds('talentMoved')).toContain('Youth job fairs');
    expect(deeds('programmesPaid')).toEqual([]);
    expect(controlsOf('knowledgeCreated').stocks).toContain('topScientists');
    expect(controlsOf('gdpGrown').stocks).toEqual([]);
  });

  it('are drawn where the layout puts them, as sound SVG', () => {
    const diagram = pipeDiagram('nation');
    expect(layoutText(diagram)).toContain('"flow.usersJoined":valve:e -> "generativeAiUsersWan"');
    // A layout in a row, as a layout program would answer.
    const index = new Map(diagram.nodes.map(({ id }, k) => [id, k]));
    const layout: Layout = {
      bb: '0,0,3000,200',
      objects: diagram.nodes.map(({ id }, k) => ({ name: id, pos: `${100 + 120 * k},100` })),
      edges: diagram.edges.map(({ from, to, hasHead }) => {
        const [tail = 0, head = 0] = [index.get(from), index.get(to)];
        const [a, b] = [100 + 120 * tail, 100 + 120 * head];
        const end = hasHead ? `e,${b},100 ` : '';
        return { tail, head, pos: `${end}${a},100 ${a},120 ${b},120 ${b},100` };
      }),
    };
    const svg = drawnAs(diagram, layout, ['<legend> & more']);
    expect(faultOf(svg)).toBeNull();
    expect(svg.match(/用户/g)?.length).toBeGreaterThanOrEqual(2);
    expect(flowsOf('nation')).toContain('usersJoined');
    const lost = { ...layout, objects: layout.objects.slice(1) };
    expect(() => drawnAs(diagram, lost, [])).toThrow();
  });
});

describe('plots', () => {
  const row = {
    label: 'a & b < c',
    band: { low: 1, median: 2, high: 4 },
    expected: { atLeast: 1.5 },
  };

  it('are sound SVG, whatever is in their words', () => {
    const panels = [{ unit: '%', rows: [row, { ...row, isMissed: true }] }];
    expect(faultOf(dotPlot('T & <t>', panels, 'note'))).toBeNull();
    expect(faultOf(dotTable('T', [...panels, ...panels], 'note'))).toBeNull();
    const dots = [1, 1.1, 1.12, 5].map((x) => ({ label: `${x}`, x, y: x * 1.1 }));
    expect(faultOf(scatterPlot('T', { x: 'x', y: 'y', dots }))).toBeNull();
  });

  it('put the dot inside its band, and leave it hollow where it was not expected', () => {
    const plot = (isMissed: boolean): string =>
      dotPlot('t', [{ unit: '%', rows: [{ ...row, isMissed }] }], '');
    const circle = /<circle cx="([\d.]+)"[^>]*fill="(#[0-9a-f]+)"/.exec(plot(false));
    const [band] = [
      ...plot(false).matchAll(/<line x1="([\d.]+)"[^>]*x2="([\d.]+)"[^>]*stroke-width="2.4"/g),
    ];
    const [low, high, median] = [band?.[1], band?.[2], circle?.[1]].map(Number) as [
      number,
      number,
      number,
    ];
    // 2 of 1 to 4: a third of the way.
    expect((median - low) / (high - low)).toBeCloseTo(1 / 3, 1);
    expect(circle?.[2]).not.toBe('#ffffff');
    expect(/<circle[^>]*fill="#ffffff"/.test(plot(true))).toBe(true);
  });

  it('show a band of nothing, and values below nothing', () => {
    const none = {
      label: 'x',
      band: { low: 0, median: 0, high: 0 },
      expected: { atLeast: 0, atMost: 0 },
    };
    const below = { label: 'y', band: { low: -3, median: -2, high: -1 } };
    expect(faultOf(dotPlot('t', [{ unit: '', rows: [none] }], ''))).toBeNull();
    expect(faultOf(dotPlot('t', [{ unit: '', rows: [none, below] }], ''))).toBeNull();
  });
});

describe('the page of results', () => {
  const seeds = [1, 2];
  const shelf = (id: string) => shippedScenario(id);
  let results: Results;
  beforeAll(() => {
    results = {
      seeds: seeds.length,
      targets: [],
      backcast: null,
      leftOut: null,
      yearAhead: yearAhead(spring2025, seeds),
      experiments: [{ experiment: targetRatchet, findings: targetRatchet.run(shelf, seeds) }],
      index: indexWeights(spring2025),
      screened: null,
    };
  });

  it('holds its stamp, its seeds, each region, finding, and item of the list', () => {
    const stamp = 'ab'.repeat(32);
    const check = {
      path: 'tests/checks/v08-step.test.ts',
      items: ['V8'],
      about: 'step. More of it.',
    };
    const page = validationPage(results, stamp, [check]);
    expect(stampIn(page)).toBe(stamp);
    expect(seedsIn(page)).toBe(2);
    expect(stampIn('# Validation')).toBeNull();
    for (const { name } of spring2025.regions) expect(page).toContain(`| ${name.en} ${name.zh} |`);
    for (const { text } of results.experiments[0]?.findings ?? []) expect(page).toContain(text.zh);
    for (let item = 1; item <= 24; item++) expect(page).toMatch(new RegExp(`\\| V${item} \\|`));
    expect(page).toContain('More of it. | [checks/v08-step.test.ts]');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('has sound pictures', () => {
    const images = Object.entries(validationImages(results));
    expect(images.map(([name]) => name)).toEqual([
      'year-ahead.svg',
      'experiment-target-ratchet.svg',
    ]);
    for (const [name, svg] of images) expect(faultOf(svg), name).toBeNull();
  });

  it('tells what missed', () => {
    const [tried] = results.experiments;
    const [first, ...rest] = tried?.findings ?? [];
    if (tried === undefined || first === undefined) throw new Error('no finding');
    const missed = { ...tried, findings: [{ ...first, holds: false }, ...rest] };
    const page = validationPage({ ...results, experiments: [missed] }, '', []);
    expect(page.split('## What missed')[1]).toContain(first.text.en);
    expect(page).toContain('**does not hold**');
  });
});

describe('the stamp', () => {
  const scenarios = [spring2025];

  it('is another one when a scenario, a start or a target is', () => {
    const stamp = stampOf(scenarios, []);
    expect(stampOf([...scenarios], [])).toBe(stamp);
    expect(stampOf([{ ...spring2025, turns: 13 }], [])).not.toBe(stamp);
    expect(stampOf([], [])).not.toBe(stamp);
  });
});
