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

/** A candidate with the features for and against it. */
export interface Weighed extends Weight {
  readonly headed: Headed;
  /** The list of which this is only a row. */
  readonly whole: Headed | undefined;
}

/** What was extracted from a page before its lists, which are found by their position relative to the body. */
export interface ReadNextInput {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly body: Body;
}

/** What a page offers before any list is chosen. */
export interface Offer {
  readonly weighed: readonly Weighed[];
  /** Single lines of the body that refer to another article. */
  readonly lines: readonly Item[];
  readonly isTime: TimeReader;
  /** The page's own host. */
  readonly host: string;
}

/**
 * Scores every block of headline links. One that cannot be a list gets its cheapest features only, unless all are
 * asked for (`'whole'`), as for fitting the weights.
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
