import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Digest } from '../../src/model/digest';
import type { Outcome } from '../../src/model/outcome';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { firstView, useDigest, type ViewState } from '../../src/popup/hooks/use-digest';
import { DIGESTS } from './preview/digests';

type OnUpdated = (tabId: number, change: object, tab: object) => void;

/** What the view listens to, and the requests that it sent after the first. */
const fake = vi.hoisted(() => {
  const moved: OnUpdated[] = [];
  const asked: ((answer: unknown) => void)[] = [];
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const onUpdated = { ...event, addListener: (listener: OnUpdated) => moved.push(listener) };
  const sendMessage = () => new Promise((resolve) => asked.push(resolve));
  return {
    moved,
    asked,
    browser: { tabs: { onUpdated }, storage: { onChanged: event }, runtime: { sendMessage } },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const TAB = 7;
const { article } = DIGESTS;
const HERE = article.article.url;

let state: ViewState;

/** What the browser reports about the tab; without an address where it hides it. */
const tell = (change: { readonly url?: string; readonly status?: string }, url?: string): void => {
  for (const listener of fake.moved)
    listener(TAB, change, { id: TAB, ...(url === undefined ? {} : { url }) });
};

async function show(digest: Digest): Promise<void> {
  const session = {
    viewId: 'view-1',
    tabId: Promise.resolve(TAB),
    firstAnswer: Promise.resolve<Outcome<Digest>>({ ok: true, value: digest }),
    settings: Promise.resolve(DEFAULT_SETTINGS),
  };
  const View = () => {
    ({ state } = useDigest(session));
    return null;
  };
  render(h(View, null), document.body);
  await vi.waitFor(() => expect(state.phase).toBe('condensed'));
}

/** Enough time for a request that should not be sent. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  fake.moved.length = fake.asked.length = 0;
  vi.stubGlobal('document', parseHTML('<body></body>').document);
});

afterEach(() => vi.unstubAllGlobals());

test('an answer that came before the view is drawn with it, and once', async () => {
  const session = {
    viewId: 'view-1',
    tabId: Promise.resolve(TAB),
    firstAnswer: Promise.resolve<Outcome<Digest>>({ ok: true, value: article }),
    settings: Promise.resolve(DEFAULT_SETTINGS),
  };
  const first = await firstView(session);
  const drawings: ViewState[] = [];
  const View = () => {
    ({ state } = useDigest(session, first));
    drawings.push(state);
    return null;
  };
  render(h(View, null), document.body);
  await vi.waitFor(() => expect(fake.moved).toHaveLength(1));
  await aWhile();
  expect(drawings).toEqual([{ phase: 'condensed', digest: article, settings: DEFAULT_SETTINGS }]);
  tell({ status: 'loading', url: 'https://news.example/next' }, 'https://news.example/next');
  await vi.waitFor(() => expect(state.phase).toBe('pending'));
});

test('a page that finishes loading is requested again, and stays shown until the answer comes', async () => {
  await show(article);
  tell({ status: 'complete' }, HERE);
  await vi.waitFor(() => expect(fake.asked).toHaveLength(1));
  expect(state.phase).toBe('condensed');
});

test('a page that was left disappears at once', async () => {
  await show(article);
  tell({ status: 'loading', url: 'https://news.example/next' }, 'https://news.example/next');
  await vi.waitFor(() => expect(state.phase).toBe('pending'));
  expect(fake.asked).toHaveLength(1);
});

test.each([
  { kind: 'link', tabId: TAB, pageUrl: HERE, url: 'https://other.example/story' },
  { kind: 'selection', tabId: TAB, pageUrl: HERE, frameId: 5, fallbackText: '' },
] as const)('a chosen $kind is not asked for again while the tab stays on its page', async (subject) => {
  await show({ ...article, subject, article: { ...article.article, url: 'https://other.example/story' } });
  tell({ status: 'complete' }, HERE);
  tell({ url: `${HERE}#comments` }, `${HERE}#comments`);
  await aWhile();
  expect([state.phase, fake.asked.length]).toEqual(['condensed', 0]);
  tell({ url: 'https://news.example/next' }, 'https://news.example/next');
  await vi.waitFor(() => expect(state.phase).toBe('pending'));
  expect(fake.asked).toHaveLength(1);
});

test('a choice on a page whose address is hidden now is requested again', async () => {
  const subject = { kind: 'link', tabId: TAB, pageUrl: HERE, url: 'https://other.example/story' } as const;
  await show({ ...article, subject });
  tell({ status: 'complete' });
  await vi.waitFor(() => expect(fake.asked).toHaveLength(1));
});

test('a page that keeps loading on another site, where the browser hides the address, is requested at once', async () => {
  await show(article);
  tell({ status: 'loading' });
  await vi.waitFor(() => expect(fake.asked).toHaveLength(1));
  // Nothing changes until the answer arrives: it may still be the same page.
  expect(state.phase).toBe('condensed');
  fake.asked[0]?.({ ok: false, failure: { code: 'permission-missing' } });
  await vi.waitFor(() => expect(state.phase).toBe('failed'));
});

test('a page that reloads is not requested before it is complete', async () => {
  await show(article);
  tell({ status: 'loading' }, HERE);
  await aWhile();
  expect([state.phase, fake.asked.length]).toEqual(['condensed', 0]);
  tell({ status: 'complete' }, HERE);
  await vi.waitFor(() => expect(fake.asked).toHaveLength(1));
});

test('the last answer counts when a page is requested both before and after it has loaded', async () => {
  await show(article);
  tell({ status: 'loading' });
  tell({ status: 'complete' });
  await vi.waitFor(() => expect(fake.asked).toHaveLength(2));
  fake.asked[1]?.({ ok: true, value: DIGESTS.arabic });
  await vi.waitFor(() => expect(state).toMatchObject({ digest: { pageKey: DIGESTS.arabic.pageKey } }));
  fake.asked[0]?.({ ok: false, failure: { code: 'permission-missing' } });
  await aWhile();
  expect(state.phase).toBe('condensed');
});

test.each([true, false])(
  'a page that keeps reloading itself is requested a second later, once, if the view is there then: %s',
  async (isThere) => {
    await show(article);
    vi.useFakeTimers();
    for (let time = 0; time < 20; time++) tell({ status: 'loading' });
    await vi.advanceTimersByTimeAsync(900);
    expect(fake.asked).toHaveLength(3);
    if (!isThere) render(null, document.body);
    await vi.advanceTimersByTimeAsync(900);
    vi.useRealTimers();
    expect(fake.asked).toHaveLength(isThere ? 4 : 3);
  },
);

test('a page that keeps reloading itself is requested only now and then', async () => {
  await show(article);
  for (let time = 0; time < 20; time++) tell({ status: 'loading' });
  await aWhile();
  expect(fake.asked).toHaveLength(3);
  fake.asked[2]?.({ ok: false, failure: { code: 'permission-missing' } });
  await vi.waitFor(() => expect(state.phase).toBe('failed'));
});
