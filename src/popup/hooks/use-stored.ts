import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readStored } from '../../model/stored';

/** Where a value is stored and how it is parsed. */
export interface StoredItem<T> {
  readonly area: 'local' | 'sync';
  readonly key: string;
  /** Parses whatever is stored, including nothing. */
  readonly parse: (stored: unknown) => T;
}

/** Provides a stored value, undefined until it is read, that follows changes made elsewhere; and a way to set it. */
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
    // Storage is full, or sync is switched off: show what is actually stored.
    store.set({ [key]: next }).catch(async (error: unknown) => {
      console.warn('Nutgraf: not kept:', key, error);
      setValue(await readStored(store, key, parse));
    });
  };
  return [value, write];
}
