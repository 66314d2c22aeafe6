import type { CutRule } from '../sentence-view';

/** "A woman who . claims" → "A woman who claims": old wire text has full stops where its lines ended. */
export const strayStop: CutRule = ({ text, sentence: { span } }) =>
  [...text.slice(span.start, span.end).matchAll(/\s\.(?=\s)/gu)].map(({ index }) => ({
    start: span.start + index,
    end: span.start + index + 2,
    rule: 'stray stop',
    when: 'always',
  }));
