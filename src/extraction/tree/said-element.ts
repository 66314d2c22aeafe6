import { areAttributes } from './attributes';
import type { PageNode } from './page-tree';

/** An element that tells machines something (metadata, microdata, RDFa), or an ancestor of one. */
export interface SaidElement {
  /** Local name in lower case. */
  readonly tag: string;
  /** Alternating names and values. */
  readonly attributes: readonly string[];
  /** The beginning of its text; all of it for `title` and `script`. */
  readonly text: string;
  readonly parent: SaidElement | undefined;
  /** The same element in the tree of visible elements; set when that tree is built. */
  node: PageNode | undefined;
}

/** More entries than are read from any page. */
const MOST = 30_000;

/**
 * Reads the elements that describe a page to machines.
 *
 * @param json JSON of `SaidEntry[]`
 * @returns the elements in page order; undefined where `json` holds no such list
 */
export function readSaidElements(json: string): readonly SaidElement[] | undefined {
  const entries: unknown = JSON.parse(json);
  if (!Array.isArray(entries)) return undefined;
  if (entries.length > MOST) return undefined;
  const elements: SaidElement[] = [];
  for (const entry of entries as readonly unknown[]) {
    if (!Array.isArray(entry)) return undefined;
    const [parent, tag, text, ...attributes] = entry as readonly unknown[];
    if (typeof parent !== 'number' || typeof tag !== 'string' || typeof text !== 'string') return undefined;
    if (!areAttributes(attributes)) return undefined;
    elements.push({ tag, attributes, text, parent: elements[parent], node: undefined });
  }
  return elements;
}
