import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { CONDENSE_LIMIT } from '../../../src/background/digest/beginning';
import { refiningKey } from '../../../src/model/refining';
import { DONE, eventOf, serve } from '../engines/endpoint/fake-server';
import { fakeBrowser } from '../fake-browser';
import { pageRead } from '../page-read';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.mock('../../../src/content/content-script?script&iife', () => ({ default: 'content-script.js' }));

const OWN_PAGE: Runtime.MessageSender = {
  id: 'nutgraf@test',
  url: 'chrome-extension://nutgraf/src/popup/index.html',
};
const FERRY = 'https://news.example/ferry';
const ANSWER = `{"facts":[
  {"text":"The ferry sails again from Monday.","sentences":[1]},
  {"text":"Storms had closed the route for nine weeks.","sentences":[2]}]}`;

let browser: ReturnType<typeof fakeBrowser>;
const stops: (() => Promise<void>)[] = [];

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  browser.tabs.get.mockResolvedValue({ id: 7, url: FERRY, incognito: false });
  const value = pageRead({
    url: FERRY,
    paragraphs: [
      'The ferry between Northpoint and Saltholm sails again from Monday, the harbour office said.',
      'Storms had closed the route for three weeks in November.',
    ],
  });
  browser.scripting.executeScript.mockResolvedValue([{ result: { ok: true, value } }]);
  browser.permissions.contains.mockResolvedValue(true);
  browser.declarativeNetRequest.updateSessionRules.mockResolvedValue();
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A freshly started worker, without any earlier state. */
async function newWorker() {
  vi.resetModules();
  const { onMessage } = await import('../../../src/background/requests');
  return (message: unknown): Promise<unknown> => Promise.resolve(onMessage(message, OWN_PAGE));
}

async function startServer(answer: (response: ServerResponse) => void) {
  const server = await serve(({ path }, response) => {
    if (path === '/api/version') response.writeHead(404).end();
    else answer(response);
  });
  stops.push(server.stop);
  await browser.storage.sync.set({ settings: { engine: 'endpoint' } });
  await browser.storage.local.set({
    endpoint: { url: server.url, model: 'small-1', key: 'secret', contextTokens: 4096 },
  });
  return server;
}

/** Condenses the page and returns its key. */
async function condense(send: (message: unknown) => Promise<unknown>): Promise<string> {
  const answer = await send({ kind: 'condense', tabId: 7, viewId: 'view-1', questionId: 'question-1' });
  expect(answer).toMatchObject({ ok: true });
  const [, digest] = [...browser.storage.session.items].find(([key]) => key.startsWith('digest:')) ?? [];
  if (typeof digest !== 'object' || digest === null || !('pageKey' in digest)) throw new Error('no digest');
  return String(digest.pageKey);
}

const stateOf = (pageKey: string): unknown => browser.storage.session.items.get(refiningKey(pageKey));

it('asks no server about a tab that is closed by now', async () => {
  const server = await startServer((response) => void response.end(eventOf(ANSWER) + DONE));
  const send = await newWorker();
  const pageKey = await condense(send);
  browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7'));
  const answer = await send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  expect(answer).toEqual({ ok: false, failure: { code: 'tab-gone' } });
  expect(server.seen).toEqual([]);
  expect(stateOf(pageKey)).toBeUndefined();
});

it('lets the server word the page’s facts, checks them, and stores them', async () => {
  const server = await startServer((response) => void response.end(eventOf(ANSWER) + DONE));
  const send = await newWorker();
  const pageKey = await condense(send);
  const answer = await send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  expect(answer).toEqual({ ok: true, value: null });
  expect(stateOf(pageKey)).toMatchObject({
    phase: 'done',
    use: { engine: 'endpoint', model: 'small-1', host: new URL(server.url).host },
    facts: [
      { text: 'The ferry sails again from Monday.', verdict: { kind: 'supported' } },
      {
        verdict: {
          kind: 'unsupported',
          problems: expect.arrayContaining([
            expect.objectContaining({ kind: 'number', claimed: 'nine', said: 'three' }),
          ]),
        },
      },
    ],
  });
  expect(server.seen.at(-1)?.authorization).toBe('Bearer secret');
  // Only for this one address, and only because it is on this machine.
  expect(browser.declarativeNetRequest.updateSessionRules).toHaveBeenCalledWith({
    removeRuleIds: [1],
    addRules: [expect.objectContaining({ id: 1 })],
  });
});

it('gives the server only what the built-in facts were made of, where a text is too long to be read whole', async () => {
  const paragraph =
    'The ferry between Northpoint and Saltholm sails again from Monday, the harbour office said. ';
  const value = pageRead({
    url: FERRY,
    paragraphs: [paragraph.repeat(1000), paragraph.repeat(1000), 'x'.repeat(CONDENSE_LIMIT)],
  });
  browser.scripting.executeScript.mockResolvedValue([{ result: { ok: true, value } }]);
  const server = await startServer((response) => void response.end(eventOf(ANSWER) + DONE));
  await browser.storage.local.set({
    endpoint: { url: server.url, model: 'small-1', key: '', contextTokens: 1_000_000 },
  });
  const send = await newWorker();
  const pageKey = await condense(send);
  await send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  expect(server.seen.some(({ body }) => body.includes('xxx'))).toBe(false);
  expect(stateOf(pageKey)).toMatchObject({ phase: 'done', covered: expect.closeTo(0.315, 2) });
});

it('asks nobody while the built-in engine is chosen', async () => {
  const server = await startServer((response) => void response.end());
  await browser.storage.sync.set({ settings: { engine: 'built-in' } });
  const send = await newWorker();
  const pageKey = await condense(send);
  await send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  expect(server.seen).toEqual([]);
  expect(stateOf(pageKey)).toBeUndefined();
});

it('asks nobody, without reporting a failure, when the settings cannot be read', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const server = await startServer((response) => void response.end());
  browser.storage.sync.get = () => Promise.reject(new Error('switched off'));
  const send = await newWorker();
  const pageKey = await condense(send);
  const answer = await send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  expect(answer).toEqual({ ok: true, value: null });
  expect(server.seen).toEqual([]);
});

it('sends nothing to a host that the reader has not allowed', async () => {
  const server = await startServer((response) => void response.end());
  browser.permissions.contains.mockResolvedValue(false);
  const send = await newWorker();
  const pageKey = await condense(send);
  await send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  expect(server.seen).toEqual([]);
  expect(stateOf(pageKey)).toMatchObject({ phase: 'failed', failure: { code: 'endpoint-not-allowed' } });
});

it('refines nothing for a page that the tab no longer shows', async () => {
  await startServer((response) => void response.end());
  const send = await newWorker();
  await condense(send);
  expect(await send({ kind: 'refine', tabId: 7, pageKey: 'another page', isRetry: false })).toEqual({
    ok: false,
    failure: { code: 'page-changed' },
  });
});

it('a new worker starts again after one that died', async () => {
  let asked = 0;
  await startServer((response) => {
    asked++;
    // The first answer hangs midway, as it does for a worker that was stopped.
    if (asked === 1) response.write(eventOf(ANSWER.slice(0, 30)));
    else response.end(eventOf(ANSWER) + DONE);
  });
  const first = await newWorker();
  const pageKey = await condense(first);
  void first({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  await vi.waitFor(() => expect(asked).toBe(1));
  expect(stateOf(pageKey)).toMatchObject({ phase: 'writing' });
  const second = await newWorker();
  await second({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  expect(stateOf(pageKey)).toMatchObject({ phase: 'done' });
});

it('cancelling ends the request at the server', async () => {
  const server = await startServer((response) => void response.write(eventOf('{"facts":[')));
  const send = await newWorker();
  const pageKey = await condense(send);
  const ended = send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  await vi.waitFor(() => expect(server.seen.at(-1)?.path).toBe('/v1/chat/completions'));
  await send({ kind: 'cancel', pageKey });
  await server.closed.at(-1);
  await ended;
  expect(stateOf(pageKey)).toMatchObject({ phase: 'cancelled' });
});

it('a closed tab ends the request at the server, and what was written is forgotten', async () => {
  const server = await startServer((response) => void response.write(eventOf(ANSWER.slice(0, 90))));
  const send = await newWorker();
  await import('../../../src/background/worker');
  const pageKey = await condense(send);
  const ended = send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  await vi.waitFor(() => expect(stateOf(pageKey)).toMatchObject({ facts: [{}] }));
  const [onRemoved] = browser.tabs.onRemoved.addListener.mock.calls[0] ?? [];
  if (typeof onRemoved === 'function') Reflect.apply(onRemoved, undefined, [7]);
  await server.closed.at(-1);
  await ended;
  await vi.waitFor(() => expect(stateOf(pageKey)).toBeUndefined());
});

it('clears everything: settings, key, pages, facts and permissions', async () => {
  await startServer((response) => void response.end(eventOf(ANSWER) + DONE));
  const send = await newWorker();
  const pageKey = await condense(send);
  await send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  browser.permissions.getAll.mockResolvedValue({
    origins: ['http://127.0.0.1/*'],
    permissions: ['storage'],
    data_collection: ['websiteContent'],
  });
  browser.permissions.remove.mockResolvedValue(true);
  await send({ kind: 'clear-everything' });
  const { session, local, sync } = browser.storage;
  expect([session, local, sync].map(({ items }) => items.size)).toEqual([0, 0, 0]);
  expect(browser.permissions.remove).toHaveBeenCalledWith({
    origins: ['http://127.0.0.1/*'],
    data_collection: ['websiteContent'],
  });
});

it('clearing everything stops the work first, so that nothing is written afterwards', async () => {
  const server = await startServer((response) => void response.write(eventOf(ANSWER.slice(0, 90))));
  const send = await newWorker();
  const pageKey = await condense(send);
  const ended = send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  await vi.waitFor(() => expect(stateOf(pageKey)).toMatchObject({ facts: [{}] }));
  browser.permissions.getAll.mockResolvedValue({});
  await send({ kind: 'clear-everything' });
  await ended;
  await server.closed.at(-1);
  expect(browser.storage.session.items.size).toBe(0);
});

it('keeps nothing of a page that was being read while everything was cleared', async () => {
  await startServer((response) => void response.end());
  browser.permissions.getAll.mockResolvedValue({});
  const send = await newWorker();
  const page: unknown = await browser.scripting.executeScript({});
  let show = (_page: unknown): void => undefined;
  browser.scripting.executeScript.mockReturnValue(new Promise((resolve) => (show = resolve)));
  const answer = send({ kind: 'condense', tabId: 7, viewId: 'view-1', questionId: 'question-1' });
  await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2));
  await send({ kind: 'clear-everything' });
  show(page);
  expect(await answer).toMatchObject({ ok: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { session, local } = browser.storage;
  expect([...session.items.keys(), ...local.items.keys()]).toEqual([]);
});

it('asks no server any more when everything is cleared just before', async () => {
  const server = await startServer((response) => void response.end(eventOf(ANSWER) + DONE));
  browser.permissions.getAll.mockResolvedValue({});
  const send = await newWorker();
  const pageKey = await condense(send);
  let tell = (_isAllowed: boolean): void => undefined;
  browser.permissions.contains.mockReturnValue(new Promise((resolve) => (tell = resolve)));
  const ended = send({ kind: 'refine', tabId: 7, pageKey, isRetry: false });
  await vi.waitFor(() => expect(browser.permissions.contains).toHaveBeenCalledOnce());
  await send({ kind: 'clear-everything' });
  const { updateSessionRules } = browser.declarativeNetRequest;
  updateSessionRules.mockClear();
  tell(true);
  expect(await ended).toEqual({ ok: true, value: null });
  expect(server.seen).toEqual([]);
  expect(updateSessionRules).not.toHaveBeenCalled();
  expect(browser.storage.session.items.size).toBe(0);
});

it.each(['list-models', 'test-endpoint'])(
  'a settings page that is closed, or wants another server, ends the request: %s',
  async (kind) => {
    const server = await startServer((response) => void response.write(' '));
    await newWorker();
    const { onConnect } = await import('../../../src/background/requests');
    const endpoint = { url: server.url, model: 'small-1', key: '', contextTokens: 4096 };
    const replies: unknown[] = [];
    const port = {
      sender: { ...OWN_PAGE, url: 'chrome-extension://nutgraf/src/popup/settings/settings.html' },
      onMessage: { addListener: vi.fn<(listener: (message: unknown) => void) => void>() },
      onDisconnect: { addListener: vi.fn<(listener: () => void) => void>() },
      postMessage: (reply: unknown) => replies.push(reply),
    };
    Reflect.apply(onConnect, undefined, [port]);
    port.onMessage.addListener.mock.calls[0]?.[0]({ kind, endpoint });
    await vi.waitFor(() => expect(server.seen.at(-1)?.path).toBe('/v1/models'));
    port.onDisconnect.addListener.mock.calls[0]?.[0]();
    await server.closed.at(-1);
    expect(replies).toEqual([]);
  },
);

it('clearing everything ends a question to a server', async () => {
  const server = await startServer((response) => void response.write(' '));
  const send = await newWorker();
  browser.permissions.getAll.mockResolvedValue({});
  const endpoint = { url: server.url, model: 'small-1', key: '', contextTokens: 4096 };
  const answers = ['list-models', 'test-endpoint'].map((kind) => send({ kind, endpoint }));
  await vi.waitFor(() => expect(server.seen).toHaveLength(2));
  await send({ kind: 'clear-everything' });
  const given = { ok: true, value: { ok: false, failure: { code: 'answer-broken-off' } } };
  expect(await Promise.all(answers)).toMatchObject([given, given]);
});

it('neither lists the models of a host that the reader has not allowed nor tries it', async () => {
  const server = await startServer((response) => void response.end());
  browser.permissions.contains.mockResolvedValue(false);
  const send = await newWorker();
  const endpoint = { url: server.url, model: 'small-1', key: 'secret', contextTokens: 4096 };
  const refused = { ok: true, value: { ok: false, failure: { code: 'endpoint-not-allowed' } } };
  expect(await send({ kind: 'list-models', endpoint })).toMatchObject(refused);
  expect(await send({ kind: 'test-endpoint', endpoint })).toMatchObject(refused);
  expect(server.seen).toEqual([]);
});

it.each([
  { kind: 'refine', tabId: 7, pageKey: 'a' },
  { kind: 'refine', pageKey: 'a', isRetry: false },
  { kind: 'cancel' },
  { kind: 'test-endpoint', endpoint: { url: 'http://localhost/' } },
  { kind: 'list-models', endpoint: { url: 'http://localhost/', model: 1, key: '', contextTokens: 4096 } },
])('rejects %o', async (message) => {
  expect(await (await newWorker())(message)).toBeUndefined();
});
