import type { Metadata } from '../../model/article';
import type { Body } from '../body/body';
import type { Page } from '../metadata/page';
import { readAddress } from './links/address';
import { placeOf } from './candidates/body-place';
import { calledLines } from './candidates/called-lines';
import { findCandidates, type Candidate } from './candidates/candidates';
import { declaredLinks } from './links/declared';
import { headingOf, type Heading } from './candidates/heading';
import type { Item } from './candidates/items';
import { familyOf, Headed, wholeOf } from './candidates/family';
import { pageLinks } from './links/links';
import { surroundingsReader } from './features/surroundings';
import { timeReader, type TimeReader } from './times/times';
import { weigh, type Weight } from './features/weigh';

/** A candidate with what speaks for and against it. */
export interface Weighed extends Weight {
  readonly headed: Headed;
  /** The list that this is only a row of. */
  readonly whole: Headed | undefined;
}

/** What was pulled of a page before its lists: they are found by where the body stands. */
export interface ReadNextInput {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly body: Body;
}

/** What a page offers, before anything is chosen. */
export interface Offer {
  readonly weighed: readonly Weighed[];
  /** Lone lines of the body that call to another article. */
  readonly lines: readonly Item[];
  readonly isTime: TimeReader;
  /** The page's own. */
  readonly host: string;
}

/**
 * Weighs every block of headline links: those that cannot be a list by a glance alone, unless all of their features
 * are asked for, as to fit the weights.
 */
export function weighCandidates(
  { page, metadata, body }: ReadNextInput,
  extent: 'as-needed' | 'whole' = 'as-needed',
): Offer {
  const isTime = timeReader(metadata.language);
  const { url, nodes } = page;
  const base = baseOf(page);
  const own = [url, metadata.canonicalUrl].map((address) => readAddress(address, base));
  const keys = new Set(own.flatMap((address) => (address === undefined ? [] : [address.key])));
  const links = pageLinks(nodes, base, keys, isTime);
  const candidates = findCandidates(links, nodes.length);
  const place = placeOf(body, nodes);
  const facts = {
    place,
    host: own[0]?.host ?? '',
    textEnd: nodes[0]?.end ?? 0,
    isTime,
    declared: declaredLinks(page, base),
    starts: candidates.map((candidate) => candidate.top.start).toSorted((a, b) => a - b),
    surroundingsOf: surroundingsReader(),
  };
  const readHeading = (candidate: Candidate): Heading | undefined =>
    headingOf(candidate, metadata.title, isTime);
  const all = candidates.map((candidate) => new Headed(candidate, readHeading));
  const family = familyOf(all);
  const weighed = all.map((headed) => {
    const { score, features } = weigh({ headed, family, facts }, extent);
    return { headed, score, features, whole: score > 0 ? wholeOf(headed, family) : undefined };
  });
  return { weighed, lines: calledLines(links.headlines, place), isTime, host: facts.host };
}

function baseOf({ base, url }: Page): string {
  return base === '' ? url : (readAddress(base, url)?.url ?? url);
}
