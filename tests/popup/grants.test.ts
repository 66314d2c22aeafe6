import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Digest } from '../../src/model/digest';
import type { Outcome } from '../../src/model/outcome';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { useDigest, type ViewState } from '../../src/popup/hooks/use-digest';
import { DIGESTS } from './preview/digests';

/** What the view listens to, and the requests that it sent after the first. */
const fake = vi.hoisted(() => {
  const stored: ((changes: unknown, area: string) => void)[] = [];
  const asked: ((answer: unknown) => void)[] = [];
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const onChanged = { ...event, addListener: (listener: (typeof stored)[number]) => stored.push(listener) };
  const sendMessage = () => new Promise((resolve) => asked.push(resolve));
  return {
    stored,
    asked,
    browser: { tabs: { onUpdated: event }, storage: { onChanged }, runtime: { sendMessage } },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const TAB = 7;
const REFUSED: Outcome<Digest> = { ok: false, failure: { code: 'permission-missing' } };
const FACTS: Outcome<Digest> = { ok: true, value: DIGESTS.article };

let state: ViewState;
let answerFirst: (answer: Outcome<Digest>) => void;

const tellGrant = (tabId: number): void => {
  for (const listener of fake.stored) listener({ granted: { newValue: { tabId, at: 1 } } }, 'session');
};

beforeEach(async () => {
  fake.stored.length = fake.asked.length = 0;
  const { document } = parseHTML('<body></body>');
  vi.stubGlobal('document', document);
  const session = {
    viewId: 'view-1',
    tabId: Promise.resolve(TAB),
    firstAnswer: new Promise<Outcome<Digest>>((resolve) => (answerFirst = resolve)),
    settings: Promise.resolve(DEFAULT_SETTINGS),
  };
  const View = () => {
    ({ state } = useDigest(session));
    return null;
  };
  render(h(View, null), document.body);
  await vi.waitFor(() => expect(fake.stored).toHaveLength(1));
});

afterEach(() => vi.unstubAllGlobals());

test('a view that was refused asks again when the reader grants permission', async () => {
  answerFirst(REFUSED);
  await vi.waitFor(() => expect(state.phase).toBe('failed'));
  tellGrant(8);
  expect(fake.asked).toHaveLength(0);
  tellGrant(TAB);
  await vi.waitFor(() => expect(fake.asked).toHaveLength(1));
  fake.asked[0]?.(FACTS);
  await vi.waitFor(() => expect(state.phase).toBe('condensed'));
});

test('a refusal from before the grant is ignored, whichever arrives first', async () => {
  tellGrant(TAB);
  answerFirst(REFUSED);
  await vi.waitFor(() => expect(fake.asked).toHaveLength(1));
  expect(state.phase).toBe('pending');
  // Refused again without a grant in between: the refusal stands.
  fake.asked[0]?.(REFUSED);
  await vi.waitFor(() => expect(state.phase).toBe('failed'));
  expect(fake.asked).toHaveLength(1);
});

test('the announcement of the button’s own grant does not request the facts twice', async () => {
  tellGrant(TAB);
  answerFirst(FACTS);
  await vi.waitFor(() => expect(state.phase).toBe('condensed'));
  expect(fake.asked).toHaveLength(0);
});
