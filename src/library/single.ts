// Makes the whole game one HTML file that runs from a disk or a stick: `npm run build:single` writes
// dist-single/jingzhu.html. Browsers refuse modules and workers from a file's address, so the scripts
// lie in the page as classic ones and each thread starts from a blob. Its policy lets it connect
// nowhere: whatever it holds came with it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { shippedScenarios } from '../../scenarios/plugin.ts';
import { TARGETS } from '../../vite.config.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGET = join(ROOT, 'dist-single');
const PAGE = 'jingzhu.html';

const { script, style } = await bundled();
const html = page(script, style);
rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET);
writeFileSync(join(TARGET, PAGE), html);
console.log(`dist-single/${PAGE}: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`);

async function bundled(): Promise<{ script: string; style: string }> {
  const made = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    plugins: [shippedScenarios(), blobThreads(), VitePWA({ disable: true })],
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      write: false,
      target: TARGETS,
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(ROOT, 'src/main.tsx'),
        output: { format: 'iife', codeSplitting: false },
        // Where a module lies is asked by nobody: everything is here.
        checks: { pluginTimings: false, emptyImportMeta: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = made.output.filter((file) => file.type === 'chunk');
  const [chunk, ...others] = chunks;
  if (chunk === undefined || others.length > 0) {
    throw new Error(`the page came out in ${chunks.length} scripts`);
  }
  const styles = made.output.filter(({ fileName }) => fileName.endsWith('.css'));
  const first = await pageStyle();
  const late = styles.map((file) => (file.type === 'asset' ? String(file.source) : ''));
  return { script: chunk.code, style: [first, ...late].join('\n') };
}

/** The styles that index.html itself names. */
async function pageStyle(): Promise<string> {
  const made = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: TARGETS,
      rolldownOptions: { input: join(ROOT, 'src/ui/style/page.css') },
    },
  })) as Rolldown.RolldownOutput;
  const found = made.output.find(({ fileName }) => fileName.endsWith('.css'));
  if (found?.type !== 'asset') throw new Error('page.css came out as no style');
  return String(found.source);
}

/** The threads of the page, all opened in one place, start from a blob. */
function blobThreads(): Plugin {
  return {
    name: 'blob-threads',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/ui\/.+\.tsx?$/.test(id) || !code.includes('new Worker(')) return null;
      const opened =
        /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module', name \}\)/;
      const [whole, path] = opened.exec(code) ?? [];
      if (whole === undefined) throw new Error(`${id} starts a worker in another way`);
      const changed = code.replace(whole, 'new BlobThread({ name })');
      return { code: `import BlobThread from '${path}?worker&inline';\n${changed}`, map: null };
    },
  };
}

function page(script: string, style: string): string {
  const source = readFileSync(join(ROOT, 'index.html'), 'utf8');
  // What would end the script within it, in a text or a pattern, may be written in another way.
  const inline = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const icon = readFileSync(join(ROOT, 'assets/public/icon.svg')).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(inline)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return replaced(source, [
    [/content="default-src [^"]+"/, `content="${policy}"`],
    [/<link rel="stylesheet"[^>]+>/, `<style>${style}</style>`],
    [/(<link rel="icon"[^>]+href=)"[^"]+"/, `$1"data:image/svg+xml;base64,${icon}"`],
    [/\s*<link rel="apple-touch-icon"[^>]+>/, ''],
    [/<script type="module"[^>]+><\/script>/, `<script>${inline}</script>`],
  ]);
}

/** Each once, and each must be there: an index.html that changed is told, not half replaced. */
function replaced(source: string, changes: readonly [RegExp, string][]): string {
  let text = source;
  for (const [pattern, by] of changes) {
    if (!pattern.test(text)) throw new Error(`index.html has no ${pattern}`);
    // A script may hold what a replacement would take for a group.
    text = text.replace(pattern, (found, group: string | undefined) =>
      by.startsWith('$1') ? `${typeof group === 'string' ? group : found}${by.slice(2)}` : by,
    );
  }
  return text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
