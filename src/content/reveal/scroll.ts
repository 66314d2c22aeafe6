import { isElement, native } from '../tree/native';

/** Where in a box the sentence should end up, as a share of its height: below sticky headers, above the middle. */
const HEIGHT_SHARE = 0.35;

/**
 * Brings a range into view: in boxes that scroll by themselves, in its frame, in the page, from the inside out. Where
 * each of them will end is calculated beforehand, since smooth scrolling takes time.
 */
export function scrollToRange(range: Range): void {
  let view = viewOf(range.startContainer.ownerDocument);
  let { top } = range.getBoundingClientRect();
  let inside: Element | null = elementOf(range.startContainer);
  while (view !== null) {
    const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const root = native(view.document, 'scrollingElement') ?? native(view.document, 'documentElement');
    for (let box = inside; box !== null; box = parentOf(box)) {
      if (box === root || !scrollsItself(view, box)) continue;
      const boxTop = native(box, 'getBoundingClientRect').call(box).top;
      top -= scrollBy(box, top - boxTop - native(box, 'clientHeight') * HEIGHT_SHARE, behavior);
    }
    top -= scrollBy(root, top - view.innerHeight * HEIGHT_SHARE, behavior);
    const frame: Element | null = view.frameElement;
    if (frame === null) return;
    top += frame.getBoundingClientRect().top + frame.clientTop;
    inside = frame;
    view = viewOf(frame.ownerDocument);
  }
}

const viewOf = (document: Document | null) => document && native(document, 'defaultView');

/** Scrolls as far as wished and possible; returns how far that will be. */
function scrollBy(box: Element, wished: number, behavior: ScrollBehavior): number {
  const end = Math.max(0, native(box, 'scrollHeight') - native(box, 'clientHeight'));
  const before = native(box, 'scrollTop');
  const target = Math.min(end, Math.max(0, before + wished));
  const way = target - before;
  if (Math.abs(way) >= 1) Reflect.apply(native(box, 'scrollTo'), box, [{ top: target, behavior }]);
  return way;
}

function scrollsItself(view: Window, box: Element): boolean {
  return (
    native(box, 'scrollHeight') > native(box, 'clientHeight') &&
    /^(?:auto|scroll)$/.test(view.getComputedStyle(box).overflowY)
  );
}

/** Returns the next element outwards, also across shadow tree boundaries. */
function parentOf(element: Element): Element | null {
  return native(element, 'assignedSlot') ?? elementOf(native(element, 'parentNode'));
}

function elementOf(node: Node | null): Element | null {
  if (node === null) return null;
  if (isElement(node)) return node;
  return isShadow(node) ? node.host : node.parentElement;
}

// By node type and not by class: a frame has classes of its own.
const isShadow = (node: Node): node is ShadowRoot => native(node, 'nodeType') === 11 && 'host' in node;
