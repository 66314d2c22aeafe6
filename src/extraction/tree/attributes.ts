/** Anything with attributes: a flat list of alternating names and values. */
export interface Attributed {
  readonly attributes: readonly string[];
}

/** An attribute's value, "" where it is missing. */
export function attributeOf({ attributes }: Attributed, name: string): string {
  return valueIn(attributes, name);
}

/** The value of a name in a list of alternating names and values, "" where it is missing. */
export function valueIn(attributes: readonly string[], name: string): string {
  for (let at = 0; at < attributes.length; at += 2)
    if (attributes[at] === name) return attributes[at + 1] ?? '';
  return '';
}

/** Twice the names and values that an element can have, as only certain attributes are recorded. */
const MOST = 80;

/** True for a list of names and values that is no longer than an element's can be. */
export function areAttributes(values: readonly unknown[]): values is readonly string[] {
  return values.length <= MOST && values.every((value) => typeof value === 'string');
}
