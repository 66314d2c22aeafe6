import type { Metadata } from '../../model/article';
import { bylinesSeen } from './byline-seen';
import { chooseByline } from './byline';
import { chooseCanonical } from './canonical';
import type { Claims } from './claims';
import { chooseDates } from './choose-dates';
import { datesSeen } from './dates-seen';
import { dateLanguage } from './dates/month-names';
import { chooseDirection } from './direction';
import { findHeadline } from './headline';
import { chooseLanguage, langsAround } from './language';
import { likeness } from './likeness';
import { linkedDataClaims } from './linked-data-claims';
import { metaTagClaims } from './meta-tag-claims';
import { microdataClaims } from './microdata-claims';
import type { Page } from './page';
import { chooseSite, siteNameTest } from './site';
import { surroundingsOf } from './surroundings';
import { chooseTitle, withoutSite } from './title';

/**
 * What the page says of its article: sources are read for what they claim, the places around the headline for
 * what readers see, and for each field one step chooses between them.
 */
export function readMetadata(page: Page): Metadata {
  const { url, nodes, metas, links, lang } = page;
  const dates = dateLanguage(
    [lang, ...(metas.get('og:locale') ?? [])].map((tag) => tag.replaceAll('_', '-')),
  );
  const claims = [linkedDataClaims(page), microdataClaims(page, dates), metaTagClaims(page, dates)];

  const sites = [...(metas.get('og:site_name') ?? []), ...claims.flatMap((claim) => claim.sites ?? [])];
  const isSite = siteNameTest(sites, url);
  const titles = titlesOf(claims, page);
  const headline = findHeadline(
    nodes,
    titles.map((title) => withoutSite(title, isSite)),
    isSite,
  );
  const title = chooseTitle(headline?.text, titles, isSite);
  const around = surroundingsOf(nodes, headline, title);

  const byline = chooseByline(claims, bylinesSeen(around, dates), isSite);
  const site = chooseSite(sites, url);
  const sample = [...around.near, ...around.after.slice(0, 40)]
    .map(({ text }) => text)
    .filter((text) => text.length > 40)
    .join(' ')
    .slice(0, 1500);
  return {
    title,
    ...(byline === undefined ? {} : { byline }),
    ...chooseDates(claims, datesSeen(around, title, dates), url),
    ...(site === undefined ? {} : { site }),
    canonicalUrl: chooseCanonical(
      [...(links.get('canonical') ?? []), ...claims.flatMap((claim) => claim.addresses ?? [])],
      url,
    ),
    language: chooseLanguage(
      [...langsAround(headline?.nodes[0]), lang, ...claims.flatMap((claim) => claim.languages ?? [])],
      sample || title,
    ),
    direction: chooseDirection(page.dir, `${title} ${sample}`),
  };
}

/** Titles that are claimed for this page: lists of teasers make claims as well, of other titles than the page bears. */
function titlesOf(claims: readonly Claims[], { documentTitle, metas }: Page): readonly string[] {
  const bears = [documentTitle.replace(/\s+/gu, ' ').trim(), ...(metas.get('og:title') ?? [])].filter(
    (title) => title !== '',
  );
  const claimed = claims.flatMap(({ titles = [] }) => titles);
  const own = claimed.filter(
    (title) => bears.length === 0 || bears.some((other) => likeness(other, title) >= RELATED),
  );
  return [...new Set([...own, ...bears.slice(0, 1)])];
}

const RELATED = 0.3;
