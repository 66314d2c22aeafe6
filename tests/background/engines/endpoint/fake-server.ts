import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A request as the server saw it. */
export interface Seen {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** A server on loopback that answers as a test says; ends with all its connections. */
export async function serve(
  answer: (request: Seen, response: ServerResponse) => void | Promise<void>,
): Promise<{ url: string; seen: Seen[]; closed: Promise<void>[]; stop: () => Promise<void> }> {
  const seen: Seen[] = [];
  const closed: Promise<void>[] = [];
  const server = createServer((request, response) => {
    closed.push(new Promise((resolve) => response.once('close', resolve)));
    void bodyOf(request).then((body) => {
      const entry = { path: request.url ?? '', authorization: request.headers.authorization, body };
      seen.push(entry);
      return answer(entry, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    seen,
    closed,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** An event of OpenAI's protocol that carries a piece of text. */
export const eventOf = (content: string): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;

export const DONE = 'data: [DONE]\n\n';
