/** Share of a box's height at which the sentence comes to stand: below headers that stay, above the middle. */
const HEIGHT_SHARE = 0.35;

/**
 * Brings a range into view: in boxes that scroll by themselves, in its frame, in the page, from the inside out.
 * Where each of them will end is reckoned beforehand, since smooth scrolling takes its time.
 */
export function scrollToRange(range: Range): void {
  let view = range.startContainer.ownerDocument?.defaultView ?? null;
  let { top } = range.getBoundingClientRect();
  let inside: Element | null = elementOf(range.startContainer);
  while (view !== null) {
    const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const root = view.document.scrollingElement ?? view.document.documentElement;
    for (let box = inside; box !== null; box = parentOf(box)) {
      if (box === root || !scrollsItself(view, box)) continue;
      const boxTop = box.getBoundingClientRect().top;
      top -= scrollBy(box, top - boxTop - box.clientHeight * HEIGHT_SHARE, behavior);
    }
    top -= scrollBy(root, top - view.innerHeight * HEIGHT_SHARE, behavior);
    const frame: Element | null = view.frameElement;
    if (frame === null) return;
    top += frame.getBoundingClientRect().top + frame.clientTop;
    inside = frame;
    view = frame.ownerDocument.defaultView;
  }
}

/** Scrolls as far as wished and possible; gives how far that will be. */
function scrollBy(box: Element, wished: number, behavior: ScrollBehavior): number {
  const end = Math.max(0, box.scrollHeight - box.clientHeight);
  const target = Math.min(end, Math.max(0, box.scrollTop + wished));
  const way = target - box.scrollTop;
  if (Math.abs(way) >= 1) box.scrollTo({ top: target, behavior });
  return way;
}

function scrollsItself(view: Window, box: Element): boolean {
  return (
    box.scrollHeight > box.clientHeight && /^(?:auto|scroll)$/.test(view.getComputedStyle(box).overflowY)
  );
}

/** The next element outwards, out of shadow trees as well. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  return elementOf(element.parentNode);
}

function elementOf(node: Node | null): Element | null {
  if (node === null) return null;
  if (isElement(node)) return node;
  return isShadow(node) ? node.host : node.parentElement;
}

// By type number and not by class: a frame has classes of its own.
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isShadow = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;
