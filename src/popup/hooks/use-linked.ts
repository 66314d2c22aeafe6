import { useState } from 'preact/hooks';
import { originPattern } from '../../model/origin';
import type { Settings } from '../../model/settings';
import { ask } from '../ask';
import { requestPermission } from '../permission';
import type { ViewState } from './use-digest';

/** A page that the tab's page links to, shown without leaving that page. */
export interface Linked {
  /** What to show of it; undefined while the tab's own page is shown. */
  readonly state: ViewState | undefined;
  /** Must be called within the click: the browser asks the reader once for permission for the linked page's origin. */
  readonly open: (url: string, from: { readonly tabId: number; readonly settings: Settings }) => void;
  readonly close: () => void;
}

/** Provides the key facts of linked pages. They are dropped when the tab shows another page. */
export function useLinked(page: ViewState): Linked {
  const [shown, setShown] = useState<{
    readonly of: ViewState;
    readonly url: string;
    readonly state: ViewState;
  }>();
  const open: Linked['open'] = (url, { tabId, settings }) => {
    const pattern = originPattern(url);
    if (pattern === undefined) return;
    const { host } = new URL(url);
    const granted = requestPermission({ origins: [pattern] });
    const put = (state: ViewState): void =>
      setShown((now) => (state.phase === 'pending' || now?.url === url ? { of: page, url, state } : now));
    put({ phase: 'pending' });
    void granted
      .then((isGranted) =>
        isGranted
          ? ask({ kind: 'condense-link', tabId, url })
          : ({ ok: false, failure: { code: 'origin-denied', host } } as const),
      )
      .then((answer) =>
        put(
          answer.ok
            ? { phase: 'condensed', digest: answer.value, settings }
            : { phase: 'failed', failure: answer.failure },
        ),
      );
  };
  return {
    state: shown?.of === page ? shown.state : undefined,
    open,
    close: () => setShown(undefined),
  };
}
