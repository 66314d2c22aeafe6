import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { serveLoopback } from '../browsers/serve';

const SAMPLE = 'scripts/sample/page.html';

/** The page's address, and how to stop the server that may serve it. */
export interface PageToOpen {
  readonly url: string;
  /** Whether the page needs only loopback. */
  readonly isLocal: boolean;
  close(): Promise<void>;
}

/** Returns a URL as it is; serves a file, or the sample page, on loopback. Throws if there is no such file. */
export async function pageToOpen(page: string | undefined): Promise<PageToOpen> {
  if (page !== undefined && /^https?:\/\//i.test(page)) {
    const { href, hostname } = new URL(page);
    return {
      url: href,
      isLocal: ['localhost', '127.0.0.1'].includes(hostname),
      close: async () => undefined,
    };
  }
  const file = page ?? SAMPLE;
  if (!existsSync(file)) throw new Error(`No such file, and no address: ${file}`);
  const path = `/${encodeURIComponent(basename(file))}`;
  const server = await serveLoopback(new Map([[path, { body: readFileSync(file) }]]));
  return { url: `http://localhost:${server.port}${path}`, isLocal: true, close: () => server.close() };
}
