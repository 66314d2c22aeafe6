import type { Span } from './span';

/**
 * Why a claim is not supported, with the data that the popup needs to explain it to the reader. `claimed` is as the
 * claim writes it, `said` as the article does, where the two can be compared.
 */
export type Problem =
  /** A number that the article does not give at that point: "the article says 25 %, not 52 %". */
  | { readonly kind: 'number'; readonly claimed: string; readonly said?: string }
  /** A weekday, month or year that the article does not give at that point. */
  | { readonly kind: 'date'; readonly claimed: string; readonly said?: string }
  /** A person, place or organisation that the article does not name at that point. */
  | { readonly kind: 'name'; readonly claimed: string; readonly said?: string }
  /** Words in quotation marks that are not quoted in the article. */
  | { readonly kind: 'quotation'; readonly claimed: string }
  /** The claim denies what the article affirms, or the other way round. */
  | { readonly kind: 'negation'; readonly claim: 'denies' | 'affirms' }
  /** A word that means the opposite of the article's word. */
  | { readonly kind: 'opposite'; readonly claimed: string; readonly said: string }
  /** The claim is surer than the article ("may", "allegedly"), or less sure. */
  | { readonly kind: 'hedge'; readonly claim: 'surer' | 'less-sure'; readonly word: string }
  /** The claim swaps who did it and to whom it was done. */
  | { readonly kind: 'roles'; readonly first: string; readonly second: string }
  /** Somebody else said it. */
  | { readonly kind: 'speaker'; readonly claimed: string; readonly said?: string }
  /** Words that the article does not use. */
  | { readonly kind: 'wording'; readonly claimed: readonly string[] }
  /** Pieces of the article combined into something that it does not say. */
  | { readonly kind: 'joined' }
  /** Nothing in the article is like the claim. */
  | { readonly kind: 'no-source' };

/** The checker's judgement of one claim. */
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
