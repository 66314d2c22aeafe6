import { isWordSign } from '../text/letters';

/** A text as two headlines are compared: without signs, in lower case. */
interface Wording {
  /** Letters and digits in one run. */
  readonly folded: string;
  readonly words: readonly string[];
}

/**
 * Signs that are in their normal form, or no part of a word in any: a browser loads its tables for the first text
 * that it brings into it.
 */
const IS_NORMAL =
  /^[\0-\xa7\xab-\xae\xb0\xb1\xb6\xb7\xbb\xbf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u2030-\u203a\u3001-\u3003\u3008-\u3011\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;

function read(text: string): Wording {
  const plain = (IS_NORMAL.test(text) ? text : text.normalize('NFKC')).toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= plain.length; at += 1) {
    if (at < plain.length && isWordSign(plain.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(plain.slice(start, at));
      start = -1;
    }
  }
  return { folded: words.join(''), words };
}

/** A text as letters and digits alone, in lower case: what two headlines are compared by. */
export function folded(text: string): string {
  return read(text).folded;
}

/**
 * How much two headlines have in common, from 0 to 1: F1 of their words, or the shorter one's share where it
 * stands within the longer, which also serves scripts without spaces.
 */
export function likeness(a: string, b: string): number {
  return likenessTo([a])(b);
}

/** The greatest likeness of a text to any of several, which are read once. */
export function likenessTo(texts: readonly string[]): (text: string) => number {
  const known = texts.map((text) => {
    const { folded, words } = read(text);
    return { folded, words: new Set(words) };
  });
  return (text) => {
    const reading = read(text);
    let best = 0;
    for (const one of known) best = Math.max(best, likenessOf(one, reading));
    return best;
  };
}

function likenessOf(
  { folded, words }: { readonly folded: string; readonly words: ReadonlySet<string> },
  other: Wording,
): number {
  if (folded === '' || other.folded === '') return 0;
  if (folded === other.folded) return 1;
  const [short, long] = folded.length < other.folded.length ? [folded, other.folded] : [other.folded, folded];
  const share = long.includes(short) ? short.length / long.length : 0;
  const others = new Set(other.words);
  let common = 0;
  for (const word of others) if (words.has(word)) common += 1;
  return Math.max(share, (2 * common) / (words.size + others.size));
}
