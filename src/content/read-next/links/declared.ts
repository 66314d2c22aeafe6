import { rootOf } from '../../tree/document-root';
import { attributeOf } from '../../tree/page-tree';
import { readAddress } from './address';

const MAX_SCRIPT = 300_000;
const MAX_DEPTH = 8;
/** Addresses that are looked at in all: resolving one takes the browser some microseconds. */
const MAX_ADDRESSES = 20_000;
const LINK_FIELDS = new Set(['relatedLink', 'significantLink', 'relatedLinks']);

/**
 * Keys of the addresses that a page's structured data names as further articles: schema.org `ItemList` and
 * `relatedLink`, as JSON-LD or microdata. They only speak for a list that is seen on the page; what nobody sees is
 * no item. Broken data counts as none.
 */
export function declaredLinks(document: Document, base: string): ReadonlySet<string> {
  const keys = new Set<string>();
  let left = MAX_ADDRESSES;
  const add = (href: string): void => {
    if (left === 0) return;
    left -= 1;
    const address = readAddress(href, base);
    if (address !== undefined) keys.add(address.key);
  };
  const root = rootOf(document);
  if (root === undefined) return keys;
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT || !/ItemList|[lL]inks?"/u.test(text)) continue;
    collect(parsed(text), add, 0);
  }
  for (const link of root.querySelectorAll(
    '[itemprop="relatedLink"][href], [itemprop="significantLink"][href]',
  ))
    add(attributeOf(link, 'href'));
  return keys;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The page's own mistake; its visible lists are read all the same.
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

/** Addresses of a list's elements: a string, or an object that has it as `url`, `@id` or within `item`. */
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
