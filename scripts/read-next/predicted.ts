/** An item as the scorer reads it. */
export interface Predicted {
  readonly title: string;
  readonly url: string;
  readonly time?: string;
  readonly teaser?: string;
}
