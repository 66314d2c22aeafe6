import {
  ADDRESS_LIMIT,
  FIELD_LIMIT,
  READ_NEXT_LIMITS,
  type ReadNextList,
  type Teaser,
} from '../../model/article';
import { isRecord } from '../../model/record';
import { isAddress, isIsoDate, isShownText } from './shapes';

const MEDIA: ReadonlySet<unknown> = new Set(['article', 'video', 'audio', 'gallery', 'live']);

/** Checks a read-next list that a page's content script told; undefined when anything about it is wrong. */
export function parseReadNextList(value: unknown): ReadNextList | undefined {
  if (!isRecord(value)) return undefined;
  const { heading, items } = value;
  if (heading !== undefined && !isShownText(heading, FIELD_LIMIT)) return undefined;
  if (!Array.isArray(items) || items.length > READ_NEXT_LIMITS.items) return undefined;
  const teasers = items.map(parseTeaser).filter((teaser) => teaser !== undefined);
  if (teasers.length < items.length) return undefined;
  return { ...(heading === undefined ? {} : { heading }), items: teasers };
}

function parseTeaser(value: unknown): Teaser | undefined {
  if (!isRecord(value)) return undefined;
  const { title, url, time, published, teaser, section, medium, isSponsored } = value;
  if (!isShownText(title, FIELD_LIMIT) || !isAddress(url, ADDRESS_LIMIT)) return undefined;
  if (!isMedium(medium) || typeof isSponsored !== 'boolean') return undefined;
  if (time !== undefined && !isShownText(time, FIELD_LIMIT)) return undefined;
  if (published !== undefined && !isIsoDate(published)) return undefined;
  if (teaser !== undefined && !isShownText(teaser, FIELD_LIMIT)) return undefined;
  if (section !== undefined && !isShownText(section, FIELD_LIMIT)) return undefined;
  return {
    title,
    url,
    medium,
    isSponsored,
    ...(time === undefined ? {} : { time }),
    ...(published === undefined ? {} : { published }),
    ...(teaser === undefined ? {} : { teaser }),
    ...(section === undefined ? {} : { section }),
  };
}

const isMedium = (value: unknown): value is Teaser['medium'] => MEDIA.has(value);
