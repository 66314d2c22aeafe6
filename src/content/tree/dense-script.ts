/** Letters of scripts that write a word in one or two signs. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** All blocks of those scripts, and more: where no sign lies in them there is nothing to count, as in most texts. */
const MAYBE_DENSE = /[\u0e00-\u0eff\u1100-\u11ff\u2e80-\u{10ffff}]/u;

/** How many signs of a text are of scripts that write a word in one or two: Chinese, Japanese, Korean, Thai. */
export function countDense(text: string): number {
  return MAYBE_DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) : 0;
}

/** The text with a space in place of each such sign. */
export function withoutDense(text: string): string {
  return MAYBE_DENSE.test(text) ? text.replace(DENSE, ' ') : text;
}
