import { native } from './native';

/** The children that an element shows, and how far they have been read. */
export interface Shown {
  /** The node that they belong to if it is not the element itself: a shadow root, a frame's document. */
  readonly root: Node | undefined;
  /** Nodes that are not children of one parent, or whose links to each other can be shadowed. */
  readonly list: readonly Node[] | undefined;
  /** How many nodes of the list have been read. */
  taken: number;
  /** Without a list, the node to read next. */
  next: Node | null;
}

/**
 * What stands in an element as it is shown: its children, or what takes their place. They are read one by one:
 * building a list for each element would take a third of the time of reading a page.
 * - An open shadow root is shown instead of the element's own children; its slots show those that they are given.
 * - A frame of the same origin shows its document. A frame of another origin may not be looked into and shows
 *   nothing.
 */
export function shownIn(element: Element, tag: string): Shown {
  if (FRAMES.has(tag)) {
    const body = isFrame(element) ? bodyOf(element) : undefined;
    return listed(body === undefined ? [] : [body], body?.ownerDocument ?? undefined);
  }
  if (tag === 'form') return listed(Array.from(native(element, 'childNodes')));
  if (tag === 'slot' && isSlot(element)) {
    const given = element.assignedNodes({ flatten: true });
    if (given.length > 0) return listed(given);
  }
  const shadow: unknown = element.shadowRoot;
  const root = isRoot(shadow) ? shadow : undefined;
  return { root, list: undefined, taken: 0, next: root === undefined ? element.firstChild : root.firstChild };
}

/** Whether an element shows just its `textContent`: it has no child elements, and nothing is shown instead. */
export function isWhole(element: Element, tag: string): boolean {
  return (
    element.childElementCount === 0 && !REPLACED.has(tag) && !FRAMES.has(tag) && !isRoot(element.shadowRoot)
  );
}

/** Returns the next node; undefined when all have been read. */
export function nextIn({ list, taken, next }: Shown): Node | undefined {
  return list === undefined ? (next ?? undefined) : list[taken];
}

/**
 * Moves on past the node that `nextIn` returned.
 *
 * @param tag of an element; only the properties of a form can be shadowed
 */
export function pass(shown: Shown, node: Node, tag?: string): void {
  if (shown.list !== undefined) shown.taken += 1;
  else shown.next = tag === 'form' ? native(node, 'nextSibling') : node.nextSibling;
}

const listed = (list: readonly Node[], root?: Node): Shown => ({ root, list, taken: 0, next: null });

/** The children of a form can be shadowed; a slot shows nodes from elsewhere. */
const REPLACED: ReadonlySet<string> = new Set(['form', 'slot']);
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);
/** Length of text that a frame must have to be more than an advertisement or a button, in UTF-16 code units. */
const FRAME_LENGTH = 300;

function bodyOf({ contentDocument: inner }: HTMLIFrameElement): Node | undefined {
  const body = inner?.body;
  return body && (body.textContent ?? '').trim().length >= FRAME_LENGTH ? body : undefined;
}

// By their properties: a frame's elements belong to another realm, and linkedom has no such classes.
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;
const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;

function isRoot(value: unknown): value is ShadowRoot {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 11;
}
