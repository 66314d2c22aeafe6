import type { TimedArticle } from '../../src/extraction/timed';

/** An environment in which pages are parsed and laid out. */
export interface Dom {
  /** Returns the article and the time that pulling took (without loading the page). Throws `PullError`. */
  pull(page: { readonly url: string; readonly html: string }): Promise<TimedArticle>;
  close(): Promise<void>;
}
