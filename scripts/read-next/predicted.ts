/** An item of a list in the form that the scorer reads. */
export interface Predicted {
  readonly title: string;
  readonly url: string;
  readonly time?: string;
  readonly teaser?: string;
}
