import { isElement, isForm, native } from './native';

/**
 * Takes in order what stands in an element as it is shown: its children, or what takes their place. They are read
 * from one to the next: a list of them for each element is a third of the time that a page's reading takes.
 * - An open shadow root is shown instead of the element's own children; its slots show those that they are given.
 * - A frame of the same origin shows its document. Of another origin we may not look into: there is none.
 */
export function eachShown(element: Element, tag: string, take: (node: Node) => void): void {
  if (FRAMES.has(tag)) {
    const body = isFrame(element) ? bodyOf(element) : undefined;
    if (body !== undefined) take(body);
    return;
  }
  if (isForm(element)) {
    for (const node of native(element, 'childNodes')) take(node);
    return;
  }
  if (tag === 'slot' && isSlot(element)) {
    const given = element.assignedNodes({ flatten: true });
    if (given.length > 0) {
      for (const node of given) take(node);
      return;
    }
  }
  const shadow: unknown = element.shadowRoot;
  let at = isRoot(shadow) ? shadow.firstChild : element.firstChild;
  while (at !== null) {
    take(at);
    // Only a form's own properties can be shadowed.
    at = isElement(at) && isForm(at) ? native(at, 'nextSibling') : at.nextSibling;
  }
}

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);
/** Letters that a frame must hold to be more than an advertisement or a button. */
const FRAME_LENGTH = 300;

function bodyOf({ contentDocument: inner }: HTMLIFrameElement): Node | undefined {
  const body = inner?.body;
  return body && (body.textContent ?? '').trim().length >= FRAME_LENGTH ? body : undefined;
}

// Asked for what they can do: a frame's elements are of another realm, and linkedom has no such classes.
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;
const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;

function isRoot(value: unknown): value is ShadowRoot {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 11;
}
