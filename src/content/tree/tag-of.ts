/** Local name in lower case. A form's may be shadowed by one of its inputs: nothing else has such a property. */
export function tagOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName.toLowerCase() : 'form';
}
