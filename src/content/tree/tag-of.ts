/** Returns the local name in lower case. Only a form's can be shadowed, by one of its inputs. */
export function tagOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName.toLowerCase() : 'form';
}
