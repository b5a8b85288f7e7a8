// What the machine has, and whether packages can be had for it.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const APT_ENV = { DEBIAN_FRONTEND: 'noninteractive' };

/** Where a program is that the shell would find. */
export function onPath(name: string): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    try {
      accessSync(join(folder, file), constants.X_OK);
      return join(folder, file);
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** As root on Debian or Ubuntu, where packages can be installed without asking anybody. */
export function hasApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (onPath('apt-get') === undefined || !existsSync('/etc/os-release')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID="?(debian|ubuntu)"?$/m.test(release);
}
