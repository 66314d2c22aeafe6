import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quoteOf } from '../../../src/model/quote';
import { useReveal, type Reveal } from '../../../src/popup/hooks/use-reveal';
import { factKey } from '../../../src/popup/shown-fact';
import { i18nOf } from '../fake-words';
import { DIGESTS } from '../preview/digests';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const { article: DIGEST } = DIGESTS;
const [first, second] = DIGEST.facts;
if (first === undefined || second === undefined) throw new Error('no facts');

/** What the background was asked, and the way to answer it. */
let asked: { readonly message: Record<string, unknown>; readonly answer: (value: object) => void }[] = [];
let told: string[] = [];
let said: string[] = [];
let reveal: Reveal;
/** What the view does when a page's script or the background speaks first. */
const listeners = new Set<(message: unknown, sender: object) => unknown>();

const lastOf = (kind: string) => asked.findLast(({ message }) => message['kind'] === kind);
const found = (...isFound: boolean[]) => ({ ok: true, value: { isFound } });

beforeEach(async () => {
  asked = [];
  told = [];
  said = [];
  const sendMessage = (message: Record<string, unknown>) =>
    new Promise<object>((answer) => asked.push({ message, answer }));
  const onMessage = {
    addListener: (listener: (message: unknown, sender: object) => unknown) => listeners.add(listener),
    removeListener: (listener: (message: unknown, sender: object) => unknown) => listeners.delete(listener),
  };
  Object.assign(fake.browser, { i18n: i18nOf('en'), runtime: { sendMessage, onMessage }, windows: {} });
  const { document, window } = parseHTML('<body></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  const View = () => {
    reveal = useReveal(DIGEST, DIGEST.facts, {
      onSay: (text) => said.push(text),
      onTell: (text) => told.push(text),
    });
    return null;
  };
  render(h(View, null), document.body);
  await vi.waitFor(() => expect(lastOf('highlighted')).toBeDefined());
});

// The globals stay: Preact cleans up a little later.
afterEach(() => render(null, document.body));

test('finds what an earlier view left highlighted', async () => {
  const { exact } = quoteOf(DIGEST.article, second.sentence);
  lastOf('highlighted')?.answer({ ok: true, value: { exacts: [exact] } });
  await vi.waitFor(() => expect(reveal.shownKey).toBe(factKey(second)));
});

test('looks again when Escape was pressed in its page, and at no other message', async () => {
  const { tabId } = DIGEST.subject;
  const isHighlighted = (exacts: readonly string[]) => ({ ok: true, value: { exacts } });
  const looks = () => asked.filter(({ message }) => message['kind'] === 'highlighted').length;
  const hear = (message: unknown, sender: object) => [...listeners].map((listen) => listen(message, sender));
  lastOf('highlighted')?.answer(isHighlighted([quoteOf(DIGEST.article, second.sentence).exact]));
  await vi.waitFor(() => expect(reveal.shownKey).toBe(factKey(second)));

  hear({ kind: 'escaped' }, { tab: { id: tabId + 1 } });
  hear({ kind: 'escaped' }, {});
  hear({ kind: 'highlighted', tabId }, { tab: { id: tabId } });
  hear('escaped', { tab: { id: tabId } });
  expect(looks()).toBe(1);

  expect(hear({ kind: 'escaped' }, { tab: { id: tabId } })).toEqual([undefined]);
  expect(looks()).toBe(2);
  lastOf('highlighted')?.answer(isHighlighted([]));
  await vi.waitFor(() => expect(reveal.shownKey).toBeUndefined());
});

test('looks at its page one time after the other, however often Escape is told', async () => {
  const sender = { tab: { id: DIGEST.subject.tabId } };
  const looks = () => asked.filter(({ message }) => message['kind'] === 'highlighted').length;
  const flood = (): void => {
    for (let time = 0; time < 1000; time++)
      for (const listen of listeners) listen({ kind: 'escaped', more: 'x' }, sender);
  };
  flood();
  expect(looks()).toBe(1);
  const { exact } = quoteOf(DIGEST.article, second.sentence);
  lastOf('highlighted')?.answer({ ok: true, value: { exacts: [exact] } });
  await vi.waitFor(() => expect(looks()).toBe(2));
  flood();
  lastOf('highlighted')?.answer({ ok: true, value: { exacts: [] } });
  await vi.waitFor(() => expect(looks()).toBe(3));
  lastOf('highlighted')?.answer({ ok: true, value: { exacts: [] } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(looks()).toBe(3);
  expect(reveal.shownKey).toBeUndefined();
});

test('hears nothing once it is closed', async () => {
  expect(listeners.size).toBe(1);
  render(null, document.body);
  await vi.waitFor(() => expect(listeners.size).toBe(0));
});

test('what is highlighted is told only until the reader chooses', async () => {
  reveal.showOne(first);
  await vi.waitFor(() => expect(reveal.shownKey).toBe(factKey(first)));
  lastOf('highlighted')?.answer({ ok: true, value: { exacts: [] } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reveal.shownKey).toBe(factKey(first));
});

test('a sentence that is not in the page is noted beside its fact, which is then not shown as highlighted', async () => {
  reveal.showOne(first);
  await vi.waitFor(() => expect(reveal.shownKey).toBe(factKey(first)));
  lastOf('reveal')?.answer(found(false));
  await vi.waitFor(() => expect([...reveal.notes.keys()]).toEqual([factKey(first)]));
  expect(reveal.shownKey).toBeUndefined();
  expect(told).toEqual([]);
  expect(said).toEqual([...reveal.notes.values()]);
});

test('only the answer to the last choice counts', async () => {
  reveal.showOne(first);
  await vi.waitFor(() => expect(reveal.shownKey).toBe(factKey(first)));
  const earlier = lastOf('reveal');
  reveal.showOne(second);
  await vi.waitFor(() => expect(reveal.shownKey).toBe(factKey(second)));
  earlier?.answer(found(false));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([reveal.shownKey, reveal.notes.size]).toEqual([factKey(second), 0]);
});

test('tells once how to remove highlights, which a second click on the fact does', async () => {
  for (const fact of [first, second]) {
    reveal.showOne(fact);
    await vi.waitFor(() => expect(reveal.shownKey).toBe(factKey(fact)));
    lastOf('reveal')?.answer(found(true));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(told).toHaveLength(1);
  reveal.showOne(second);
  await vi.waitFor(() => expect(reveal.shownKey).toBeUndefined());
  expect(lastOf('conceal')).toBeDefined();
});
