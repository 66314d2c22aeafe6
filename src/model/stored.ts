/** A store of values by key, such as a browser's storage areas. */
interface Store {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
}

/**
 * Reads a value from a store. Never rejects: sync storage can be switched off by policy, and any store can be broken
 * in a profile; such a store is read as if it were empty.
 */
export async function readStored<T>(store: Store, key: string, parse: (stored: unknown) => T): Promise<T> {
  try {
    return parse((await store.get(key))[key]);
  } catch (error) {
    console.warn('Nutgraf: cannot be read:', key, error);
    return parse(undefined);
  }
}
