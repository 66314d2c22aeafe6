import { attributeOf } from '../../tree/attributes';
import { textOfNode, type PageNode } from '../../tree/page-tree';

const AUTHOR_NAMES =
  /(?:^|[\s_-])(?:authors?|byline|bylines|by-?line|autor(?:en|es|i)?|autores|auteurs?|autore|writer|reporter|journalist|contributors?|verfasser|redakteur|person|by|signature|firma)(?:$|[\s_-])|author(?:s|-?name|name)?$|byline/u;
/** Parts of an author box that are not the name; also comments, which have authors of their own. */
const NOT_NAMES =
  /no-?byline|comment|reply|bio(?:graphy)?(?:$|[\s_-])|avatar|image|img|social|follow|email|description|job|role|title-?role|related|teaser|share|button|(?:^|[\s_-])date$|meta-prep|search|widget|menu/u;

/** Class names and ids of an author box: a box about the article's author, usually below it. */
const AUTHOR_BOX =
  /(?:^|[\s_-])(?:about-?)?(?:author|autor|auteur)s?[_-]{0,2}(?:bio|box|info|card|block|area|data|description|details|profile|section|widget|content|text)(?:$|[\s_-])|about-?author/u;
/** Occurs in every match of `AUTHOR_BOX`: a cheaper test to make first. */
const MAYBE_BOX = /aut/u;

/** Addresses of pages about a site's writers: "/author/ada-holm", "/autoren/ada-holm". */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|i|zy)?|auteurs?|autore|writers?|reporters?|journalists?|columnists?|contributors?|redakteure?)\/[^/]/iu;
/** "/by/ada-holm", but also "/by/train" and "/staff/jobs". */
const MAYBE_AUTHOR_ADDRESS = /\/(?:by|staff)\/([^/?#]+)/iu;

/** How clearly an element is marked as an author's: 0 not, `BY_ADDRESS`, 2.5 by class, 3 by `rel` or `itemprop`. */
export type AuthorMarks = (node: PageNode) => number;

/**
 * Makes a reader of author marks. Class names recur on a page, so each combination is tested only once.
 *
 * @param authors elements that microdata calls an author or creator
 */
export function authorMarks(authors: ReadonlySet<PageNode>): AuthorMarks {
  const known = new Map<string, number>();
  const byClass = (names: string): number => {
    // Without class and id, the names are a single space.
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
    return mark === 0 && node.tag === 'a' && isAuthorLink(node) ? BY_ADDRESS : mark;
  };
}

const NOT_A_NAME = -1;
const BY_CLASS = 2.5;
/** By a link's address alone: such links stand in running text and beside it, too. */
export const BY_ADDRESS = 2.4;

function isAuthorLink(node: PageNode): boolean {
  const address = attributeOf(node, 'href');
  if (AUTHOR_ADDRESS.test(address)) return true;
  const [, slug] = MAYBE_AUTHOR_ADDRESS.exec(address) ?? [];
  if (slug === undefined) return false;
  const words = slug.toLowerCase().split(/[-_.+]/u);
  return textOfNode(node)
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && words.includes(word));
}

function isRelAuthor(node: PageNode): boolean {
  const rel = attributeOf(node, 'rel').toLowerCase();
  return rel !== '' && /(?:^|\s)author(?:\s|$)/u.test(rel);
}

/** True for the first line of an author box. */
export function beginsAuthorBox(line: PageNode): boolean {
  let at: PageNode | undefined = line;
  for (let step = 0; at !== undefined && at.start === line.start && step < 6; step += 1, at = at.parent)
    if (MAYBE_BOX.test(at.names) && AUTHOR_BOX.test(at.names) && !at.names.includes('comment')) return true;
  return false;
}

/** True within comments, teasers, sidebars and the like, whose authors are others. */
export function isOfOthers(node: PageNode): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step < 10 && at.tag !== 'body'; step += 1, at = at.parent)
    if (/comment|disqus|related|teaser|sidebar|widget|footer/u.test(at.names) || at.tag === 'footer')
      return true;
  return false;
}
