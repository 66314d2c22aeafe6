import { RECORD_LIMIT, type SeenEntry } from '../../model/page-record';
import type { Work } from '../../model/work/work';
import { UNWATCHED, type PageWatch } from '../page-watch';
import type { Sight } from '../sight/sight';
import { addAttributes } from './attributes';
import { isElement, native } from './native';
import { isWhole, nextIn, pass, shownIn, type Shown } from './shown-children';
import { tagOf } from './tag-of';

/** Deeper pages are cut off: the parser nests no deeper than this, but trees built by scripts can. */
const MAX_DEPTH = 512;
/** Of ruby (`rt`, `rp`) the readings above characters: in line with them they would double the words. */
const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template svg object canvas video audio select option textarea math head rt rp'.split(
    ' ',
  ),
);
/** These contain no pictures. */
const PICTURELESS: ReadonlySet<string> = new Set('script style textarea option'.split(' '));
/** Elements and texts that are read between pauses: some milliseconds' work. */
const PIECE = 2000;

/** How to read a tree. */
export interface TreeOptions {
  readonly sight: Sight;
  /** Index in `said` of each element that says something about itself. */
  readonly places: ReadonlyMap<Element, number>;
  /** For a page that can change during pauses. */
  readonly watch?: PageWatch;
}

/**
 * The result of reading a tree; "changed" when the page changed during a pause, so that the parts do not belong
 * together.
 */
export type TreeRead =
  | { readonly kind: 'read'; readonly pieces: readonly string[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'too-large' };

/**
 * Reads the visible elements and texts below an element, in the page's order, the element itself first, with pauses.
 *
 * @returns entries as JSON (`SeenEntry[]`), cut at the pauses
 */
export function* recordTree(root: Element, options: TreeOptions): Work<TreeRead> {
  const { watch = UNWATCHED } = options;
  const recorder = new TreeRecorder(options);
  recorder.begin(root);
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    const isGoingOn = recorder.read(PIECE);
    const piece = JSON.stringify(recorder.entries.splice(0));
    pieces.push(piece);
    length += piece.length;
    if (length > RECORD_LIMIT) return { kind: 'too-large' };
    if (!isGoingOn) return { kind: 'read', pieces };
    for (const tree of recorder.roots.splice(0)) watch.add(tree);
    yield;
    if (watch.hasChanged()) return { kind: 'changed' };
  }
}

/** An element whose end has not been read yet. */
interface Open {
  readonly shown: Shown;
  /** Its text is preformatted. */
  readonly keepsLines: boolean;
}

/** Walks a tree with its own stack: it can stop anywhere, and no depth of nesting overflows it. */
class TreeRecorder {
  readonly entries: SeenEntry[] = [];
  /** The trees met so far: the document, shadow roots, documents of frames. */
  readonly roots: Node[] = [];
  readonly #opened: Open[] = [];
  readonly #sight: Sight;
  readonly #places: ReadonlyMap<Element, number>;
  /** Elements that have ended without having been noted yet. */
  #ended = 0;

  constructor({ sight, places }: TreeOptions) {
    this.#sight = sight;
    this.#places = places;
  }

  begin(root: Element): void {
    this.roots.push(root.ownerDocument);
    this.#open(root, tagOf(root), false);
  }

  /** Reads the next `count` elements and texts; false when all have been read. */
  read(count: number): boolean {
    let left = count;
    for (let at = this.#opened.at(-1); at !== undefined; at = this.#opened.at(-1)) {
      if (left === 0) return true;
      left -= 1;
      const child = nextIn(at.shown);
      if (child === undefined) {
        this.#opened.pop();
        this.#ended += 1;
      } else if (isElement(child)) {
        const tag = tagOf(child);
        pass(at.shown, child, tag);
        if (this.#opened.length <= MAX_DEPTH && !UNREAD.has(tag) && this.#sight.isShown(child, tag))
          this.#open(child, tag, at.keepsLines);
        else if (hasPicture(child, tag)) this.#note(null);
      } else {
        pass(at.shown, child);
        if (isText(child)) this.#take(child.data, at.keepsLines);
      }
    }
    return false;
  }

  #open(element: Element, tag: string, isInTyped: boolean): void {
    const entry: (string | number)[] = [tag];
    // Looked up only for candidates: a lookup in the map would give each element of the page a hash.
    const place = addAttributes(element, tag, entry) ? this.#places.get(element) : undefined;
    if (place !== undefined) entry.unshift(place);
    this.#note(entry);
    const keepsLines = isInTyped || tag === 'pre';
    if (isWhole(element, tag)) {
      // Most elements hold a text and nothing else, and asking for each text node takes the browser longer.
      this.#take(element.textContent ?? '', keepsLines);
      this.#ended += 1;
      return;
    }
    const shown = shownIn(element, tag);
    if (shown.root !== undefined) this.roots.push(shown.root);
    this.#opened.push({ shown, keepsLines });
  }

  #take(data: string, keepsLines: boolean): void {
    // Between elements there is mostly white space, which is not handed over as it is.
    if (data !== '') this.#note(keepsLines || data.trim() !== '' ? data : ' ');
  }

  #note(entry: SeenEntry): void {
    if (this.#ended > 0) this.entries.push(this.#ended);
    this.#ended = 0;
    this.entries.push(entry);
  }
}

/** Whether an element that is not read is or contains a picture. */
function hasPicture(element: Element, tag: string): boolean {
  if (tag === 'img' || tag === 'picture') return true;
  return !PICTURELESS.has(tag) && native(element, 'querySelector').call(element, 'img,picture') !== null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
