/** A store of values by their keys, as a browser's storage areas are. */
interface Store {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
}

/**
 * A value from a store. Never rejects: sync storage can be switched off by policy, and any storage can be broken in a
 * profile; then it reads as empty.
 */
export async function readStored<T>(store: Store, key: string, parse: (stored: unknown) => T): Promise<T> {
  try {
    return parse((await store.get(key))[key]);
  } catch (error) {
    console.warn('Nutgraf: cannot be read:', key, error);
    return parse(undefined);
  }
}
