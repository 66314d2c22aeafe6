/** Silent reading speed for English non-fiction: Brysbaert 2019, "How many words do we read per minute?". */
const WORDS_PER_MINUTE = 238;
/** For scripts without spaces between words: about 500 characters a minute in Japanese and Chinese. */
const CHARACTERS_PER_MINUTE = 500;

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][^\s]*/gu;

/** Returns how long it takes to read the text, in minutes, not rounded. */
export function readingMinutes(text: string): number {
  const characters = count(text, CHARACTER);
  const words = count(text.replace(CHARACTER, ' '), WORD);
  return words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
