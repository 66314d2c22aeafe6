import {
  ADDRESS_LIMIT,
  FIELD_LIMIT,
  LANGUAGE_LIMIT,
  ITEMS_LIMIT,
  type Metadata,
  type ReadNextList,
  type Teaser,
} from '../model/article';
import { withoutUnseen } from '../model/unseen';

/** Also drops soft hyphens, as text to search for, to compare or to use in a file name should have none. */
const shown = (text: string): string => withoutUnseen(text.slice(0, FIELD_LIMIT).replaceAll('\xAD', ''));

/**
 * An article's metadata without the characters that no reader sees.
 *
 * @param url address that the page was read from; replaces a canonical address that is too long
 */
export function metadataAsSeen(metadata: Metadata, url: string): Metadata {
  const { byline, site, canonicalUrl, language } = metadata;
  return {
    ...metadata,
    title: shown(metadata.title),
    canonicalUrl: canonicalUrl.length > ADDRESS_LIMIT ? url : canonicalUrl,
    language: language.length > LANGUAGE_LIMIT ? '' : language,
    ...(byline === undefined ? {} : { byline: shown(byline) }),
    ...(site === undefined ? {} : { site: shown(site) }),
  };
}

/** A list cleaned in the same way, without the items whose address is too long for a server. */
export function listAsSeen({ heading, items }: ReadNextList): ReadNextList {
  return {
    ...(heading === undefined ? {} : { heading: shown(heading) }),
    items: items
      .filter(({ url }) => url.length <= ADDRESS_LIMIT)
      .slice(0, ITEMS_LIMIT)
      .map(itemAsSeen),
  };
}

function itemAsSeen(item: Teaser): Teaser {
  return {
    ...item,
    title: shown(item.title),
    ...(item.time === undefined ? {} : { time: shown(item.time) }),
    ...(item.teaser === undefined ? {} : { teaser: shown(item.teaser) }),
    ...(item.section === undefined ? {} : { section: shown(item.section) }),
  };
}
