import { native } from './native';

/** `NodeFilter.SHOW_TEXT`; not every DOM implementation has that object. */
const SHOW_TEXT = 4;

/** Walks the text nodes in an element, hidden ones included. */
export function textsIn(element: Element): TreeWalker {
  const document = native(element, 'ownerDocument');
  return native(document, 'createTreeWalker').call(document, element, SHOW_TEXT);
}
