import type { Digest } from './digest';
import type { EngineStates } from './engine';
import type { EngineFailure } from './failure';
import type { Outcome } from './outcome';
import type { Quote } from './quote';
import { isRecord } from './record';
import { parseEndpoint, type EndpointSettings } from './settings';

/** What our own pages can ask of the background. Every request can safely be sent twice. */
export type Request =
  /** Asks for nothing, but starts a stopped background while the view prepares its question. */
  | { readonly kind: 'wake' }
  /**
   * Key facts of what a view is open for: the choice made in the context menu, if this view is the first to ask
   * after it, else the tab's page. `viewId` is any string that the view has chosen for its lifetime.
   */
  | {
      readonly kind: 'condense';
      readonly tabId: number;
      readonly viewId: string;
      /** Stays the same when the same question is sent again. */
      readonly questionId: string;
    }
  /** Key facts of a page that the tab's page links to. The view requested permission for its origin in the click. */
  | { readonly kind: 'condense-link'; readonly tabId: number; readonly url: string }
  /** Highlights sentences in the tab's page in place of any earlier ones; scrolls to the first if asked to. */
  | {
      readonly kind: 'reveal';
      readonly tabId: number;
      readonly quotes: readonly Quote[];
      readonly scrolls: boolean;
    }
  /** Which sentences are highlighted in the tab's page: lets a new view find what an earlier one left highlighted. */
  | { readonly kind: 'highlighted'; readonly tabId: number }
  /** Removes all highlights. */
  | { readonly kind: 'conceal'; readonly tabId: number }
  /**
   * Has the engine chosen in the settings word a page's facts. Answered when it has ended; its progress is in the
   * store. A cancelled run, or one that gave nothing, starts again only when the reader asks for it.
   */
  | {
      readonly kind: 'refine';
      readonly tabId: number;
      readonly pageKey: string;
      readonly isRetry: boolean;
    }
  /** Stops the engine that is working on a page. */
  | { readonly kind: 'cancel'; readonly pageKey: string }
  /** Whether each engine of the browser can work here. */
  | { readonly kind: 'engine-states' }
  /** Names of the models that a server offers. */
  | { readonly kind: 'list-models'; readonly endpoint: EndpointSettings }
  /** Has a server word the facts of a sample text of ours, to check that it can. */
  | { readonly kind: 'test-endpoint'; readonly endpoint: EndpointSettings }
  /** Removes these pages, or all of them, from the recent ones. */
  | { readonly kind: 'forget-pages'; readonly urls: readonly string[] | 'all' }
  /** Keeps nothing of a site from now on, and removes its pages from the recent ones. */
  | { readonly kind: 'never-keep'; readonly host: string }
  /** Takes a site off the list of those of which nothing is kept. */
  | { readonly kind: 'keep-again'; readonly host: string }
  /** Forgets everything: settings, keys, pages, digests, permissions for sites. */
  | { readonly kind: 'clear-everything' };

/** Which of the sentences are in the page now, in the order of the quotes. */
export interface Revealed {
  readonly isFound: readonly boolean[];
}

/** The sentences that are highlighted in the page now, by the words that were searched for. */
export interface Highlighted {
  readonly exacts: readonly string[];
}

/** Names of a server's models, or why there are none. */
export type ModelList =
  | { readonly ok: true; readonly models: readonly string[] }
  | { readonly ok: false; readonly failure: EngineFailure };

/** How a server did with our sample text. */
export type EndpointTest =
  | { readonly ok: true; readonly factCount: number; readonly ms: number }
  | { readonly ok: false; readonly failure: EngineFailure };

/** The value inside the outcome that answers each request. */
interface Replies {
  wake: null;
  condense: Digest;
  'condense-link': Digest;
  reveal: Revealed;
  highlighted: Highlighted;
  conceal: null;
  refine: null;
  cancel: null;
  'engine-states': EngineStates;
  'list-models': ModelList;
  'test-endpoint': EndpointTest;
  'forget-pages': null;
  'never-keep': null;
  'keep-again': null;
  'clear-everything': null;
}

/** The answer to a request of this kind. */
export type Reply<R extends Request> = Outcome<Replies[R['kind']]>;

const isTabId = (value: unknown): boolean => Number.isSafeInteger(value);

const isQuote = (value: unknown): value is Quote =>
  isRecord(value) &&
  typeof value['exact'] === 'string' &&
  typeof value['prefix'] === 'string' &&
  typeof value['suffix'] === 'string';

const isEndpoint = (value: unknown): value is EndpointSettings => {
  if (!isRecord(value)) return false;
  const parsed = parseEndpoint(value);
  return (['url', 'model', 'key', 'contextTokens'] as const).every((field) => parsed[field] === value[field]);
};

/** More sentences than any view shows; limited because each is searched for in the whole page. */
const MOST_QUOTES = 100;

/** True for a message that is one of our requests and has its shape. */
export function isRequest(value: unknown): value is Request {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'condense':
      return (
        isTabId(value['tabId']) &&
        typeof value['viewId'] === 'string' &&
        typeof value['questionId'] === 'string'
      );
    case 'condense-link':
      return isTabId(value['tabId']) && typeof value['url'] === 'string';
    case 'reveal':
      return (
        isTabId(value['tabId']) &&
        typeof value['scrolls'] === 'boolean' &&
        Array.isArray(value['quotes']) &&
        value['quotes'].length <= MOST_QUOTES &&
        value['quotes'].every(isQuote)
      );
    case 'highlighted':
    case 'conceal':
      return isTabId(value['tabId']);
    case 'refine':
      return (
        isTabId(value['tabId']) &&
        typeof value['pageKey'] === 'string' &&
        typeof value['isRetry'] === 'boolean'
      );
    case 'cancel':
      return typeof value['pageKey'] === 'string';
    case 'list-models':
    case 'test-endpoint':
      return isEndpoint(value['endpoint']);
    case 'forget-pages': {
      const { urls } = value;
      return urls === 'all' || (Array.isArray(urls) && urls.every((url) => typeof url === 'string'));
    }
    case 'never-keep':
    case 'keep-again':
      return typeof value['host'] === 'string';
    case 'wake':
    case 'engine-states':
    case 'clear-everything':
      return true;
    default:
      return false;
  }
}
