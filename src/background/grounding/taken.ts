import type { Prepared, Sentence } from './prepared';

/** What the claim took of a sentence: its words by number, the first with content, and the last. */
export interface Taken {
  readonly sentence: Sentence;
  readonly article: Prepared;
  readonly taken: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}

/** What the article puts over the words that the claim took, and the claim left out. */
export type Governor =
  /** "~~Officials denied that~~ the dam broke". */
  | { readonly kind: 'denied' }
  /** "~~If the rain goes on,~~ the dam will break", "~~Rivals claim that~~ the dam broke". */
  | { readonly kind: 'doubted'; readonly word: string };
