/**
 * Reads a property of a node as its class defines it. `<form><input name="parentNode"></form>` shadows the form's
 * property, `<img name="contentType">` the document's (DOM clobbering), even in isolated worlds, but never the getter
 * of the prototype. A DOM that keeps the property on the node itself (linkedom does) has no such shadowing.
 */
export function native<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  const prototype: unknown = Object.getPrototypeOf(node);
  if (typeof prototype !== 'object' || prototype === null || !(name in prototype)) return node[name];
  const value: N[K] = Reflect.get(prototype, name, node);
  return value;
}

/** True for an element, even for a form whose `nodeType` is shadowed by one of its inputs. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}
