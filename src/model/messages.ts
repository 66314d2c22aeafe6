import type { Digest } from './digest';
import type { Outcome } from './outcome';
import type { Quote } from './quote';

/** What our own pages can ask of the background. Every request may be asked twice without harm. */
export type Request =
  /**
   * Key facts of what a view is open for: the choice made in the context menu, when this view is the first
   * to ask after it, else the tab's page. `viewId` is any string that the view made up for its own life.
   */
  | { readonly kind: 'condense'; readonly tabId: number; readonly viewId: string }
  /** Key facts of a page that the tab's page links to. The view has asked for its origin in the click. */
  | { readonly kind: 'condense-link'; readonly tabId: number; readonly url: string }
  /** Highlights sentences in the tab's page, the earlier ones no more; scrolls to the first if wished. */
  | {
      readonly kind: 'reveal';
      readonly tabId: number;
      readonly quotes: readonly Quote[];
      readonly scrolls: boolean;
    }
  /** Takes all highlights away. */
  | { readonly kind: 'conceal'; readonly tabId: number };

/** Which of the sentences are in the page now, in the order of the quotes. */
export interface Revealed {
  readonly isFound: readonly boolean[];
}

/** What each request is answered with, inside an outcome. */
export interface Replies {
  condense: Digest;
  'condense-link': Digest;
  reveal: Revealed;
  conceal: null;
}

/** The answer to a request of this kind. */
export type Reply<R extends Request> = Outcome<Replies[R['kind']]>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isTabId = (value: unknown): boolean => Number.isInteger(value);

const isQuote = (value: unknown): value is Quote =>
  isRecord(value) &&
  typeof value['exact'] === 'string' &&
  typeof value['prefix'] === 'string' &&
  typeof value['suffix'] === 'string';

/** True for a message that is one of our requests, shape and all. */
export function isRequest(value: unknown): value is Request {
  if (!isRecord(value) || !isTabId(value['tabId'])) return false;
  switch (value['kind']) {
    case 'condense':
      return typeof value['viewId'] === 'string';
    case 'condense-link':
      return typeof value['url'] === 'string';
    case 'reveal':
      return (
        typeof value['scrolls'] === 'boolean' &&
        Array.isArray(value['quotes']) &&
        value['quotes'].every(isQuote)
      );
    case 'conceal':
      return true;
    default:
      return false;
  }
}
