import type { CutRule } from '../sentence-view';

/** "However, shares fell" → "Shares fell". What links a sentence to the one before means nothing alone. */
export const connective: CutRule = (view) => {
  const { table, segments, sentence } = view;
  const [first, second] = segments;
  const [word, next] = sentence.words;
  if (first === undefined || word === undefined) return [];
  const phrase = first.words.map(({ lower }) => lower).join(' ');
  if (second !== undefined && phrase !== '' && table.openers.includes(phrase)) {
    const end = second.words[0]?.start ?? second.start;
    return [{ start: first.start, end, rule: 'connective', when: 'always' }];
  }
  // "But the court …": a conjunction alone, before a noun phrase; "So far" and "And yet" stay.
  const isPhrase =
    next !== undefined &&
    !table.leaning.has(next.lower) &&
    (/^\p{Lu}/u.test(next.text) || table.determiners.has(next.lower));
  const isConjunction =
    table.openers.includes(word.lower) && table.stopwords.has(word.lower) && word.lower.length < 5;
  if (!isPhrase || !isConjunction) return [];
  return [{ start: word.start, end: next.start, rule: 'connective', when: 'always' }];
};
