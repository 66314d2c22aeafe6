import { afterEach, expect, test, vi } from 'vitest';
import { failureWords } from '../../../src/popup/wording/failures';
import { i18nOf } from '../fake-words';
import { FAILURES } from '../preview/failures';

const browser = vi.hoisted(() => ({ i18n: {}, windows: {} as object | undefined }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');
afterEach(() => (browser.windows = {}));

for (const failure of Object.values(FAILURES)) {
  test(`${failure.code} has a sentence for what happened and one for what to do`, () => {
    const { what, advice } = failureWords(failure);
    expect(what).toMatch(/^\S.*[.)]$/);
    expect(advice).toMatch(/^\S.*\.$/);
    expect(what + advice).not.toMatch(/\$\d|undefined/);
  });
}

test('names the host and the status that a reader can do something about', () => {
  expect(failureWords(FAILURES['fetch-refused']).what).toBe(
    'harbour-post.example did not deliver the page (error 404).',
  );
});

test('advises a headline on a home page, and a selection on a phone, which has no menu for links', () => {
  const advice = (): string => failureWords(FAILURES['not-an-article']).advice;
  expect(advice()).toBe('Right-click a headline and choose “Key facts of the linked page”.');
  browser.windows = undefined;
  expect(advice()).toMatch(/^Select some text/);
});
