/** Scripts in which a token is about one character. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LATIN = /[\p{Script=Latin}\p{N}\p{P}\p{Z}\s]/u;
const TOKENS = { dense: 1.2, latin: 1 / 3, other: 0.6 } as const;

/**
 * Rough upper estimate of the tokens in a text. Tokenizers differ and we have none of them: in English a token is about
 * four characters, in other scripts fewer. Too high an estimate costs one more part; too low a one would silently cut
 * off the end of the article, so it errs on the high side. Linear.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const char of text) tokens += tokensOf(char);
  return Math.ceil(tokens);
}

/** The longest beginning of a text that is estimated at no more than `limit` tokens. */
export function firstTokens(text: string, limit: number): string {
  let tokens = 0;
  let end = 0;
  for (const char of text) {
    tokens += tokensOf(char);
    if (tokens > limit) break;
    end += char.length;
  }
  return text.slice(0, end);
}

function tokensOf(char: string): number {
  if (LATIN.test(char)) return TOKENS.latin;
  return DENSE.test(char) ? TOKENS.dense : TOKENS.other;
}
