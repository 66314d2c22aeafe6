import type { Article } from '../../model/article';
import type { Digest } from '../../model/digest';
import { textOf } from '../../model/span';
import { dateText, dayText, yearAround } from '../wording/dates';
import { isUnsupported, shownText, sourcesOf, type ShownFact } from '../shown-fact';

/** What is taken along of a page: plain words, ready for any form. */
export interface Taken {
  readonly title: string;
  readonly url: string;
  /** Site and date, as far as known. */
  readonly origin: readonly string[];
  readonly facts: readonly TakenFact[];
}

/** A fact, what is to be said of it, and the sentences that it stands on. */
export interface TakenFact {
  readonly text: string;
  /** Who said it and the day that a cut took; or, of an engine's fact that the article does not bear out, just that. */
  readonly remark: string | undefined;
  readonly sentences: readonly string[];
}

/** What of the interface's words goes along. */
export interface TakingWords {
  readonly locale: string;
  /** Remark on a fact that the article does not bear out. */
  readonly unsupported: string;
}

/** The facts that are shown, with where they come from. */
export function takenFrom({ article }: Digest, facts: readonly ShownFact[], words: TakingWords): Taken {
  const date = article.published === undefined ? undefined : dateText(article.published, words.locale);
  return {
    title: article.title,
    url: article.canonicalUrl,
    origin: [article.site, date].filter((part) => part !== undefined),
    facts: facts.map((fact) => ({
      text: shownText(article, fact),
      remark: remarkOn(article, fact, words),
      sentences: sourcesOf(fact).map((span) => textOf(article.text, span)),
    })),
  };
}

function remarkOn({ text, published }: Article, fact: ShownFact, words: TakingWords): string | undefined {
  if (isUnsupported(fact)) return words.unsupported;
  if (fact.kind !== 'extracted') return undefined;
  const { speaker, when } = fact;
  const parts = [
    ...(speaker === undefined ? [] : [textOf(text, speaker)]),
    ...(when === undefined ? [] : [dayText(when, words.locale, yearAround(published))]),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}
