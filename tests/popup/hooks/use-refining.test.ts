import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refiningKey, type Refining } from '../../../src/model/refining';
import { DEFAULT_SETTINGS, type EngineChoice } from '../../../src/model/settings';
import { useRefining, type Refined } from '../../../src/popup/hooks/use-refining';
import { DIGESTS } from '../preview/digests';

type OnChanged = (changes: object, area: string) => void;

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const { article: DIGEST } = DIGESTS;
const KEY = refiningKey(DIGEST.pageKey);
const STATE: Refining = {
  use: { engine: 'endpoint', model: 'small-1', host: 'a', factCount: 3, language: 'article' },
  facts: [],
  covered: 0,
  phase: 'writing',
};

let listeners: OnChanged[] = [];
let answerStore: (stored: object) => void;
let refined: Refined | undefined;
const sendMessage = vi.fn<(message: object) => Promise<object>>();

function show(engine: EngineChoice): void {
  const View = () => {
    refined = useRefining(DIGEST, { ...DEFAULT_SETTINGS, engine });
    return null;
  };
  render(h(View, null), document.body);
}

const tell = (newValue: unknown, key = KEY, area = 'session'): void => {
  for (const listener of listeners) listener({ [key]: { newValue } }, area);
};

beforeEach(() => {
  listeners = [];
  sendMessage.mockReset().mockReturnValue(new Promise(() => undefined));
  const get = () => new Promise((resolve) => (answerStore = resolve));
  const onChanged = {
    addListener: (listener: OnChanged) => listeners.push(listener),
    removeListener: (listener: OnChanged) =>
      void (listeners = listeners.filter((other) => other !== listener)),
  };
  Object.assign(fake.browser, {
    runtime: { sendMessage },
    storage: { session: { get }, onChanged },
  });
  vi.stubGlobal('document', parseHTML('<body></body>').document);
});

// The globals stay: Preact cleans up a little later.
afterEach(() => render(null, document.body));

test('asks for the engine’s facts once, and follows what is stored about this page', async () => {
  show('endpoint');
  await vi.waitFor(() => expect(listeners).toHaveLength(1));
  expect(sendMessage.mock.calls).toEqual([
    [{ kind: 'refine', tabId: DIGEST.subject.tabId, pageKey: DIGEST.pageKey, isRetry: false }],
  ]);
  answerStore({ [KEY]: STATE });
  await vi.waitFor(() => expect(refined?.state).toEqual(STATE));
  tell({ ...STATE, phase: 'done' }, refiningKey('another page'));
  tell({ ...STATE, phase: 'done' }, KEY, 'local');
  tell({ ...STATE, covered: 0.5 });
  await vi.waitFor(() => expect(refined?.state?.covered).toBe(0.5));
  expect(refined?.state?.phase).toBe('writing');
});

test('does not go back to what it read before the last change', async () => {
  show('endpoint');
  await vi.waitFor(() => expect(listeners).toHaveLength(1));
  tell({ ...STATE, phase: 'done' });
  await vi.waitFor(() => expect(refined?.state?.phase).toBe('done'));
  answerStore({ [KEY]: STATE });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(refined?.state?.phase).toBe('done');
});

test('keeps the facts so far when the background fails', async () => {
  sendMessage.mockResolvedValue({ ok: false, failure: { code: 'page-changed' } });
  show('endpoint');
  await vi.waitFor(() => expect(refined?.state?.phase).toBe('failed'));
  tell({ ...STATE, covered: 0.5 });
  await vi.waitFor(() => expect(refined?.state?.covered).toBe(0.5));
  refined?.retry();
  await vi.waitFor(() => expect(refined?.state).toMatchObject({ phase: 'failed', covered: 0.5 }));
  expect(sendMessage).toHaveBeenLastCalledWith(expect.objectContaining({ isRetry: true }));
});

test('asks nothing for the built-in engine, and listens no longer when its view is gone', async () => {
  show('built-in');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([refined, listeners.length, sendMessage.mock.calls.length]).toEqual([undefined, 0, 0]);
  show('endpoint');
  await vi.waitFor(() => expect(listeners).toHaveLength(1));
  render(null, document.body);
  await vi.waitFor(() => expect(listeners).toEqual([]));
});
