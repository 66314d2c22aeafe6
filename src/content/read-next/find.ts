import type { Metadata } from '../../model/article';
import type { Body } from '../body/body';
import type { Page } from '../metadata/page';
import { readAddress } from './address';
import { placeOf } from './body-place';
import { findCandidates, type Candidate } from './candidates';
import { declaredLinks } from './declared';
import { featuresOf } from './features';
import { headingOf, type Heading } from './heading';
import { kinshipOf } from './kinship';
import { pageLinks } from './links';
import { timeReader, type TimeReader } from './times';
import { rootOf } from '../tree/document-root';
import { attributeOf } from '../tree/page-tree';

/** A candidate with what speaks for and against it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly heading: Heading | undefined;
  readonly features: Readonly<Record<string, number>>;
  /** Index among the candidates of the list that this is only a row of. */
  readonly whole: number | undefined;
}

/** What was pulled of a page before its lists: they are found by where the body stands. */
export interface Pulled {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly body: Body;
}

/** What a page offers, before anything is chosen. */
export interface Offer {
  readonly weighed: readonly Weighed[];
  readonly isTime: TimeReader;
}

/** Lists every block of headline links with its features. */
export function weighCandidates(document: Document, { page: { url, nodes }, metadata, body }: Pulled): Offer {
  const isTime = timeReader(metadata.language);
  const base = baseOf(document, url);
  const own = [url, metadata.canonicalUrl].map((address) => readAddress(address, base));
  const keys = new Set(own.flatMap((address) => (address === undefined ? [] : [address.key])));
  const candidates = findCandidates(pageLinks(nodes, base, keys, isTime));
  const facts = {
    place: placeOf(body, nodes),
    host: own[0]?.host ?? '',
    textEnd: nodes[0]?.end ?? 0,
    isTime,
    declared: declaredLinks(document, base),
    starts: candidates.map((candidate) => candidate.top.start).toSorted((a, b) => a - b),
  };
  const headed = candidates.map((candidate) => ({
    candidate,
    heading: headingOf(candidate, metadata.title, isTime),
  }));
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
  const element = rootOf(document)?.querySelector('base[href]');
  if (element === null || element === undefined) return url;
  return readAddress(attributeOf(element, 'href'), url)?.url ?? url;
}
