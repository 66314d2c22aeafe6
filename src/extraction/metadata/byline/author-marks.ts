import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';

const AUTHOR_NAMES =
  /(?:^|[\s_-])(?:authors?|byline|bylines|by-?line|autor(?:en|es|i)?|autores|auteurs?|autore|writer|reporter|journalist|contributors?|verfasser|redakteur|person|by|signature|firma)(?:$|[\s_-])|author(?:s|-?name|name)?$|byline/u;
/** Parts of an author's box that are no name, and comments, which have authors of their own. */
const NOT_NAMES =
  /no-?byline|comment|reply|bio(?:graphy)?(?:$|[\s_-])|avatar|image|img|social|follow|email|description|job|role|title-?role|related|teaser|share|button|(?:^|[\s_-])date$|meta-prep|search|widget|menu/u;

/** Names of a box below the article that tells of its author. */
const AUTHOR_BOX =
  /(?:^|[\s_-])(?:about-?)?(?:author|autor|auteur)s?[_-]{0,2}(?:bio|box|info|card|block|area|data|description|details|profile|section|widget|content|text)(?:$|[\s_-])|about-?author/u;
/** A part of each of these. */
const MAYBE_BOX = /aut/u;

/** Addresses of pages on who writes for a site: "/author/ada-holm", "/autoren/ada-holm". */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|i|zy)?|auteurs?|autore|writers?|reporters?|journalists?|columnists?|contributors?|redakteure?|by|staff)\/[^/]/iu;

/** Tells how plainly elements are called an author's: 0 not, 2.5 by class or a link's address, 3 by `rel` or `itemprop`. */
export type AuthorMarks = (node: PageNode) => number;

/**
 * Reads author marks. Class names come again and again on a page: each is read once.
 *
 * @param authors elements that microdata calls an author or creator
 */
export function authorMarks(authors: ReadonlySet<PageNode>): AuthorMarks {
  const known = new Map<string, number>();
  const byClass = (names: string): number => {
    // One space stands between no class and no id.
    if (names.length < 2) return 0;
    let mark = known.get(names);
    if (mark === undefined) {
      mark = NOT_NAMES.test(names) ? NOT_A_NAME : AUTHOR_NAMES.test(names) ? BY_CLASS : 0;
      known.set(names, mark);
    }
    return mark;
  };
  return (node) => {
    const mark = byClass(node.names);
    if (mark === NOT_A_NAME) return 0;
    if (authors.has(node) || (node.tag === 'a' && isRelAuthor(node))) return 3;
    return mark === 0 && node.tag === 'a' && AUTHOR_ADDRESS.test(attributeOf(node, 'href')) ? BY_CLASS : mark;
  };
}

const NOT_A_NAME = -1;
const BY_CLASS = 2.5;

function isRelAuthor(node: PageNode): boolean {
  const rel = attributeOf(node, 'rel').toLowerCase();
  return rel !== '' && /(?:^|\s)author(?:\s|$)/u.test(rel);
}

/** True for the first line of a box that is called the author's. */
export function beginsAuthorBox(line: PageNode): boolean {
  let at: PageNode | undefined = line;
  for (let step = 0; at !== undefined && at.start === line.start && step < 6; step += 1, at = at.parent)
    if (MAYBE_BOX.test(at.names) && AUTHOR_BOX.test(at.names) && !at.names.includes('comment')) return true;
  return false;
}

/** Within comments or teasers, which are by others. */
export function isOfOthers(node: PageNode): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step < 10 && at.tag !== 'body'; step += 1, at = at.parent)
    if (/comment|disqus|related|teaser|sidebar|widget|footer/u.test(at.names) || at.tag === 'footer')
      return true;
  return false;
}
