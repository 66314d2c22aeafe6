/** Groups things by the first character of their text, in order: to look up what a line may begin with. */
export function byFirstChar<T>(
  things: readonly T[],
  textOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const char = textOf(thing).charAt(0);
    const others = found.get(char);
    if (others === undefined) found.set(char, [thing]);
    else others.push(thing);
  }
  return found;
}
