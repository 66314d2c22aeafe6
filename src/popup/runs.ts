import type { Article } from '../model/article';
import { piecesOf, type Fact, type Piece, type ResolvedDate } from '../model/fact';

/** A stretch of a fact in one text style. */
export interface Run {
  readonly text: string;
  /** `mark`: a name, amount or date; `bracket`: inserted by us from elsewhere in the page. */
  readonly style: 'plain' | 'mark' | 'bracket';
  /** The day that the words at its end mean, to be shown after them. */
  readonly date: ResolvedDate | undefined;
}

/** Splits a fact into runs: its pieces, split again at the borders of marks and after relative dates. */
export function runsOf(article: Pick<Article, 'text'>, fact: Fact): readonly Run[] {
  return bareRunsOf(article, fact).reduce(afterPunctuation, []);
}

/** The same, but with each day right after its words, where brackets belong: "next week (28 Apr – 4 May)." */
export function bareRunsOf({ text }: Pick<Article, 'text'>, fact: Fact): readonly Run[] {
  return piecesOf(text, fact.kept, fact.bracketed).flatMap((piece) => runsOfPiece(piece, fact));
}

/**
 * Whether the words already contain a day. One that was cut from them then comes before them, like a dateline, so that
 * the two are not confused; otherwise it comes after them.
 */
export function hasDay(runs: readonly Run[]): boolean {
  return runs.some(({ date }) => date !== undefined);
}

/** Punctuation that closes the words before it: "next week." */
const CLOSING = /^[.,;:!?…)\]}»”’"」』】。，、！？؛،؟]+/u;

/** Returns the punctuation at the start of a text that belongs to the words before it. */
export function closingOf(text: string): string {
  return CLOSING.exec(text)?.[0] ?? '';
}

/** Moves a day after the punctuation that closes its words: "next week. 28 Apr – 4 May". */
function afterPunctuation(runs: readonly Run[], run: Run): readonly Run[] {
  const before = runs.at(-1);
  const closing = before?.date === undefined ? '' : closingOf(run.text);
  if (before === undefined || closing === '' || run.style === 'bracket') return [...runs, run];
  const rest = run.text.slice(closing.length);
  return [
    ...runs.slice(0, -1),
    { ...before, date: undefined },
    { ...run, text: closing, date: before.date },
    ...(rest === '' ? [] : [{ ...run, text: rest }]),
  ];
}

function runsOfPiece(piece: Piece, fact: Fact): readonly Run[] {
  const { span, text } = piece;
  if (piece.isBracketed) return [{ text, style: 'bracket', date: undefined }];
  if (span === undefined) return [{ text, style: 'plain', date: undefined }];
  const borders = new Set([span.start, span.end]);
  for (const mark of fact.marks) borders.add(mark.span.start).add(mark.span.end);
  for (const date of fact.dates) borders.add(date.span.end);
  const inside = [...borders].filter((at) => at >= span.start && at <= span.end).sort((a, b) => a - b);
  return inside.slice(1).map((end, index): Run => {
    const start = inside[index] ?? span.start;
    const isMarked = fact.marks.some((mark) => mark.span.start <= start && mark.span.end >= end);
    return {
      text: text.slice(start - span.start, end - span.start),
      style: isMarked ? 'mark' : 'plain',
      date: fact.dates.find((date) => date.span.end === end),
    };
  });
}
