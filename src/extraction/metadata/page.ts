import type { PageRecord } from '../../model/page-record';
import type { Work } from '../../model/work/work';
import { attributeOf } from '../tree/attributes';
import { buildTreeInPieces } from '../tree/build-tree';
import type { PageNode } from '../tree/page-tree';
import { readSaidElements, type SaidElement } from '../tree/said-element';
import { readLinkedData, type LinkedData } from './claims/json-ld';

/** A page as the readers of metadata take it: what it says about itself to machines, and what it shows. */
export interface Page {
  /** Address that the page was read from. */
  readonly url: string;
  /** The visible elements, in reading order, the root first. */
  readonly nodes: readonly PageNode[];
  /** The scripts that hold data (JSON-LD). */
  readonly data: readonly DataScript[];
  readonly linkedData: LinkedData;
  /** `content` of meta tags by their name, property or http-equiv in lower case, in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** `href` of links by each word of their rel in lower case. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Elements with `itemprop` or (RDFa) `property` within the body, in page order. */
  readonly described: readonly Described[];
  /** Text of the title element. */
  readonly documentTitle: string;
  /** `href` of the base element, as written; "" where there is none. */
  readonly base: string;
  /** `lang` of the root element. */
  readonly lang: string;
  /** `dir` of the root element, or of the body. */
  readonly dir: string;
}

/** A script that holds data. */
interface DataScript {
  readonly type: string;
  readonly text: string;
}

/** An element that states for machines what it holds (microdata, RDFa). */
export interface Described {
  readonly element: SaidElement;
  /** Property names without their vocabulary, in lower case. */
  readonly properties: readonly string[];
}

/**
 * Makes a page from its record, once for all its readers; can be paused.
 *
 * @returns undefined where it is not the record of a page. Throws a SyntaxError where its parts are not JSON
 */
export function* pageOfInPieces({ url, said, seen }: PageRecord): Work<Page | undefined> {
  const elements = readSaidElements(said);
  if (elements === undefined) return undefined;
  const nodes = yield* buildTreeInPieces(seen, elements);
  return nodes === undefined ? undefined : { url, nodes, ...readSaid(elements, nodes[0]) };
}

/** Reads what the page says about itself to machines. */
function readSaid(elements: readonly SaidElement[], root: PageNode | undefined): Omit<Page, 'url' | 'nodes'> {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const data: DataScript[] = [];
  const described: Described[] = [];
  let documentTitle: string | undefined;
  let base = '';
  let dir = root === undefined ? '' : attributeOf(root, 'dir');
  for (const element of elements) {
    const { tag, text } = element;
    const itemprop = attributeOf(element, 'itemprop');
    const property = tag === 'meta' ? '' : attributeOf(element, 'property');
    if (itemprop !== '' || property !== '')
      described.push({ element, properties: propertiesOf(`${itemprop} ${property}`) });
    if (tag === 'meta') {
      const content = attributeOf(element, 'content').trim();
      for (const name of ['property', 'name', 'http-equiv'])
        for (const key of attributeOf(element, name).toLowerCase().split(/\s+/u)) add(metas, key, content);
    } else if (tag === 'link') {
      for (const rel of attributeOf(element, 'rel').toLowerCase().split(/\s+/u))
        add(links, rel, attributeOf(element, 'href'));
    } else if (tag === 'script') data.push({ type: attributeOf(element, 'type'), text });
    else if (tag === 'title') documentTitle ??= text;
    else if (tag === 'base') base ||= attributeOf(element, 'href');
    else if (tag === 'body' && dir === '') dir = attributeOf(element, 'dir');
  }
  return {
    data,
    linkedData: readLinkedData(data.map(({ text }) => text)),
    metas,
    links,
    described,
    documentTitle: documentTitle ?? '',
    base,
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
