import type { Metadata } from '../../model/article';
import type { Body } from '../body/body';
import type { PullOptions } from '../pull';
import { readAddress } from './address';
import { placeOf } from './body-place';
import { findCandidates, type Candidate } from './candidates';
import { featuresOf } from './features';
import { headingOf, type Heading } from './heading';
import { kinshipOf } from './kinship';
import { headlineLinks } from './links';
import { timeReader, type TimeReader } from './times';
import { attributeOf, readTree } from '../tree/page-tree';

/** A candidate with what speaks for and against it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly heading: Heading | undefined;
  readonly features: Readonly<Record<string, number>>;
  /** Index among the candidates of the list that this is only a row of. */
  readonly whole: number | undefined;
}

/** What a page offers, before anything is chosen. */
export interface Offer {
  readonly weighed: readonly Weighed[];
  readonly isTime: TimeReader;
}

/** Reads the page once and lists every block of headline links with its features. */
export function weighCandidates(
  document: Document,
  { url, sight, metadata, body }: PullOptions & { readonly metadata: Metadata; readonly body: Body },
): Offer {
  const isTime = timeReader(metadata.language);
  const root = document.body ?? document.documentElement;
  if (root === null) return { weighed: [], isTime };
  const nodes = readTree(root, sight);
  const base = baseOf(document, url);
  const own = [url, metadata.canonicalUrl].map((address) => readAddress(address, base));
  const keys = new Set(own.flatMap((address) => (address === undefined ? [] : [address.key])));
  const candidates = findCandidates(headlineLinks(nodes, base, keys));
  const facts = {
    place: placeOf(body, nodes),
    host: own[0]?.host ?? '',
    textEnd: nodes[0]?.end ?? 0,
    isTime,
    starts: candidates.map((candidate) => candidate.top.start),
  };
  const headed = candidates.map((candidate) => ({ candidate, heading: headingOf(candidate) }));
  const kinship = kinshipOf(headed);
  const weighed = headed.map(({ candidate, heading }, index) => ({
    candidate,
    heading,
    features: { ...featuresOf(candidate, heading, facts), ...kinship[index]?.features },
    whole: kinship[index]?.whole,
  }));
  return { weighed, isTime };
}

function baseOf(document: Document, url: string): string {
  const element = document.querySelector('base[href]');
  if (element === null) return url;
  return readAddress(attributeOf(element, 'href'), url)?.url ?? url;
}
