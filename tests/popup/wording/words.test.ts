import { expect, test, vi } from 'vitest';
import { localeFor, say } from '../../../src/popup/wording/words';
import { i18nOf } from '../fake-words';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

test.each([
  ['he', '312 million', '\u2068312 million\u2069'],
  ['ar', 'localhost:11434', '\u2068localhost:11434\u2069'],
  ['en', '312 مليون', '\u2068312 مليون\u2069'],
  ['en', '312 million', '312 million'],
  ['ja', '312 million', '312 million'],
])('words in %s keep %j in its own direction', (locale, value, shown) => {
  browser.i18n = i18nOf(locale);
  expect(say('problemNotSaid', value)).toContain(shown);
  expect(say('problemNotSaid', value).includes('\u2068')).toBe(shown !== value);
});

test.each([
  ['de', 'de-AT', 'de', 'de-AT'],
  ['de', 'de-AT', 'de-CH', 'de-AT'],
  ['de', 'de-AT', 'fr', 'fr'],
  ['de', 'de-AT', '', 'de-AT'],
])('dates among words of a language: with words in %s and a browser in %s, %j is %s', (...row) => {
  const [locale, browsers, language, expected] = row;
  browser.i18n = i18nOf(locale, browsers);
  expect(localeFor(language)).toBe(expected);
});
