import { isForm, native } from './native';

/**
 * What stands in an element as it is shown: its children, or what takes their place.
 * - An open shadow root is shown instead of the element's own children; its slots show those that they are given.
 * - A frame of the same origin shows its document. Of another origin we may not look into: there is none.
 */
export function shownChildrenOf(element: Element, tag: string): readonly Node[] {
  if (FRAMES.has(tag)) return isFrame(element) ? bodyOf(element) : [];
  if (isForm(element)) return Array.from(native(element, 'childNodes'));
  const shadow: unknown = element.shadowRoot;
  if (isRoot(shadow)) return childrenOf(shadow);
  if (tag === 'slot' && isSlot(element)) {
    const given = element.assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return childrenOf(element);
}

/** Step by step: a live list's own iterator takes several times as long. */
function childrenOf(parent: Element | ShadowRoot): readonly Node[] {
  const children: Node[] = [];
  for (let at = parent.firstChild; at !== null; at = at.nextSibling) children.push(at);
  return children;
}

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);
/** Letters that a frame must hold to be more than an advertisement or a button. */
const FRAME_LENGTH = 300;

function bodyOf({ contentDocument: inner }: HTMLIFrameElement): readonly Node[] {
  const body = inner?.body;
  return body && (body.textContent ?? '').trim().length >= FRAME_LENGTH ? [body] : [];
}

// Asked for what they can do: a frame's elements are of another realm, and linkedom has no such classes.
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;
const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;

function isRoot(value: unknown): value is ShadowRoot {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 11;
}
