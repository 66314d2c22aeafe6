import { useState } from 'preact/hooks';
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
  /** By rank: why a sentence could not be shown. */
  readonly notes: ReadonlyMap<number, string>;
  readonly showOne: (fact: Fact) => void;
  /** Highlights the sentences of all facts given, or takes all highlights away. */
  readonly toggleAll: (facts: readonly Fact[]) => void;
}

type Shown = 'nothing' | 'all' | number;

/** Shows facts' sentences in the tab's page. What could not be found is noted beside its fact and said aloud. */
export function useReveal({ article, subject }: Digest, onSay: (text: string) => void): Reveal {
  const [shown, setShown] = useState<Shown>('nothing');
  const [notes, setNotes] = useState<ReadonlyMap<number, string>>(new Map());
  const { tabId } = subject;

  const show = async (facts: readonly Fact[], next: Shown): Promise<void> => {
    setShown(next);
    const quotes = facts.map((fact) => quoteOf(article, fact.sentence));
    const answer = await ask({ kind: 'reveal', tabId, quotes, scrolls: true });
    const missing = new Map<number, string>();
    facts.forEach((fact, index) => {
      if (!answer.ok) missing.set(fact.rank, failureWords(answer.failure).what);
      else if (answer.value.isFound[index] !== true) missing.set(fact.rank, say('noteGone'));
    });
    setNotes(missing);
    if (missing.size > 0 && next !== 'all') setShown('nothing');
    const [firstNote] = missing.values();
    onSay(firstNote ?? say('statusRevealed'));
  };

  return {
    shownRank: typeof shown === 'number' ? shown : undefined,
    isAllShown: shown === 'all',
    notes,
    showOne: (fact) => {
      // A linked page is in no tab: its sentence is shown beside the fact.
      if (subject.kind === 'link') setShown(shown === fact.rank ? 'nothing' : fact.rank);
      else void show([fact], fact.rank);
    },
    toggleAll: (facts) => {
      if (shown !== 'all') {
        void show(facts, 'all');
        return;
      }
      setShown('nothing');
      void ask({ kind: 'conceal', tabId });
    },
  };
}
