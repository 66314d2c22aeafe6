import { isWithin } from '../../../../model/span';
import { isOpenEnded } from '../clause';
import { mustStay } from '../guard';
import { isFinite, opensWithVerb } from '../verb';
import { closesAge, closingAt, wordsIn, type CutRule } from '../sentence-view';

const DASH = /\s(?:--|—|–|-)\s/gu;
const LONGEST = 20;
const FEWEST_LEFT = 6;

/**
 * Cuts asides between two spaced dashes, or after one at the end: "The dam – the oldest of the three – broke" and
 * "It took 26 seconds – a record". With one dash, the clause before it must be complete.
 */
export const dashAside: CutRule = (view) => {
  const { text, sentence } = view;
  const { span } = sentence;
  const [first, second, third] = [...text.slice(span.start, span.end).matchAll(DASH)];
  if (first === undefined || third !== undefined) return [];
  const start = span.start + first.index;
  const closing = closingAt(view);
  const end = second === undefined ? closing : span.start + second.index + second[0].length - 1;
  const words = wordsIn(view, { start, end });
  const before = wordsIn(view, { start: span.start, end: start });
  const after = wordsIn(view, { start: end, end: closing });
  if (words.length > LONGEST || mustStay(view, words) || before.length + after.length < FEWEST_LEFT)
    return [];
  if (closesAge(view, { start, end })) return [];
  const opensClause = view.table.coordinators.has(words[0]?.lower ?? '');
  if (second === undefined) {
    const isWhole = before.some((word) => isFinite(view, word)) && !isOpenEnded(view, before.at(-1));
    const opening = before[0];
    const isFronted = opening !== undefined && view.table.subordinators.has(opening.lower);
    // "ban everyone -- from bankers to owners" continues with who is banned.
    const goesOn = view.table.placePrepositions.has(words[0]?.lower ?? '');
    // "“The dam is safe” – the report says so": without it, nobody says the quotation.
    const isQuoted = before.every((word) => view.quotes.some((quote) => isWithin(word, quote)));
    if (isQuoted || goesOn || !isWhole || isFronted || before.length < FEWEST_LEFT || opensClause) return [];
    return [{ start, end, rule: 'closing dash', when: 'ifCheap' }];
  }
  // "on Saturday – the busiest day – costing the town millions": nothing would separate the two.
  const ending = view.table.participleEnding;
  if (ending !== undefined && (after[0]?.lower ?? '').endsWith(ending)) return [];
  if (after.length === 0 || opensClause || /,\s*$/u.test(text.slice(span.start, start))) return [];
  // Without a verb before or after them, the dashes may not enclose an aside: "A - B and C - D".
  const goesOn = opensWithVerb(view, after) || before.some((word) => isFinite(view, word));
  return goesOn ? [{ start, end, rule: 'dashes', when: 'ifCheap' }] : [];
};
