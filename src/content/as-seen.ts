import type { Metadata, ReadNextList } from '../model/article';
import { withoutUnseen } from '../model/unseen';

/** No heading, name or title is longer, in UTF-16 units; what is longer goes unread. */
const FIELD_LIMIT = 2000;

const shown = (text: string): string => withoutUnseen(text.slice(0, FIELD_LIMIT));

/** What an article says of itself, without what no reader sees. Addresses are left: they are checked elsewhere. */
export function metadataAsSeen(metadata: Metadata): Metadata {
  const { byline, site } = metadata;
  return {
    ...metadata,
    title: shown(metadata.title),
    ...(byline === undefined ? {} : { byline: shown(byline) }),
    ...(site === undefined ? {} : { site: shown(site) }),
  };
}

/** The lists as they are shown, in the same sense. */
export function listAsSeen({ heading, items }: ReadNextList): ReadNextList {
  return {
    ...(heading === undefined ? {} : { heading: shown(heading) }),
    items: items.map((item) => ({
      ...item,
      title: shown(item.title),
      ...(item.time === undefined ? {} : { time: shown(item.time) }),
      ...(item.teaser === undefined ? {} : { teaser: shown(item.teaser) }),
      ...(item.section === undefined ? {} : { section: shown(item.section) }),
    })),
  };
}
