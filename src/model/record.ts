/** An object from outside, with unknown properties of unknown types. */
export type Unknowns = Readonly<Record<string, unknown>>;

/** True for an object that is not a list. */
export const isRecord = (value: unknown): value is Unknowns =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of something from outside, its own or inherited: the browser's own objects have theirs from a prototype. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
