import { isParticiple, isSurelyFinite } from './verb';
import type { Segment, SentenceView } from './sentence-view';

/** What an aside between commas is. */
export type AsideKind = 'age' | 'relative' | 'apposition' | 'participle' | 'examples';

const LONGEST_APPOSITION = 14;

/** Tells an aside by how it opens and by what stands before it; undefined when it may be something else. */
export function asideKind(view: SentenceView, segment: Segment, before: Segment): AsideKind | undefined {
  const { table, text } = view;
  const [first] = segment.words;
  const last = before.words.at(-1);
  if (first === undefined || last === undefined || text[first.start - 1] !== ' ') return undefined;
  if (segment.words.length === 1 && /^\d{1,3}$/u.test(first.text)) return 'age';
  if (table.relatives.has(first.lower)) return 'relative';
  const phrase = text.slice(first.start, segment.end).toLowerCase();
  if (table.examples.some((opening) => phrase.startsWith(`${opening} `))) return 'examples';
  if (isNounPhraseAfterName(view, segment, last.text)) return 'apposition';
  if (/^\p{Ll}/u.test(first.text) && isParticiple(view, first) && segment.words.length > 1)
    return 'participle';
  return undefined;
}

function isNounPhraseAfterName(view: SentenceView, { words }: Segment, last: string): boolean {
  const { table } = view;
  const [first] = words;
  if (first === undefined || !/^\p{Lu}/u.test(last) || words.length > LONGEST_APPOSITION) return false;
  const isRole = table.articles.has(first.lower) || table.personTitles.has(first.lower);
  return isRole && !words.some((word) => isSurelyFinite(view, word));
}
