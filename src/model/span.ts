/** A half-open range `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the words that a span covers. Any part of the span outside the text is ignored. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Returns the length of a span in UTF-16 code units. */
export function lengthOf(span: Span): number {
  return Math.max(0, span.end - span.start);
}

/** True when `inner` is within `outer`; they may share borders. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
