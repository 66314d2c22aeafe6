/**
 * Characters that are invisible or change how others are displayed: control characters, bidirectional embeddings,
 * overrides and isolates, interlinear annotation characters, fillers, tag characters (except within a flag). A page
 * could use them to reverse a sentence's letters or to hide an instruction to a language model. Directional marks and
 * soft hyphens stay.
 */
const UNSEEN =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,8}\u{E007F})|[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u115F\u1160\u17B4\u17B5\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]/gu;

/** Characters that have a visible effect where a script needs them; elsewhere they can carry any hidden data. */
const IN_PLACE = /[\u180E\u200B-\u200D\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

/** Zero-width spaces; one stays between letters of scripts without spaces between words: Thai, Lao, Myanmar, Khmer. */
const PARTS_WORDS =
  /(?<=[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])(\u200B)\u200B*(?=[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])|\u200B/gu;

/** Mongolian vowel separators; one stays before the last vowel of a Mongolian word. */
const PARTS_VOWELS = /(\u180E)(?<=[\u1820-\u18AA]\u180E)(?=[\u1820\u1821])|\u180E/gu;

/** Variation selectors; one stays after an emoji, or after a character that has variant forms. */
const SELECTORS =
  /((?:[\uFE0E\uFE0F](?<=\p{Emoji}.)|[\uFE00-\uFE0D](?<=[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}].)|[\u{E0100}-\u{E01EF}](?<=\p{Script=Han}.)))|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** Joiners and non-joiners: Arabic, Indic texts and emoji use them one at a time, the scripts named here never do. */
const JOINERS =
  /([\u200C\u200D](?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u200C\u200D].))|[\u200C\u200D]/gu;

/** Same as `\p{Cs}` without the look-up of the class: with the flag `u`, a surrogate within a pair does not match. */
const LONE_HALF = /[\uD800-\uDFFF]/gu;

/**
 * Returns the text as it is shown: lone surrogates become U+FFFD, and characters that only deceive the eye or hide
 * from it are removed. Idempotent.
 */
export function withoutUnseen(text: string): string {
  const seen = text.replace(LONE_HALF, '\uFFFD').replace(UNSEEN, '$1');
  if (!IN_PLACE.test(seen)) return seen;
  // JOINERS comes last: the other steps can bring joiners together, and none of them looks at joiners.
  return [PARTS_WORDS, PARTS_VOWELS, SELECTORS, JOINERS].reduce(
    (left, chars) => left.replace(chars, '$1'),
    seen,
  );
}
