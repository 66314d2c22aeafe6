/**
 * Every known way to fail, by code, with the data that its message to the reader needs. The messages themselves are
 * in `popup/wording/failures.ts`; no code ever inspects a message's text.
 */
export type Failure =
  /** The browser lets no extension see this page: one of its own pages, its store, a built-in viewer. */
  | { readonly code: 'page-restricted' }
  /** The tab shows a file, not a page: a PDF, an image, an audio or video file. */
  | { readonly code: 'not-a-page'; readonly contentType: string }
  /** A page, but not an article: a home page, a search page, a login form. */
  | { readonly code: 'not-an-article' }
  /** A page with no text at all. */
  | { readonly code: 'empty-page' }
  /** The page was still loading when the time limit expired, and had no article yet. */
  | { readonly code: 'still-loading' }
  /** The article may be in a frame from another site, which we are not allowed to read. */
  | { readonly code: 'in-foreign-frame'; readonly host: string }
  /** Nothing is selected (any more). */
  | { readonly code: 'nothing-selected' }
  /** The tab was closed in the meantime. */
  | { readonly code: 'tab-gone' }
  /** The tab moved on to another page while we were reading the first one. */
  | { readonly code: 'page-changed' }
  /** No permission for this page: the reader has to click the toolbar button on it. */
  | { readonly code: 'permission-missing' }
  /** The reader did not allow us to fetch from this host. */
  | { readonly code: 'origin-denied'; readonly host: string }
  /** The machine has no network. */
  | { readonly code: 'offline' }
  /** A linked page could not be fetched, or could be fetched only from another host. */
  | { readonly code: 'fetch-failed'; readonly host: string }
  /** The server of a linked page answered with an error. */
  | { readonly code: 'fetch-refused'; readonly host: string; readonly status: number }
  /** The source, or the text found in it, is larger than what we read. */
  | { readonly code: 'too-large'; readonly limit: number; readonly unit: 'bytes' | 'characters' }
  /** A time limit expired. */
  | { readonly code: 'timed-out'; readonly afterMs: number }
  /** A bug of ours: logged with its context, and reported to the reader as such. */
  | { readonly code: 'unexpected' };

/** Just the codes. */
export type FailureCode = Failure['code'];

/** Every way an AI engine can fail; its facts so far and the built-in ones are kept. `host` is the server's. */
export type EngineFailure =
  /** The browser has no such model, or does not let us use it. */
  | { readonly code: 'engine-unavailable' }
  /** The model is not on this machine yet; it is downloaded only when the reader asks for it in the settings. */
  | { readonly code: 'model-not-downloaded' }
  /** The browser asks for permission before its models may be used, and the reader has not given it. */
  | { readonly code: 'engine-not-allowed' }
  /** The browser's model does not know the language (BCP 47). */
  | { readonly code: 'language-unknown'; readonly language: string }
  /** The browser's model did not respond for this long. */
  | { readonly code: 'engine-silent'; readonly afterMs: number }
  /** A bug of ours: logged with its context, and reported to the reader as such. */
  | { readonly code: 'engine-unexpected' }
  /** The settings have no address or no model. */
  | { readonly code: 'endpoint-unset' }
  /** The reader has not allowed us to reach this host, or has revoked the permission. */
  | { readonly code: 'endpoint-not-allowed'; readonly host: string }
  /** Nothing answers at the address, or it redirects us elsewhere. */
  | { readonly code: 'endpoint-unreachable'; readonly host: string }
  /** 401: the key is missing or wrong. */
  | { readonly code: 'endpoint-key-wrong'; readonly host: string }
  /** 403: the server refuses us. */
  | { readonly code: 'endpoint-forbidden'; readonly host: string }
  /** 404: the server answers, but has no chat interface at this address. */
  | { readonly code: 'endpoint-not-found'; readonly host: string }
  | { readonly code: 'model-missing'; readonly host: string; readonly model: string }
  /** 429: too many requests. */
  | { readonly code: 'endpoint-busy'; readonly host: string; readonly retryAfterSeconds?: number }
  /** 413: more than the server accepts. */
  | { readonly code: 'article-too-long'; readonly host: string }
  /** Any other status that is not a success. */
  | { readonly code: 'endpoint-refused'; readonly host: string; readonly status: number }
  /** The server did not respond for this long. */
  | { readonly code: 'endpoint-silent'; readonly host: string; readonly afterMs: number }
  /** The answer is not a list of facts, or has none; `host` is empty for a browser's own model. */
  | { readonly code: 'answer-not-json'; readonly host: string }
  /** The connection ended in the middle of the answer. */
  | { readonly code: 'answer-broken-off'; readonly host: string }
  /** The model stopped because its context was full. */
  | { readonly code: 'answer-cut-short'; readonly host: string }
  | { readonly code: 'answer-too-long'; readonly host: string; readonly limitChars: number }
  /** The answer had not ended after this long. */
  | { readonly code: 'answer-endless'; readonly host: string; readonly afterMs: number };
