import browser from 'webextension-polyfill';
import type messages from '../../../public/_locales/en/messages.json';

/** Name of every string of the interface in `_locales`. */
export type Key = keyof typeof messages;

/** Strings with a form for each plural category: `factCount` stands for `factCount_one`, `factCount_other` … */
export type PluralKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Returns the interface's words for `key`, with `$1`, `$2` … replaced. */
export function say(key: Key, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, values.map(isolated));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Isolates a value in a sentence that may run in the other direction: a Hebrew sentence would show "312 million" with
 * the number last. The isolate characters (UAX #9, § 2.4.2) are invisible, and added only where they are needed.
 */
function isolated(value: string): string {
  const isNeeded = RIGHT_TO_LEFT.test(value) || wordsDirection() === 'rtl';
  return isNeeded ? `\u2068${value}\u2069` : value;
}

/**
 * Returns the plural form that the language of the strings has for `count`; `$1` is the count, in the locale's digits.
 * A category that a language's strings leave out ("many" in Spanish is for millions) falls back to `other`.
 */
export function sayCount(key: PluralKey, count: number): string {
  const category = new Intl.PluralRules(wordsLanguage()).select(count);
  const digits = new Intl.NumberFormat(readerLocale()).format(count);
  return (
    browser.i18n.getMessage(`${key}_${category}`, [digits]) ||
    browser.i18n.getMessage(`${key}_other`, [digits])
  );
}

/** Language of the strings, which is not the browser's when we have no translation into that language. */
export function wordsLanguage(): string {
  return say('wordsLanguage');
}

/** Direction of the strings. */
export function wordsDirection(): 'ltr' | 'rtl' {
  return say('wordsDirection') === 'rtl' ? 'rtl' : 'ltr';
}

/** Locale for numbers and dates: the browser's ("en-GB"), or that of the strings where they differ in language. */
export function readerLocale(): string {
  const browsers = browser.i18n.getUILanguage().replace('_', '-');
  const words = wordsLanguage();
  return languageOf(browsers) === languageOf(words) ? browsers : words;
}

/** Locale for dates among words of a language: the reader's own where it is that language's, as "en-GB" for "en". */
export function localeFor(language: string): string {
  const readers = readerLocale();
  return language === '' || languageOf(readers) === languageOf(language) ? readers : language;
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
