import type { Prepared, Sentence } from './prepared';

/** What the claim took from a sentence: word indices, the first content word (`from`) and the last word (`to`). */
export interface Taken {
  readonly sentence: Sentence;
  readonly article: Prepared;
  readonly taken: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}

/** What governs the words that the claim took in the article, and was left out of the claim. */
export type Governor =
  /** "~~Officials denied that~~ the dam broke". */
  | { readonly kind: 'denied' }
  /** "~~If the rain goes on,~~ the dam will break", "~~Rivals claim that~~ the dam broke". */
  | { readonly kind: 'doubted'; readonly word: string };
