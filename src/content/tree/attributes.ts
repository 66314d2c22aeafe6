import { native } from './native';

const named = (names: string, tells: boolean): readonly (readonly [string, boolean])[] =>
  names.split(' ').map((name) => [name, tells]);

/** Attributes relevant to an article, its metadata or its lists, and whether they describe an element's content. */
const KEPT: ReadonlyMap<string, boolean> = new Map([
  ...named('itemprop itemtype property typeof', true),
  ...named('class id href rel content datetime lang xml:lang role aria-label title alt name', false),
  ...named('http-equiv type dir', false),
]);

/** No meaningful value is longer, in UTF-16 code units; an address, however, can contain a whole picture. */
const LIMIT = 10_000;

/**
 * Adds the attributes that matter to a list, as alternating names and values; those without a value are left out.
 *
 * @returns true if one of them describes the element's content
 */
export function addAttributes(element: Element, tag: string, list: (string | number)[]): boolean {
  // On a clobbered form these methods can be inputs of the form.
  const isForm = tag === 'form';
  let isTelling = false;
  for (const name of isForm
    ? native(element, 'getAttributeNames').call(element)
    : element.getAttributeNames()) {
    const tells = KEPT.get(name);
    if (tells === undefined) continue;
    const value = isForm ? native(element, 'getAttribute').call(element, name) : element.getAttribute(name);
    if (value === null || value === '') continue;
    list.push(name, value.length > LIMIT ? value.slice(0, LIMIT) : value);
    if (tells) isTelling = true;
  }
  return isTelling;
}

/** Returns an attribute's value, "" if there is none; works on a clobbered form, too. */
export function attributeOf(element: Element, name: string): string {
  return native(element, 'getAttribute').call(element, name) ?? '';
}
