import type { Article } from '../../../model/article';
import { wordsOf } from '../sentences/words';

/** Blocks at either end where a page tells who wrote the article. */
const FIRST = 2;
const LAST = 3;

const JOINTS = /,\s|\s(?:and|und|et|y|e|og|och|&)\s/u;

/**
 * Blocks that tell of the author and not of the news: "Ada Holm is a reporter in Orla. She writes about the sea."
 * They stand at an end of the article and open with the byline's name. An article whose title names the author is
 * about that person, and has none.
 *
 * @returns indexes into `article.blocks`
 */
export function blocksAboutAuthor({
  byline = '',
  title,
  text,
  blocks,
}: Pick<Article, 'byline' | 'title' | 'text' | 'blocks'>): ReadonlySet<number> {
  const titleWords = lowerWords(title);
  const names = byline
    .split(JOINTS)
    .map(lowerWords)
    .filter((name) => name.length > 1 && !titleWords.includes(name.at(-1) ?? ''));
  const found = new Set<number>();
  if (names.length === 0) return found;
  for (const [index, { span }] of blocks.entries()) {
    if (index >= FIRST && index < blocks.length - LAST) continue;
    const opening = lowerWords(text.slice(span.start, span.end).slice(0, LONGEST_NAME));
    if (names.some((name) => name.every((word, at) => opening[at] === word))) found.add(index);
  }
  return found;
}

/** UTF-16 units; a byline is no longer. */
const LONGEST_NAME = 120;

const lowerWords = (text: string): readonly string[] =>
  wordsOf(text, { start: 0, end: text.length }).map(({ lower }) => lower);
