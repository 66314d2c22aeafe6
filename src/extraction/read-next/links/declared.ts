import type { Page } from '../../metadata/page';
import { attributeOf } from '../../tree/attributes';
import { readAddress } from './address';

const MAX_SCRIPT = 300_000;
const MAX_DEPTH = 8;
/** Most addresses examined in all: resolving one takes the browser some microseconds. */
const MAX_ADDRESSES = 20_000;
const LINK_PROPERTIES = new Set(['relatedLink', 'significantLink']);
const LINK_FIELDS = new Set(['relatedLink', 'significantLink', 'relatedLinks']);

/**
 * Keys of the addresses that a page's structured data names as further articles: schema.org `ItemList` and
 * `relatedLink`, as JSON-LD or microdata. They only count in favour of a list that is visible on the page and add no
 * items themselves. Broken data counts as none.
 */
export function declaredLinks(
  { data, described }: Pick<Page, 'data' | 'described'>,
  base: string,
): ReadonlySet<string> {
  const keys = new Set<string>();
  let left = MAX_ADDRESSES;
  const add = (href: string): void => {
    if (left === 0) return;
    left -= 1;
    const address = readAddress(href, base);
    if (address !== undefined) keys.add(address.key);
  };
  for (const { type, text } of data) {
    if (type !== 'application/ld+json') continue;
    if (text.length > MAX_SCRIPT || !/ItemList|[lL]inks?"/u.test(text)) continue;
    collect(parsed(text), add, 0);
  }
  for (const { element } of described)
    if (LINK_PROPERTIES.has(attributeOf(element, 'itemprop'))) {
      const href = attributeOf(element, 'href');
      if (href !== '') add(href);
    }
  return keys;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The page has broken data; its visible lists are read all the same.
    return undefined;
  }
}

function collect(value: unknown, add: (href: string) => void, depth: number): void {
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, add, depth + 1);
    return;
  }
  const isList = Object.entries(value).some(([name, type]) => name === '@type' && type === 'ItemList');
  for (const [name, inner] of Object.entries(value)) {
    if (LINK_FIELDS.has(name) || (isList && name === 'itemListElement')) addUrls(inner, add, depth + 1);
    else collect(inner, add, depth + 1);
  }
}

/** Adds the addresses of a list's elements: each is a string, or in an object's `url`, `@id` or `item`. */
function addUrls(value: unknown, add: (href: string) => void, depth: number): void {
  if (typeof value === 'string') add(value);
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const one of value) addUrls(one, add, depth + 1);
    return;
  }
  for (const [name, inner] of Object.entries(value))
    if (name === 'url' || name === '@id' || name === 'item') addUrls(inner, add, depth + 1);
}
