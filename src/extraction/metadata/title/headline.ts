import { attributeOf } from '../../tree/attributes';
import { childrenOf, textOfNode, type PageNode } from '../../tree/page-tree';
import { squashed } from '../../text/words';
import { likenessTo } from './likeness';

/** The headline as the page shows it. */
export interface Headline {
  /** The headings that say it, the highest first: some pages say it in a bar above as well. */
  readonly nodes: readonly PageNode[];
  /** White space as single spaces. */
  readonly text: string;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);
const NAMED =
  /(?:^|[\s_-])(?:headline|hed|(?:article|entry|post|story|page|news|content|main)-{0,2}_{0,2}(?:title|heading|header|headline)|title)(?:$|[\s_-])/u;
/** A part of each of these. */
const MAYBE_NAMED = /title|head|hed/u;
const LONGEST = 300;
/** A heading says what the page claims for its title from this likeness on; an `<h1>` from less. */
const ALIKE = 0.45;
const ALIKE_H1 = 0.25;
/** Said word for word, it is the headline wherever it stands. */
const SAME = 0.9;
/** Names and tags of places whose headings are of the site or of others. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:logo|nav|navbar|menu|sidebar|widget|footer|related|comments?|teasers?|cookie|modal|popup|banner|newsletter)(?:$|[\s_-])/u;
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'aside', 'dialog']);

/**
 * Finds the headline: the heading that says what the page claims for its title, else its only `<h1>`. Many
 * pages write another title for search engines than for readers, and many have the site's name in an `<h1>`.
 *
 * @param titles what the page claims, without the site's name
 */
export function findHeadline(
  nodes: readonly PageNode[],
  titles: readonly string[],
  isSite: (text: string) => boolean,
): Headline | undefined {
  const likenessOf = likenessTo(titles);
  // Where an <h1> of the article says the title word for word, no other heading need be read.
  const firsts = headingsAmong(nodes, isFirst, likenessOf, isSite);
  if (firsts.some(({ like, isAway }) => like >= SAME && !isAway)) return headlineOf(firsts, bestOf(firsts));
  const found = headingsAmong(nodes, isHeading, likenessOf, isSite);
  const best = bestOf(found.filter(({ node, like }) => like >= (isFirst(node) ? ALIKE_H1 : ALIKE)));
  const onlyFirst = found.filter(({ node }) => isFirst(node));
  return headlineOf(found, best ?? (onlyFirst.length === 1 ? onlyFirst[0] : undefined));
}

const isFirst = ({ tag }: PageNode): boolean => tag === 'h1';

const isHeading = ({ tag, names }: PageNode): boolean =>
  HEADINGS.has(tag) || (names.length > 1 && MAYBE_NAMED.test(names) && NAMED.test(names));

/** Headings of some kind that may be the article's, in reading order. */
function headingsAmong(
  nodes: readonly PageNode[],
  isOfKind: (node: PageNode) => boolean,
  likenessOf: (text: string) => number,
  isSite: (text: string) => boolean,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const node of nodes) {
    const length = node.end - node.start;
    if (length < 2 || length > LONGEST || node.tag === 'body' || !isOfKind(node)) continue;
    const isAway = isElsewhere(node);
    if (isAway && !isFirst(node)) continue;
    const text = textOfNode(node);
    if (text === '' || isSite(text) || leadsHome(node, 0)) continue;
    const like = likenessOf(text);
    if (isAway && like < SAME) continue;
    found.push({ node, text, isAway, like, score: like + rankOf(node) });
  }
  return found;
}

/** The first of the highest score. */
function bestOf(found: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of found) if (best === undefined || one.score > best.score) best = one;
  return best;
}

/** The headline with all headings that say it, the highest first. */
function headlineOf(found: readonly Candidate[], chosen: Candidate | undefined): Headline | undefined {
  if (chosen === undefined) return undefined;
  const words = squashed(chosen.text);
  const same = found.filter((one) => one === chosen || squashed(one.text) === words);
  return { nodes: same.sort((a, b) => b.score - a.score).map(({ node }) => node), text: chosen.text };
}

interface Candidate {
  readonly node: PageNode;
  readonly text: string;
  /** Stands where headings are of the site or of others. */
  readonly isAway: boolean;
  /** Likeness to what the page claims, from 0 to 1. */
  readonly like: number;
  readonly score: number;
}

/** "/", "https://news.example", "index.html"; an archive puts its own address before. */
const HOME =
  /^(?:(?:https?:\/\/[^/]{1,100})?\/web\/\d{4,14}\w{0,4}\/)?(?:https?:\/\/[^/]{1,100})?\/?(?:(?:index|home)\.\w{2,5})?$/u;

/** A heading that is a link to the front page is the site's name. */
function leadsHome(node: PageNode, depth: number): boolean {
  if (node.tag === 'a') {
    const href = attributeOf(node, 'href');
    return href !== '' && HOME.test(href);
  }
  return depth < 4 && childrenOf(node).some((child) => leadsHome(child, depth + 1));
}

/** Of headings that say the same, the higher one is the headline. */
function rankOf({ tag }: PageNode): number {
  return { h1: 0.5, h2: 0.1, h3: 0.05, h4: 0.02 }[tag] ?? 0;
}

function isElsewhere(node: PageNode): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step < 8 && at.tag !== 'body'; step += 1, at = at.parent)
    if (ELSEWHERE_TAGS.has(at.tag) || (at.end - at.start < 2000 && ELSEWHERE.test(at.names))) return true;
  return false;
}
