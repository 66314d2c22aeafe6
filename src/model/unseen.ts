/**
 * What no reader sees and what changes how the rest is seen: control characters, bidirectional embeddings, overrides
 * and isolates, interlinear marks, fillers, tag characters (except within a flag). A page could turn a sentence's
 * letters around with them, or hide an instruction to a language model. Marks of direction stay, and soft hyphens.
 */
const UNSEEN =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,8}\u{E007F})|[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u115F\u1160\u17B4\u17B5\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]/gu;

/** Signs that are seen where a script needs them, and carry whatever a page likes elsewhere. */
const IN_PLACE = /[\u180E\u200B-\u200D\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

/** Between letters of scripts that put no spaces between words: Thai, Lao, Myanmar and Khmer. */
const PARTS_WORDS =
  /(?<=[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])(\u200B)\u200B*(?=[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])|\u200B/gu;

/** Before the last vowel of a Mongolian word. */
const PARTS_VOWELS = /(\u180E)(?<=[\u1820-\u18AA]\u180E)(?=[\u1820\u1821])|\u180E/gu;

/** The form of an emoji, or of a sign whose forms differ: one each. */
const SELECTORS =
  /((?:[\uFE0E\uFE0F](?<=\p{Emoji}.)|[\uFE00-\uFE0D](?<=[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}].)|[\u{E0100}-\u{E01EF}](?<=\p{Script=Han}.)))|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** Arabic, Indic texts and emoji are written with joiners, one at a time; these scripts without. */
const JOINERS =
  /([\u200C\u200D](?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u200C\u200D].))|[\u200C\u200D]/gu;

/** `\p{Cs}`, for which a browser would look the class up: with the flag `u` a half within its pair does not match. */
const LONE_HALF = /[\uD800-\uDFFF]/gu;

/**
 * The text as it is shown: half surrogate pairs as U+FFFD, and nothing that only plays tricks on the eye, or hides
 * from it. Idempotent.
 */
export function withoutUnseen(text: string): string {
  const seen = text.replace(LONE_HALF, '\uFFFD').replace(UNSEEN, '$1');
  if (!IN_PLACE.test(seen)) return seen;
  // In this order: removing characters may bring joiners together, and only the last step looks at those.
  return [PARTS_WORDS, PARTS_VOWELS, SELECTORS, JOINERS].reduce(
    (left, signs) => left.replace(signs, '$1'),
    seen,
  );
}
