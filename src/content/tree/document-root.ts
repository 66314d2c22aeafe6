import { native } from './native';

/**
 * Returns the document's root element, whatever the page named its forms: `<form name="documentElement">` shadows the
 * property on the document itself (DOM clobbering), but not the getter of its prototype. Returns the `<html>` even if
 * a parser takes an element before it for the root (linkedom does).
 */
export function rootOf(document: Document): Element | undefined {
  const root: unknown = native(document, 'documentElement');
  if (isElement(root) && root.localName === 'html') return root;
  const nodes: unknown = Reflect.get(Object.getPrototypeOf(document), 'childNodes', document);
  const elements = isList(nodes) ? Array.from(nodes).filter(isElement) : [];
  return elements.find(({ localName }) => localName === 'html') ?? elements[0];
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}
