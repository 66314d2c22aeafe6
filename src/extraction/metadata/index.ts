import type { Metadata } from '../../model/article';
import { authorMarks } from './byline/author-marks';
import { chooseByline } from './byline/byline';
import { chooseCanonical, leadsToOneOf } from './canonical';
import type { Claims } from './claims/claims';
import { chooseDates } from './dates/choose-dates';
import { datesSeen } from './dates/dates-seen';
import { dateLanguage } from './dates/month-names';
import { chooseDirection } from './language/direction';
import { findHeadline } from './title/headline';
import { chooseLanguage, langsAround, languageTag } from './language/language';
import { likenessTo } from './title/likeness';
import { genreTold } from './claims/genre-told';
import { linkedDataClaims } from './claims/linked-data-claims';
import { metaTagClaims } from './claims/meta-tag-claims';
import { microdataClaims } from './claims/microdata-claims';
import type { PageNode } from '../tree/page-tree';
import type { Page } from './page';
import { chooseSite, siteNameTest } from './title/site';
import { surroundingsOf, type Surroundings } from './surroundings';
import { chooseTitle, withoutSite } from './title/title';

/**
 * Reads what the page says about its article: several sources for what they claim, the lines around the headline for
 * what readers see. For each field, one step chooses between them.
 */
export function readMetadata(page: Page): Metadata {
  const { url, nodes, metas, links } = page;
  const claims = [linkedDataClaims(page), microdataClaims(page), metaTagClaims(page)];
  const sites = [...(metas.get('og:site_name') ?? []), ...claims.flatMap((claim) => claim.sites ?? [])];
  const isSite = siteNameTest(sites, url);

  const titles = titlesOf(claims, page);
  const bare = titles.map((title) => withoutSite(title, isSite));
  const headline = findHeadline(nodes, bare, isSite);
  const title = chooseTitle(headline?.text, titles, isSite);
  const around = surroundingsOf(nodes, headline, title);
  const sample = sampleOf(around) || title;

  const named = [
    ...langsAround(headline?.nodes[0]),
    page.lang,
    ...claims.flatMap((claim) => claim.languages ?? []),
  ];
  const language = chooseLanguage(named, sample);
  const dates = dateLanguage([language, ...named.map((tag) => languageTag(tag) ?? '')]);
  const byline = chooseByline(claims, around, {
    isSite,
    language: dates,
    markOf: authorMarks(authorNodes(page)),
  });
  const site = chooseSite(sites, url);
  const canonicalUrl = chooseCanonical(
    [...(links.get('canonical') ?? []), ...claims.flatMap((claim) => claim.addresses ?? [])],
    url,
  );
  const genre = genreTold(page.linkedData);
  return {
    title,
    ...(byline === undefined ? {} : { byline }),
    ...chooseDates(
      [...claims, titleClaims(page, title)],
      datesSeen(around, { nodes, title, language: dates, isOwn: leadsToOneOf([url, canonicalUrl], url) }),
      {
        url,
        language: dates,
        tag: language,
      },
    ),
    ...(site === undefined ? {} : { site }),
    canonicalUrl,
    language,
    direction: chooseDirection(page.dir, `${title} ${sample}`),
    ...(genre === undefined ? {} : { genre }),
  };
}

/** The visible elements that microdata or RDFa calls an author or creator. */
function authorNodes({ described }: Page): ReadonlySet<PageNode> {
  const found = new Set<PageNode>();
  for (const { element, properties } of described)
    if (element.node !== undefined && (properties.includes('author') || properties.includes('creator')))
      found.add(element.node);
  return found;
}

/** "Rain in May - 03.05.2024 - The Daily": what the document's title has besides the headline may hold the date. */
function titleClaims({ documentTitle }: Page, title: string): Claims {
  const rest = title === '' ? '' : documentTitle.replace(title, '').trim();
  return { source: 'title', published: rest === documentTitle.trim() ? [] : [rest] };
}

/** Lines and code units of running text that suffice to recognise the language. */
const SAMPLE_LINES = 40;
const SAMPLE_LENGTH = 1500;

function sampleOf({ near, after }: Surroundings): string {
  let sample = '';
  for (const lines of [near, after.slice(0, SAMPLE_LINES)])
    for (const { text } of lines) {
      if (text.length > 40) sample = sample === '' ? text : `${sample} ${text}`;
      if (sample.length >= SAMPLE_LENGTH) return sample.slice(0, SAMPLE_LENGTH);
    }
  return sample;
}

/** Titles claimed for this page: those like its own title, as lists of teasers claim the titles of other articles. */
function titlesOf(claims: readonly Claims[], { documentTitle, metas }: Page): readonly string[] {
  const bears = [documentTitle.replace(/\s+/gu, ' ').trim(), ...(metas.get('og:title') ?? [])].filter(
    (title) => title !== '',
  );
  const claimed = claims.flatMap(({ titles = [] }) => titles);
  const likenessOf = likenessTo(bears);
  const own = claimed.filter((title) => bears.length === 0 || likenessOf(title) >= RELATED);
  return [...new Set([...own, ...bears.slice(0, 1)])];
}

const RELATED = 0.3;
