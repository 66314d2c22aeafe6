import { articleLikeness } from './address';
import type { Candidate } from './candidates';
import type { Heading } from './heading';
import type { PageNode } from '../tree/page-tree';

const ARTICLE_LIKE = 0.4;

interface Headed {
  readonly candidate: Candidate;
  readonly heading: Heading | undefined;
}

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
    if (parent !== undefined) parts.set(parent, [...(parts.get(parent) ?? []), one]);
    return parent;
  });
  return headed.map((one, index) => {
    const inner = parts.get(one) ?? [];
    const parent = parents[index];
    const peers = parent === undefined ? [] : (parts.get(parent) ?? []);
    const isIncomplete = parent !== undefined && isWholeOf(parent, one, peers);
    const features = {
      // The rest of the block has no heading of its own: it belongs to this one.
      incomplete: Number(isIncomplete),
      complete: Number(inner.some((part) => isWholeOf(one, part, inner))),
      isRow: Number(parent !== undefined && peers.length >= 2 && areRows(parent, peers)),
      mixed: Math.min(1, inner.filter((part) => hasOwnHeading(part, one)).length / 3),
      isMixed: Number(inner.filter((part) => hasOwnHeading(part, one)).length >= 2),
      subset: Number(parent !== undefined && parent.heading?.text === one.heading?.text),
    };
    return { features, whole: parent !== undefined && isIncomplete ? headed.indexOf(parent) : undefined };
  });
}

function enclosing({ candidate }: Headed, byBottom: ReadonlyMap<PageNode, Headed>): Headed | undefined {
  for (let at = candidate.top.parent; at !== undefined; at = at.parent) {
    const found = byBottom.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isWholeOf(whole: Headed, part: Headed, peers: readonly Headed[]): boolean {
  if (whole.heading === undefined || whole.heading.text !== part.heading?.text) return false;
  if (part.candidate.shape === 'part' || whole.candidate.items.length > 24) return false;
  return (
    peers.length >= 2 &&
    peers.every((peer) => peer.candidate.top.tag === part.candidate.top.tag) &&
    peers.every((peer) => !hasOwnHeading(peer, whole) && leadsToArticles(peer))
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
