import { useEffect, useState } from 'preact/hooks';
import browser, { type Storage } from 'webextension-polyfill';
import type { Digest } from '../../model/digest';
import type { EngineUse } from '../../model/engine';
import { parseRefining, refiningKey, type Refining } from '../../model/refining';
import type { Settings } from '../../model/settings';
import { ask, type Patience } from '../ask';

/** An engine may work for a long time; when its worker dies, asking again has the next worker start again. */
const PATIENCE: Patience = { limitMs: 3_600_000, pausesMs: [0, 50, 200, 500, 500, 500] };

/** The state of an engine's work for a page, and the ways to act on it. */
export interface Refined {
  /** Undefined until the engine has started. */
  readonly state: Refining | undefined;
  readonly cancel: () => void;
  /** Starts work that was cancelled or has failed again. */
  readonly retry: () => void;
}

/** Has the engine chosen in the settings word a page's facts, and follows it; undefined for the built-in engine. */
export function useRefining(digest: Digest, { engine }: Settings): Refined | undefined {
  const [state, setState] = useState<Refining>();
  const { pageKey } = digest;
  const { tabId } = digest.subject;
  const key = refiningKey(pageKey);

  const refine = async (isRetry: boolean): Promise<void> => {
    const answer = await ask({ kind: 'refine', tabId, pageKey, isRetry }, PATIENCE);
    if (answer.ok || engine === 'built-in') return;
    setState((now) => ({
      use: now?.use ?? useWithout(engine),
      facts: now?.facts ?? [],
      covered: now?.covered ?? 0,
      phase: 'failed',
      failure: { code: 'engine-unexpected' },
    }));
  };
  useEffect(() => {
    if (engine === 'built-in') return undefined;
    // Progress is read from changes in the store, whichever view began the work and whichever worker continues it.
    const onChanged = (changes: Readonly<Record<string, Storage.StorageChange>>, area: string): void => {
      const change = area === 'session' ? changes[key] : undefined;
      if (change !== undefined) setState(parseRefining(change.newValue));
    };
    browser.storage.onChanged.addListener(onChanged);
    void browser.storage.session
      .get(key)
      .then((stored) => setState((now) => now ?? parseRefining(stored[key])));
    void refine(false);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [key, engine]);

  if (engine === 'built-in') return undefined;
  return {
    state,
    cancel: () => void ask({ kind: 'cancel', pageKey }),
    retry: () => void refine(true),
  };
}

function useWithout(engine: EngineUse['engine']): EngineUse {
  return { engine, model: '', host: '', factCount: 0, language: 'article' };
}
