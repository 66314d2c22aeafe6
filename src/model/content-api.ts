import type { Article } from './article';
import type { Revealed } from './messages';
import type { Outcome } from './outcome';
import type { Quote } from './quote';

/** What to pull: the article of the page, or what is selected in it. */
export type PullScope = 'page' | 'selection';

/** An article and how long pulling it took, in milliseconds. */
export interface Pulled {
  readonly article: Article;
  readonly ms: number;
  /** How much of `ms` the read-next lists took; absent where none were looked for, as in a selection. */
  readonly readNextMs?: number;
}

/** What was found and painted, and the stem of the highlights' names, for which a style sheet is to come. */
export interface Painted extends Revealed {
  readonly stem: string;
}

/** What the injected script offers the background. Every answer is plain data; nothing ever throws. */
export interface ContentApi {
  pull(scope: PullScope): Promise<Outcome<Pulled>>;
  reveal(quotes: readonly Quote[], scrolls: boolean): Outcome<Painted>;
  conceal(): Outcome<null>;
}

/** Name of the global, in the extension's isolated world, that holds the `ContentApi`. */
export const CONTENT_GLOBAL = '__nutgraf';
