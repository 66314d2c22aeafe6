import type { Article } from '../../model/article';
import type { Digest } from '../../model/digest';
import type { ResolvedDate } from '../../model/fact';
import { textOf } from '../../model/span';
import { bareRunsOf, hasDay } from '../runs';
import { isUnsupported, shownSpeaker, shownText, sourcesOf, type ShownFact } from '../shown-fact';
import { dateText, dayText, yearAround } from '../wording/dates';

/** What is copied, saved or shared of a page: plain text, ready for any format. */
export interface Taken {
  readonly title: string;
  readonly url: string;
  /** Site, author and date, as far as known. */
  readonly origin: readonly string[];
  readonly facts: readonly TakenFact[];
}

/** A fact, a remark on it, and its source sentences. */
export interface TakenFact {
  /** With the days that "on Wednesday" etc. mean in brackets: a month later the words alone mean nothing. */
  readonly text: string;
  readonly speaker: string | undefined;
  /** Says that the article does not support an engine's fact. */
  readonly remark: string | undefined;
  /** The source sentences, without those that are the same as the fact, word for word. */
  readonly sentences: readonly string[];
}

/** The interface's words that are needed, and the locale for dates. */
export interface TakingWords {
  readonly locale: string;
  /** Remark on a fact that the article does not support. */
  readonly unsupported: string;
}

/** Collects the given facts and where they come from. */
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

/** Formats a fact as one line: the text, the remark in brackets, then the speaker. */
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
  return hasDay(runs) ? `${when} ${text}`.trim() : text + when;
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
