import { useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Article } from '../../model/article';
import { ESCAPED } from '../../model/content-api';
import type { Digest } from '../../model/digest';
import { quoteOf } from '../../model/quote';
import { isRecord } from '../../model/record';
import { ask } from '../ask';
import { failureWords } from '../wording/failures';
import { factKey, sourcesOf, type ShownFact } from '../shown-fact';
import { say } from '../wording/words';

/** Which facts' sentences are highlighted in the page, and the ways to change that. */
export interface Reveal {
  /** Key of the fact, if just one fact's sentences are shown. */
  readonly shownKey: string | undefined;
  /** Whether more is highlighted than one fact's sentences. */
  readonly isAllShown: boolean;
  /** Whether the sentences can be shown in the tab; if not, they are shown beside their facts. */
  readonly isInTab: boolean;
  /** Why sentences could not be shown, by the key of their fact. */
  readonly notes: ReadonlyMap<string, string>;
  readonly showOne: (fact: ShownFact) => void;
  /** Highlights the sentences of all facts, or removes all highlights. */
  readonly toggleAll: () => void;
  /** If all facts are highlighted, highlights those of the current list, after the number of facts has changed. */
  readonly followAll: () => void;
  readonly clear: () => void;
}

/** `some`: an earlier view left sentences highlighted that match neither one fact here nor all of them. */
type Shown = { readonly what: 'nothing' | 'all' | 'some' } | { readonly what: 'one'; readonly key: string };

const NOTHING: Shown = { what: 'nothing' };
const ALL: Shown = { what: 'all' };
const SOME: Shown = { what: 'some' };

/** Matches the sentences that are highlighted in the page with the facts that a view shows. */
export function shownBy(
  exacts: readonly string[],
  facts: readonly ShownFact[],
  article: Pick<Article, 'text'>,
): Shown {
  if (exacts.length === 0) return NOTHING;
  const exactsOf = (fact: ShownFact): readonly string[] =>
    sourcesOf(fact).map((span) => quoteOf(article, span).exact);
  const one = facts.find((fact) => exacts.every((exact) => exactsOf(fact).includes(exact)));
  if (one !== undefined) return { what: 'one', key: factKey(one) };
  return facts.flatMap(exactsOf).every((exact) => exacts.includes(exact)) ? ALL : SOME;
}

/** Ways to notify the reader. */
interface Tellers {
  /** Announces a text to screen readers only. */
  readonly onSay: (text: string) => void;
  /** Shows a text for some seconds, and announces it to screen readers in the same or other words. */
  readonly onTell: (text: string, said?: string) => void;
}

/**
 * Shows facts' sentences in the tab's page. What could not be found is noted beside its fact and announced. What an
 * earlier view left highlighted is found again, and can be removed.
 */
export function useReveal(
  { article, subject }: Digest,
  facts: readonly ShownFact[],
  { onSay, onTell }: Tellers,
): Reveal {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const { tabId } = subject;
  // Only the answer to the last choice counts: notes from earlier ones do not apply to what is highlighted now.
  const choices = useRef(0);
  const isEscapeTold = useRef(false);
  // A linked page is not in a tab; a selection in another site's frame has no known address, and we cannot look there.
  const isInTab = subject.kind !== 'link' && article.url !== '';

  const show = async (facts: readonly ShownFact[], next: Shown, scrolls = true): Promise<void> => {
    const choice = ++choices.current;
    setShown(next);
    const sources = facts.flatMap((fact) => sourcesOf(fact).map((span) => ({ key: factKey(fact), span })));
    const quotes = sources.map(({ span }) => quoteOf(article, span));
    const answer = await ask({ kind: 'reveal', tabId, quotes, scrolls });
    if (choice !== choices.current) return;
    const found = new Set(
      sources.flatMap(({ key }, index) => (answer.ok && answer.value.isFound[index] === true ? [key] : [])),
    );
    const missing = new Map<string, string>();
    for (const fact of facts) {
      if (!answer.ok) missing.set(factKey(fact), failureWords(answer.failure).what);
      else if (sourcesOf(fact).length === 0) missing.set(factKey(fact), say('problemNoSource'));
      else if (!found.has(factKey(fact))) missing.set(factKey(fact), say('noteGone'));
    }
    setNotes(missing);
    if (missing.size > 0 && next.what === 'one') setShown(NOTHING);
    const [firstNote] = missing.values();
    const words = firstNote ?? say('statusRevealed');
    // Only once, and not on a phone, which has no Escape key.
    if (found.size > 0 && !isEscapeTold.current && browser.windows !== undefined) {
      isEscapeTold.current = true;
      onTell(say('hintEscape'), `${words} ${say('hintEscape')}`);
    } else onSay(words);
    // On a phone the view covers the page: close it, so that the highlights can be seen.
    if (firstNote === undefined && browser.windows === undefined) window.close();
  };
  // Another view may have highlighted something else meanwhile, or the reader pressed Escape in the page.
  const look = async (): Promise<void> => {
    const choice = choices.current;
    const answer = await ask({ kind: 'highlighted', tabId });
    if (answer.ok && choice === choices.current) setShown(shownBy(answer.value.exacts, facts, article));
  };
  // One look at a time, and one more for all that was heard meanwhile: a page's process could say it without end.
  const isLooking = useRef(false);
  const isLookWanted = useRef(false);
  const lookNow = useRef(look);
  lookNow.current = look;
  useEffect(() => {
    if (!isInTab) return undefined;
    const lookAgain = (): void => {
      isLookWanted.current = true;
      if (!isLooking.current) void lookWhileWanted();
    };
    const lookWhileWanted = async (): Promise<void> => {
      isLooking.current = true;
      while (isLookWanted.current) {
        isLookWanted.current = false;
        await lookNow.current();
      }
      isLooking.current = false;
    };
    // Says nothing of what is highlighted: that is asked of the page, as ever.
    const onMessage = (message: unknown, { tab }: Runtime.MessageSender): undefined => {
      if (isRecord(message) && message['kind'] === ESCAPED && tab?.id === tabId) lookAgain();
    };
    lookAgain();
    window.addEventListener('focus', lookAgain);
    browser.runtime.onMessage.addListener(onMessage);
    return () => {
      isLookWanted.current = false;
      window.removeEventListener('focus', lookAgain);
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, [isInTab, tabId]);
  const clear = (): void => {
    choices.current += 1;
    setShown(NOTHING);
    setNotes(new Map());
    if (isInTab) void ask({ kind: 'conceal', tabId });
  };

  return {
    shownKey: shown.what === 'one' ? shown.key : undefined,
    isAllShown: shown.what === 'all' || shown.what === 'some',
    notes,
    isInTab,
    showOne: (fact) => {
      const next: Shown = { what: 'one', key: factKey(fact) };
      if (shown.what === 'one' && shown.key === next.key) clear();
      else if (isInTab) void show([fact], next);
      else setShown(next);
    },
    toggleAll: () => (shown.what === 'all' || shown.what === 'some' ? clear() : void show(facts, ALL)),
    followAll: () => {
      if (shown.what === 'all') void show(facts, ALL, false);
    },
    clear: () => {
      if (shown.what !== 'nothing') clear();
    },
  };
}
