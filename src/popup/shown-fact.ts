import type { Article } from '../model/article';
import { factText, speakerText, topFacts, type Fact, type WrittenFact } from '../model/fact';
import type { Refining } from '../model/refining';
import { isUnfinished } from '../model/refining';
import type { Span } from '../model/span';

/** An engine's fact with its place in the engine's order, from 0. */
export type RankedWritten = WrittenFact & { readonly rank: number };

/** A fact as a view shows it: cut from the page, or in an engine's words. */
export type ShownFact = Fact | RankedWritten;

/** What tells a fact apart from all others that a view may show of a page. */
export function factKey({ kind, rank }: ShownFact): string {
  return `${kind} ${rank}`;
}

/** A fact as plain text. */
export function shownText({ text }: Pick<Article, 'text'>, fact: ShownFact): string {
  return fact.kind === 'extracted' ? factText(text, fact) : fact.text;
}

/** Who said a fact that is cut from the page; an engine's own words tell it themselves. */
export function shownSpeaker({ text }: Pick<Article, 'text'>, fact: ShownFact): string | undefined {
  return fact.kind === 'extracted' ? speakerText(text, fact) : undefined;
}

/** A fact as it is read aloud, who said it after it. Voices make a pause of the dash. */
export function spokenText(article: Pick<Article, 'text'>, fact: ShownFact): string {
  const speaker = shownSpeaker(article, fact);
  return shownText(article, fact) + (speaker === undefined ? '' : ` — ${speaker}`);
}

/** The sentences that a fact rests on; those that the checker found come before those that the engine named. */
export function sourcesOf(fact: ShownFact): readonly Span[] {
  if (fact.kind === 'extracted') return [fact.sentence];
  return fact.verdict.sources.length > 0 ? fact.verdict.sources : fact.cites;
}

/** True for a fact of an engine that the article does not bear out. */
export function isUnsupported(fact: ShownFact): boolean {
  return fact.kind === 'written' && fact.verdict.kind === 'unsupported';
}

/** What a view shows, and what more there is of the same kind. */
export interface Choice {
  readonly facts: readonly ShownFact[];
  /** How many there are to show. */
  readonly most: number;
  /** Whether the engine's facts are shown, or are about to be. */
  readonly isWorded: boolean;
  /** How many of the facts at the end still wait for the engine's. */
  readonly waiting: number;
}

/**
 * The facts to show. While an engine works its facts take the places of the built-in ones, first to last; what
 * it left unfinished is shown only when the reader wants it.
 *
 * @param wish which facts the reader asked for, undefined as long as he did not
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
