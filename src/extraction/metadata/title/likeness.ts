import { normalised, wordsOf } from '../../text/words';

/** A text as it is compared with another: without punctuation, in lower case. */
interface Wording {
  /** Letters and digits in one run. */
  readonly folded: string;
  readonly words: readonly string[];
}

function read(text: string): Wording {
  const words = wordsOf(normalised(text));
  return { folded: words.join(''), words };
}

/**
 * Makes a function that compares a headline with several texts and returns its likeness to the most similar, from 0 to
 * 1: F1 of their words, or where one contains the other, the shorter one's share of its length if that is more, which
 * also works for scripts without spaces. The texts are read only once.
 */
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
