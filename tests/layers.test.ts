import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

const PURE = [
  'engine',
  'model',
  'views',
  'rivals',
  'scenario',
  'game',
  'record',
  'lab',
  'classroom',
  'live',
] as const;
const FOLDERS = [...PURE, 'workers', 'map', 'ui', 'cli', 'library', 'main'] as const;
type Folder = (typeof FOLDERS)[number];

/** 'types' allows an import that is gone after compilation, and no other. */
type Arrow = 'all' | 'types';

const arrows = (
  all: readonly Folder[],
  types: readonly Folder[] = [],
): ReadonlyMap<Folder, Arrow> =>
  new Map([
    ...types.map((folder) => [folder, 'types'] as const),
    ...all.map((folder) => [folder, 'all'] as const),
  ]);

const UP_TO_GAME = ['engine', 'model', 'views', 'rivals', 'scenario', 'game'] as const;

/** Who may import whom; a folder may always import itself. */
const MAY_IMPORT: Readonly<Record<Folder, ReadonlyMap<Folder, Arrow>>> = {
  engine: arrows([]),
  model: arrows(['engine']),
  views: arrows(['engine', 'model']),
  rivals: arrows(['engine', 'model', 'views']),
  scenario: arrows(['engine', 'model']),
  game: arrows(['engine', 'model', 'rivals', 'scenario']),
  record: arrows(UP_TO_GAME),
  lab: arrows([...UP_TO_GAME, 'record']),
  classroom: arrows([...UP_TO_GAME, 'record', 'lab']),
  live: arrows([...UP_TO_GAME, 'record', 'classroom']),
  workers: arrows(PURE),
  map: arrows(['views', 'live'], ['engine']),
  ui: arrows(
    ['views', 'live', 'record', 'scenario', 'lab', 'classroom', 'workers'],
    ['engine', 'game'],
  ),
  cli: arrows([...PURE, 'workers']),
  library: arrows(PURE),
  main: arrows(FOLDERS),
};

/** The const lists of names lie here beside the types made from them, so they count as types. */
const VOCABULARY = 'engine/types.ts';

/** Folders beside src (pictures, scenarios) that are bundled rather than fetched. */
const MAY_IMPORT_FILES: readonly Folder[] = ['map', 'ui', 'cli', 'library', 'main'];

/** Each outside package and the only places that may import it. */
const DOORWAYS: readonly (readonly [package_: RegExp, places: readonly string[]])[] = [
  [/^immer$/, ['engine/turn.ts']],
  [/^seedrandom$/, ['engine/chance.ts']],
  [/^@noble\/hashes$/, ['engine/hash.ts']],
  [/^@stdlib\/math-base-special-[a-z]+$/, ['engine/exact.ts']],
  [
    /^zod$/,
    [
      'scenario/schema.ts',
      'scenario/match.ts',
      'scenario/targets.ts',
      'record/forms/schema.ts',
      'classroom/schema.ts',
    ],
  ],
  [/^jsep$/, ['model/equations/walk.ts']],
  [/^jsonc-parser$/, ['scenario/json.ts']],
  [/^fflate$/, ['record/forms/word.ts', 'classroom/board/']],
  [/^@scure\/base$/, ['record/forms/word.ts']],
  [/^phaser$/, ['map/']],
  [/^d3-(scale|shape)$/, ['ui/', 'lab/']],
  [/^(react|react-dom|react-aria-components|d3-[a-z]+)$/, ['ui/', 'main.tsx']],
  [/^idb$/, ['ui/', 'main.ts', 'main.tsx']],
  [/^virtual:pwa-register$/, ['main.tsx']],
  [/^ml-(levenberg-marquardt|direct)$/, ['lab/']],
  [/^simple-statistics$/, ['lab/', 'classroom/board/']],
  [/^(piscina|cli-progress)$/, ['cli/']],
  [/^@hpcc-js\/wasm-graphviz$/, ['cli/pages.ts']],
  [/^commander$/, ['cli/']],
  [/^qr$/, ['ui/share/qr.tsx']],
  [/^write-excel-file$/, ['classroom/board/xlsx.ts']],
  [/^papaparse$/, ['cli/', 'ui/charts/csv.ts']],
  [/^(vite|vite-plugin-pwa)$/, ['library/build.ts', 'library/single.ts']],
  [/^node:/, ['cli/', 'library/build.ts', 'library/single.ts']],
];

interface SourceFile {
  /** From src, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  /** As written; undefined if it is not a literal and cannot be followed. */
  readonly to: string | undefined;
  readonly isType: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function text(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value.quasis)) return undefined;
  const [only, ...more] = value.quasis as { readonly value: { readonly cooked: string } }[];
  return more.length === 0 ? only?.value.cooked : undefined;
}

const isImportMeta = (value: unknown, property?: string): boolean =>
  isNode(value) &&
  (property === undefined
    ? value.type === 'MetaProperty'
    : value.type === 'MemberExpression' &&
      isImportMeta(value.object) &&
      isNode(value.property) &&
      value.property.name === property);

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const { specifiers } = node;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return (specifiers as Node[]).every(
    ({ importKind, exportKind }) => importKind === 'type' || exportKind === 'type',
  );
}

/** What one syntax node imports: [module, types only], or nothing. */
function importedBy(node: Node): readonly (readonly [string | undefined, boolean])[] {
  const args = Array.isArray(node.arguments) ? (node.arguments as unknown[]) : [];
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return [[text(node.source), isTypeOnly(node)]];
    case 'ExportNamedDeclaration':
      return node.source === null ? [] : [[text(node.source), isTypeOnly(node)]];
    case 'ImportExpression':
      return [[text(node.source), false]];
    case 'TSImportType':
      return [[text(node.source), true]];
    case 'TSImportEqualsDeclaration': {
      const { moduleReference } = node;
      if (!isNode(moduleReference) || moduleReference.type !== 'TSExternalModuleReference') {
        return [];
      }
      return [[text(moduleReference.expression), node.importKind === 'type']];
    }
    // new URL('../workers/x.ts', import.meta.url), the way to a worker or to a picture.
    case 'NewExpression': {
      const { callee } = node;
      const isUrl = isNode(callee) && callee.name === 'URL' && isImportMeta(args[1], 'url');
      const place = isUrl ? text(args[0]) : '';
      // A folder is a place to read files from, no module.
      return place === '' || place?.endsWith('/') ? [] : [[place, false]];
    }
    case 'CallExpression': {
      const { callee } = node;
      if (isNode(callee) && callee.name === 'require') return [[text(args[0]), false]];
      if (!isImportMeta(callee, 'glob')) return [];
      const [first] = args;
      const globs = isNode(first) && Array.isArray(first.elements) ? first.elements : [first];
      // A pattern after ! leaves files out.
      return globs.map((glob) => [text(glob)?.replace(/^!/, ''), false] as const);
    }
    default:
      return [];
  }
}

function importsOf({ path, text: source }: SourceFile): Import[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value) || Array.isArray(value)) return;
    for (const [to, isType] of importedBy(value)) found.push({ from: path, to, isType });
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found;
}

/** A path from src → its place in the table; undefined if it has none. */
function folderOf(path: string): Folder | undefined {
  if (/^main\.tsx?$/.test(path)) return 'main';
  const [folder, ...rest] = path.split('/');
  return rest.length > 0 && folder !== 'main' ? FOLDERS.find((name) => name === folder) : undefined;
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** What is wrong with one import, as a sentence; undefined if nothing is. */
function breach({ from, to, isType }: Import): string | undefined {
  const importer = folderOf(from);
  if (importer === undefined) return undefined;
  if (to === undefined) return `${from} imports something that is not written out`;

  if (!to.startsWith('.')) {
    const name = to.startsWith('node:') ? to : packageOf(to);
    const doorway = DOORWAYS.find(([pattern]) => pattern.test(name));
    if (doorway === undefined) return `${from} imports ${name}, which has no doorway`;
    const [, places] = doorway;
    const isDoorway = places.some((place) =>
      place.endsWith('/') ? from.startsWith(place) : from === place,
    );
    return isDoorway ? undefined : `${from} imports ${name}, whose doorway is ${places.join(', ')}`;
  }

  const [address = to] = to.split('?');
  const target = posix.join(posix.dirname(from), address);
  if (!/\.[a-z]+$/.test(target)) return `${from} imports ${to} without an extension`;
  if (target.startsWith('../')) {
    return MAY_IMPORT_FILES.includes(importer)
      ? undefined
      : `${from} imports ${to} from outside src`;
  }
  const imported = folderOf(target);
  if (imported === undefined) return `${from} imports ${to}, which is in no listed folder`;
  if (imported === importer) return undefined;
  const arrow = MAY_IMPORT[importer].get(imported);
  if (arrow === undefined) return `${from} imports ${to}: ${importer} → ${imported} is not allowed`;
  if (arrow === 'all' || isType || target === VOCABULARY) return undefined;
  return `${from} imports ${to}: ${importer} → ${imported} is for types only`;
}

function breaches(files: readonly SourceFile[]): string[] {
  const unlisted = files
    .filter(({ path }) => folderOf(path) === undefined && !/^[^/]+\.d\.ts$/.test(path))
    .map(({ path }) => `${path} is in no listed folder`);
  const wrong = files.flatMap(importsOf).flatMap((each) => breach(each) ?? []);
  return [...unlisted, ...wrong];
}

function sourceFiles(): SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(path))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(SOURCE, path), 'utf8'),
    }));
}

describe('the import graph', () => {
  it('has only the arrows of the table', () => {
    expect(breaches(sourceFiles())).toEqual([]);
  });

  it.each([
    ['engine/a.ts', "import { x } from '../model/b.ts';", 'engine → model is not allowed'],
    ['engine/a.ts', "import type { X } from '../model/b.ts';", 'engine → model is not allowed'],
    ['engine/a.ts', "type X = import('../model/b.ts').X;", 'engine → model is not allowed'],
    ['engine/a.ts', "export * from '../model/b.ts';", 'engine → model is not allowed'],
    ['engine/a.ts', "export { x } from '../model/b.ts';", 'engine → model is not allowed'],
    ['engine/a.ts', "const x = await import('../model/b.ts');", 'engine → model is not allowed'],
    ['engine/a.ts', 'const x = await import(`../model/b.ts`);', 'engine → model is not allowed'],
    ['rivals/a.ts', "import '../game/b.ts';", 'rivals → game is not allowed'],
    ['game/a.ts', "import '../views/b.ts';", 'game → views is not allowed'],
    ['live/a.ts', "import '../lab/b.ts';", 'live → lab is not allowed'],
    ['ui/a.tsx', "const x = <p>{import('../model/b.ts')}</p>;", 'ui → model is not allowed'],
    ['ui/a.ts', "import '../map/b.ts';", 'ui → map is not allowed'],
    ['map/a.ts', "import '../ui/b.ts';", 'map → ui is not allowed'],
    ['map/a.ts', "import type { X } from '../model/b.ts';", 'map → model is not allowed'],
    ['map/a.ts', "import { x } from '../engine/hash.ts';", 'map → engine is for types only'],
    ['ui/a.ts', "import { type X, y } from '../game/b.ts';", 'ui → game is for types only'],
    ['lab/a.ts', "import '../live/b.ts';", 'lab → live is not allowed'],
    [
      'lab/a.ts',
      "new Worker(new URL('../workers/b.ts', import.meta.url));",
      'lab → workers is not allowed',
    ],
    ['cli/a.ts', "import '../ui/b.ts';", 'cli → ui is not allowed'],
    ['engine/a.ts', "import '../main.tsx';", 'engine → main is not allowed'],
    ['engine/a.ts', 'const x = await import(name);', 'something that is not written out'],
    ['engine/a.ts', "import './b';", 'without an extension'],
    ['scenario/a.ts', "import x from '../../scenarios/b.json';", 'from outside src'],
    ['lab/a.ts', "const x = import.meta.glob('../../scenarios/*.json');", 'from outside src'],
    ['ui/a.ts', "import '../util/b.ts';", 'in no listed folder'],
    ['util/a.ts', '', 'util/a.ts is in no listed folder'],
    ['gadget.ts', '', 'gadget.ts is in no listed folder'],
    ['main/a.ts', '', 'main/a.ts is in no listed folder'],
    ['model/a.ts', "import { produce } from 'immer';", 'whose doorway is engine/turn.ts'],
    ['engine/a.ts', "import x from 'seedrandom';", 'whose doorway is engine/chance.ts'],
    ['record/a.ts', "import { x } from '@noble/hashes/sha2.js';", 'doorway is engine/hash.ts'],
    ['model/a.ts', "import x from '@stdlib/math-base-special-exp';", 'doorway is engine/exact.ts'],
    ['ui/a.ts', "import type Phaser from 'phaser';", 'whose doorway is map/'],
    ['views/a.ts', "import { z } from 'zod';", 'whose doorway is scenario/schema.ts'],
    ['map/a.ts', "import { useState } from 'react';", 'whose doorway is ui/'],
    ['lab/a.ts', "import { readFileSync } from 'node:fs';", 'whose doorway is cli/'],
    ['cli/a.ts', "import { readFileSync } from 'fs';", 'fs, which has no doorway'],
    ['ui/a.ts', "import lodash from 'lodash';", 'lodash, which has no doorway'],
  ])('would report in %s: %s', (path, source, complaint) => {
    expect(breaches([{ path, text: source }])).toEqual([expect.stringContaining(complaint)]);
  });

  it.each([
    ['engine/a.ts', "import { x } from './b.ts';"],
    ['engine/turn.ts', "import { produce } from 'immer';"],
    ['engine/hash.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['record/a.ts', "import { x } from '../game/b.ts'; import { y } from '../views/b.ts';"],
    ['map/a.ts', "import Phaser from 'phaser'; import type { X } from '../engine/state.ts';"],
    ['map/a.ts', "import { PILLARS } from '../engine/types.ts';"],
    ['map/a.ts', "import ground from '../../assets/ground/ground.json';"],
    ['ui/a.tsx', "import { type X, type Y } from '../game/b.ts'; import './panel.css';"],
    ['ui/a.ts', "import W from '../workers/b.ts?worker&inline';"],
    ['workers/a.ts', "import { x } from '../live/b.ts';"],
    ['cli/a.ts', "import { readFileSync } from 'node:fs'; import '../workers/b.ts';"],
    ['main.tsx', "import '../scenarios/a.json'; const m = import('./map/a.ts');"],
    ['vite-env.d.ts', ''],
  ])('would accept in %s: %s', (path, source) => {
    expect(breaches([{ path, text: source }])).toEqual([]);
  });
});
