import type { Candidate } from './candidates/candidates';
import type { Weighed } from './find';
import { registrableDomainOf } from './links/address';
import type { Headed } from './candidates/family';
import { longestLink } from './features/item-features';
import { isNamedAd } from './features/name-features';
import { isInside } from '../tree/page-tree';

const MAX_LISTS = 6;
/** Rows of a list are about equally long: a list of two rows has at most this many times the items of one of them. */
const MAX_GROWTH = 2.5;

/** The candidates that are lists of further articles, the best first, no two of them in the same place. */
export function chooseLists(weighed: readonly Weighed[], host: string): readonly Headed[] {
  const ranked = weighed
    .filter(({ score, headed }) => score > 0 && !isPaid(headed, host))
    .toSorted((a, b) => b.score - a.score);
  const lists: Headed[] = [];
  for (const { headed, whole } of ranked) {
    if (lists.length === MAX_LISTS) break;
    const list = whole !== undefined && isGrownFrom(whole, headed) && !isPaid(whole, host) ? whole : headed;
    if (!lists.some((other) => overlap(list.candidate, other.candidate))) lists.push(list);
  }
  return lists;
}

function isGrownFrom(whole: Headed, part: Headed): boolean {
  return whole.candidate.items.length <= MAX_GROWTH * part.candidate.items.length;
}

/** True for a paid recommendation widget: it leads off the site, without a fitting heading or with an ad's names. */
function isPaid({ candidate, heading }: Headed, host: string): boolean {
  const isSuspect = heading === undefined || heading.kind === 'avoid' || isNamedAd(candidate);
  return isSuspect && leadsAway(candidate, registrableDomainOf(host));
}

function leadsAway({ items }: Candidate, site: string): boolean {
  const own = items.filter((item) => registrableDomainOf(longestLink(item).address.host) === site);
  return own.length < items.length / 2;
}

/** True for two candidates in the same place: one lies within the other and they share items. */
function overlap(a: Candidate, b: Candidate): boolean {
  if (!isInside(a.bottom, b.bottom) && !isInside(b.bottom, a.bottom)) return false;
  const nodes = new Set(a.items.map((item) => item.nodes[0]));
  return b.items.some((item) => nodes.has(item.nodes[0]));
}
