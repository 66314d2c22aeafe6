import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings';
import { useStored } from '../../../src/popup/hooks/use-stored';
import { SETTINGS } from '../../../src/popup/stored-items';

/** Sync storage that is switched off, and its listeners. */
const fake = vi.hoisted(() => {
  const listeners: ((changes: object) => void)[] = [];
  const refused = () => Promise.reject(new Error('switched off'));
  const onChanged = {
    addListener: (listener: (typeof listeners)[number]) => listeners.push(listener),
    removeListener: () => undefined,
  };
  return { listeners, browser: { storage: { sync: { get: refused, set: refused, onChanged } } } };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

let settings: Settings | undefined;
const counts: unknown[] = [];
let write: (next: Settings) => void;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('document', parseHTML('<body></body>').document);
});

afterEach(() => vi.unstubAllGlobals());

test('shows the defaults when storage is broken, also after a change', async () => {
  const View = () => {
    [settings, write] = useStored(SETTINGS);
    counts.push(settings?.factCount);
    return null;
  };
  render(h(View, null), document.body);
  await vi.waitFor(() => expect(settings).toEqual(DEFAULT_SETTINGS));
  write({ ...DEFAULT_SETTINGS, factCount: 3 });
  // Nothing was stored, and the view shows only what is stored.
  await vi.waitFor(() => expect(counts).toEqual([undefined, 'auto', 3, 'auto']));
  for (const listener of fake.listeners) listener({ settings: {} });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(settings).toEqual(DEFAULT_SETTINGS);
});
