import type { Article, Teaser } from './article';
import type { Fact } from './fact';
import type { Span } from './span';

/** What the reader asked for: the tab's page, what is selected on it, or a page that it links to. */
export type Subject =
  | { readonly kind: 'page'; readonly tabId: number }
  | {
      readonly kind: 'selection';
      readonly tabId: number;
      /** Address of the tab's page when this was chosen: it applies only while the tab shows that page. */
      readonly pageUrl: string;
      readonly frameId: number;
      readonly fallbackText: string;
    }
  | {
      readonly kind: 'link';
      readonly tabId: number;
      /** As for a selection; none where a view follows a link of the page that it shows, and keeps track itself. */
      readonly pageUrl?: string;
      readonly url: string;
    };

/** A teaser cut to one short line: spans of its own title, by deletion alone. */
export interface TeaserLine {
  readonly teaser: Teaser;
  readonly kept: readonly Span[];
}

/** Key facts of an article, with all that the popup shows. */
export interface Digest {
  /** Tab, address and content in one string: comparing it tells a late answer for another page apart. */
  readonly pageKey: string;
  readonly subject: Subject;
  readonly article: Article;
  /** How much of its text the facts were chosen from, counted from its beginning, in UTF-16 code units. */
  readonly readLength: number;
  /** In an order that reads well; more than are shown at first. */
  readonly facts: readonly Fact[];
  /** How many facts to show until the reader asks for more or fewer. */
  readonly recommended: number;
  readonly readNext: readonly TeaserLine[];
  readonly engine: 'built-in';
  /** Time that pulling and condensing took, in milliseconds. */
  readonly ms: { readonly pull: number; readonly condense: number };
}
