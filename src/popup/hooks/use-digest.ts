import { useEffect, useReducer, useRef } from 'preact/hooks';
import browser, { type Storage, type Tabs } from 'webextension-polyfill';
import { isSameDocument } from '../../model/address';
import type { Digest } from '../../model/digest';
import type { Failure } from '../../model/failure';
import type { Outcome } from '../../model/outcome';
import { fieldOf } from '../../model/record';
import { STORAGE_KEYS, type Settings } from '../../model/settings';
import { AddressChanges } from '../address-changes';
import { askForDigest, type Session } from '../session';

/** Interval at which a page that keeps changing its address is asked, in milliseconds. */
const RESTLESS_PAUSE_MS = 1000;

/** What a view has to show. */
export type ViewState =
  | { readonly phase: 'pending' }
  | { readonly phase: 'condensed'; readonly digest: Digest; readonly settings: Settings }
  | { readonly phase: 'failed'; readonly failure: Failure };

const PENDING: ViewState = { phase: 'pending' };

type Event =
  | { readonly kind: 'answered'; readonly answer: Outcome<Digest>; readonly settings: Settings }
  /** The tab is at another address, so what was shown belongs to a page that is gone. */
  | { readonly kind: 'left' };

/** Returns the next state. An answer for the page already shown changes nothing, so that the reader's choices stay. */
export function nextViewState(state: ViewState, event: Event): ViewState {
  if (event.kind === 'left') return PENDING;
  const { answer, settings } = event;
  if (!answer.ok) return { phase: 'failed', failure: answer.failure };
  const isShown = state.phase === 'condensed' && state.digest.pageKey === answer.value.pageKey;
  return isShown ? state : { phase: 'condensed', digest: answer.value, settings };
}

/** Resolves to the view of the session's first answer. */
export async function firstView({ firstAnswer, settings }: Session): Promise<ViewState> {
  const event = { kind: 'answered', answer: await firstAnswer, settings: await settings } as const;
  return nextViewState(PENDING, event);
}

/**
 * Provides the digest of the tab's page and a way to ask for it again. Asks again whenever the tab moves on.
 *
 * @param first the view of the first answer, if that has come already
 */
export function useDigest(
  session: Session,
  first: ViewState = PENDING,
): { readonly state: ViewState; readonly askAgain: () => void } {
  const [state, dispatch] = useReducer(nextViewState, first);
  const isBarred = useRef(false);
  isBarred.current = state.phase === 'failed' && isRefusal(state.failure);
  const shown = useRef<Digest | undefined>(undefined);
  shown.current = state.phase === 'condensed' ? state.digest : undefined;
  // Only the answer to the last question counts: earlier ones may be about another page.
  const questions = useRef(0);
  /** Whether a grant for this tab was reported since the last question: the answer may be older than the grant. */
  const isGrantTold = useRef(false);

  const listen = (answer: Promise<Outcome<Digest>>): void => {
    const question = ++questions.current;
    isGrantTold.current = false;
    void Promise.all([answer, session.settings]).then(([answer, settings]) => {
      if (question !== questions.current) return;
      if (isGrantTold.current && isRefused(answer)) askNow();
      else dispatch({ kind: 'answered', answer, settings });
    });
  };
  const askNow = (): void => listen(session.tabId.then((tabId) => askForDigest(tabId, session.viewId)));

  useEffect(() => {
    listen(session.firstAnswer);
    let watched: number | undefined;
    void session.tabId.then((tabId) => (watched = tabId));
    const addresses = new AddressChanges();
    let later: ReturnType<typeof setTimeout> | undefined;
    const askLater = (): void => {
      later ??= setTimeout(() => {
        later = undefined;
        askNow();
      }, RESTLESS_PAUSE_MS);
    };
    const onUpdated = (
      tabId: number,
      change: Pick<Tabs.OnUpdatedChangeInfoType, 'url' | 'status'>,
      tab: Pick<Tabs.Tab, 'url'>,
    ): void => {
      if (tabId !== watched) return;
      const { url } = change;
      const address = url ?? tab.url;
      // On another site the grant has ended, and the browser hides the tab's address: that page may hang for ever, so
      // it is not waited for. A page that is merely reloaded still has its address, and is asked once it is complete.
      const isHidden = address === undefined && change.status === 'loading';
      if (url === undefined && change.status !== 'complete' && !isHidden) return;
      const isThere =
        shown.current !== undefined && isSameDocument(address ?? '', tabAddressOf(shown.current));
      // A selection or link chosen on the page does not depend on the page, which may go on loading.
      if (isThere && shown.current?.subject.kind !== 'page') return;
      const now = performance.now();
      const isRestless = url !== undefined || isHidden ? addresses.note(now) : addresses.isRestless(now);
      // For a page that keeps changing its address, the view stays until the next answer; else it would never show one.
      if (isRestless) return askLater();
      if (url !== undefined && !isThere) dispatch({ kind: 'left' });
      askNow();
    };
    // A side panel waits until the reader clicks the toolbar button on this tab, which lets us read the page.
    const onStored = (changes: Readonly<Record<string, Storage.StorageChange>>, area: string): void => {
      const change = area === 'session' ? changes[STORAGE_KEYS.granted] : undefined;
      if (watched === undefined || fieldOf(change?.newValue, 'tabId') !== watched) return;
      if (isBarred.current) askNow();
      else isGrantTold.current = true;
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.storage.onChanged.addListener(onStored);
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.storage.onChanged.removeListener(onStored);
      clearTimeout(later);
      questions.current++;
    };
  }, [session]);

  const askAgain = (): void => {
    dispatch({ kind: 'left' });
    askNow();
  };
  return { state, askAgain };
}

/** Returns the address at which the tab was when the digest was made. */
const tabAddressOf = ({ subject, article }: Digest): string =>
  subject.kind === 'page' ? article.url : (subject.pageUrl ?? '');

const isRefusal = (failure: Failure): boolean => failure.code === 'permission-missing';

const isRefused = (answer: Outcome<Digest>): boolean => !answer.ok && isRefusal(answer.failure);
