import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Digest } from '../model/digest';
import type { Fact } from '../model/fact';
import { quoteOf } from '../model/quote';
import { ask } from './ask';
import { failureWords } from './failures';
import { say } from './words';

/** What of the facts is highlighted in the page, and the ways to change it. */
export interface Reveal {
  /** Rank of the fact whose sentence is shown alone. */
  readonly shownRank: number | undefined;
  readonly isAllShown: boolean;
  /** Whether the sentences can be shown in the tab; else they are shown beside their facts. */
  readonly isInTab: boolean;
  /** By rank: why a sentence could not be shown. */
  readonly notes: ReadonlyMap<number, string>;
  readonly showOne: (fact: Fact) => void;
  /** Highlights the sentences of all facts given, or takes all highlights away. */
  readonly toggleAll: (facts: readonly Fact[]) => void;
  /** Highlights those of the facts given, where all are highlighted: their number has changed. */
  readonly followAll: (facts: readonly Fact[]) => void;
  readonly clear: () => void;
}

type Shown = 'nothing' | 'all' | number;

/** Shows facts' sentences in the tab's page. What could not be found is noted beside its fact and said aloud. */
export function useReveal({ article, subject }: Digest, onSay: (text: string) => void): Reveal {
  const [shown, setShown] = useState<Shown>('nothing');
  const [notes, setNotes] = useState<ReadonlyMap<number, string>>(new Map());
  const { tabId } = subject;
  // A linked page is in no tab, and into a frame of another site we cannot look: its address is unknown.
  const isInTab = subject.kind !== 'link' && article.url !== '';

  const show = async (facts: readonly Fact[], next: Shown, scrolls = true): Promise<void> => {
    setShown(next);
    const quotes = facts.map((fact) => quoteOf(article, fact.sentence));
    const answer = await ask({ kind: 'reveal', tabId, quotes, scrolls });
    const missing = new Map<number, string>();
    facts.forEach((fact, index) => {
      if (!answer.ok) missing.set(fact.rank, failureWords(answer.failure).what);
      else if (answer.value.isFound[index] !== true) missing.set(fact.rank, say('noteGone'));
    });
    setNotes(missing);
    if (missing.size > 0 && next !== 'all') setShown('nothing');
    const [firstNote] = missing.values();
    onSay(firstNote ?? say('statusRevealed'));
    // On a phone the view covers the page; what is marked there is to be seen.
    if (firstNote === undefined && browser.windows === undefined) window.close();
  };
  const clear = (): void => {
    setShown('nothing');
    setNotes(new Map());
    if (isInTab) void ask({ kind: 'conceal', tabId });
  };

  return {
    shownRank: typeof shown === 'number' ? shown : undefined,
    isAllShown: shown === 'all',
    notes,
    isInTab,
    showOne: (fact) => {
      if (shown === fact.rank) clear();
      else if (isInTab) void show([fact], fact.rank);
      else setShown(fact.rank);
    },
    toggleAll: (facts) => (shown === 'all' ? clear() : void show(facts, 'all')),
    followAll: (facts) => {
      if (shown === 'all') void show(facts, 'all', false);
    },
    clear: () => {
      if (shown !== 'nothing') clear();
    },
  };
}
