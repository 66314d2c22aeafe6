import type { CutRule } from '../sentence-view';

/**
 * "A charm[2] was", "spell,[3][14]", "[1] The charm". Other numbers in brackets stand for words: "within [4] days",
 * "[12] people", "([12] in all)".
 */
const MARK =
  /(?<=[\p{L}\p{N}.,;:!?%\p{Pe}\p{Pf}])(?:\[\d{1,3}\])+|^(?:\[\d{1,3}\])+\s*(?=[\p{Lu}\p{Lo}"'“‘«„])/gu;

/** "The charm[2] was first seen" → "The charm was first seen": the number of a note, as encyclopedias set them. */
export const referenceMark: CutRule = ({ text, sentence: { span } }) =>
  [...text.slice(span.start, span.end).matchAll(MARK)].map(({ index, 0: mark }) => ({
    start: span.start + index,
    end: span.start + index + mark.length,
    rule: 'reference mark',
    when: 'always',
  }));
