import { native } from './native';

const named = (names: string, tells: boolean): readonly (readonly [string, boolean])[] =>
  names.split(' ').map((name) => [name, tells]);

/** Attributes that mean something for an article, its metadata or its lists; and whether they tell what an element holds. */
const KEPT: ReadonlyMap<string, boolean> = new Map([
  ...named('itemprop itemtype property typeof', true),
  ...named('class id href rel content datetime lang xml:lang role aria-label title alt name', false),
  ...named('http-equiv type dir', false),
]);

/** No value that means something is longer, in UTF-16 code units: pictures may stand in an address as a whole. */
const LIMIT = 10_000;

/**
 * Adds the attributes that count to a list, name and value in turns; those without a value are left out.
 *
 * @returns true where one of them tells what the element holds
 */
export function addAttributes(element: Element, tag: string, list: (string | number)[]): boolean {
  // On a clobbered form these methods are two of its inputs.
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

/** An attribute's value, "" where there is none; also of a clobbered form. */
export function attributeOf(element: Element, name: string): string {
  return native(element, 'getAttribute').call(element, name) ?? '';
}
