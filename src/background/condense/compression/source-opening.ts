import type { LanguageTable } from '../data/language-table';

/** Returns the words that open the attribution "according to Quill"; undefined if the phrase, in lower case, is none. */
export function sourceOpening(phrase: string, { accordingTo }: LanguageTable): string | undefined {
  for (const opening of accordingTo) if (phrase.startsWith(`${opening} `)) return opening;
  return undefined;
}
