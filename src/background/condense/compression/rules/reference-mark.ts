import type { CutRule } from '../sentence-view';

/** "A charm[2] was", "[1] The charm": at a word's end or before all words. A number that stands for one, "in [4] days", has a space before it. */
const MARK = /(?<=[\p{L}\p{N}\p{P}])(?:\[\d{1,3}\])+|^(?:\[\d{1,3}\])+\s*/gu;

/** "The charm[2] was first seen" → "The charm was first seen": the number of a note, as encyclopedias set them. */
export const referenceMark: CutRule = ({ text, sentence: { span } }) =>
  [...text.slice(span.start, span.end).matchAll(MARK)].map(({ index, 0: mark }) => ({
    start: span.start + index,
    end: span.start + index + mark.length,
    rule: 'reference mark',
    when: 'always',
  }));
