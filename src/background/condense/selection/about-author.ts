import type { Article } from '../../../model/article';
import { namesOf } from '../../../model/byline';
import { wordsOf } from '../sentences/words';

/** How many blocks at each end of a page may be about the author. */
const FIRST = 2;
const LAST = 3;

type Told = Pick<Article, 'byline' | 'title' | 'text' | 'blocks'>;

/**
 * Finds blocks about the author instead of the news: "Ada Holm is a reporter in Orla. She writes about the sea."
 * They stand at either end of the article and open with the name of a person in the byline whom nothing else names:
 * if the title or another paragraph does, the article is about that person. Never returns all blocks.
 *
 * @returns indexes into `article.blocks`
 */
export function blocksAboutAuthor({ byline = '', title, text, blocks }: Told): ReadonlySet<number> {
  const inTitle = new Set(lowerWords(title));
  const people = namesOf(byline)
    .filter(isPerson)
    .map(lowerWords)
    .filter((name) => !name.some((word) => inTitle.has(word)));
  const said = (index: number): string => text.slice(blocks[index]?.span.start, blocks[index]?.span.end);
  const all = [...blocks.keys()];
  const ends = all.filter((index) => index < FIRST || index >= blocks.length - LAST);
  const found = new Set<number>();
  for (const name of people) {
    const opened = ends.filter((index) => opensWith(said(index), name));
    const isTold =
      opened.length > 0 && !all.some((index) => !opened.includes(index) && isNamedIn(said(index), name));
    if (isTold) for (const index of opened) found.add(index);
  }
  return found.size < blocks.length ? found : new Set();
}

/** Two or more words, each in mixed or lower case or an initial: not a firm's short name, no word in capitals. */
function isPerson(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length > 1 && words.every((word) => /^\p{Lu}?\p{Ll}|^\p{Lu}\.|^(?:Mc|Mac|O['’])\p{Lu}/u.test(word))
  );
}

function opensWith(said: string, name: readonly string[]): boolean {
  const opening = lowerWords(said.slice(0, LONGEST_NAME));
  return name.every((word, at) => opening[at] === word);
}

/** Looks for the last name only, as news uses it when it names people again. */
function isNamedIn(said: string, name: readonly string[]): boolean {
  const last = name.at(-1) ?? '';
  return said.toLowerCase().includes(last) && lowerWords(said).includes(last);
}

/** In UTF-16 code units; no byline is longer. */
const LONGEST_NAME = 120;

const lowerWords = (text: string): readonly string[] =>
  wordsOf(text, { start: 0, end: text.length }).map(({ lower }) => lower);
