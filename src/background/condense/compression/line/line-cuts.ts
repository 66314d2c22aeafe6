import type { Span } from '../../../../model/span';
import type { LanguageTable } from '../../data/language-table';
import type { Word } from '../../sentences/words';
import { cutsIn } from '../cuts-in';
import { timeAdjunct } from '../rules/time-adjunct';
import { splitsQuote, type Cut, type SentenceView } from '../sentence-view';
import { lineEnding } from './line-ending';
import { placeAdjunct } from './place-adjunct';
import { secondVerb } from './second-verb';

/**
 * Returns what may be cut from a line, in order of preference: the day, the cuts that the rules for facts find, a
 * place, and last the end of the sentence. The speaker stays, as a line has no other place for it; so do numbers.
 */
export function lineCuts(view: SentenceView): readonly (readonly Span[])[] {
  const found = cutsIn(view).filter((cut) => mayGo(view, cut));
  const ofRules = found.filter(({ rule, when }) => rule !== 'time' && when !== 'ifTight');
  const one = (spans: readonly Span[]): readonly (readonly Span[])[] =>
    spans.filter((span) => !splitsQuote(view, span)).map((span) => [span]);
  const endings = [...lineEnding(view), ...found.filter(({ when }) => when === 'ifTight')];
  return [
    ...one(timeAdjunct(view)),
    ...one(ofRules.filter(({ when }) => when === 'always')),
    ...one(placeAdjunct(view)),
    ofRules.filter(({ when }) => when === 'ifCheap'),
    endings,
    ...one(secondVerb(view)),
  ];
}

/**
 * Whether a cut is safe in a line, which is read on its own: none that relies on the surrounding text or removes a
 * speaker or a number is, nor one of an opening, which in a title may be a name in apposition ("Orlando Brill, the …").
 */
function mayGo({ text, sentence, table }: SentenceView, cut: Cut): boolean {
  if (cut.speaker !== undefined || cut.rule.startsWith('opening')) return false;
  if (/\p{N}/u.test(text.slice(cut.start, cut.end))) return false;
  const within = sentence.words.filter(({ start, end }) => start >= cut.start && end <= cut.end);
  // "(and, of late, the young)" continues the clause.
  if (cut.rule === 'parenthesis' && table.conjunctions.has(within[0]?.lower ?? '')) return false;
  if (!cut.rule.startsWith('closing')) return true;
  // ", the closing of the port and a new mayor" may be the rest of a list; "first, …; second, …" has two parts.
  const isList = within.some(({ lower }) => table.conjunctions.has(lower)) && isApposition(within[0], table);
  return !isList && !text.slice(0, cut.start).includes(';');
}

const isApposition = (first: Word | undefined, { articles, determiners }: LanguageTable): boolean =>
  first !== undefined && (articles.has(first.lower) || determiners.has(first.lower));
