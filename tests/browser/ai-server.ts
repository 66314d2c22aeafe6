import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** The model's answer about the Elmsworth article: one fact is wrong, one is invented. */
const FACTS = [
  { text: 'The new bridge of Elmsworth was opened on Monday.', sentences: [1] },
  { text: 'Mayor Tilda Oake said that the bridge had cost 24 million crowns.', sentences: [2] },
  { text: 'About 3,000 people walked across it on the first evening.', sentences: [3] },
  { text: 'A spaceship landed beside the town hall of Tarnbeck.', sentences: [5] },
];

/** A loopback server that speaks Ollama's protocol and, like Ollama, refuses an extension's Origin. */
export interface AiServer {
  readonly port: number;
  /** Prompts to the model, in order. */
  readonly chats: readonly {
    readonly body: string;
    readonly authorization: string | undefined;
    /** Whether the connection was closed before the answer was complete. */
    readonly isBroken: boolean;
  }[];
  /** `Origin` of the requests to `/of-a-page`; undefined for one without. */
  readonly pageOrigins: readonly (string | undefined)[];
  /** From now on, new answers pause after their first fact. */
  hold(): void;
  /** Lets paused answers continue. */
  release(): void;
  close(): Promise<void>;
}

interface Chat {
  body: string;
  authorization: string | undefined;
  isBroken: boolean;
}

/** Starts a server on a free port. */
export async function startAiServer(): Promise<AiServer> {
  const chats: Chat[] = [];
  const pageOrigins: (string | undefined)[] = [];
  let isHeld = false;
  let waiting: (() => void)[] = [];
  const goOn = (): Promise<void> =>
    isHeld ? new Promise((resolve) => void waiting.push(resolve)) : Promise.resolve();

  const chat = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const entry: Chat = {
      body: await bodyOf(request),
      authorization: request.headers.authorization,
      isBroken: false,
    };
    chats.push(entry);
    response.once('close', () => (entry.isBroken = !response.writableFinished));
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const say = (content: string, done: boolean): void =>
      void response.write(`${JSON.stringify({ message: { role: 'assistant', content }, done })}\n`);
    say('{"facts":[', false);
    for (const [index, fact] of FACTS.entries()) {
      if (index === 1) await goOn();
      say(`${index === 0 ? '' : ','}${JSON.stringify(fact)}`, false);
    }
    say(']}', true);
    response.end();
  };

  const server = createServer((request, response) => {
    // As Ollama does: https://github.com/ollama/ollama/blob/main/docs/faq.md, "additional web origins".
    if (/^(?:chrome|moz)-extension:/u.test(request.headers.origin ?? '')) response.writeHead(403).end();
    else if (request.url === '/api/version') response.end('{"version":"0.9.0"}');
    else if (request.url === '/v1/models') response.end('{"data":[{"id":"tiny:latest"},{"id":"small:1b"}]}');
    else if (request.url === '/api/chat') void chat(request, response);
    else {
      if (request.url === '/of-a-page') pageOrigins.push(request.headers.origin);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    port: address.port,
    chats,
    pageOrigins,
    hold: () => (isHeld = true),
    release: () => {
      isHeld = false;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** ASCII names of the marks before the facts: Firefox accepts only ASCII expressions. */
export const MARKS = { unsupported: '[no] ', waiting: '[wait] ', builtIn: '[own] ' } as const;

/** Expression that reads the state of an engine's work from a view. */
export const READ_WORDED = `JSON.stringify({
  facts: [...document.querySelectorAll('main .fact')].map((fact) =>
    (fact.classList.contains('is-unsupported') ? '${MARKS.unsupported}' : fact.classList.contains('is-waiting') ? '${MARKS.waiting}' :
      fact.classList.contains('is-written') ? '' : '${MARKS.builtIn}') + fact.querySelector('button > span').innerText),
  doubts: [...document.querySelectorAll('.doubt')].map((doubt) => doubt.innerText),
  line: document.querySelector('.engine-line p')?.innerText ?? '',
  actions: [...document.querySelectorAll('.engine-line button')].map((button) => button.innerText),
})`;

/** What `READ_WORDED` reads. */
export interface Worded {
  /** Facts in their order, with the marks that apply. */
  readonly facts: readonly string[];
  readonly doubts: readonly string[];
  readonly line: string;
  readonly actions: readonly string[];
}
