import type { Digest } from '../../model/digest';
import { factText, type Fact } from '../../model/fact';
import { textOf } from '../../model/span';
import { dateText } from '../dates';

/** What is taken along of a page: plain words, ready for any form. */
export interface Taken {
  readonly title: string;
  readonly url: string;
  /** Site and date, as far as known. */
  readonly origin: readonly string[];
  readonly facts: readonly TakenFact[];
}

/** A fact, who said it, and the sentence that it stands on. */
export interface TakenFact {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly sentence: string;
}

/** The facts that are shown, with where they come from. */
export function takenFrom({ article }: Digest, facts: readonly Fact[], locale: string): Taken {
  const date = article.published === undefined ? undefined : dateText(article.published, locale);
  return {
    title: article.title,
    url: article.canonicalUrl,
    origin: [article.site, date].filter((part) => part !== undefined),
    facts: facts.map((fact) => ({
      text: factText(article.text, fact),
      speaker: fact.speaker === undefined ? undefined : textOf(article.text, fact.speaker),
      sentence: textOf(article.text, fact.sentence),
    })),
  };
}
