import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
const readFetched = vi.hoisted(() => vi.fn<(html: string, url: string) => string>());
vi.mock('../../../src/content/fetched-page', () => ({ readFetched }));

const REQUEST = { kind: 'read-fetched', html: '<p>x</p>', url: 'https://other.example/' };
const WORKER = { id: 'nutgraf@test' };

async function answerTo(message: unknown, sender: object): Promise<unknown> {
  const browser = fakeBrowser();
  fake.browser = browser;
  vi.resetModules();
  await import('../../../src/background/linked/linked-parser');
  const listener: unknown = browser.runtime.onMessage.addListener.mock.calls[0]?.[0];
  return typeof listener === 'function'
    ? Reflect.apply(listener, undefined, [message, sender])
    : 'no listener';
}

beforeEach(() => readFetched.mockReset().mockReturnValue('read'));

it('parses what the worker sends', async () => {
  expect(await answerTo(REQUEST, WORKER)).toBe('read');
});

it.each([
  ['another extension', REQUEST, { id: 'other@test' }],
  ['a tab', REQUEST, { ...WORKER, tab: { id: 7 } }],
  ['nobody', REQUEST, {}],
  ['the worker, with something else', { kind: 'condense', tabId: 7 }, WORKER],
  ['the worker, with no text', { ...REQUEST, html: { length: 3 } }, WORKER],
  ['the worker, with no address', { ...REQUEST, url: undefined }, WORKER],
  ['the worker, with nothing', null, WORKER],
])('ignores what %s sends', async (_name, message, sender) => {
  expect(await answerTo(message, sender)).toBeUndefined();
  expect(readFetched).not.toHaveBeenCalled();
});
