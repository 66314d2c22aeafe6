import { expect, test, vi } from 'vitest';
import { failureWords } from '../../../src/popup/wording/failures';
import { i18nOf } from '../fake-words';
import { FAILURES } from '../preview/failures';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

for (const failure of Object.values(FAILURES)) {
  test(`${failure.code} has a sentence of what happened and one of what to do`, () => {
    const { what, advice } = failureWords(failure);
    expect(what).toMatch(/^\S.*[.)]$/);
    expect(advice).toMatch(/^\S.*\.$/);
    expect(what + advice).not.toMatch(/\$\d|undefined/);
  });
}

test('names the host and the status that a reader can do something about', () => {
  expect(failureWords(FAILURES['fetch-refused']).what).toBe(
    'harbour-post.example did not hand out the page (error 404).',
  );
});
