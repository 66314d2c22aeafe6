/**
 * A property of a node as its class defines it. `<form><input name="parentNode"></form>` shadows the form's
 * property, `<img name="contentType">` the document's (DOM clobbering), in isolated worlds as well, but never the
 * getter of its prototype. Where a DOM keeps the property on the node itself (linkedom does), there is no shadow.
 */
export function native<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  const prototype: unknown = Object.getPrototypeOf(node);
  if (typeof prototype !== 'object' || prototype === null || !(name in prototype)) return node[name];
  const value: N[K] = Reflect.get(prototype, name, node);
  return value;
}

/** True for an element, also for a form whose `nodeType` is one of its inputs. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}
