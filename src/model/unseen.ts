/**
 * What no reader sees and what changes how the rest is seen: control characters, bidirectional embeddings,
 * overrides and isolates, interlinear marks, tag characters (except within a flag). A page could turn a sentence's
 * letters around with them, or hide an order to a language model. Marks of direction and joiners stay: Arabic,
 * Hebrew, Persian and Indic texts and emoji are written with them.
 */
const UNSEEN =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,8}\u{E007F})|[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2060-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** `\p{Cs}`, for which a browser would look the class up: with the flag `u` a half in its pair is no match. */
const LONE_HALF = /[\uD800-\uDFFF]/gu;

/** The text as it is shown: half surrogate pairs as U+FFFD, and nothing that only plays tricks on the eye. */
export function withoutUnseen(text: string): string {
  return text.replace(LONE_HALF, '\uFFFD').replace(UNSEEN, '$1');
}
