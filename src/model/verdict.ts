import type { Span } from './span';

/**
 * Why a claim is not supported, with the data that a sentence to the reader needs: the popup has the words.
 * `claimed` is as the claim writes it, `said` as the article does, where the two can be set side by side.
 */
export type Problem =
  /** A number that the article does not give there: "the article says 25 %, not 52 %". */
  | { readonly kind: 'number'; readonly claimed: string; readonly said?: string }
  /** A weekday, month or year that the article does not give there. */
  | { readonly kind: 'date'; readonly claimed: string; readonly said?: string }
  /** A person, place or organisation that the article does not name there. */
  | { readonly kind: 'name'; readonly claimed: string; readonly said?: string }
  /** Words in quotation marks that nobody says in the article. */
  | { readonly kind: 'quotation'; readonly claimed: string }
  /** The claim denies what the article says, or the other way round. */
  | { readonly kind: 'negation'; readonly claim: 'denies' | 'affirms' }
  /** A word that means the opposite of the article's. */
  | { readonly kind: 'opposite'; readonly claimed: string; readonly said: string }
  /** The article is less sure ("may", "allegedly") than the claim, or surer. */
  | { readonly kind: 'hedge'; readonly claim: 'surer' | 'less-sure'; readonly word: string }
  /** Who did it and to whom it was done are swapped. */
  | { readonly kind: 'roles'; readonly first: string; readonly second: string }
  /** Somebody else said it. */
  | { readonly kind: 'speaker'; readonly claimed: string; readonly said?: string }
  /** Words that the article does not use. */
  | { readonly kind: 'wording'; readonly claimed: readonly string[] }
  /** Pieces of the article joined to something that it does not say. */
  | { readonly kind: 'joined' }
  /** Nothing in the article is like the claim. */
  | { readonly kind: 'no-source' };

/** What the checker says of one claim. */
export type Verdict =
  | {
      readonly kind: 'supported';
      /** From 0.5 to 1. */
      readonly support: number;
      /** The sentences of the article that the claim rests on. */
      readonly sources: readonly Span[];
    }
  | {
      readonly kind: 'unsupported';
      /** From 0 to below 0.5. */
      readonly support: number;
      readonly sources: readonly Span[];
      /** Never empty; the weightiest first. */
      readonly problems: readonly [Problem, ...Problem[]];
    };
