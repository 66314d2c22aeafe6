import type { Article } from '../model/article';
import { factText, speakerText, topFacts, type Fact, type WrittenFact } from '../model/fact';
import type { Refining } from '../model/refining';
import { isUnfinished } from '../model/refining';
import type { Span } from '../model/span';
import { bareRunsOf, hasDay } from './runs';
import { dayText, yearAround } from './wording/dates';

/** An engine's fact with its position in the engine's order, from 0. */
export type RankedWritten = WrittenFact & { readonly rank: number };

/** A fact as a view shows it: cut from the page, or in an engine's words. */
export type ShownFact = Fact | RankedWritten;

/** Returns a key that is unique among all facts that a view may show of a page. */
export function factKey({ kind, rank }: ShownFact): string {
  return `${kind} ${rank}`;
}

/** Returns a fact as plain text. */
export function shownText({ text }: Pick<Article, 'text'>, fact: ShownFact): string {
  return fact.kind === 'extracted' ? factText(text, fact) : fact.text;
}

/** Returns the speaker of a fact that is cut from the page; an engine's words name the speaker themselves. */
export function shownSpeaker({ text }: Pick<Article, 'text'>, fact: ShownFact): string | undefined {
  return fact.kind === 'extracted' ? speakerText(text, fact) : undefined;
}

/**
 * Returns a fact as it is read aloud: with the day whose words were cut from it, in its place as in the view, and
 * followed by its speaker. Voices turn the dash into a pause.
 *
 * @param locale of the voice, for the day
 */
export function spokenText(
  article: Pick<Article, 'text' | 'published'>,
  fact: ShownFact,
  locale: string,
): string {
  const speaker = shownSpeaker(article, fact) ?? '';
  const joined = (...parts: readonly string[]): string =>
    [...parts, speaker].filter((part) => part !== '').join(' — ');
  if (fact.kind !== 'extracted') return joined(fact.text);
  const text = shownText(article, fact);
  const day =
    fact.when === undefined ? '' : dayText(fact.when, locale, yearAround(article.published), 'long');
  return hasDay(bareRunsOf(article, fact)) ? joined(day, text) : joined(text, day);
}

/** Returns the source sentences of a fact: those that the checker found, else those that the engine cited. */
export function sourcesOf(fact: ShownFact): readonly Span[] {
  if (fact.kind === 'extracted') return [fact.sentence];
  return fact.verdict.sources.length > 0 ? fact.verdict.sources : fact.cites;
}

/** True for an engine's fact that the article does not support. */
export function isUnsupported(fact: ShownFact): boolean {
  return fact.kind === 'written' && fact.verdict.kind === 'unsupported';
}

/** The facts that a view shows, and how many more it could show. */
export interface Choice {
  readonly facts: readonly ShownFact[];
  /** How many facts could be shown. */
  readonly most: number;
  /** Whether the engine's facts are shown, or are about to be. */
  readonly isWorded: boolean;
  /** How many facts at the end are still waiting to be replaced by the engine's. */
  readonly waiting: number;
}

/**
 * Returns the facts to show. While an engine is working, its facts replace the built-in ones, first to last; facts of
 * an unfinished run are shown only when the reader asks for them.
 *
 * @param wish which facts the reader asked for; undefined if none
 */
export function chooseFacts(
  builtIn: readonly Fact[],
  refining: Refining | undefined,
  count: number,
  wish: 'built-in' | 'worded' | undefined,
): Choice {
  const own = topFacts(builtIn, count);
  const asBuiltIn: Choice = { facts: own, most: builtIn.length, isWorded: false, waiting: 0 };
  if (refining === undefined || wish === 'built-in') return asBuiltIn;
  const written = refining.facts.map((fact, rank): RankedWritten => ({ ...fact, rank }));
  const isWanted = wish === 'worded' || refining.phase === 'done';
  if (isUnfinished(refining)) {
    const waiting = own.slice(Math.min(written.length, own.length));
    const facts = [...written.slice(0, count), ...waiting];
    return { facts, most: Math.max(written.length, own.length), isWorded: true, waiting: waiting.length };
  }
  if (written.length === 0 || !isWanted) return asBuiltIn;
  return { facts: written.slice(0, count), most: written.length, isWorded: true, waiting: 0 };
}
