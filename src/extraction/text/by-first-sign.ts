/** Groups things by the first character of their text, in order: to look up what a line may begin with. */
export function byFirstSign<T>(
  things: readonly T[],
  textOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const sign = textOf(thing).charAt(0);
    const others = found.get(sign);
    if (others === undefined) found.set(sign, [thing]);
    else others.push(thing);
  }
  return found;
}
