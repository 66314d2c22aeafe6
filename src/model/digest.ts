import type { Article, Teaser } from './article';
import type { Fact } from './fact';
import type { Span } from './span';

/** What the reader asked for: the tab's page, the selection on it, or a page that it links to. */
export type Subject =
  | { readonly kind: 'page'; readonly tabId: number }
  | {
      readonly kind: 'selection';
      readonly tabId: number;
      /** Address of the tab's page when this was chosen; the choice holds only while the tab shows that page. */
      readonly pageUrl: string;
      readonly frameId: number;
      readonly fallbackText: string;
    }
  | {
      readonly kind: 'link';
      readonly tabId: number;
      /** As for a selection; absent where a view opens a link of the page it shows, and watches the tab itself. */
      readonly pageUrl?: string;
      readonly url: string;
    };

/** A teaser cut to one short line by deletion alone: the kept spans of its own title. */
export interface TeaserLine {
  readonly teaser: Teaser;
  readonly kept: readonly Span[];
}

/** Key facts of an article, with everything that the popup shows. */
export interface Digest {
  /** Tab, address and content in one string: comparing it detects a late answer for another page. */
  readonly pageKey: string;
  readonly subject: Subject;
  readonly article: Article;
  /** Length of the beginning of the text that the facts were chosen from, in UTF-16 code units. */
  readonly readLength: number;
  /** In an order that reads well; more facts than are shown at first. */
  readonly facts: readonly Fact[];
  /** How many facts to show until the reader asks for more or fewer. */
  readonly recommended: number;
  readonly readNext: readonly TeaserLine[];
  readonly engine: 'built-in';
  /** Time taken by pulling and condensing, in milliseconds. */
  readonly ms: { readonly pull: number; readonly condense: number };
}
