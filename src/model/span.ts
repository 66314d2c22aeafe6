/** A half-open range `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. For a span that reaches outside the text, the part inside. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Length of a span in UTF-16 code units. */
export function lengthOf(span: Span): number {
  return Math.max(0, span.end - span.start);
}

/** True when `inner` lies within `outer`, borders included. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
