import { areAttributes } from './attributes';
import type { PageNode } from './page-tree';

/** An element that tells machines something (metadata, microdata, RDFa), or in which such a one stands. */
export interface SaidElement {
  /** Local name in lower case. */
  readonly tag: string;
  /** Name and value in turns. */
  readonly attributes: readonly string[];
  /** The beginning of its text; all of it for `title` and `script`. */
  readonly text: string;
  readonly parent: SaidElement | undefined;
  /** The same element in the tree of what is seen; set when that is built. */
  node: PageNode | undefined;
}

/** More entries than a page is read for. */
const MOST = 30_000;

/**
 * Reads what a page says of itself.
 *
 * @param json of `SaidEntry[]`
 * @returns in the page's order; undefined where that is no such list
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
