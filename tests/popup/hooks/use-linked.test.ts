import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import type { ViewState } from '../../../src/popup/hooks/use-digest';
import { useLinked, type Linked } from '../../../src/popup/hooks/use-linked';
import { DIGESTS } from '../preview/digests';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const STORY = 'https://other.example:8443/story';
const FROM = { tabId: 7, settings: DEFAULT_SETTINGS };
const request = vi.fn<(wanted: object) => Promise<boolean>>();
let answers: ((answer: object) => void)[] = [];
let linked: Linked;

/** Draws the view of a tab's page; it keeps its state when it is drawn again. */
function show(page: ViewState): void {
  render(h(View, { page }), document.body);
}

function View({ page }: { readonly page: ViewState }) {
  linked = useLinked(page);
  return null;
}

const pageOf = (digest: (typeof DIGESTS)['article']): ViewState => ({
  phase: 'condensed',
  digest,
  settings: DEFAULT_SETTINGS,
});
const PAGE = pageOf(DIGESTS.article);
const ANSWER = { ok: true, value: DIGESTS.arabic };

beforeEach(() => {
  answers = [];
  request.mockReset().mockResolvedValue(true);
  const sendMessage = vi.fn<(message: object) => Promise<object>>();
  sendMessage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  Object.assign(fake.browser, { permissions: { request }, runtime: { sendMessage } });
  vi.stubGlobal('document', parseHTML('<body></body>').document);
  show(PAGE);
});

// The globals stay: Preact cleans up a little later.
afterEach(() => render(null, document.body));

test('shows a linked page’s facts once the reader has allowed its origin', async () => {
  expect(linked.state).toBeUndefined();
  linked.open(STORY, FROM);
  // Within the click.
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://other.example/*'] });
  await vi.waitFor(() => expect(linked.state?.phase).toBe('pending'));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.(ANSWER);
  await vi.waitFor(() => expect(linked.state).toMatchObject({ digest: { pageKey: DIGESTS.arabic.pageKey } }));
  linked.close();
  await vi.waitFor(() => expect(linked.state).toBeUndefined());
});

test.each([
  ['the reader refuses', async () => false],
  ['the browser does not ask', async () => Promise.reject(new Error('no click'))],
])('says that it may not when %s', async (_name, answer) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  request.mockImplementation(answer);
  linked.open(STORY, FROM);
  const failure = { code: 'origin-denied', host: 'other.example:8443' };
  await vi.waitFor(() => expect(linked.state).toEqual({ phase: 'failed', failure }));
  expect(answers).toEqual([]);
});

test('an answer that comes after the reader went back, or on to another page, is not shown', async () => {
  linked.open(STORY, FROM);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  linked.close();
  answers[0]?.(ANSWER);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(linked.state).toBeUndefined();

  linked.open(STORY, FROM);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  linked.open('https://third.example/', FROM);
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  answers[1]?.(ANSWER);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(linked.state?.phase).toBe('pending');
});

test('a linked page goes away when the tab shows another page', async () => {
  linked.open(STORY, FROM);
  await vi.waitFor(() => expect(linked.state?.phase).toBe('pending'));
  show({ phase: 'pending' });
  await vi.waitFor(() => expect(linked.state).toBeUndefined());
});

test('opens no address but a web page’s', () => {
  linked.open('javascript:alert(1)', FROM);
  expect(request).not.toHaveBeenCalled();
});
