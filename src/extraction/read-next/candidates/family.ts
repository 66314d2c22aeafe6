import { articleLikeness } from '../links/address-kind';
import type { Candidate } from './candidates';
import type { Heading } from './heading';
import type { PageNode } from '../../tree/page-tree';

const ARTICLE_LIKE = 0.4;

/** A candidate with its heading, which is looked for on first use. */
export class Headed {
  #heading: Heading | undefined;
  #isRead = false;

  constructor(
    readonly candidate: Candidate,
    readonly readHeading: (candidate: Candidate) => Heading | undefined,
  ) {}

  get heading(): Heading | undefined {
    if (!this.#isRead) this.#heading = this.readHeading(this.candidate);
    this.#isRead = true;
    return this.#heading;
  }
}

/** How the candidates of a page are nested. */
export interface Family {
  readonly parents: ReadonlyMap<Headed, Headed>;
  readonly parts: ReadonlyMap<Headed, readonly Headed[]>;
  /** Whether the parts of a candidate are alike, or its rows: asked for each part, but decided by all of them. */
  readonly areAlike: (whole: Headed) => boolean;
  readonly areRows: (whole: Headed) => boolean;
}

/** Determines which candidates lie within which. */
export function familyOf(headed: readonly Headed[]): Family {
  const byBottom = new Map<PageNode, Headed>();
  for (const one of headed) if (one.candidate.shape === 'block') byBottom.set(one.candidate.bottom, one);
  const parents = new Map<Headed, Headed>();
  const parts = new Map<Headed, Headed[]>();
  for (const one of headed) {
    const { shape, bottom } = one.candidate;
    const parent = shape === 'part' ? byBottom.get(bottom) : enclosing(one, byBottom);
    if (parent === undefined) continue;
    parents.set(one, parent);
    const peers = parts.get(parent);
    if (peers === undefined) parts.set(parent, [one]);
    else peers.push(one);
  }
  return { parents, parts, areAlike: perParent(parts, areAlike), areRows: perParent(parts, areRows) };
}

/** The candidate that this one is only a part of, if the other parts have no headings of their own and belong to it. */
export function wholeOf(headed: Headed, { parents, areAlike: alike }: Family): Headed | undefined {
  const parent = parents.get(headed);
  return parent !== undefined && isWholeOf(parent, headed) && alike(parent) ? parent : undefined;
}

function enclosing({ candidate }: Headed, byBottom: ReadonlyMap<PageNode, Headed>): Headed | undefined {
  for (let at = candidate.top.parent; at !== undefined; at = at.parent) {
    const found = byBottom.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Makes a test of a candidate and its parts that runs once for each candidate. */
function perParent(
  parts: ReadonlyMap<Headed, readonly Headed[]>,
  tell: (whole: Headed, parts: readonly Headed[]) => boolean,
): (whole: Headed) => boolean {
  const known = new Map<Headed, boolean>();
  return (whole) => {
    let answer = known.get(whole);
    if (answer === undefined) {
      answer = tell(whole, parts.get(whole) ?? []);
      known.set(whole, answer);
    }
    return answer;
  };
}

/** True where a part has the heading of the candidate around it, which is no longer than a list may be. */
export function isWholeOf(whole: Headed, part: Headed): boolean {
  if (whole.heading === undefined || whole.heading.text !== part.heading?.text) return false;
  return part.candidate.shape !== 'part' && whole.candidate.items.length <= 24;
}

/** True for several parts of the same tag, all of articles, none with a heading of its own. */
function areAlike(whole: Headed, parts: readonly Headed[]): boolean {
  const tag = parts[0]?.candidate.top.tag;
  return (
    parts.length >= 2 &&
    parts.every((part) => part.candidate.top.tag === tag) &&
    parts.every((part) => !hasOwnHeading(part, whole, parts) && leadsToArticles(part))
  );
}

/** Excludes a footer below a list: it has no heading either, but "/about" and "/privacy" are not articles. */
function leadsToArticles({ candidate }: Headed): boolean {
  const likeness = candidate.items.map(({ links: [link] }) =>
    link === undefined ? 0 : articleLikeness(link.address),
  );
  return likeness.reduce((sum, one) => sum + one, 0) >= likeness.length * ARTICLE_LIKE;
}

/** True where a part has a heading that is neither its whole's nor a note within the list. */
export function hasOwnHeading(part: Headed, whole: Headed, parts: readonly Headed[]): boolean {
  const { heading } = part;
  return heading !== undefined && heading.text !== whole.heading?.text && !isBelowNote(part, whole, parts);
}

/**
 * True below a note such as "For subscribers" within a list: neither its tag nor its words make it a heading, and the
 * part below it has the same markup as the first part, which the whole's heading announces.
 */
function isBelowNote(part: Headed, whole: Headed, [first]: readonly Headed[]): boolean {
  const { heading } = part;
  if (heading === undefined || heading.isTagged || heading.kind !== 'unknown') return false;
  if (first === undefined || first === part || whole.heading === undefined) return false;
  return first.heading?.text === whole.heading.text && shapeOf(first) === shapeOf(part);
}

/** True for parts of the same markup that together hold all items, with no heading except that of the whole. */
function areRows(whole: Headed, parts: readonly Headed[]): boolean {
  const shape = shapeOf(parts[0]);
  const held = parts.reduce((sum, part) => sum + part.candidate.items.length, 0);
  return (
    parts.every((part) => shapeOf(part) === shape && !hasOwnHeading(part, whole, parts)) &&
    held >= whole.candidate.items.length - 1
  );
}

function shapeOf(headed: Headed | undefined): string {
  return headed === undefined
    ? ''
    : `${headed.candidate.top.tag} ${headed.candidate.top.names.replace(/\d+/gu, '')}`;
}
