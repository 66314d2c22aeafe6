/** An object from outside: any properties, of any type. */
export type Unknowns = Readonly<Record<string, unknown>>;

/** True for an object that is not an array. */
export const isRecord = (value: unknown): value is Unknowns =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a field of a value from outside, own or inherited: the browser's objects inherit theirs from a prototype. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
