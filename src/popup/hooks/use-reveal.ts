import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Digest } from '../../model/digest';
import { quoteOf } from '../../model/quote';
import { ask } from '../ask';
import { failureWords } from '../wording/failures';
import { factKey, sourcesOf, type ShownFact } from '../shown-fact';
import { say } from '../wording/words';

/** What of the facts is highlighted in the page, and the ways to change it. */
export interface Reveal {
  /** Key of the fact whose sentences are shown alone. */
  readonly shownKey: string | undefined;
  readonly isAllShown: boolean;
  /** Whether the sentences can be shown in the tab; else they are shown beside their facts. */
  readonly isInTab: boolean;
  /** By the facts' keys: why their sentences could not be shown. */
  readonly notes: ReadonlyMap<string, string>;
  readonly showOne: (fact: ShownFact) => void;
  /** Highlights the sentences of all facts given, or takes all highlights away. */
  readonly toggleAll: (facts: readonly ShownFact[]) => void;
  /** Highlights those of the facts given, where all are highlighted: their number has changed. */
  readonly followAll: (facts: readonly ShownFact[]) => void;
  readonly clear: () => void;
}

type Shown = { readonly what: 'nothing' | 'all' } | { readonly what: 'one'; readonly key: string };

const NOTHING: Shown = { what: 'nothing' };
const ALL: Shown = { what: 'all' };

/** Shows facts' sentences in the tab's page. What could not be found is noted beside its fact and said aloud. */
export function useReveal({ article, subject }: Digest, onSay: (text: string) => void): Reveal {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const { tabId } = subject;
  // Only the answer to the last choice counts: an earlier one's notes are not about what is highlighted now.
  const choices = useRef(0);
  // A linked page is in no tab, and into a frame of another site we cannot look: its address is unknown.
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
    onSay(firstNote ?? say('statusRevealed'));
    // On a phone the view covers the page; what is marked there is to be seen.
    if (firstNote === undefined && browser.windows === undefined) window.close();
  };
  const clear = (): void => {
    choices.current += 1;
    setShown(NOTHING);
    setNotes(new Map());
    if (isInTab) void ask({ kind: 'conceal', tabId });
  };

  return {
    shownKey: shown.what === 'one' ? shown.key : undefined,
    isAllShown: shown.what === 'all',
    notes,
    isInTab,
    showOne: (fact) => {
      const next: Shown = { what: 'one', key: factKey(fact) };
      if (shown.what === 'one' && shown.key === next.key) clear();
      else if (isInTab) void show([fact], next);
      else setShown(next);
    },
    toggleAll: (facts) => (shown.what === 'all' ? clear() : void show(facts, ALL)),
    followAll: (facts) => {
      if (shown.what === 'all') void show(facts, ALL, false);
    },
    clear: () => {
      if (shown.what !== 'nothing') clear();
    },
  };
}
