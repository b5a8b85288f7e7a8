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
