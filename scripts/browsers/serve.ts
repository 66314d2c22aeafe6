import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** The response for a path. */
export interface ServedFile {
  readonly body: string | Buffer;
  /** Default: an HTML page in UTF-8. */
  readonly type?: string;
  readonly status?: number;
  /** Added to the usual ones, or replacing them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the body but never ends the response: a page that never finishes loading. */
  readonly neverEnds?: boolean;
}

/** A server on loopback, reachable under two origins: `localhost` and `127.0.0.1`. */
export interface LoopbackServer {
  readonly port: number;
  /** All requests so far, in order. */
  readonly requests: readonly { readonly path: string; readonly cookie: string | undefined }[];
  close(): Promise<void>;
}

/** Serves files by path from a free port on loopback; any other path is 404. */
export async function serveLoopback(files: ReadonlyMap<string, ServedFile>): Promise<LoopbackServer> {
  const requests: { path: string; cookie: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push({ path, cookie: request.headers.cookie });
    answer(request, response, files.get(path));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, file: ServedFile | undefined): void {
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
    return;
  }
  const type = file.type ?? 'text/html; charset=utf-8';
  response.writeHead(file.status ?? 200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    ...file.headers,
  });
  if (file.neverEnds === true) response.write(file.body);
  else response.end(request.method === 'HEAD' ? undefined : file.body);
}
