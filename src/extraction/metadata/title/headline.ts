import { attributeOf } from '../../tree/attributes';
import { childrenOf, textOfNode, type PageNode } from '../../tree/page-tree';
import { squashed } from '../../text/words';
import { likenessTo } from './likeness';

/** The headline as the page shows it. */
export interface Headline {
  /** The headings with this text, highest-ranked first: some pages repeat it in a bar at the top. */
  readonly nodes: readonly PageNode[];
  /** White space as single spaces. */
  readonly text: string;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);
const NAMED =
  /(?:^|[\s_-])(?:headline|hed|(?:article|entry|post|story|page|news|content|main)-{0,2}_{0,2}(?:title|heading|header|headline)|title)(?:$|[\s_-])/u;
/** Occurs in every match of `NAMED`: a cheaper test to make first. */
const MAYBE_NAMED = /title|head|hed/u;
const LONGEST = 300;
/** Least likeness to a claimed title at which a heading may be the headline; an `<h1>` needs less. */
const ALIKE = 0.45;
const ALIKE_H1 = 0.25;
/** From this likeness on, an `<h1>` is the claimed title word for word: the headline wherever it stands. */
const SAME = 0.9;
/** Class names, ids and tags of places whose headings belong to the site or to other articles. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:logo|nav|navbar|menu|sidebar|widget|footer|related|comments?|teasers?|cookie|modal|popup|banner|newsletter)(?:$|[\s_-])/u;
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'aside', 'dialog']);

/**
 * Finds the headline: the heading that resembles a title which the page claims, else its only `<h1>`. Many pages
 * write another title for search engines than for readers, and many have the site's name in an `<h1>`.
 *
 * @param titles as the page claims them, without the site's name
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

/** Headings that pass `isOfKind` and may be the article's, in reading order. */
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

/** The first one with the highest score. */
function bestOf(found: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of found) if (best === undefined || one.score > best.score) best = one;
  return best;
}

/** The chosen headline with all headings of the same text, highest-ranked first. */
function headlineOf(found: readonly Candidate[], chosen: Candidate | undefined): Headline | undefined {
  if (chosen === undefined) return undefined;
  const words = squashed(chosen.text);
  const same = found.filter((one) => one === chosen || squashed(one.text) === words);
  return { nodes: same.sort((a, b) => b.score - a.score).map(({ node }) => node), text: chosen.text };
}

interface Candidate {
  readonly node: PageNode;
  readonly text: string;
  /** Stands where headings belong to the site or to other articles. */
  readonly isAway: boolean;
  /** Likeness to what the page claims, from 0 to 1. */
  readonly like: number;
  readonly score: number;
}

/** The address of a front page: "/", "https://news.example", "index.html"; a web archive prefixes its own address. */
const HOME =
  /^(?:(?:https?:\/\/[^/]{1,100})?\/web\/\d{4,14}\w{0,4}\/)?(?:https?:\/\/[^/]{1,100})?\/?(?:(?:index|home)\.\w{2,5})?$/u;

/** True where a heading links to the front page: it is the site's name. */
function leadsHome(node: PageNode, depth: number): boolean {
  if (node.tag === 'a') {
    const href = attributeOf(node, 'href');
    return href !== '' && HOME.test(href);
  }
  return depth < 4 && childrenOf(node).some((child) => leadsHome(child, depth + 1));
}

/** Makes the higher of two equally likely headings the headline. */
function rankOf({ tag }: PageNode): number {
  return { h1: 0.5, h2: 0.1, h3: 0.05, h4: 0.02 }[tag] ?? 0;
}

function isElsewhere(node: PageNode): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step < 8 && at.tag !== 'body'; step += 1, at = at.parent)
    if (ELSEWHERE_TAGS.has(at.tag) || (at.end - at.start < 2000 && ELSEWHERE.test(at.names))) return true;
  return false;
}
