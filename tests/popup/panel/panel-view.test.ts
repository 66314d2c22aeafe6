import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Session } from '../../../src/popup/session';

/** What the panel listens to, and the sessions that it showed. */
const fake = vi.hoisted(() => {
  const activated: ((tab: object) => void)[] = [];
  const onActivated = {
    addListener: (listener: (typeof activated)[number]) => activated.push(listener),
    removeListener: () => undefined,
  };
  const browser = {
    tabs: { onActivated, query: async () => [{ id: 7 }] },
    windows: { getCurrent: async () => ({ id: 1 }) },
    storage: { sync: { get: async () => ({}) } },
    runtime: { sendMessage: () => new Promise(() => undefined) },
  };
  return { activated, browser, sessions: new Set<unknown>() };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.mock('../../../src/popup/app', () => ({
  App: ({ session }: { readonly session: Session }) => (fake.sessions.add(session.viewId), null),
}));
const { Panel } = await import('../../../src/popup/panel/panel-view');

beforeEach(() => vi.stubGlobal('document', parseHTML('<body></body>').document));
afterEach(() => vi.unstubAllGlobals());

test('follows the tabs of its own window, and ignores those of others', async () => {
  render(h(Panel, null), document.body);
  await vi.waitFor(() => expect(fake.activated).toHaveLength(1));
  // The panel knows its window by now.
  await new Promise((resolve) => setTimeout(resolve));
  expect(fake.sessions.size).toBe(1);
  const [tell] = fake.activated;
  tell?.({ tabId: 20, windowId: 2 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fake.sessions.size).toBe(1);
  tell?.({ tabId: 8, windowId: 1 });
  await vi.waitFor(() => expect(fake.sessions.size).toBe(2));
});
