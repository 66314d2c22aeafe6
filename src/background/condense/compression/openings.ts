import type { Cut, CutRule } from './sentence-view';
import { hasGuard } from './sentence-view';

const LONGEST_DATELINE = 60;
const DASH = /\s?(?:--|—|–|-)\s/u;

/** "TOKYO, April 24 (Reuters) – Shares fell" → "Shares fell"; "(CNN) -- …", "(CNN)A man …" too. */
export const datelines: CutRule = ({ text, sentence }) => {
  const { start, end } = sentence.span;
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  const agency = /^\((?:\p{Lu}[\p{L}. ]{1,20})\)\s?(?:--|—|–|-)?\s?/u.exec(head);
  if (agency !== null) return [{ start, end: start + agency[0].length, rule: 'dateline', when: 'always' }];
  const dash = DASH.exec(head);
  if (dash === null) return [];
  const before = head.slice(0, dash.index);
  const isShouted = /^\p{Lu}{3,}/u.test(before) && !/\p{Ll}{2,}\s\p{Ll}/u.test(before);
  if (!isShouted && !/^\p{Lu}[^()]{1,40}\(\p{Lu}[^()]{1,20}\)$/u.test(before)) return [];
  return [{ start, end: start + dash.index + dash[0].length, rule: 'dateline', when: 'always' }];
};

/** "However, shares fell" → "Shares fell". What links a sentence to the one before means nothing alone. */
export const connectives: CutRule = (view) => {
  const { table, segments, sentence } = view;
  const [first, second] = segments;
  const [word, next] = sentence.words;
  if (first === undefined || word === undefined) return [];
  const phrase = first.words.map(({ lower }) => lower).join(' ');
  if (second !== undefined && phrase !== '' && table.openers.includes(phrase)) {
    return [
      { start: first.start, end: second.words[0]?.start ?? second.start, rule: 'connective', when: 'always' },
    ];
  }
  // "But the court …": a conjunction alone, before a noun phrase; "So far" and "And yet" stay.
  const isPhrase = next !== undefined && (/^\p{Lu}/u.test(next.text) || table.articles.has(next.lower));
  if (
    isPhrase &&
    table.openers.includes(word.lower) &&
    table.stopwords.has(word.lower) &&
    word.lower.length < 5
  ) {
    return [{ start: word.start, end: next.start, rule: 'connective', when: 'always' }];
  }
  return [];
};

const LONGEST_POINTING = 6;

/** "During those talks, Vane called …": an opening phrase that points back says nothing alone. */
export const pointing: CutRule = (view) => {
  const { table, segments } = view;
  const [first, second] = segments;
  const words = first?.words ?? [];
  const [preposition, pointer] = words;
  if (first === undefined || second === undefined || preposition === undefined || pointer === undefined)
    return [];
  const points =
    table.adjuncts.has(preposition.lower) &&
    (table.pointing.has(pointer.lower) || table.articles.has(pointer.lower));
  const isPlain = words.slice(1).every(({ text }) => !/^[\p{Lu}\p{N}]/u.test(text));
  const subject = second.words[0];
  if (!points || !isPlain || words.length > LONGEST_POINTING || subject === undefined) return [];
  if (hasGuard(view, words) || table.stopwords.has(subject.lower)) return [];
  const cut: Cut = { start: first.start, end: subject.start, rule: 'pointing', when: 'ifCheap' };
  return [
    table.pointing.has(pointer.lower) && !table.articles.has(pointer.lower)
      ? { ...cut, when: 'always' }
      : cut,
  ];
};
