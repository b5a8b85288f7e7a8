import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built page, as `npm start` does, on a port that is free. */
export async function serveSite(): Promise<Site> {
  const server = await preview({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') {
    throw new Error(`The preview server has no port: ${String(address)}`);
  }
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves the built files from a folder of their own, as the plainest of servers would. What `added`
 * holds for a file is put at its end, or is a file of its own: so a test can publish a new version,
 * or a page that is watched.
 */
export async function serveFiles(
  folder: string,
  added: ReadonlyMap<string, string> = new Map(),
  root = fileURLToPath(new URL('../../dist', import.meta.url)),
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(folder) ? pathname.slice(folder.length) : null;
    const path = inside === '' ? 'index.html' : inside;
    try {
      if (path === null || normalize(path).startsWith('..')) throw new Error('elsewhere');
      const body = await readFile(join(root, path)).catch((error) => {
        if (!added.has(path)) throw error;
        return '';
      });
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' });
      response.write(body);
      response.end(added.get(path) ?? '');
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
