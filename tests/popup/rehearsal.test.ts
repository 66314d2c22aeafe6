import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rehearse } from '../../src/popup/rehearsal';
import { i18nOf } from './fake-words';

/** What of the browser was called, words apart. */
const called = vi.hoisted(() => [] as string[]);
const words = vi.hoisted(() => vi.fn<(key: string) => string>());
vi.mock('webextension-polyfill', () => {
  const recorder = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_target, name) => recorder(`${path}.${String(name)}`),
      apply: () => void called.push(path),
    });
  const i18n = { getUILanguage: () => 'en', getMessage: words };
  return {
    default: new Proxy({}, { get: (_target, name) => (name === 'i18n' ? i18n : recorder(String(name))) }),
  };
});

let document: Document;
beforeEach(() => {
  vi.useFakeTimers();
  ({ document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>'));
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', {});
  words.mockReset().mockImplementation(i18nOf('en').getMessage);
});
afterEach(async () => {
  // Preact has one queue of effects for all tests.
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a rehearsal says what the view says, and leaves nothing behind', () => {
  rehearse();
  expect(words.mock.calls.map(([key]) => key)).toEqual(
    expect.arrayContaining(['headingFacts', 'headingNext', 'readingTime', 'coverageWhole_one', 'actionCopy']),
  );
  expect(document.body.innerHTML).toBe('<div id="root"></div>');
});

test('a rehearsal asks the browser for nothing, not afterwards either', async () => {
  rehearse();
  await vi.runAllTimersAsync();
  expect(called).toEqual([]);
});
