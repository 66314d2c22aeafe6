import { articleLikeness } from './address';
import type { Candidate } from './candidates';
import type { Heading } from './heading';
import type { Look } from './look';
import type { PageNode } from '../tree/page-tree';

const ARTICLE_LIKE = 0.4;

interface Headed {
  readonly candidate: Candidate;
  readonly heading: Heading | undefined;
}

/** How a candidate lies among the others. */
export const kinshipLook: Look = {
  names: ['incomplete', 'complete', 'isRow', 'mixed', 'isMixed', 'subset'],
  look: ({ kinship }, note) => {
    for (const [name, value] of Object.entries(kinship.features)) note(name, value);
  },
};

/** Features of how a candidate lies among the others, and the candidate that it is only a part of. */
export interface Kinship {
  readonly features: Readonly<Record<string, number>>;
  /** Index of the whole, where the rest of it has no heading of its own. */
  readonly whole: number | undefined;
}

/**
 * Features that tell how candidates lie in each other: the rows of one list are a list together and none alone;
 * a block of several lists, each with a heading of its own, is none.
 */
export function kinshipOf(headed: readonly Headed[]): readonly Kinship[] {
  const byBottom = new Map<PageNode, Headed>();
  for (const one of headed) if (one.candidate.shape === 'block') byBottom.set(one.candidate.bottom, one);
  const parts = new Map<Headed, Headed[]>();
  const parents = headed.map((one) => {
    const parent =
      one.candidate.shape === 'part' ? byBottom.get(one.candidate.bottom) : enclosing(one, byBottom);
    const peers = parent === undefined ? undefined : parts.get(parent);
    if (peers !== undefined) peers.push(one);
    else if (parent !== undefined) parts.set(parent, [one]);
    return parent;
  });
  const indexes = new Map(headed.map((one, index) => [one, index]));
  // Asked of each part, but told by all of them together.
  const alike = perParent(parts, areAlike);
  const rows = perParent(parts, areRows);
  return headed.map((one, index) => {
    const inner = parts.get(one) ?? [];
    const parent = parents[index];
    const peers = parent === undefined ? [] : (parts.get(parent) ?? []);
    const isIncomplete = parent !== undefined && isWholeOf(parent, one) && alike(parent);
    const features = {
      // The rest of the block has no heading of its own: it belongs to this one.
      incomplete: Number(isIncomplete),
      complete: Number(inner.some((part) => isWholeOf(one, part)) && alike(one)),
      isRow: Number(parent !== undefined && peers.length >= 2 && rows(parent)),
      mixed: Math.min(1, inner.filter((part) => hasOwnHeading(part, one)).length / 3),
      isMixed: Number(inner.filter((part) => hasOwnHeading(part, one)).length >= 2),
      subset: Number(parent !== undefined && parent.heading?.text === one.heading?.text),
    };
    return { features, whole: parent !== undefined && isIncomplete ? indexes.get(parent) : undefined };
  });
}

function enclosing({ candidate }: Headed, byBottom: ReadonlyMap<PageNode, Headed>): Headed | undefined {
  for (let at = candidate.top.parent; at !== undefined; at = at.parent) {
    const found = byBottom.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An answer about a candidate and its parts, found once for each candidate. */
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

function isWholeOf(whole: Headed, part: Headed): boolean {
  if (whole.heading === undefined || whole.heading.text !== part.heading?.text) return false;
  return part.candidate.shape !== 'part' && whole.candidate.items.length <= 24;
}

/** Several parts of one tag, all of articles, none with a heading of its own. */
function areAlike(whole: Headed, parts: readonly Headed[]): boolean {
  const tag = parts[0]?.candidate.top.tag;
  return (
    parts.length >= 2 &&
    parts.every((part) => part.candidate.top.tag === tag) &&
    parts.every((part) => !hasOwnHeading(part, whole) && leadsToArticles(part))
  );
}

/** A footer below a list has no heading either, but "/about" and "/privacy" are no articles. */
function leadsToArticles({ candidate }: Headed): boolean {
  const likeness = candidate.items.map(({ links: [link] }) =>
    link === undefined ? 0 : articleLikeness(link.address),
  );
  return likeness.reduce((sum, one) => sum + one, 0) >= likeness.length * ARTICLE_LIKE;
}

function hasOwnHeading(part: Headed, whole: Headed): boolean {
  return part.heading !== undefined && part.heading.text !== whole.heading?.text;
}

/** Same markup, together all of the items, and no heading but the one of the whole. */
function areRows(whole: Headed, parts: readonly Headed[]): boolean {
  const shape = shapeOf(parts[0]);
  const held = parts.reduce((sum, part) => sum + part.candidate.items.length, 0);
  return (
    parts.every((part) => shapeOf(part) === shape && !hasOwnHeading(part, whole)) &&
    held >= whole.candidate.items.length - 1
  );
}

function shapeOf(headed: Headed | undefined): string {
  return headed === undefined
    ? ''
    : `${headed.candidate.top.tag} ${headed.candidate.top.names.replace(/\d+/gu, '')}`;
}
