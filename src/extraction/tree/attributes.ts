/** What has attributes, name and value in turns. */
export interface Attributed {
  readonly attributes: readonly string[];
}

/** An attribute's value, "" where there is none. */
export function attributeOf({ attributes }: Attributed, name: string): string {
  return valueIn(attributes, name);
}

/** The value of a name in a list of names and values in turns, "" where there is none. */
export function valueIn(attributes: readonly string[], name: string): string {
  for (let at = 0; at < attributes.length; at += 2)
    if (attributes[at] === name) return attributes[at + 1] ?? '';
  return '';
}

/** Twice as many as are told apart. */
const MOST = 80;

/** True for names and values of attributes, no more of them than there are. */
export function areAttributes(values: readonly unknown[]): values is readonly string[] {
  return values.length <= MOST && values.every((value) => typeof value === 'string');
}
