import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stayAwakeFor } from '../../src/background/stay-awake';
import { fakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

/** Browsers stop a background after this many milliseconds without a call. */
const IDLE_MS = 30_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each(['resolves', 'rejects'] as const)(
  'calls the browser often enough not to be stopped, until the work %s',
  async (end) => {
    const browser = fakeBrowser();
    fake.browser = browser;
    const called = vi.spyOn(browser.runtime, 'getPlatformInfo');
    let finish = (): void => undefined;
    const pending = new Promise<string>((resolve, reject) => {
      finish = () => (end === 'resolves' ? resolve('done') : reject('done'));
    });
    const work = stayAwakeFor(pending).catch((error: unknown) => error);
    for (let beats = 1; beats <= 5; beats++) {
      vi.advanceTimersByTime(IDLE_MS - 1);
      expect(called.mock.calls.length).toBeGreaterThanOrEqual(beats);
    }
    finish();
    expect(await work).toBe('done');
    const { length } = called.mock.calls;
    vi.advanceTimersByTime(10 * IDLE_MS);
    expect(called.mock.calls.length).toBe(length);
  },
);
