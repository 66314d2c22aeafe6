import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { serveLoopback } from '../browsers/serve';

const SAMPLE = 'scripts/sample/page.html';

/** Where the page is, and how to end the server that may be behind it. */
export interface PageToOpen {
  readonly url: string;
  /** True when nothing but loopback is needed. */
  readonly isLocal: boolean;
  close(): Promise<void>;
}

/** An address as it is; a file, or the sample page, from a server on loopback. Throws when there is no such file. */
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
