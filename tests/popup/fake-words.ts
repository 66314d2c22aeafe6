import { readFileSync } from 'node:fs';

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

/** The strings of a locale, from the file that the extension ships. */
export function messagesOf(locale: string): Messages {
  const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** `browser.i18n` as the browsers have it, over the shipped strings. */
export function i18nOf(locale: string, browsers = locale.replace('_', '-')) {
  const messages = messagesOf(locale);
  return {
    getUILanguage: () => browsers,
    getMessage: (key: string, values: readonly string[] = []) =>
      messages[key]?.message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '') ?? '',
  };
}
