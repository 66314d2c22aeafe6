/**
 * What one source says about the article, as written there and not yet checked against what readers see.
 * All lists are in the source's order.
 */
export interface Claims {
  /** Name of the source, to trace where a value came from. */
  readonly source: string;
  readonly titles?: readonly string[];
  readonly people?: readonly string[];
  /** For machines or for readers: "2024-05-03T10:00Z", "3 mai 2024". */
  readonly published?: readonly string[];
  readonly modified?: readonly string[];
  readonly sites?: readonly string[];
  readonly addresses?: readonly string[];
  readonly languages?: readonly string[];
}
