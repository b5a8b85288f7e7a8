// Checks the shipped scenarios and exercises while the page is built, so that the page need not: it gets plain
// data, without the checker and without saying anything twice.
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const SHIPPED = fileAt('shipped.ts');
const EXERCISES = fileAt('exercises/shipped.ts');
const GUIDES = fileAt('exercises/guides.ts');

function fileAt(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/');
}

export function shippedScenarios(): Plugin {
  return {
    name: 'shipped-scenarios',
    async load(id) {
      if (id === SHIPPED) {
        const { module } = await runnerImport<typeof import('./shipped.ts')>(SHIPPED);
        for (const scenario of module.shipped) this.addWatchFile(module.fileOf(scenario.id));
        return sourceOf('shipped', module.shipped);
      }
      if (id === EXERCISES) {
        const { module } = await runnerImport<typeof import('./exercises/shipped.ts')>(EXERCISES);
        for (const exercise of module.exercises) this.addWatchFile(module.fileOf(exercise.id));
        return sourceOf('exercises', module.exercises);
      }
      if (id === GUIDES) {
        const { module } = await runnerImport<typeof import('./exercises/guides.ts')>(GUIDES);
        for (const { guide } of module.guides) this.addWatchFile(module.guideFile(guide.exercise));
        return sourceOf('guides', module.guides);
      }
      return null;
    },
  };
}

/** Shorter than this, a name for it saves nothing. */
const WORTH_A_NAME_CHARS = 60;

/** A module that exports plain data under a name. What occurs more than once is written once. */
export function sourceOf(name: string, data: unknown): string {
  const uses = new Map<string, number>();
  count(data);
  const names = new Map<string, string>();
  const lines: string[] = [];
  const whole = written(data);
  return [...lines, `export const ${name} = ${whole};`, ''].join('\n');

  function count(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    const before = uses.get(text) ?? 0;
    uses.set(text, before + 1);
    if (before === 0) Object.values(value).forEach(count);
  }

  function written(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const text = JSON.stringify(value);
    const known = names.get(text);
    if (known !== undefined) return known;
    const source = Array.isArray(value)
      ? `[${value.map(written).join(',')}]`
      : `{${Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}:${written(part)}`)
          .join(',')}}`;
    if ((uses.get(text) ?? 0) < 2 || text.length < WORTH_A_NAME_CHARS) return source;
    const fresh = `shared${names.size}`;
    names.set(text, fresh);
    lines.push(`const ${fresh} = ${source};`);
    return fresh;
  }
}
