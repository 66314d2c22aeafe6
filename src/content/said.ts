import type { SaidEntry } from '../model/page-record';
import { addAttributes, attributeOf } from './tree/attributes';
import { native } from './tree/native';
import { tagOf } from './tree/tag-of';
import { textsIn } from './tree/texts-in';

/** What a page says about itself to machines, and the index of each element in that list. */
export interface Said {
  readonly entries: readonly SaidEntry[];
  readonly places: ReadonlyMap<Element, number>;
}

const SELF_DESCRIBING =
  'title,meta,link[rel],base[href],script[type*="ld+json" i],[itemprop],[property],body[dir]';
/** Pages describe themselves in tens of tags; anything beyond this many is something else. */
const MAX_ELEMENTS = 5000;
/** Including the ancestors of these elements, each once. */
const MAX_ENTRIES = 20_000;
/** Names of values that are meant only for the page's own scripts or for site verification. */
const SECRET = /csrf|token|nonce|verif/iu;
/** Longest text that is read, in UTF-16 code units: of data, of a title, of anything else. */
const DATA_LIMIT = 1_000_000;
const TITLE_LIMIT = 2000;
const TEXT_LIMIT = 300;

/** Reads what the elements below a root say about the page and about their content (metadata, microdata, RDFa). */
export function readSaid(root: Element): Said {
  const entries: SaidEntry[] = [];
  const places = new Map<Element, number>();
  const add = (element: Element, tag: string, parent: number, text: string): number => {
    const entry: [number, string, string, ...string[]] = [parent, tag, text];
    addAttributes(element, tag, entry);
    places.set(element, entries.length);
    return entries.push(entry) - 1;
  };
  const parentOf = (element: Element): number => {
    const around: Element[] = [];
    let at = native(element, 'parentElement');
    for (; at !== null && !places.has(at); at = native(at, 'parentElement')) around.push(at);
    let parent = at === null ? -1 : (places.get(at) ?? -1);
    if (entries.length + around.length > MAX_ENTRIES) return parent;
    for (const one of around.toReversed()) parent = add(one, tagOf(one), parent, '');
    return parent;
  };
  for (const element of Array.from(root.querySelectorAll(SELF_DESCRIBING)).slice(0, MAX_ELEMENTS)) {
    const tag = tagOf(element);
    if (tag === 'script') add(element, tag, -1, dataOf(element));
    // An SVG drawing has a title element as well.
    else if (tag === 'title' && element.namespaceURI !== 'http://www.w3.org/2000/svg')
      add(element, tag, -1, (element.textContent ?? '').slice(0, TITLE_LIMIT));
    else if (tag === 'meta' && SECRET.test(attributeOf(element, 'name'))) continue;
    else if (tag === 'meta' || tag === 'link' || tag === 'base') add(element, tag, parentOf(element), '');
    else if (tag !== 'title') add(element, tag, parentOf(element), beginningOf(element));
  }
  return { entries, places };
}

/** Longer data is not read, and half of it would be invalid. */
function dataOf(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > DATA_LIMIT ? '' : text;
}

/** The beginning of an element's text: elements are nested, and whole texts would be read again and again. */
function beginningOf(element: Element): string {
  const texts = textsIn(element);
  let text = '';
  while (text.length < TEXT_LIMIT && texts.nextNode() !== null) text += texts.currentNode.nodeValue ?? '';
  return text.slice(0, TEXT_LIMIT);
}
