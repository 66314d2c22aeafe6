import { lengthOf, textOf, type Span } from './span';
import type { Verdict } from './verdict';

/** Kind of a marked stretch of a fact. */
export type MarkKind = 'person' | 'place' | 'organisation' | 'name' | 'amount' | 'date';

/** A name, amount or date within a fact; its span refers to the article's text. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
}

/** A day, or all days from one to another. */
export interface Days {
  /** The day, or the first day of a range, as an ISO 8601 date. */
  readonly from: string;
  /** Last day of a range, if more than one day is meant. */
  readonly to?: string;
}

/** The date that a relative expression ("next week") refers to, kept as a field beside the fact. */
export interface ResolvedDate extends Days {
  /** The expression in the article's text. */
  readonly span: Span;
}

/** A name from elsewhere in the text, shown in brackets after a word that needs it: "he [Akazawa]". */
export interface Bracketed {
  /** Offset in the article's text at which the brackets are inserted: the end of a word in a kept span. */
  readonly after: number;
  /** Where the name itself occurs in the article's text. */
  readonly span: Span;
}

/**
 * A fact of the built-in engine: its source sentence with words deleted. It holds spans instead of words, so it
 * cannot say anything that the page does not.
 */
export interface ExtractedFact {
  readonly kind: 'extracted';
  /** Source span: the whole sentence in `Article.text`. */
  readonly sentence: Span;
  /** What is kept of the sentence: ascending, disjoint spans within `sentence`. */
  readonly kept: readonly Span[];
  readonly bracketed: readonly Bracketed[];
  /** Who said it, if the attribution was cut from the fact itself. */
  readonly speaker?: Span;
  /** The day it happened, if the words for it ("on Thursday") were cut away. */
  readonly when?: ResolvedDate;
  readonly marks: readonly Mark[];
  readonly dates: readonly ResolvedDate[];
  /** From 0 to 1, comparable within one article. */
  readonly salience: number;
  /** Position in the order of selection, from 0: the best set of n facts is those with a rank below n. */
  readonly rank: number;
}

/** A fact in an engine's words, always with the checker's verdict. */
export interface WrittenFact {
  readonly kind: 'written';
  readonly text: string;
  /** Sentences of `Article.text` that the engine cited. */
  readonly cites: readonly Span[];
  readonly verdict: Verdict;
}

/** A fact of a digest: the built-in engine makes only these. */
export type Fact = ExtractedFact;

/** Returns the best `count` facts in the given order, which is the one that reads well. */
export function topFacts<F extends { readonly rank: number }>(
  facts: readonly F[],
  count: number,
): readonly F[] {
  return facts.filter((fact) => fact.rank < count);
}

const NO_SPACE_BEFORE = /^[\s.,;:!?%)\]}»”’…、。，！？；：）」』】]/u;
const NO_SPACE_AFTER = /[\s([{«“‘（「『【]$/u;

/** A piece of a rendered fact: words of the article with their position, or something that we added. */
export interface Piece {
  readonly text: string;
  /** Where the words are in the article; undefined for a space that we added. */
  readonly span?: Span;
  readonly isBracketed: boolean;
}

/**
 * Turns kept spans into the pieces that a reader sees. Only here are words joined, spaced and capitalised: they all
 * come from `text`, in their order; all that is added are single spaces where white space was cut away, brackets
 * around a marked insertion, and a capital first letter.
 *
 * @param text the text that all spans refer to
 * @param kept ascending spans
 * @param bracketed insertions, each with the span of its words
 */
export function piecesOf(
  text: string,
  kept: readonly Span[],
  bracketed: readonly Bracketed[] = [],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let tail = '';
  let previousEnd = -1;
  const push = (piece: Piece): void => {
    pieces.push(piece);
    tail = piece.text;
  };
  const pushWords = (span: Span): void => {
    if (lengthOf(span) === 0) return;
    const words = textOf(text, span);
    const gap = previousEnd >= 0 ? text.slice(previousEnd, span.start) : '';
    const needsSpace =
      /\s/u.test(gap) && !NO_SPACE_BEFORE.test(words) && tail !== '' && !NO_SPACE_AFTER.test(tail);
    if (needsSpace) push({ text: ' ', isBracketed: false });
    push({ text: words, span, isBracketed: false });
    previousEnd = span.end;
  };
  for (const span of kept) {
    let start = span.start;
    for (const insertion of bracketed) {
      if (insertion.after <= start || insertion.after > span.end) continue;
      pushWords({ start, end: insertion.after });
      push({ text: ` [${textOf(text, insertion.span)}]`, span: insertion.span, isBracketed: true });
      start = insertion.after;
    }
    pushWords({ start, end: span.end });
  }
  const first = pieces[0];
  if (first !== undefined) pieces[0] = { ...first, text: withCapital(first.text) };
  return pieces;
}

/** Returns the kept words as one plain string; see `piecesOf`. */
export function keptText(text: string, kept: readonly Span[], bracketed: readonly Bracketed[] = []): string {
  return piecesOf(text, kept, bracketed)
    .map((piece) => piece.text)
    .join('')
    .trim();
}

/** Returns a fact as plain text. */
export function factText(text: string, fact: Fact): string {
  return keptText(text, fact.kept, fact.bracketed);
}

/** Returns who said it, if the attribution was cut from the fact itself. */
export function speakerText(text: string, { speaker }: Fact): string | undefined {
  return speaker === undefined ? undefined : textOf(text, speaker);
}

/** Capitalises the first letter, unless the word has a capital further on ("iPhone", "eBay"). */
function withCapital(text: string): string {
  const match = /^([\p{P}\p{Z}]*)(\p{Ll})(\p{L}*)/u.exec(text);
  if (match === null) return text;
  const [, before = '', letter = '', rest = ''] = match;
  if (/\p{Lu}/u.test(rest)) return text;
  const capital = letter.toUpperCase();
  // "ß" and some ligatures have no single-character capital; they stay as they are.
  if (capital.length !== letter.length) return text;
  return before + capital + text.slice(before.length + letter.length);
}
