import type { Work } from '../../model/work/work';
import { areAttributes, valueIn } from './attributes';
import { BLANK_LINE, type PageNode } from './page-tree';
import type { SaidElement } from './said-element';

/** Deepest element of a record: pages are read no deeper, and later steps walk the tree recursively. */
const MAX_DEPTH = 600;

/** Most elements of a record: ten times what a browser lays out in a second. */
const MAX_NODES = 1_000_000;
/** Entries taken before a pause is offered: one or two milliseconds' work. */
const PIECE = 5000;

/** A node that is being built. */
type Growing = { -readonly [K in keyof PageNode]: PageNode[K] };

/**
 * Builds the tree of what a page shows, with pauses.
 *
 * @param pieces JSON of `SeenEntry[]`
 * @param said the elements that describe the page to machines; those that are visible as well get their node
 * @returns the nodes in reading order, the root first; undefined where the pieces are not a page record
 */
export function* buildTreeInPieces(
  pieces: readonly string[],
  said: readonly SaidElement[],
): Work<readonly PageNode[] | undefined> {
  const builder = new TreeBuilder(said);
  for (const piece of pieces) {
    const entries: unknown = JSON.parse(piece);
    if (!Array.isArray(entries)) return undefined;
    let left = PIECE;
    for (const entry of entries as readonly unknown[]) {
      if (!builder.take(entry)) return undefined;
      left -= 1;
      if (left > 0) continue;
      yield;
      left = PIECE;
    }
    yield;
  }
  builder.close();
  return builder.nodes;
}

class TreeBuilder {
  readonly nodes: PageNode[] = [];
  readonly #said: readonly SaidElement[];
  readonly #open: Growing[] = [];
  /** How many of the open elements hold preformatted text (`<pre>`). */
  #typed = 0;
  #offset = 0;

  constructor(said: readonly SaidElement[]) {
    this.#said = said;
  }

  /** Takes the next entry; false where it is invalid at this point. */
  take(entry: unknown): boolean {
    const at = this.#open.at(-1);
    if (typeof entry === 'string') return at !== undefined && this.#text(at, entry);
    if (Array.isArray(entry)) return this.#begin(at, entry as readonly unknown[]);
    if (at === undefined) return false;
    if (entry === null) {
      at.pictures += 1;
      return true;
    }
    return typeof entry === 'number' && this.#end(entry);
  }

  /** Ends all elements that are still open. */
  close(): void {
    this.#end(this.#open.length);
  }

  #begin(parent: Growing | undefined, entry: readonly unknown[]): boolean {
    if (parent === undefined && this.nodes.length > 0) return false;
    if (this.#open.length > MAX_DEPTH || this.nodes.length === MAX_NODES) return false;
    const [first] = entry;
    const place = typeof first === 'number' ? first : undefined;
    const [tag, ...attributes] = place === undefined ? entry : entry.slice(1);
    if (typeof tag !== 'string' || !areAttributes(attributes)) return false;
    const node: Growing = {
      tag: tag === 'a' && isNamedPlace(attributes) ? 'span' : tag,
      attributes,
      parent,
      index: this.nodes.length,
      after: this.nodes.length,
      place: parent?.parts.length ?? 0,
      parts: [],
      depth: parent === undefined ? 0 : parent.depth + 1,
      start: this.#offset,
      end: this.#offset,
      linkLength: 0,
      pictures: 0,
      names: namesOf(attributes),
    };
    const told = place === undefined ? undefined : this.#said[place];
    if (told !== undefined) told.node = node;
    this.nodes.push(node);
    parent?.parts.push(node);
    this.#open.push(node);
    if (tag === 'pre') this.#typed += 1;
    return true;
  }

  #end(count: number): boolean {
    if (!Number.isInteger(count) || count < 0 || count > this.#open.length) return false;
    for (let left = count; left > 0; left -= 1) {
      const node = this.#open.pop();
      if (node === undefined) return false;
      node.end = this.#offset;
      node.after = this.nodes.length;
      if (node.tag === 'a') node.linkLength = node.end - node.start;
      if (node.tag === 'pre') this.#typed -= 1;
      const { parent } = node;
      if (parent === undefined) continue;
      parent.linkLength += node.linkLength;
      parent.pictures += node.pictures + (node.tag === 'img' || node.tag === 'picture' ? 1 : 0);
    }
    return true;
  }

  #text(node: Growing, text: string): boolean {
    if (this.#typed === 0) this.#part(node, withSingleSpaces(text));
    else for (const run of typedRunsOf(text)) this.#part(node, run);
    return true;
  }

  #part(node: Growing, text: string): void {
    node.parts.push(text);
    this.#offset += text === ' ' || text === BLANK_LINE ? 0 : text.length;
  }
}

/** `<a name="top">` marks a place and leads nowhere: what an old page puts within it, often all text, is not a link. */
function isNamedPlace(attributes: readonly string[]): boolean {
  return valueIn(attributes, 'href') === '' && valueIn(attributes, 'name') !== '';
}

/** Values of `class` and `id` in lower case, separated by a space. */
function namesOf(attributes: readonly string[]): string {
  const ofClass = valueIn(attributes, 'class');
  const id = valueIn(attributes, 'id');
  return ofClass === '' && id === '' ? ' ' : `${ofClass} ${id}`.toLowerCase();
}

/** White space other than a single space. Most texts have none and need not be copied. */
const LOOSE_SPACE = /[^\S ]| {2}/u;

/** A text with each run of white space replaced by one space. */
function withSingleSpaces(text: string): string {
  return LOOSE_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** Splits a preformatted text (`<pre>`) at its blank lines, with `BLANK_LINE` between the runs. */
function typedRunsOf(data: string): readonly string[] {
  const runs = data.split(/\n[^\S\n]*\n/u).map(withSingleSpaces);
  return runs.flatMap((run, index) => (index === 0 ? [run] : [BLANK_LINE, run])).filter((run) => run !== '');
}
