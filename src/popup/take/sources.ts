import type { Article } from '../../model/article';
import type { Digest } from '../../model/digest';
import type { ResolvedDate } from '../../model/fact';
import { textOf } from '../../model/span';
import { bareRunsOf } from '../runs';
import { isUnsupported, shownSpeaker, shownText, sourcesOf, type ShownFact } from '../shown-fact';
import { dateText, dayText, yearAround } from '../wording/dates';

/** What is taken along of a page: plain words, ready for any form. */
export interface Taken {
  readonly title: string;
  readonly url: string;
  /** Site, author and date, as far as known. */
  readonly origin: readonly string[];
  readonly facts: readonly TakenFact[];
}

/** A fact, what is to be said of it, and the sentences that it stands on. */
export interface TakenFact {
  /** With the days of "on Wednesday" and the like in brackets: the words alone mean nothing in a month. */
  readonly text: string;
  readonly speaker: string | undefined;
  /** Of an engine's fact that the article does not bear out, just that. */
  readonly remark: string | undefined;
  /** None that says the same word for word. */
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
  const { site, byline, published } = article;
  const author = byline === site ? undefined : byline;
  const date = published === undefined ? undefined : dateText(published, words.locale);
  return {
    title: article.title,
    url: article.canonicalUrl,
    origin: [site, author, date].filter((part) => part !== undefined),
    facts: facts.map((fact) => ({
      text: datedText(article, fact, words.locale),
      speaker: shownSpeaker(article, fact),
      remark: isUnsupported(fact) ? words.unsupported : undefined,
      sentences: sourcesOf(fact)
        .map((span) => textOf(article.text, span))
        .filter((sentence) => spaced(sentence) !== spaced(shownText(article, fact))),
    })),
  };
}

/** A fact as one line: what is to be said of it in brackets, then who said it. */
export function lineOf({ text, speaker, remark }: TakenFact): string {
  const inBrackets = remark === undefined ? '' : ` (${remark})`;
  return text + inBrackets + (speaker === undefined ? '' : ` — ${speaker}`);
}

function datedText(article: Article, fact: ShownFact, locale: string): string {
  if (fact.kind !== 'extracted') return fact.text;
  const bracketed = (date: ResolvedDate | undefined): string => {
    const day = date === undefined ? '' : dayText(date, locale, yearAround(article.published));
    return day === '' ? '' : ` (${day})`;
  };
  const runs = bareRunsOf(article, fact);
  const text = runs
    .map(({ text, date }) => text + bracketed(date))
    .join('')
    .trim();
  const when = bracketed(fact.when);
  // As in the view: behind a day of the words' own it would tell nobody which is which.
  return runs.some(({ date }) => date !== undefined) ? `${when} ${text}`.trim() : text + when;
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
