/**
 * Letters of scripts that write a word in one or two characters: Han, Hiragana, Katakana, Hangul, Thai (Unicode 17,
 * Scripts.txt, with the gaps within a block). As ranges: a browser takes milliseconds to look up a script property.
 */
const DENSE =
  /[\u0e01-\u0e3a\u0e40-\u0e5b\u1100-\u11ff\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u302e-\u302f\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3131-\u318e\u31f0-\u321e\u3260-\u327e\u32d0-\u32fe\u3300-\u3357\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufad9\uff66-\uff6f\uff71-\uff9d\uffa0-\uffdc\u{1b000}-\u{1b167}\u{20000}-\u{33fff}]/u;
const ALL_DENSE = new RegExp(DENSE.source, 'gu');
/** All blocks of those scripts, and more. Most texts have no character in them, so there is nothing to count. */
const MAYBE_DENSE = /[\u0e00-\u0eff\u1100-\u11ff\u2e80-\u{10ffff}]/u;

/** True where a text has characters of a script that writes a word in one or two: Chinese, Japanese, Korean, Thai. */
export function hasDense(text: string): boolean {
  return MAYBE_DENSE.test(text) && DENSE.test(text);
}

/** How many characters of a text are of such scripts. */
export function countDense(text: string): number {
  return MAYBE_DENSE.test(text) ? (text.match(ALL_DENSE)?.length ?? 0) : 0;
}

/** The text with a space in place of each such character. */
export function withoutDense(text: string): string {
  return MAYBE_DENSE.test(text) ? text.replace(ALL_DENSE, ' ') : text;
}
