import type { Sight } from '../sight/sight';
import { rootOf } from '../tree/document-root';
import { attributeOf, type PageNode } from '../tree/page-tree';
import { readTree, readTreeInPieces } from '../tree/read-tree';
import { textContentOf } from '../tree/text-content';
import { UNWATCHED, type PageWatch } from '../work/page-watch';
import { atOnce, type Work } from '../work/work';
import { readLinkedData, type LinkedData } from './claims/json-ld';

/** A page as the sources of metadata read it: what it says of itself to machines, and what it shows. */
export interface Page {
  /** Address that the page was read from. */
  readonly url: string;
  /** What is seen, in reading order, the root first. */
  readonly nodes: readonly PageNode[];
  readonly linkedData: LinkedData;
  /** `content` of meta tags by their name, property, itemprop or http-equiv in lower case, in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** `href` of links by each word of their rel in lower case. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Elements with `itemprop` or (RDFa) `property` within the body, in page order. */
  readonly described: readonly Described[];
  /** Text of the title element. */
  readonly documentTitle: string;
  /** `lang` of the root element. */
  readonly lang: string;
  /** `dir` of the root element, or of the body. */
  readonly dir: string;
}

/** An element that tells machines what it holds (microdata, RDFa). */
export interface Described {
  readonly element: Element;
  /** Property names without their vocabulary, in lower case. */
  readonly properties: readonly string[];
}

const SELF_DESCRIBING = 'title,meta,link[rel],script[type*="ld+json" i],[itemprop],[property],body[dir]';
/** Pages describe themselves in tens of tags; what comes after this many is none of it. */
const MAX_ELEMENTS = 5000;

/** How to look at a document. */
export interface LookOptions {
  /** Address that the document was read from: relative links are resolved against it. */
  readonly url: string;
  readonly sight: Sight;
  /** Where the page can change while its reading rests. */
  readonly watch?: PageWatch;
}

/** Reads a page once for all sources of metadata; see `Page`. */
export function lookAtPage(document: Document, options: LookOptions): Page {
  return atOnce(lookInPieces(document, options));
}

/** How often a page is begun anew that changes while its reading rests; then it is read without a rest. */
const ATTEMPTS = 2;

/** The same with rests. What it gives is the page of one moment, however often the page changes meanwhile. */
export function* lookInPieces(document: Document, options: LookOptions): Work<Page> {
  const { sight, watch = UNWATCHED } = options;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const root = rootOf(document);
    const said = readSaid(root, options.url);
    const nodes = root === undefined ? [] : yield* readTreeInPieces(root, sight, watch);
    watch.end();
    if (nodes !== undefined) return { ...said, nodes };
  }
  const root = rootOf(document);
  return { ...readSaid(root, options.url), nodes: root === undefined ? [] : readTree(root, sight) };
}

/** What the page says of itself to machines. */
function readSaid(root: Element | undefined, url: string): Omit<Page, 'nodes'> {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const scripts: string[] = [];
  const described: Described[] = [];
  let documentTitle: string | undefined;
  let dir = root === undefined ? '' : attributeOf(root, 'dir');
  const found = root === undefined ? [] : Array.from(root.querySelectorAll(SELF_DESCRIBING));
  for (const element of found.slice(0, MAX_ELEMENTS)) {
    const tag = typeof element.localName === 'string' ? element.localName.toLowerCase() : '';
    if (tag === 'meta') {
      const content = attributeOf(element, 'content').trim();
      const itemprop = attributeOf(element, 'itemprop');
      if (itemprop !== '') described.push({ element, properties: propertiesOf(itemprop) });
      for (const name of ['property', 'name', 'http-equiv'])
        for (const key of attributeOf(element, name).toLowerCase().split(/\s+/u)) add(metas, key, content);
    } else if (tag === 'link') {
      for (const rel of attributeOf(element, 'rel').toLowerCase().split(/\s+/u))
        add(links, rel, attributeOf(element, 'href'));
    } else if (tag === 'script') {
      scripts.push(textContentOf(element));
    } else if (tag === 'title') {
      // An SVG drawing has a title element as well.
      if (element.namespaceURI !== 'http://www.w3.org/2000/svg')
        documentTitle ??= textContentOf(element).slice(0, 2000);
    } else if (tag === 'body' && dir === '') {
      dir = attributeOf(element, 'dir');
    }
    const properties =
      tag === 'meta' ? '' : `${attributeOf(element, 'itemprop')} ${attributeOf(element, 'property')}`;
    if (properties.trim() !== '') described.push({ element, properties: propertiesOf(properties) });
  }
  return {
    url,
    linkedData: readLinkedData(scripts),
    metas,
    links,
    described,
    documentTitle: documentTitle ?? '',
    lang: root === undefined ? '' : attributeOf(root, 'lang') || attributeOf(root, 'xml:lang'),
    dir: dir.toLowerCase(),
  };
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  if (key === '' || value === '') return;
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function propertiesOf(attribute: string): readonly string[] {
  return attribute
    .toLowerCase()
    .split(/\s+/u)
    .map((name) => name.replace(/^.*[/#:]/u, ''))
    .filter((name) => name !== '');
}
