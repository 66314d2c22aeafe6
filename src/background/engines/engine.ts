import type { Article } from '../../model/article';
import type { Availability } from '../../model/engine';
import type { EngineFailure } from '../../model/failure';
import type { Span } from '../../model/span';

/** A fact as an engine words it, before it is checked. */
export interface DraftFact {
  readonly text: string;
  /** Sentences of `Article.text` that the engine cites as its sources; may be empty. */
  readonly cites: readonly Span[];
}

/** What an engine reports while it works. `finished` or `failed` comes last, and once. */
export type EngineEvent =
  /** Share of the model that has been downloaded, from 0 to 1. */
  | { readonly kind: 'downloading'; readonly share: number }
  | { readonly kind: 'fact'; readonly fact: DraftFact }
  /** Share of the article that the engine has been given so far, from 0 to 1; grows part by part. */
  | { readonly kind: 'covered'; readonly share: number }
  | { readonly kind: 'finished' }
  | { readonly kind: 'failed'; readonly failure: EngineFailure };

/** What the reader wants from an engine. */
export interface EngineOptions {
  readonly factCount: number;
  /** BCP 47, or `article` for the article's own. */
  readonly language: string;
}

/** Anything that words facts. Aborting the signal really stops the work; nothing is reported after that. */
export interface Engine {
  availability(): Promise<Availability>;
  facts(article: Article, options: EngineOptions, signal: AbortSignal): AsyncIterable<EngineEvent>;
}
