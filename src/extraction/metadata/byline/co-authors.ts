import { namesOf } from '../../../model/byline';
import { attributeOf } from '../../tree/attributes';
import { isInline, isInside, textOfNode, type PageNode } from '../../tree/page-tree';
import { isOfOthers, type AuthorMarks } from './author-marks';
import { isBy } from './by';
import { nameTextOf } from './name-within';
import { cleanNames, isOtherWork, isPersonLike, startsWithBy } from './names';

/** Longest text between two names, such as the role of the first, in code units. */
const GAP = 80;
/** Most elements that are read to find a name, or the next one. */
const MAX_NODES = 60;
/** Longest block of text that a name stands in, in code units: anything longer is no line of a byline. */
const LONGEST = 150;
const MOST_NAMES = 12;
/** How many elements around a name may be those that the page repeats for each author. */
const STEPS = 4;

const NAME = /(?:^|[\s_-])name(?:$|[\s_-])|(?:^|\s)fn(?:\s|$)/u;
/** Class names of a list of authors, whose items need no class of their own. */
const AUTHORS =
  /(?:^|[\s_-])(?:authors|bylines|autoren|autores|auteurs|contributors|writers|reporters)(?:$|[\s_-])/u;
/** Leads to somebody who did other work: "Edited by", "Translation:". */
const LEADS_ON = /(?:[:：]|(?:^|\s)(?:by|von|par|por|da|av|af|door|przez))$/iu;

/**
 * The authors of whom each has an element of her own ("<a>Ada Holm</a><a>Bo Lind</a>", or one block below the other),
 * where the text alone would give only the first: those that follow in elements made like hers and marked as authors.
 *
 * @param marked the element that is marked as an author's
 * @param names what was read from it
 * @returns undefined where only one author is found
 */
export function coAuthors(marked: PageNode, names: string, markOf: AuthorMarks): string | undefined {
  if (namesOf(names).length > 1) return undefined;
  let at = innermostNamed(marked, names);
  for (let step = 0; at !== undefined && step < STEPS; step += 1, at = at.parent) {
    const first = nameIn(at);
    if (first === undefined || !names.startsWith(first)) return undefined;
    const all = [first, ...namesAfter(at, first, { marked, markOf })];
    // Two links with a mere space between them were read as one name of four words.
    if (all.length > 1 && (first === names || all.join(' ').startsWith(names))) return all.join(', ');
  }
  return undefined;
}

/** The one person whom an element names; undefined where it holds more than that and a role. */
function nameIn(node: PageNode): string | undefined {
  if (node.end - node.start > LONGEST) return undefined;
  const text = nameTextOf(node);
  const name = isOtherWork(text) ? undefined : cleanNames(text);
  return name !== undefined && isPersonLike(name) && namesOf(name).length === 1 ? name : undefined;
}

/** The innermost element with the person at the beginning of the names. */
function innermostNamed(marked: PageNode, names: string): PageNode | undefined {
  let left = MAX_NODES;
  const search = (node: PageNode): PageNode | undefined => {
    if ((left -= 1) < 0) return undefined;
    for (const part of node.parts) {
      const found = typeof part === 'string' ? undefined : search(part);
      if (found !== undefined) return found;
    }
    const name = nameIn(node);
    return name !== undefined && `${names} `.startsWith(`${name} `) ? node : undefined;
  };
  return search(marked);
}

interface Marked {
  readonly marked: PageNode;
  readonly markOf: AuthorMarks;
}

/** The names in the elements after one, as long as little stands between them. */
function namesAfter(node: PageNode, first: string, { marked, markOf }: Marked): readonly string[] {
  const found: string[] = [];
  let gap = '';
  let left = MAX_NODES;
  /** False where the names have ended. */
  const visit = (part: PageNode | string): boolean => {
    if (typeof part === 'string') gap += part;
    else if ((left -= 1) < 0) return false;
    else if (isMadeLike(part, node) && isAuthor(part)) {
      const name = nameIn(part);
      if (name === undefined || !joins(gap) || isOfOthers(part)) return false;
      if (part.tag === 'a' && !isInByline(part)) return false;
      if (name !== first && !found.includes(name)) found.push(name);
      gap = '';
    } else {
      if (!isInline(part)) gap += '\n';
      if (!part.parts.every(visit)) return false;
      if (!isInline(part)) gap += '\n';
    }
    return gap.length <= GAP;
  };
  const isAuthor = (other: PageNode): boolean =>
    markOf(other) > 0 ||
    NAME.test(other.names) ||
    startsWithBy(textOfNode(other).slice(0, LONGEST)) ||
    (isInside(other, marked) && (other.tag === 'a' || (other.tag === 'li' && AUTHORS.test(marked.names))));
  for (let at = node; at.parent !== undefined; at = at.parent) {
    if (!at.parent.parts.slice(at.place + 1, at.place + MAX_NODES).every(visit)) break;
    if (!isInline(at.parent)) gap += '\n';
  }
  return found.slice(0, MOST_NAMES - 1);
}

/** True for elements of the same kind at the same depth; of links, to pages in the same folder. */
function isMadeLike(one: PageNode, other: PageNode): boolean {
  return (
    one.tag === other.tag &&
    one.depth === other.depth &&
    one.names.replace(/\d+/gu, '') === other.names.replace(/\d+/gu, '') &&
    (one.tag !== 'a' || isOneFolder(attributeOf(one, 'href'), attributeOf(other, 'href')))
  );
}

/** "/author/ada-holm" and "/author/bo-lind"; pages of all kinds lie at the top. */
function isOneFolder(one: string, other: string): boolean {
  const folder = folderOf(one);
  return folder !== '' && folder === folderOf(other) && one !== other;
}

const folderOf = (address: string): string =>
  /^(?:\w+:\/\/[^/]+)?\/?(.+)\/[^/]+\/?$/u.exec(address.split(/[?#]/u, 1)[0] ?? '')?.[1] ?? '';

/** False where what stands before a name says that the person did other work. */
function joins(gap: string): boolean {
  const last = gap.trim().split('\n').at(-1)?.trim() ?? '';
  return isBy(last) || !(LEADS_ON.test(last) || isOtherWork(`${gap} `));
}

/** False for a link in a sentence, or in a long text. */
function isInByline(node: PageNode): boolean {
  let block = node;
  while (isInline(block) && block.parent !== undefined) block = block.parent;
  return block.end - block.start <= LONGEST && !/[.!?…。]$/u.test(textOfNode(block));
}
