import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { activeTabId, askForDigest, startSession } from '../../src/popup/session';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const sendMessage = vi.fn<(message: object) => Promise<object>>();
const GONE = { ok: false, failure: { code: 'tab-gone' } };

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
  Object.assign(fake.browser, {
    runtime: { sendMessage },
    storage: { sync: { get: async () => ({}) } },
    tabs: { query: async () => [] },
  });
});

const kindsAsked = (): unknown[] =>
  sendMessage.mock.calls.map(([message]) => ('kind' in message ? message.kind : undefined));

test('wakes the background before the tab is known, and asks once it is', async () => {
  let tell = (_tabId: number): void => undefined;
  const session = startSession(new Promise((resolve) => (tell = resolve)));
  await session.settings;
  expect(kindsAsked()).toEqual(['wake']);
  tell(7);
  await session.firstAnswer;
  expect(kindsAsked()).toEqual(['wake', 'condense']);
  expect(sendMessage).toHaveBeenLastCalledWith(expect.objectContaining({ tabId: 7, viewId: session.viewId }));
  expect(await session.settings).toEqual(DEFAULT_SETTINGS);
});

test('each question has a name of its own, by which the background knows one that is sent twice', async () => {
  for (let question = 0; question < 2; question += 1) await askForDigest(7, 'view-1');
  const ids = sendMessage.mock.calls.map(([message]) => ('questionId' in message ? message.questionId : ''));
  expect(new Set(ids).size).toBe(2);
});

test.each([undefined, Number.NaN, 1.5])('asks nothing about a tab that cannot be: %s', async (tabId) => {
  expect(await askForDigest(tabId, 'view-1')).toEqual(GONE);
  expect(sendMessage).not.toHaveBeenCalled();
});

test('has no tab in a window without one', async () => {
  expect(await activeTabId()).toBeUndefined();
});
