// Makes the engine one file that any JavaScript engine can load: `npm run build:engine` fills
// dist-engine/ with the module, its types, a README and the licences, ready for `npm pack`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { shippedScenarios } from '../../scenarios/plugin.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGET = join(ROOT, 'dist-engine');
const MODULE = 'jingzhu.js';
const ENTRY_TYPES = 'src/library/index.d.ts';
const LICENCES = 'licences.json';
const RELATIVE_IMPORT = /(\bfrom |\bimport\()['"](\.[^'"]*)\.ts['"]/g;

await bundle();
gatherLicences();
writeTypes();
writeManifest();
copyFileSync(join(ROOT, 'src/library/README.md'), join(TARGET, 'README.md'));
copyFileSync(join(ROOT, 'LICENSE'), join(TARGET, 'LICENSE'));

async function bundle(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [shippedScenarios()],
    // No engine but Node knows what a process is.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: TARGET,
      emptyOutDir: true,
      target: 'es2022',
      // Whoever steps into it in a notebook should be able to read it.
      minify: false,
      license: { fileName: LICENCES },
      // Reading the scenarios takes what it takes.
      rolldownOptions: { checks: { pluginTimings: false } },
      lib: { entry: 'src/library/index.ts', formats: ['es'], fileName: () => MODULE },
    },
  });
}

/** As vite tells it: a package without a file of its licence has only its name. */
type Licence = { name: string; version: string; identifier: string | null; text?: string };

/** Half a hundred small packages share one licence's text, so each text is written once. */
function gatherLicences(): void {
  const file = join(TARGET, LICENCES);
  const licences: Licence[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const packages = new Map<string, string[]>();
  for (const { name, version, identifier, text = licenceInReadme(name) } of licences) {
    const named = `- ${name} ${version} (${identifier})`;
    packages.set(text, [...(packages.get(text) ?? []), named]);
  }
  const parts = [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text.trim()}\n`);
  const head = `# What ${MODULE} holds of others\n\n`;
  writeFileSync(join(TARGET, 'THIRD-PARTY.md'), head + parts.join('\n---\n\n'));
}

function licenceInReadme(name: string): string {
  const readme = readFileSync(join(ROOT, 'node_modules', name, 'README.md'), 'utf8');
  const at = readme.search(/^#* *licen[cs]e/im);
  if (at < 0) throw new Error(`${name} comes without the text of its licence`);
  return readme.slice(at);
}

/** The compiler writes types for every file it sees; those that the entry leads to are kept. */
function writeTypes(): void {
  const all = mkdtempSync(join(tmpdir(), 'jingzhu-types-'));
  try {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const project = join(ROOT, 'src/library/tsconfig.json');
    const args = [tsc, '-p', project, '--outDir', all];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`the types cannot be written: tsc ended with ${status}`);
    const seen = new Set<string>();
    keep(join(all, ENTRY_TYPES));

    function keep(file: string): void {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(file, 'utf8');
      const written = text.replaceAll(RELATIVE_IMPORT, (_, from, path) => {
        keep(resolve(dirname(file), `${path}.d.ts`));
        return `${from}'${path}.js'`;
      });
      const target = join(TARGET, 'types', relative(all, file));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, written);
    }
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}

function writeManifest(): void {
  const { name, version, description, license, engines } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const manifest = {
    name,
    version,
    description,
    license,
    type: 'module',
    exports: { '.': { types: `./types/${ENTRY_TYPES}`, default: `./${MODULE}` } },
    sideEffects: false,
    engines,
  };
  writeFileSync(join(TARGET, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
