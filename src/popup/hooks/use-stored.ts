import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readStored } from '../../model/stored';

/** Where a value is kept and how it is read. */
export interface StoredItem<T> {
  readonly area: 'local' | 'sync';
  readonly key: string;
  /** Makes sense of whatever is stored, also of nothing. */
  readonly parse: (stored: unknown) => T;
}

/** A stored value, undefined until it is read, that follows changes made elsewhere; and the way to change it. */
export function useStored<T>({
  area,
  key,
  parse,
}: StoredItem<T>): readonly [T | undefined, (next: T) => void] {
  const [value, setValue] = useState<T>();
  const store = browser.storage[area];

  useEffect(() => {
    const read = async (): Promise<void> => setValue(await readStored(store, key, parse));
    const onChanged = (changes: object): void => {
      if (key in changes) void read();
    };
    void read();
    store.onChanged.addListener(onChanged);
    return () => store.onChanged.removeListener(onChanged);
  }, [area, key]);

  const write = (next: T): void => {
    setValue(() => next);
    // No room, or sync is switched off: what is seen is what is kept.
    store.set({ [key]: next }).catch(async (error: unknown) => {
      console.warn('Nutgraf: not kept:', key, error);
      setValue(await readStored(store, key, parse));
    });
  };
  return [value, write];
}
