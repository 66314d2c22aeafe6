import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Fetched } from '../../../../src/popup/settings/engine/fetch-model';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
const { fetchModel } = await import('../../../../src/popup/settings/engine/fetch-model');

const stored: unknown[] = [];
const ignore = (): void => undefined;
const never = (): never => {
  throw new Error('No model came late');
};
beforeEach(() => {
  stored.length = 0;
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => vi.unstubAllGlobals());

/** Firefox's interface: reports bytes, and may refuse. */
function firefox(createEngine: (tell: (data: object) => void) => Promise<unknown>) {
  const listeners = new Set<(data: object) => void>();
  fake.browser = {
    storage: { local: { set: async (entry: unknown) => void stored.push(entry) } },
    trial: {
      ml: {
        onProgress: {
          addListener: (listener: (data: object) => void) => listeners.add(listener),
          removeListener: (listener: (data: object) => void) => listeners.delete(listener),
        },
        createEngine: () => createEngine((data) => listeners.forEach((listener) => listener(data))),
      },
    },
  };
  return listeners;
}

test('Firefox: reports the size as soon as the browser does, and remembers that the model is there', async () => {
  const listeners = firefox(async (tell) => {
    tell({ totalLoaded: 0, total: 0 });
    tell({ totalLoaded: 30e6, total: 120e6 });
  });
  const told: Fetched[] = [];
  expect(await fetchModel('firefox-ml', (fetched) => told.push(fetched), never)).toBe('here');
  expect(told).toEqual([{ share: 0.25, bytes: { loaded: 30e6, total: 120e6 } }]);
  expect(stored).toEqual([{ firefoxModelFetched: true }]);
  expect(listeners.size).toBe(0);
});

test('Firefox: does not remember a refused model as there', async () => {
  const listeners = firefox(() => Promise.reject(new Error('in any words')));
  expect(await fetchModel('firefox-ml', ignore, never)).toBe('failed');
  expect(stored).toEqual([]);
  expect(listeners.size).toBe(0);
});

/** Chrome's interface: reports shares of an unknown total. */
function chrome(create: (target: EventTarget) => Promise<object>) {
  const asked: object[] = [];
  vi.stubGlobal('Summarizer', {
    availability: async () => 'downloadable',
    create: async ({ monitor, ...options }: { monitor: (target: EventTarget) => void }) => {
      asked.push(options);
      const target = new EventTarget();
      monitor(target);
      return create(target);
    },
  });
  return asked;
}

test('Chrome: reports progress, and releases the session', async () => {
  let isDestroyed = false;
  const asked = chrome(async (target) => {
    target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
    return { destroy: () => (isDestroyed = true) };
  });
  const told: Fetched[] = [];
  expect(await fetchModel('chrome-summarizer', (fetched) => told.push(fetched), never)).toBe('here');
  expect(told).toEqual([{ share: 0.5 }]);
  expect(asked).toEqual([{ type: 'key-points', format: 'plain-text' }]);
  expect(isDestroyed).toBe(true);
});

test('Chrome: a refusal and a missing interface are failures, and a stalled download is abandoned', async () => {
  chrome(() => Promise.reject(new DOMException('', 'NotSupportedError')));
  expect(await fetchModel('chrome-summarizer', ignore, never)).toBe('failed');
  expect(await fetchModel('chrome-prompt', ignore, never)).toBe('failed');
  chrome(() => new Promise(() => undefined));
  expect(await fetchModel('chrome-summarizer', ignore, never, 20)).toBe('stalled');
});

test('an abandoned download reports no more progress, but does report that it completed after all', async () => {
  let target = new EventTarget();
  let finish = (_session: object): void => undefined;
  chrome((monitored) => {
    target = monitored;
    return new Promise((resolve) => (finish = resolve));
  });
  const told: Fetched[] = [];
  const onLate = vi.fn<() => void>();
  expect(await fetchModel('chrome-summarizer', (fetched) => told.push(fetched), onLate, 20)).toBe('stalled');
  target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
  expect(told).toEqual([]);
  expect(onLate).not.toHaveBeenCalled();
  finish({ destroy: ignore });
  await vi.waitFor(() => expect(onLate).toHaveBeenCalledOnce());
});

test('an abandoned download that fails later stays abandoned', async () => {
  let fail = (_reason: Error): void => undefined;
  chrome(() => new Promise((_, reject) => (fail = reject)));
  expect(await fetchModel('chrome-summarizer', ignore, never, 20)).toBe('stalled');
  const reason = new Error('no room');
  fail(reason);
  await vi.waitFor(() => expect(console.warn).toHaveBeenLastCalledWith(expect.anything(), reason));
});
